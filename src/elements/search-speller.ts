import type { Vocabulary } from '../lib/search-concepts.ts';
import type { Names } from '../lib/search-names.ts';
import type { SearchState, Term } from '../lib/search-query.ts';
import { frenchToken, wordsOf } from '../lib/search-text.ts';
import { allowedEdits, correctWord, letters, splitWord } from '../lib/search-typos.ts';
import type { FullText } from './pagefind.ts';
import type { WordLists } from './word-lists.ts';

/** A query's terms with the typos corrected, and the corrected query when there were any. */
export interface Spelt {
  terms: readonly Term[];
  corrected: string | undefined;
}

/**
 * Returns what corrects the typos of a query, from the site's own words. Words that are found stay as they are; a term that
 * no note holds is marked so.
 */
export function spellerOf(
  names: Names,
  vocabulary: Vocabulary,
  text: FullText,
  lists: WordLists,
): (
  terms: readonly Term[],
  state: Pick<SearchState, 'text' | 'literal'>,
  french: boolean,
) => Promise<Spelt> {
  const { speakers, companies, topics, projects } = names.data;
  // Names of people and things, before words of titles.
  const strong = new Map<string, number>();
  const add = (weight: number, texts: readonly string[]) => {
    for (const word of texts.flatMap(wordsOf)) strong.set(word, weight);
  };
  add(10, [...companies, ...speakers.flatMap(([, ...texts]) => texts)]);
  add(
    30,
    [...topics, ...projects].flatMap(([, ...texts]) => texts),
  );

  let known: Map<string, number> | undefined;
  /** The words of the notes themselves: loaded when names do not tell what a word was meant to be. */
  const allWords = async () => {
    known ??= new Map([
      ...(await lists.words()).map((word) => [word, 1] as const),
      ...names.known,
      ...strong,
    ]);
    return known;
  };

  const isName = ({ words }: Term, run: string) =>
    run.length < 3 ||
    words.every((word) => strong.has(word) || names.find(word).size > 0) ||
    names.find(run).size > 0 ||
    vocabulary.names(run);

  const speltTerm = async (term: Term, literal: boolean, french: boolean): Promise<Term> => {
    const word = term.words.join('');
    if (term.phrase || isName(term, word) || (await text.holds(term.raw))) return term;
    const inFrench = async () => (await text.find(`"${frenchToken(word)}"`)).size > 0;
    const absent = { ...term, absent: true };
    if (french && ((await inFrench()) || (await lists.french([term]))(term.words))) return absent;
    if (literal) return absent;
    let meant = correctWord(word, strong, Math.min(1, allowedEdits(word.length)));
    if (!meant && word.length < 6) {
      // Of a short word only the order may be wrong, or a letter be doubled: with another letter it is another word.
      const near = correctWord(word, names.known) ?? '';
      if (letters(near) === letters(word)) meant = near;
    } else if (!meant) {
      const words = await allWords();
      if (words.has(word)) return term;
      if ((await lists.groups([term]))(term.words) || (await inFrench())) return absent;
      meant = correctWord(word, words) ?? splitWord(word, names.known, names.stop);
    }
    return meant
      ? { ...term, raw: meant, words: wordsOf(meant).filter((one) => !names.stop.has(one)) }
      : absent;
  };

  return async (terms, state, french) => {
    const spelt = await Promise.all(terms.map((term) => speltTerm(term, state.literal, french)));
    let corrected = state.text;
    for (const [at, { raw }] of spelt.entries())
      corrected = corrected.replace(terms[at]?.raw ?? raw, raw);
    return { terms: spelt, corrected: corrected === state.text ? undefined : corrected };
  };
}
