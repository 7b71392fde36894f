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
  const load = remembered((name) =>
    fetch(`${base}pagefind/${name}.txt`)
      .then((answer) => (answer.ok ? answer.text() : ''))
      .catch(() => ''),
  );
  // An expression stands in the part of its first letter.
  const dictionary = async (
    name: string,
    terms: readonly Term[],
    keyOf: (words: readonly string[]) => string,
  ) => {
    const letters = terms.flatMap(({ words }) => words.map(([letter]) => letter));
    const parts = [...new Set(letters)].filter((letter) => /[a-z0-9]/.test(letter ?? ''));
    const lines = await Promise.all(parts.map((letter) => load(`${name}-${letter}`)));
    return readDictionary(lines.join('\n'), keyOf);
  };
  return {
    words: async () => unpackWords(await load('words')),
    french: (terms) => dictionary('french', terms, frenchKey),
    groups: (terms) => dictionary('groups', terms, englishKey),
  };
}
