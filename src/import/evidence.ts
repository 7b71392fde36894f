import { foldText } from '../lib/ids.ts';
import { EVENT, isContainer } from './containers.ts';
import { ABOUT_A_TALK, KIND_WORD, LOGISTICS, SECTION } from './lexicon.ts';
import { titleLikeness } from './likeness.ts';
import type { Known } from './names.ts';
import { peopleBelow } from './people-below.ts';
import { isSessionPage, isSlidesLine } from './session-links.ts';
import { speakerLine } from './speaker-line.ts';
import { readTitle, type TitleParts } from './titles.ts';
import { plain } from './tree.ts';
import type { Block, Head, Person } from './types.ts';

const NEVER =
  /^(?:overview|summary|conclusions?|introduction|intro|notes?|references?|thoughts|takeaways|photos?|moderated|presented|hosted|interview|from the interview\b.*|read the abstract|reported (?:after|on).*)$|\(not (?:a )?talks?\)/i;

/** What speaks for and against a line being the title of a talk. */
export interface Candidate {
  block: Block;
  index: number;
  head: Head;
  parts: TitleParts;
  /** People named on lines of their own below the title, and those lines. */
  below: { people: Person[]; blocks: number };
  /** Something only talks have: people beside the title, the session's page, its recording or slides. */
  proof: boolean;
  /** The text below says that it is about a talk. */
  about: boolean;
  section: boolean;
  /** It names a part of a text whoever is named beside it. */
  never: boolean;
  container: boolean;
  logistics: boolean;
  likeness: number;
}

/** Returns the candidates of a text: every line that may be a title, with what speaks for it. */
export function candidatesOf(blocks: readonly Block[], known: Known): Candidate[] {
  return blocks.flatMap((block, index): Candidate[] => {
    const { head } = block;
    if (head === undefined) return [];
    const next = blocks.slice(index + 1).findIndex((one) => one.part !== block.part);
    const same = blocks.slice(index + 1, next === -1 ? undefined : index + 1 + next);
    const stop = same.findIndex(
      (one) =>
        one.head?.real === true &&
        one.head.depth <= head.depth &&
        speakerLine(one.head.text, known) === undefined,
    );
    const after = head.entry ? [] : same.slice(0, stop === -1 ? undefined : stop);
    const parts = readTitle(head.text, known);
    const below =
      parts.people.length > 0 ? { people: [], blocks: 0 } : peopleBelow(after, block, known);
    const text = head.text
      .replace(/[（(].*?[)）]/g, '')
      .replace(/^[\d./:-]+\s+/, '')
      .replace(/\p{Extended_Pictographic}/gu, '')
      .trim();
    const section =
      SECTION.test(text) ||
      SECTION.test(parts.title) ||
      NEVER.test(parts.title) ||
      NEVER.test(head.text);
    const never = NEVER.test(parts.title) || NEVER.test(head.text);
    const [following] = after;
    const heads =
      head.real &&
      following?.head !== undefined &&
      !following.head.real &&
      following.head.links.some(({ url }) => isSessionPage(url)) &&
      !sameTitle(readTitle(following.head.text, known).title, parts.title) &&
      parts.people.length === 0;
    const eventual =
      isContainer(text) &&
      EVENT.test(text) &&
      (EVENT.test(parts.title) || parts.people.length === 0);
    const container =
      !section &&
      (heads ||
        eventual ||
        (isContainer(text) && parts.people.length === 0 && below.people.length === 0));
    const nextHead = after.findIndex(
      (one) => one.head !== undefined && (one.head.real || !head.real),
    );
    const near = after.slice(0, Math.min(3, nextHead === -1 ? 3 : nextHead + (head.real ? 1 : 0)));
    const page =
      !heads &&
      (head.links.some(({ url }) => isSessionPage(url)) ||
        near.some(
          (one) =>
            (!(one.head && one !== near[0] && one.head.real) &&
              (one.text.length < 400 || one.node.type === 'list') &&
              isSlidesLine(one.text.split('\n')[0] ?? '')) ||
            (one.text.length < 330 &&
              one.links.some(
                ({ url, text: label }) =>
                  isSessionPage(url) &&
                  (url === label ||
                    /sched|abstract|session|video|background|slides/i.test(
                      `${label} ${url.slice(0, 40)}`,
                    )),
              )),
        ) ||
        (!head.real && !head.entry && titleLikeness(parts.title) >= 0.5 && closing(after)));
    const opening = [
      ...block.below.map((node) => plain(node)),
      ...after
        .filter((one) => one.head === undefined || !one.head.real)
        .slice(0, 3)
        .map((one) => one.text),
    ]
      .join('\n')
      .slice(0, 900);
    return [
      {
        block,
        index,
        head,
        parts,
        below,
        proof: parts.people.length > 0 || below.people.length > 0 || page,
        about: ABOUT_A_TALK.test(opening),
        section,
        never,
        container,
        logistics: LOGISTICS.test(text) && !KIND_WORD.test(text),
        likeness: titleLikeness(parts.title),
      },
    ];
  });
}

const letters = (text: string) => foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');
const sameTitle = (a: string, b: string) =>
  letters(a) !== '' &&
  letters(b) !== '' &&
  (letters(a).includes(letters(b)) || letters(b).includes(letters(a)));

// A text without mark-up often gives the recording at the end: before the next line that may be a title.
function closing(after: readonly Block[]): boolean {
  for (const block of after.slice(0, 25)) {
    if (block.head && /\s[-–]\s\p{Lu}|\spar\s\p{Lu}/u.test(block.head.text)) return false;
    if (isSlidesLine(block.text) && /video|vidéo|replay|recording/i.test(block.text)) return true;
    if (block.head && titleLikeness(block.head.text) >= 0.6) return false;
    const last = block.text.split('\n').at(-1) ?? '';
    if (/^lien vers la vid[ée]o\s*:|^(?:video|recording)\s*:/i.test(last)) return true;
  }
  return false;
}
