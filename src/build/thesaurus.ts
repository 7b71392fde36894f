import { readFileSync } from 'node:fs';
import path from 'node:path';
import { STOP_WORDS } from '../lib/search-stop-words.ts';
import { wordsOf } from '../lib/search-text.ts';
import { frenchKey } from '../lib/search-thesaurus.ts';

const MOST = 3;

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

/** Returns the lines of same-meaning.txt as search reads them: what notes hold, the most common first, then what only queries say. */
export function packGroups(notesWith: NotesWith): string {
  return listed('same-meaning.txt')
    .map((line) => parts(line).sort((a, b) => held(b, notesWith) - held(a, notesWith)))
    .filter(([first = '']) => held(first, notesWith) > 0)
    .map((group) => group.join(','))
    .join('\n');
}

/** Returns the lines of french-english.txt as search reads them (search-thesaurus.ts), without English that no note holds. */
export function packFrench(notesWith: NotesWith): string {
  const lines = new Map<string, Set<string>>();
  for (const line of listed('french-english.txt')) {
    const [french = '', english = ''] = line.split('=');
    const telling = wordsOf(french).filter((word) => !STOP_WORDS.includes(word));
    const key = frenchKey(telling);
    const means = lines.get(key) ?? new Set();
    for (const one of parts(english)) if (held(one, notesWith) > 0) means.add(one);
    if (means.size > 0 && telling.length > 0) lines.set(key, means);
  }
  return [...lines]
    .map(([key, means]) => `${key}=${[...means].slice(0, MOST).join(',')}`)
    .sort()
    .join('\n');
}
