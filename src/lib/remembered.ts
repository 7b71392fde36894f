/** Returns a function that works out its answer for a text once and gives the same one whenever it is asked again. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const fresh = answer(text);
    known.set(text, fresh);
    return fresh;
  };
}
