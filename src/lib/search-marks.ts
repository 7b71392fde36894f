import { foldText } from './ids.ts';
import { englishStem, frenchStem, wordsOf } from './search-text.ts';

/** A stretch of a text, in characters. */
export interface Stretch {
  start: number;
  end: number;
}

const isForm = (word: string, wanted: string) =>
  word === wanted ||
  englishStem(word) === englishStem(wanted) ||
  (wanted.length > 3 && word.startsWith(wanted)) ||
  (wanted.length > 5 && frenchStem(word) === frenchStem(wanted));

/**
 * Returns where a text holds some words or phrases, in any of their forms: `['operator', 'horror stories']`. The words of
 * a phrase have to follow each other.
 */
export function stretchesOf(text: string, wanted: readonly string[]): Stretch[] {
  const words = [
    ...text.matchAll(/[\p{L}\p{N}\p{M}]+[+#]*(?:[.,\u00a0\u202f](?=\d{3})\d{3})*/gu),
  ].map(({ 0: word, index }) => ({
    word: foldText(word).replace(/[^\p{L}\p{N}+#]/gu, ''),
    start: index,
    end: index + word.length,
  }));
  const phrases = wanted.map(wordsOf).filter((phrase) => phrase.length > 0);
  const found: Stretch[] = [];
  for (let at = 0; at < words.length; at++) {
    const lengths = phrases
      .filter((phrase) =>
        phrase.every((one, offset) => isForm(words[at + offset]?.word ?? '', one)),
      )
      .map(({ length }) => length);
    if (lengths.length === 0) continue;
    const last = at + Math.max(...lengths) - 1;
    found.push({ start: words[at]?.start ?? 0, end: words[last]?.end ?? 0 });
    at = last;
  }
  return found;
}
