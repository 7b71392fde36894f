import { editDistance } from './suggest.ts';

/** Returns how many typing mistakes a word of some length may hold. */
export function allowedEdits(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** Returns the letters of a word in the order of the alphabet, doubled ones once. */
export const letters = (word: string) => [...word.replace(/(.)\1/g, '$1')].sort().join('');

/**
 * Returns the known word that a mistyped one most probably stands for, or `undefined`. `known` gives each word's weight:
 * of two words as near, the weightier wins. People seldom mistype the first letter, so short words have to share it.
 */
export function correctWord(
  word: string,
  known: ReadonlyMap<string, number>,
  edits = allowedEdits(word.length),
): string | undefined {
  const own = letters(word);
  let best: string | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  if (edits === 0 || /^.{0,3}\d/.test(word)) return undefined;
  for (const [candidate, weight] of known) {
    if (Math.abs(candidate.length - word.length) > edits || candidate.length < 3) continue;
    const sameStart = candidate[0] === word[0];
    if (!sameStart && word.length < 6) continue;
    const sameLetters = () => letters(candidate) === own;
    // Four letters with another in place of one are more often another word: `cake` is no `case`.
    if (word.length < 5 && !sameLetters() && candidate.length === word.length) continue;
    const distance = editDistance(word, candidate);
    if (distance > edits || distance === 0) continue;
    const cost =
      distance +
      (sameStart ? 0 : 0.5) -
      (sameLetters() ? 0.5 : 0) -
      Math.min(0.45, Math.log10(1 + weight) / 8);
    if (cost < bestCost) [best, bestCost] = [candidate, cost];
  }
  return best;
}

/**
 * Returns the known words that one word runs together, with spaces (`servicemesh`, `gameofthrones`), or `undefined`; `small`
 * words may only stand between others.
 */
export function splitWord(
  word: string,
  known: Pick<ReadonlySet<string>, 'has'>,
  small: ReadonlySet<string>,
): string | undefined {
  for (let at = 3; at <= word.length - 3; at++) {
    if (!known.has(word.slice(0, at))) continue;
    for (let to = at; to <= Math.min(at + 3, word.length - 3); to++) {
      const [left, middle, right] = [word.slice(0, at), word.slice(at, to), word.slice(to)];
      if (known.has(right) && (middle === '' || small.has(middle)))
        return [left, middle, right].filter(Boolean).join(' ');
    }
  }
  return undefined;
}

/** Returns a sorted list of words in little space: each line begins with how many letters it shares with the one before (base 36). */
export function packWords(words: readonly string[]): string {
  let before = '';
  const lines = words.map((word) => {
    let shared = 0;
    while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared++;
    before = word;
    return shared.toString(36) + word.slice(shared);
  });
  return lines.join('\n');
}

/** Returns the words of a packed list. */
export function unpackWords(packed: string): string[] {
  let before = '';
  return packed === ''
    ? []
    : packed.split('\n').map((line) => {
        before = before.slice(0, Number.parseInt(line[0] ?? '0', 36)) + line.slice(1);
        return before;
      });
}
