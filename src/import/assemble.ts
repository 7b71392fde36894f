import type { RootContent } from 'mdast';
import { blocksOf } from './blocks.ts';
import { isContainer } from './containers.ts';
import { decide } from './decide.ts';
import { candidatesOf } from './evidence.ts';
import { CLOSING } from './lexicon.ts';
import { linksOf } from './links.ts';
import { mentionedSpeakers } from './mentions.ts';
import type { Known } from './names.ts';
import { partName } from './part-name.ts';
import { alike, emptyTalk, partTitle, speakersAtTop, talkFrom } from './part-talk.ts';
import { unique } from './people.ts';
import { linksIn, plain } from './tree.ts';
import type { Block, Reading, Talk, Understanding } from './types.ts';

/** A talk being put together, with the blocks of its body. */
interface Open {
  talk: Talk;
  depth: number;
  blocks: Block[];
  /** Blocks below the title that only name people. */
  skip: number;
  keynote: boolean;
}

/** Returns what a recap holds: talks with what was noted on each, the text that belongs to no talk, and what was left out. */
export function understand(reading: Reading, known: Known): Understanding {
  const blocks = blocksOf(reading);
  const candidates = candidatesOf(blocks, known);
  const decisions = decide(reading, blocks, candidates, known);
  const byBlock = new Map(candidates.map((one) => [one.index, one]));
  const talks: Open[] = [];
  const recap: RootContent[] = [];
  const joined = reading.parts.length > 1;
  let current: Open | undefined;
  let part = -1;
  for (const [index, block] of blocks.entries()) {
    if (block.part !== part) {
      part = block.part;
      current = undefined;
      const name = partName(joined ? reading.parts[part]?.name : undefined);
      const own = candidates.filter((one) => one.block.part === part);
      if (name.kind === 'talk' && !own.some((one) => decisions.has(one.index))) {
        const inside = blocks.filter((one) => one.part === part);
        const { title, candidate, described } = partTitle(name, own, inside, known);
        const talk = candidate ? talkFrom(candidate, []) : emptyTalk(title, block.line);
        talk.title = title;
        talk.described = described;
        if (described)
          talk.unsure.push(
            `the title is made of the name of the file \`${reading.parts[part]?.name}\``,
          );
        const skip = candidate ? candidate.below.blocks : 0;
        current = { talk, depth: 0, blocks: [], skip: 0, keynote: false };
        talks.push(current);
        const from = candidate ? inside.indexOf(candidate.block) : -1;
        if (candidate === undefined) talk.speakers = speakersAtTop(own);
        for (const [at, one] of inside.entries()) {
          if (at === from || (at > from && at <= from + skip)) {
            if (at !== from) talk.used.push({ line: one.line, text: one.text });
            if (at === from) current.blocks.push(...belowOf(one));
          } else current.blocks.push(one);
        }
      }
    }
    if (current?.depth === 0) continue;
    const decision = decisions.get(index);
    const candidate = byBlock.get(index);
    const previous: Open | undefined = current;
    if (
      candidate &&
      previous &&
      !candidate.head.real &&
      candidate.proof &&
      previous.blocks.length === 0 &&
      previous.skip === 0 &&
      index > 0 &&
      alike(candidate.parts.title, previous.talk.title) &&
      !candidate.head.entry
    ) {
      previous.talk.speakers = unique([
        ...previous.talk.speakers,
        ...candidate.parts.people,
        ...candidate.below.people,
      ]);
      previous.talk.used.push({ line: block.line, text: block.text });
      previous.talk.links.push(...linksOf([block], true));
      previous.blocks.push(...belowOf(block));
      continue;
    }
    if (decision) {
      const sure = decision.score >= 3.5;
      const talk = talkFrom(
        decision.candidate,
        sure ? [] : ['it may be no talk: nothing but its place and form says so'],
      );
      const made: Open = {
        talk,
        depth: block.head?.depth ?? 1,
        blocks: belowOf(block),
        skip: decision.candidate.below.blocks,
        keynote: false,
      };
      talk.links.push(...linksOf([block], true));
      talks.push(made);
      if (!block.head?.entry) current = made;
      continue;
    }
    if (current && current.skip > 0) {
      current.skip -= 1;
      current.talk.used.push({ line: block.line, text: block.text });
      talkLinks(current, block);
      continue;
    }
    const { head } = block;
    const closes =
      head !== undefined &&
      (reading.format === 'text'
        ? isContainer(head.text) || CLOSING.test(head.text)
        : head.real && current !== undefined && head.depth <= current.depth);
    if (closes) current = undefined;
    if (current) current.blocks.push(block);
    else recap.push(block.node);
  }
  for (const one of talks) finish(one, known);
  return { talks: talks.map(({ talk }) => talk), recap, dropped: [] };
}

const belowOf = (block: Block): Block[] =>
  block.below.length === 0
    ? []
    : block.below.map((node) => ({
        ...block,
        node,
        below: [],
        head: undefined,
        text: plain(node),
        links: linksIn(node),
      }));

function talkLinks(open: Open, block: Block): void {
  open.talk.links.push(...linksOf([block], true));
}

// Links near the top, and people the first sentences name.
function finish(open: Open, known: Known): void {
  const { talk } = open;
  talk.links.push(...linksOf(open.blocks, false));
  talk.links = talk.links.filter(
    ({ url }, index) => talk.links.findIndex((one) => one.url === url) === index,
  );
  const panel = talk.kind === 'panel' || /panel|table ronde/i.test(talk.title);
  if (panel && talk.speakers.length > 1)
    talk.speakers = unique([
      ...mentionedSpeakers(
        open.blocks.slice(0, 1).map(({ text }) => text),
        known,
      ),
      ...talk.speakers,
    ]);
  if (talk.speakers.length === 0) {
    talk.speakers = mentionedSpeakers(
      open.blocks.slice(0, 30).map(({ text }) => text),
      known,
    );
    if (talk.speakers.length > 0)
      talk.unsure.push(
        `the speakers (${talk.speakers.map(({ name }) => name).join(', ')}) are taken from the text`,
      );
  }
  talk.body = open.blocks.map(({ node }) => node);
}
