import { EVENT, isContainer } from './containers.ts';
import type { Candidate } from './evidence.ts';
import { CLOSING } from './lexicon.ts';
import type { Known } from './names.ts';
import { type Context, contextOf, named, score } from './score.ts';
import type { Block, Reading } from './types.ts';

const NEEDED = 2.5;

/** Returns the candidates that are talks, by the index of their block, with how sure that is (2.5 is just enough). */
export function decide(
  reading: Reading,
  blocks: readonly Block[],
  candidates: readonly Candidate[],
  known: Known,
): Map<number, { candidate: Candidate; score: number }> {
  const context = contextOf(reading, candidates);
  const talks = new Map<number, { candidate: Candidate; score: number }>();
  const titles = candidates.filter(
    ({ likeness, head, section, index }) =>
      likeness >= 0.6 && !head.real && !section && blocks[index + 1] !== undefined,
  );
  const log = context.plainText && context.withPeople < 3 && titles.length >= 8;
  for (const [part, group] of Map.groupBy(candidates, ({ block }) => block.part)) {
    const kind = context.parts[part]?.kind;
    const people = group.filter(
      (one) =>
        named(one) &&
        !one.parts.personOnly &&
        (one.head.real || one.head.entry) &&
        one.parts.people.length > 0,
    );
    const [top] = group.filter(({ head, section }) => head.real && !section);
    if (
      kind === 'talk' &&
      (people.length <= 1 ||
        (top !== undefined && top.below.people.length > 0 && people.length < 4))
    )
      continue;
    const open: { depth: number; talk: boolean; container: number; keynote: boolean }[] = [];
    for (const one of group) {
      const { head, index } = one;
      while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= head.depth) open.pop();
      const above = open.at(-1);
      const inTalk = open.some(({ talk }) => talk);
      const top = kind === 'several' && head.depth === context.firstDepth.get(part);
      const near = {
        container: Math.max(
          above?.container ?? 0,
          top ? (/key ?note/i.test(context.parts[part]?.words ?? '') ? 1 : 2.5) : 0,
        ),
        keynote: (above?.keynote ?? false) || kind === 'several',
      };
      const after = blocks[index - 1]?.head;
      if (context.plainText && after && isContainer(after.text)) near.container += 1.5;
      if (context.plainText && log && !one.proof)
        near.container += one.likeness >= 0.6 && index > 0 ? 1.5 : 0;
      let total = score(one, near, context, known);
      if (inTalk && !context.plainText) {
        const better =
          named(one) &&
          !one.parts.personOnly &&
          one.parts.people.length > 0 &&
          (head.real || one.head.links.length > 0);
        if (head.inline || (!better && !/^talk\s+\d+/i.test(head.text))) total = -5;
      }
      const talk = total >= NEEDED;
      if (talk) talks.set(index, { candidate: one, score: total });
      if (head.entry) continue;
      if (!head.real && !context.plainText) continue;
      const closes = context.plainText ? talk || one.container || CLOSING.test(head.text) : true;
      if (!closes) continue;
      if (context.plainText) open.length = 0;
      open.push({
        depth: context.plainText ? 1 : head.depth,
        talk,
        ...containment(one, blocks, context),
      });
    }
  }
  return talks;
}

// How much a heading says that talks follow below it: 2.5 for one with hardly any text of its own.
function containment(
  one: Candidate,
  blocks: readonly Block[],
  context: Context,
): { container: number; keynote: boolean } {
  if (!one.container) return { container: 0, keynote: false };
  // `KubeCon Europe 2019` is the title of it all; what is below it need not be talks.
  if (EVENT.test(one.head.text) && !/day|jour|\d[./]\d|keynote|talks|sessions/i.test(one.head.text))
    return { container: 0, keynote: false };
  let own = 0;
  for (const block of blocks.slice(one.index + 1)) {
    if (block.part !== one.block.part || block.head?.real || (context.plainText && block.head))
      break;
    own += block.text.length;
  }
  const keynote = /key ?note/i.test(one.head.text);
  const dense = own < 250 && !keynote && !context.plainText;
  return { container: dense ? 2.5 : 1.5, keynote };
}
