import { foldText } from '../lib/ids.ts';
import type { Candidate } from './evidence.ts';
import { kindOf } from './kinds.ts';
import type { Known } from './names.ts';
import type { PartName } from './part-name.ts';
import { unique } from './people.ts';
import { readTitle } from './titles.ts';
import type { Block, Talk } from './types.ts';

const norm = (text: string) =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/** Whether one of two titles holds the other. */
export const alike = (a: string, b: string) => {
  const [x, y] = [norm(a), norm(b)];
  return x !== '' && y !== '' && (x.includes(y) || y.includes(x));
};

/** Returns the talk that a candidate is. */
export function talkFrom(candidate: Candidate, unsure: string[]): Talk {
  const { parts, below, head, block } = candidate;
  const people = unique([...parts.people, ...below.people]);
  const described = parts.personOnly;
  const [first] = people;
  return {
    title: described && first ? `Keynote by ${first.name}` : parts.title,
    line: block.line,
    speakers: people,
    kind: parts.kind ?? kindOf(head.text) ?? 'talk',
    day: undefined,
    event: undefined,
    links: [],
    body: [],
    used: [{ line: block.line, text: head.text }],
    described,
    unsure,
  };
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Returns the title of a file that holds the notes on one talk: its heading, or its name when that says more. */
export function partTitle(
  name: PartName,
  group: readonly Candidate[],
  blocks: readonly Block[],
  known: Known,
): { title: string; candidate: Candidate | undefined; described: boolean } {
  const signed = group.find(({ head, section }) => head.real && !section);
  if (signed && signed.below.people.length > 0 && signed.parts.people.length === 0)
    return { title: signed.parts.title, candidate: signed, described: false };
  const withPeople = group.find(
    (one) => one.parts.people.length > 0 && !one.parts.personOnly && one.head.real,
  );
  if (withPeople) return { title: withPeople.parts.title, candidate: withPeople, described: false };
  const first = group.find(
    ({ head, section, parts }) =>
      head.real && !section && parts.title !== '' && !/^\W*$/.test(parts.title),
  );
  const top =
    first !== undefined && blocks.indexOf(first.block) <= 3 && !QUIET.test(first.head.text);
  const words = (text: string) => text.split(/\s+/).length;
  const fromName = readTitle(sentenceCase(name.words), known).title;
  if (
    first &&
    top &&
    first.parts.people.length === 0 &&
    !(words(first.parts.title) <= 2 && words(name.words) >= 3)
  )
    return { title: first.parts.title, candidate: first, described: false };
  return {
    title: fromName,
    candidate: first && top && alike(first.parts.title, fromName) ? first : undefined,
    described: true,
  };
}
const QUIET = /^#?\s*(?:#\d|moderated by|key points|notes)/i;

/** Returns a talk of which only the title is known. */
export function emptyTalk(title: string, line: number): Talk {
  return {
    title,
    line,
    speakers: [],
    kind: kindOf(title) ?? 'talk',
    day: undefined,
    event: undefined,
    links: [],
    body: [],
    used: [],
    described: true,
    unsure: [],
  };
}

/** Returns the people that the first signed heading of a file names. */
export function speakersAtTop(own: readonly Candidate[]) {
  const first = own.find(({ parts, below }) => parts.personOnly || below.people.length > 0);
  return first ? unique([...first.parts.people, ...first.below.people]) : [];
}
