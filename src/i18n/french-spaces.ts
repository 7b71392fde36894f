const spaced = (text: string) =>
  text.replace(/ (?=[:;!?»])/g, '\u00a0').replaceAll('« ', '«\u00a0');

/**
 * Returns French strings, those that functions make included, with no-break spaces where French sets a space before a
 * sign or inside quotation marks: a line never begins with a lone colon. The files themselves are written with plain ones.
 */
export function frenchSpaces<T>(strings: T): T {
  if (typeof strings === 'string') return spaced(strings) as T;
  if (typeof strings === 'function') {
    return ((...values: unknown[]) => frenchSpaces(strings(...values))) as T;
  }
  if (Array.isArray(strings)) return strings.map(frenchSpaces) as T;
  if (typeof strings !== 'object' || strings === null) return strings;
  return Object.fromEntries(
    Object.entries(strings).map(([key, value]) => [key, frenchSpaces(value)]),
  ) as T;
}
