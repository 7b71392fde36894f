import { readFileSync } from 'node:fs';
import path from 'node:path';
import { STOP_WORDS } from '../lib/search-stop-words.ts';
import { wordsOf } from '../lib/search-text.ts';
import { englishKey, frenchKey } from '../lib/search-thesaurus.ts';

const MOST = 3;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** The number of notes that hold each folded word. */
type NotesWith = ReadonlyMap<string, number>;

function listed(name: string): string[] {
  const text = readFileSync(path.join(import.meta.dirname, 'words', name), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

const parts = (list: string) => list.split(',').map((one) => one.trim());

/** Returns how many notes may hold an expression: those of its rarest word. */
function held(expression: string, notesWith: NotesWith): number {
  return Math.min(...wordsOf(expression).map((word) => notesWith.get(word) ?? 0));
}

const telling = (expression: string) =>
  wordsOf(expression).filter((word) => !STOP_WORDS.includes(word));

/** Adds other words for an expression's key, the most common in the notes first; none that no note holds, and not more than a few. */
function addTo(
  lines: Map<string, string[]>,
  key: string,
  others: readonly string[],
  notesWith: NotesWith,
): void {
  const all = new Set([...(lines.get(key) ?? []), ...others]);
  const some = [...all].filter((other) => held(other, notesWith) > 0);
  if (some.length > 0 && key !== '') lines.set(key, some.slice(0, MOST));
}

/** Returns the lines of a dictionary by the letter each begins with; a part, though empty, for every letter and digit. */
function inParts(lines: ReadonlyMap<string, readonly string[]>): Map<string, string> {
  const byLetter = new Map<string, string>([...LETTERS].map((letter) => [letter, '']));
  for (const [key, others] of [...lines].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const letter = key.slice(0, 1);
    byLetter.set(letter, [byLetter.get(letter), `${key}=${others}`].filter(Boolean).join('\n'));
  }
  return byLetter;
}

/**
 * Returns what same-meaning.txt says, as search reads it (search-thesaurus.ts): for each expression the others of its lines.
 * What stands right of `>` is found through the left side, and leads nowhere itself.
 */
export function packGroups(notesWith: NotesWith): Map<string, string> {
  const lines = new Map<string, string[]>();
  for (const line of listed('same-meaning.txt')) {
    const [same = [], examples = []] = line.split('>').map(parts);
    const all = [...same, ...examples].sort((a, b) => held(b, notesWith) - held(a, notesWith));
    for (const one of same)
      addTo(
        lines,
        englishKey(telling(one)),
        all.filter((other) => other !== one),
        notesWith,
      );
  }
  return inParts(lines);
}

/** Returns what french-english.txt says, as search reads it. */
export function packFrench(notesWith: NotesWith): Map<string, string> {
  const lines = new Map<string, string[]>();
  for (const line of listed('french-english.txt')) {
    const [french = '', english = ''] = line.split('=');
    addTo(lines, frenchKey(telling(french)), parts(english), notesWith);
  }
  return inParts(lines);
}
