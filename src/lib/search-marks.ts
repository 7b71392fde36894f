const GAP = '[^\\p{L}\\p{N}]+';

/**
 * Returns what finds words in a text, in any case, and what begins with one of more than three letters: `operator` also
 * finds `operators`. Between the words of a phrase, and the digits of a figure, any signs may stand. `undefined` when there
 * is no word to find.
 */
export function patternOf(words: readonly string[]): RegExp | undefined {
  const forms = words
    .map((word) => (word.match(/[\p{L}\p{N}]+/gu) ?? []).join(GAP))
    .filter(Boolean)
    .map((form) => (form.length > 3 ? `${form}\\p{L}*` : form));
  return forms.length > 0
    ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
    : undefined;
}
