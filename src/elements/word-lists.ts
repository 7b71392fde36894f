import { remembered } from '../lib/remembered.ts';
import type { Term } from '../lib/search-query.ts';
import { type Dictionary, englishKey, frenchKey, readDictionary } from '../lib/search-thesaurus.ts';
import { unpackWords } from '../lib/search-typos.ts';

/** The lists of words beside the index, each part loaded when it is first asked for; one that cannot be had is empty. */
export interface WordLists {
  /** The words of the notes. */
  words(): Promise<string[]>;
  /** English for the French words of some terms. */
  french(terms: readonly Term[]): Promise<Dictionary>;
  /** Words that mean the same as those of some terms. */
  groups(terms: readonly Term[]): Promise<Dictionary>;
}

/** Returns the lists of words of a site. */
export function wordLists(base: string): WordLists {
  const load = (name: string) =>
    fetch(`${base}pagefind/${name}.txt`)
      .then((answer) => (answer.ok ? answer.text() : ''))
      .catch(() => '');
  /** A dictionary in parts: an expression stands in that of its first letter. */
  const inParts = (name: string, keyOf: (words: readonly string[]) => string) => {
    const part = remembered(async (letter) =>
      readDictionary(/[a-z0-9]/.test(letter) ? await load(`${name}-${letter}`) : '', keyOf),
    );
    return async (terms: readonly Term[]): Promise<Dictionary> => {
      const letters = new Set(terms.flatMap(({ words }) => words.map(([letter = '']) => letter)));
      const parts = await Promise.all([...letters].map(part));
      return (words) => parts[[...letters].indexOf(words[0]?.[0] ?? '')]?.(words);
    };
  };
  const words = remembered(async (name) => unpackWords(await load(name)));
  return {
    words: () => words('words'),
    french: inParts('french', frenchKey),
    groups: inParts('groups', englishKey),
  };
}
