/** Numbers from 0 to 1 that are the same in every run (mulberry32, public domain). */
export type Random = () => number;

/** Returns a generator of random numbers that always gives the same ones for a seed. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Returns one of some things. */
export function pick<T>(random: Random, from: readonly T[]): T {
  const one = from[Math.floor(random() * from.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

const END = '';
const words = (sentence: string) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

/**
 * Returns a function that makes up sentences like the given ones, of about a number of words: each word is one that
 * followed the word before it somewhere (a Markov chain), so that common words stay common and rare ones rare.
 */
export function babbler(random: Random, sentences: readonly string[]): (length: number) => string {
  const next = new Map<string, string[]>();
  for (const sentence of sentences) {
    let before = END;
    for (const word of [...words(sentence), END]) {
      const after = next.get(before);
      if (after) after.push(word);
      else next.set(before, [word]);
      before = word;
    }
  }
  return (length) => {
    const made: string[] = [];
    let word = END;
    while (made.length < length) {
      word = pick(random, next.get(word) ?? next.get(END) ?? []);
      if (word !== END) made.push(word);
    }
    const text = made.join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
}
