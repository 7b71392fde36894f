import type { Talk } from './entities.ts';

/** Returns a function that gives the thread a talk belongs to: all talks tied by `followsUp`, oldest first; empty when it stands alone. */
export function threadFinder(talksNewestFirst: readonly Talk[]): (talk: Talk) => Talk[] {
  const neighbours = new Map<string, Set<string>>();
  const tie = (a: string, b: string) => neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
  for (const talk of talksNewestFirst) {
    for (const earlier of talk.followsUp) {
      tie(talk.id, earlier);
      tie(earlier, talk.id);
    }
  }
  return (talk) => {
    const found = new Set([talk.id]);
    for (const id of found) for (const next of neighbours.get(id) ?? []) found.add(next);
    return found.size === 1 ? [] : talksNewestFirst.filter(({ id }) => found.has(id)).reverse();
  };
}
