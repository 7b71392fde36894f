import type { Vocabulary } from '../lib/search-concepts.ts';
import type { Names } from '../lib/search-names.ts';
import type { SearchState, Term } from '../lib/search-query.ts';
import { frenchToken, wordsOf } from '../lib/search-text.ts';
import { allowedEdits, correctWord, letters, splitWord, unpackWords } from '../lib/search-typos.ts';
import type { FullText } from './pagefind.ts';
import type { OtherWords } from './search-other-words.ts';

/** Finds what a mistyped word stands for, among the site's own words. */
export class Speller {
  readonly #strong: Map<string, number>;
  #all: Promise<Map<string, number>> | undefined;

  readonly base: string;
  readonly names: Names;
  readonly vocabulary: Vocabulary;
  readonly text: FullText;
  readonly others: OtherWords;

  constructor(
    base: string,
    names: Names,
    vocabulary: Vocabulary,
    text: FullText,
    others: OtherWords,
  ) {
    this.base = base;
    this.names = names;
    this.vocabulary = vocabulary;
    this.text = text;
    this.others = others;

    // Names of things and people, before words of titles.
    this.#strong = vocabulary.words();
    for (const [, ...speaker] of names.data.speakers) this.#addWords(speaker, 10);
    this.#addWords(names.data.companies, 10);
  }

  #addWords(texts: readonly string[], weight: number) {
    for (const word of texts.flatMap(wordsOf)) {
      if (!this.#strong.has(word)) this.#strong.set(word, weight);
    }
  }

  /** The words of the notes themselves: loaded when names do not tell what a word was meant to be. */
  async #words(): Promise<Map<string, number>> {
    this.#all ??= fetch(`${this.base}pagefind/words.txt`)
      .then((answer) => (answer.ok ? answer.text() : ''))
      .catch(() => '')
      .then((packed) => {
        const words = new Map(unpackWords(packed).map((word) => [word, 1]));
        for (const [word, weight] of [...this.names.known, ...this.#strong])
          words.set(word, weight);
        return words;
      });
    return this.#all;
  }

  async #isName({ words }: Term): Promise<boolean> {
    const run = words.join('');
    if (run.length < 3) return true;
    if (words.every((word) => this.names.find(word).size > 0 || this.#strong.has(word)))
      return true;
    return this.names.find(run).size > 0 || this.vocabulary.names(run);
  }

  /** Returns a term as it is, as it was probably meant, or marked as one that no note holds. */
  async #spelt(term: Term, literal: boolean, french: boolean): Promise<Term> {
    const word = term.words.join('');
    if (term.phrase || (await this.#isName(term)) || (await this.text.holds(term.raw))) return term;
    const inFrench = async () => (await this.text.find(`"${frenchToken(word)}"`)).size > 0;
    const absent = { ...term, absent: true };
    if (french && (await inFrench())) return absent;
    if (french && (await this.others.load(true)).find(term.words)) return absent;
    const near = correctWord(word, this.#strong, Math.min(1, allowedEdits(word.length)));
    const to = (other: string): Term => ({
      ...term,
      raw: other,
      words: wordsOf(other).filter((one) => !this.names.stop.has(one)),
    });
    if (near !== undefined && !literal) return to(near);
    if (word.length >= 6) {
      const words = await this.#words();
      if (words.has(word)) return term;
      if ((await this.others.load(false)).find(term.words)) return absent;
      const other = correctWord(word, words) ?? splitWord(word, this.names.known, this.names.stop);
      if (other !== undefined && !literal && !(await inFrench())) return to(other);
    } else if (!literal) {
      // Of a short word only the order may be wrong: with another letter it is another word.
      const other = correctWord(word, this.names.known);
      if (other !== undefined && letters(other) === letters(word)) return to(other);
    }
    return absent;
  }

  /** Returns a query's terms with the typos corrected, and the corrected query when there were any. Words that are found stay as they are. */
  async correct(
    terms: readonly Term[],
    { text, literal }: Pick<SearchState, 'text' | 'literal'>,
    french: boolean,
  ): Promise<{ terms: readonly Term[]; corrected: string | undefined }> {
    const spelt = await Promise.all(terms.map((term) => this.#spelt(term, literal, french)));
    let corrected = text;
    for (const [at, { raw }] of spelt.entries())
      corrected = corrected.replace(terms[at]?.raw ?? raw, raw);
    return { terms: spelt, corrected: corrected === text ? undefined : corrected };
  }
}
