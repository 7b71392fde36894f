import type { Talk } from './entities.ts';

/** Compares talks of one event as a programme lists them: by day, keynotes first, then by title. */
export function byProgramme(a: Talk, b: Talk): number {
  const day = (a.day ?? Number.POSITIVE_INFINITY) - (b.day ?? Number.POSITIVE_INFINITY);
  if (day !== 0 && !Number.isNaN(day)) return day;
  const rank = (talk: Talk) => (talk.kind === 'keynote' ? 0 : talk.kind === 'sponsored' ? 1 : 2);
  return rank(a) - rank(b) || a.title.localeCompare(b.title, 'en');
}

/** Returns talks by day, in order, those whose day is not known last under `undefined`. */
export function groupByDay(talks: readonly Talk[]): { day: number | undefined; talks: Talk[] }[] {
  const sorted = [...talks].sort(byProgramme);
  const groups = Map.groupBy(sorted, (talk) => talk.day);
  return [...groups].map(([day, members]) => ({ day, talks: members }));
}

/** Returns the talks before and after one on its day of its event. */
export function neighboursOfDay(talk: Talk, talksOfEvent: readonly Talk[]) {
  const day = talksOfEvent.filter((other) => other.day === talk.day).sort(byProgramme);
  const index = day.findIndex(({ id }) => id === talk.id);
  return { previous: day[index - 1], next: day[index + 1] };
}

/** Returns talks in groups of one event each, in the order of the events given. */
export function groupByEvent<E extends { id: string }>(
  talks: readonly Talk[],
  events: readonly E[],
) {
  const groups = Map.groupBy(talks, (talk) => talk.eventId);
  return events.flatMap((event) => {
    const members = groups.get(event.id);
    return members ? [{ event, talks: [...members].sort(byProgramme) }] : [];
  });
}

/** Returns how often each value occurs, most frequent first, then by value. */
export function countValues(values: Iterable<string>): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Returns the recording of a talk, the first link of kind `video`. */
export function videoOf(talk: Talk): string | undefined {
  return talk.links.find(({ kind }) => kind === 'video')?.url;
}
