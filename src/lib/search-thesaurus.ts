import { type Run, runsIn } from './search-runs.ts';
import { englishStem, frenchStem } from './search-text.ts';

/** Returns other words for an expression, given its telling words; `undefined` when it is not known. */
export type Dictionary = (words: readonly string[]) => readonly string[] | undefined;

/** Other words for some of a query's terms. */
export interface Other extends Run {
  text: string;
}

/** Returns what the forms of an expression share, from its telling words. */
export const frenchKey = (words: readonly string[]) => words.map(frenchStem).join(' ');
/** Returns what the forms of an expression share, from its telling words. */
export const englishKey = (words: readonly string[]) => words.map(englishStem).join(' ');

/** Returns a dictionary from lines of an expression's key and what to search in its place, `sauvegard=backup,restore`. */
export function readDictionary(
  lines: string,
  keyOf: (words: readonly string[]) => string,
): Dictionary {
  const known = new Map(lines.split('\n').map((line) => line.split('=') as [string, string]));
  return (words) => known.get(keyOf(words))?.split(',');
}

/** Returns other words for what a query's terms say, from the first dictionary that knows them. */
export function othersFor(
  terms: readonly { words: readonly string[]; phrase: boolean }[],
  dictionaries: readonly Dictionary[],
): Other[] {
  return runsIn(terms, (words) => {
    for (const dictionary of dictionaries) {
      const others = dictionary(words);
      if (others) return others.map((text) => ({ text }));
    }
    return undefined;
  });
}
