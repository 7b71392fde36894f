import type { Event, Speaker, Talk } from './entities.ts';
import { nameKey } from './names.ts';

/** Returns whom a person spoke for, newest first, with the events at which they did. Talks and events newest first. */
export function affiliationsOf(
  speaker: Speaker,
  talks: readonly Talk[],
  events: readonly Event[],
): { name: string; at: Event[] }[] {
  const keys = new Set([speaker.name, ...speaker.aliases].map(nameKey));
  const found = new Map<string, Set<string>>();
  for (const talk of talks) {
    const own = talk.speakers.find(({ name }) => keys.has(nameKey(name)))?.affiliation;
    if (own === undefined) continue;
    found.set(own, (found.get(own) ?? new Set()).add(talk.eventId));
  }
  return [...found].map(([name, ids]) => ({ name, at: events.filter(({ id }) => ids.has(id)) }));
}
