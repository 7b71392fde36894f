import { foldText } from '../lib/ids.ts';
import type { Candidate } from './evidence.ts';
import { KIND_WORD } from './lexicon.ts';
import type { Known } from './names.ts';
import { type PartName, partName } from './part-name.ts';
import type { Reading } from './types.ts';

/** What the text as a whole says of its headings. */
export interface Context {
  parts: PartName[];
  plainText: boolean;
  withPeople: number;
  /** Depths, by part, at which most headings have proof, and depths of the whole text that hold a long list of titles. */
  proven: Set<string>;
  listed: Set<number>;
  /** Depths, by part, at which half of the headings are followed by words about a talk. */
  told: Set<string>;
  firstDepth: Map<number, number>;
}

/** Whether somebody is named beside a title or below it. */
export const named = (one: Candidate) => one.parts.people.length > 0 || one.below.people.length > 0;
const groupOf = ({ block, head }: Candidate) => `${block.part}:${head.depth}:${head.real}`;

/** Returns what a text as a whole says of its headings. */
export function contextOf(reading: Reading, candidates: readonly Candidate[]): Context {
  const groups = Map.groupBy(candidates, groupOf);
  const proven = new Set<string>();
  const told = new Set<string>();
  for (const [key, group] of groups) {
    const open = group.filter(({ section, container }) => !section && !container);
    const count = open.filter(({ proof, parts }) => proof && !parts.personOnly).length;
    if (count >= 3 && count >= open.length * 0.4) proven.add(key);
    const plainly = open.filter(({ logistics }) => !logistics);
    const about = plainly.filter((one) => one.about || one.proof).length;
    if (about >= 3 && about >= plainly.length * 0.5) told.add(key);
  }
  const listed = new Set<number>();
  for (const [depth, group] of Map.groupBy(
    candidates.filter(({ head }) => head.real),
    ({ head }) => head.depth,
  )) {
    const titles = group.filter(
      ({ likeness, section, logistics }) => likeness >= 0.6 && !section && !logistics,
    );
    if (titles.length >= 12 && titles.length >= group.length * 0.6) listed.add(depth);
  }
  const firstDepth = new Map<number, number>();
  for (const { block, head } of candidates)
    if (head.real && !firstDepth.has(block.part)) firstDepth.set(block.part, head.depth);
  return {
    parts: reading.parts.map(({ name }) => partName(reading.parts.length > 1 ? name : undefined)),
    plainText: reading.format === 'text',
    withPeople: candidates.filter((one) => named(one) && !one.parts.personOnly).length,
    proven,
    told,
    listed,
    firstDepth,
  };
}

const QUESTION =
  /^(?:what|why|how|when|where|who|qu['’]est-ce|pourquoi|comment)\s+(?:is|are|was|were|do|does|did|can|could|should|about)\b|^(?:section|step|lab|part|chapter|attempt|étape|demo|session)\s*\d/i;

/** Returns how much speaks for a candidate; 2.5 is just enough. */
export function score(
  one: Candidate,
  near: { container: number; keynote: boolean },
  context: Context,
  known: Known,
): number {
  const { head, parts, block } = one;
  if (one.never || (one.section && !named(one))) return -5;
  if (!head.real && /^["“«].*["”»]$/.test(parts.title) && head.links.length === 0) return -5;
  if (one.container) return -5;
  const numbered = /^talk\s+\d+/i.test(head.text);
  let total = 0;
  if (named(one)) total += parts.personOnly ? (near.container > 0 || near.keynote ? 2.5 : 0) : 4;
  else if (one.proof) total += head.entry ? 1.5 : 3;
  if (numbered) total += 3;
  if (one.about) total += 1.5;
  if (one.likeness >= 0.6) total += 1;
  if (KIND_WORD.test(head.text)) total += 1.5;
  total += near.container;
  if (context.proven.has(groupOf(one)) && head.real) total += 1.5;
  else if (
    context.told.has(groupOf(one)) &&
    head.real &&
    one.about &&
    (one.likeness >= 0.6 || parts.title.split(/\s+/).length >= 5)
  )
    total += 1;
  if (head.real && context.listed.has(head.depth)) total += 2.5;
  const folded = ` ${foldText(parts.title).replace(/[^\p{L}\p{N}.-]+/gu, ' ')} `;
  if ([...known.projects].some((project) => folded.includes(` ${project} `))) total += 0.5;
  if (one.logistics) total -= 3;
  if (QUESTION.test(head.text) && !named(one)) total -= 2;
  if (/^\P{L}*$/u.test(parts.title) || foldText(parts.title).length < 3) total -= 5;
  if (!head.real && !head.entry && !one.proof && !context.plainText)
    total -= near.container > 0 && one.about && one.likeness >= 0.6 ? 0 : 2;
  const strong = one.proof || near.container > 0 || numbered || KIND_WORD.test(head.text);
  const grouped =
    context.proven.has(groupOf(one)) ||
    context.told.has(groupOf(one)) ||
    context.listed.has(head.depth);
  if (!strong && !grouped && !context.plainText) total -= 0.5;
  if (near.container === 1.5 && !one.proof && !numbered && one.likeness < 0.6 && !context.plainText)
    total -= 1;
  if (head.real && !one.proof && head.links.length > 0) total -= 1.5;
  if (head.entry && !one.proof) total -= 2;
  if (head.entry && parts.title.split(/\s+/).length < 2) total -= 2;
  if (context.plainText && !one.proof) {
    // Where most talks name their speakers, a line that does not is a heading inside one.
    if (context.withPeople >= 3) total -= 3;
  }
  return block.text === '' ? -5 : total;
}
