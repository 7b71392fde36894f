/** Returns the optimal-string-alignment distance of two words: insertions, deletions, substitutions and swaps of neighbours (Damerau 1964). */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

const fold = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Returns the known word nearest to a mistyped one, or `undefined` when none is near.
 * Case and punctuation count for nothing; a third of the letters may differ, or one word may contain the other.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = fold(word);
  if (wanted === '') return undefined;
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const folded = fold(candidate);
    let distance = editDistance(wanted, folded);
    const shorter = Math.min(wanted.length, folded.length);
    if (shorter >= 4 && (folded.includes(wanted) || wanted.includes(folded))) {
      distance = Math.min(distance, 1.5);
    }
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return bestDistance <= Math.max(1.5, Math.floor(wanted.length / 3)) ? best : undefined;
}

/** Returns `did you mean X?` with the nearest known word, else a list of some known words. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  if (near !== undefined) return `did you mean \`${near}\`?`;
  if (known.length === 0) return 'none is known yet';
  const shown = known.slice(0, 12).map((one) => `\`${one}\``);
  return known.length > 12
    ? `use one of the ${known.length} known: ${shown.join(', ')}, …`
    : `use one of: ${shown.join(', ')}`;
}
