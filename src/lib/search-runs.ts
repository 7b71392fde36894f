const LONGEST = 4;

/** Some of a query's terms: from one to before another. */
export interface Run {
  from: number;
  to: number;
}

/**
 * Returns what `find` knows of a query's terms, with the terms each thing stands for: of runs of up to four of them, the
 * longest first come first served. `find` gets the words of a run. Phrases in quotes are left alone.
 */
export function runsIn<T>(
  terms: readonly { words: readonly string[]; phrase: boolean }[],
  find: (words: readonly string[]) => readonly T[] | undefined,
): (T & Run)[] {
  const runs: (T & Run)[] = [];
  for (let from = 0; from < terms.length; from++) {
    for (let to = Math.min(terms.length, from + LONGEST); to > from; to--) {
      const some = terms.slice(from, to);
      const found = some.some(({ phrase }) => phrase)
        ? []
        : (find(some.flatMap(({ words }) => words)) ?? []);
      if (found.length === 0) continue;
      for (const one of found) runs.push({ ...one, from, to });
      from = to - 1;
      break;
    }
  }
  return runs;
}
