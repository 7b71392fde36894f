import { foldText } from './ids.ts';
import { editDistance } from './suggest.ts';

/** Returns what two spellings of one person's name share: folded, without punctuation. */
export function nameKey(name: string): string {
  return foldText(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const sortedWords = (key: string) => key.split(' ').sort().join(' ');

/** Returns whether two different names are probably one person's: the same words in another order, or a letter apart. */
export function namesAreNear(a: string, b: string): boolean {
  const [left, right] = [nameKey(a), nameKey(b)];
  if (left === right || sortedWords(left) === sortedWords(right)) return true;
  return Math.min(left.length, right.length) >= 8 && editDistance(left, right) === 1;
}

/**
 * Returns the pairs of names that are probably one person's. Names a letter apart share a spelling with one letter
 * left out (Garbe's symmetric delete), so only names that share one are compared.
 */
export function nearNames(names: readonly string[]): [string, string][] {
  const buckets = new Map<string, string[]>();
  for (const name of names) {
    const key = nameKey(name);
    const spellings = new Set([key, sortedWords(key)]);
    for (let i = 0; i < key.length; i++) spellings.add(key.slice(0, i) + key.slice(i + 1));
    for (const spelling of spellings) {
      const bucket = buckets.get(spelling);
      if (bucket) bucket.push(name);
      else buckets.set(spelling, [name]);
    }
  }
  const pairs = new Map<string, [string, string]>();
  for (const bucket of buckets.values()) {
    for (const [index, a] of bucket.entries()) {
      for (const b of bucket.slice(index + 1)) {
        if (a !== b && namesAreNear(a, b)) pairs.set([a, b].sort().join('\n'), [a, b]);
      }
    }
  }
  return [...pairs.values()];
}

/** Returns people under the first letter of their last name, letters and people in order; `#` for names in other scripts. */
export function byLetter<T extends { name: string }>(
  people: readonly T[],
): { letter: string; members: T[] }[] {
  const lastName = ({ name }: T) => nameKey(name).split(' ').at(-1) ?? '';
  const letterOf = (person: T) => /^[a-z]/.exec(lastName(person))?.[0].toUpperCase() ?? '#';
  const sorted = [...people].sort(
    (a, b) => lastName(a).localeCompare(lastName(b), 'en') || a.name.localeCompare(b.name, 'en'),
  );
  return [...Map.groupBy(sorted, letterOf)]
    .map(([letter, members]) => ({ letter, members }))
    .sort((a, b) => a.letter.localeCompare(b.letter, 'en'));
}
