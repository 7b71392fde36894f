import type { Nodes } from 'mdast';
import { lineOf, plain } from './tree.ts';
import type { Dropped, Reading, Talk } from './types.ts';

const key = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

// What a reader sees of a draft: addresses behind links and character references apart.
const visible = (text: string) =>
  text
    .replace(/\]\((?:[^()]|\([^()]*\))*\)/g, ']')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

const LEAVES = new Set(['paragraph', 'heading', 'tableCell', 'code']);

function* leaves(node: Nodes): Generator<Nodes> {
  if (LEAVES.has(node.type)) yield node;
  else if ('children' in node) for (const child of node.children) yield* leaves(child);
}

/** Returns the sentences of a text: at full stops, question and exclamation marks and line ends. */
export function sentencesIn(text: string): string[] {
  return text
    .split(/(?<=[.!?。！？])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => key(sentence) !== '');
}

// Whether title, names and companies of a talk hold every word of a line that they were made of.
function holdsAll({ title, speakers }: Talk, row: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const people = speakers.map(({ name, affiliation = '' }) => `${name} ${affiliation}`);
  const held = new Set(words([title, ...people, 'by par von and et und'].join(' ')));
  return words(row).every((word) => held.has(word));
}

/**
 * Returns the sentences of a recap that stand in no draft and in no report, so that none is lost silently.
 * Lines that became title and speakers are among them when the fields do not hold all of their words.
 */
export function missingSentences(
  reading: Reading,
  drafts: readonly string[],
  dropped: readonly Dropped[],
  talks: readonly Talk[],
): Dropped[] {
  const held = key([...drafts.map(visible), ...dropped.map(({ text }) => text)].join('\n'));
  const used = new Map(talks.flatMap((talk) => talk.used.map(({ line }) => [line, talk] as const)));
  const found: Dropped[] = [];
  const lines = new Set<string>();
  for (const { root } of reading.parts) {
    for (const leaf of leaves(root)) {
      let line = lineOf(leaf);
      for (const row of plain(leaf).split('\n')) {
        const lost = sentencesIn(row).filter((sentence) => !held.includes(key(sentence)));
        if (lost.length > 0 && !lines.has(`${line} ${row}`)) {
          lines.add(`${line} ${row}`);
          const talk = used.get(lineOf(leaf)) ?? used.get(line);
          found.push({
            line,
            text: row.trim(),
            why:
              talk === undefined
                ? 'it has no place in a note'
                : `it became title, speakers or links of “${talk.title}”; ${holdsAll(talk, row) ? 'they hold all of its words' : 'the fields leave some words out'}`,
          });
        }
        line += 1;
      }
    }
  }
  return found;
}
