import type { Event, Project, Recap, Speaker, Talk, Topic } from './entities.ts';
import { neighboursInSeries } from './events.ts';
import { type ProgrammeDay, programmeOf } from './programme.ts';
import { countValues, groupByDay } from './talks.ts';

/** Something with a page of its own, and how many talks of a list it has. */
export interface Counted<T> {
  item: T;
  count: number;
}

/** Everything the page of an event shows. */
export interface EventPage {
  event: Event;
  talks: readonly Talk[];
  recaps: readonly Recap[];
  days: { day: number | undefined; talks: Talk[] }[];
  /** The days again, those without notes too, for the picture of the programme. */
  programme: ProgrammeDay[];
  topics: Counted<Topic>[];
  projects: Counted<Project>[];
  speakers: Counted<Speaker>[];
  previous: Event | undefined;
  next: Event | undefined;
}

/** The parts of the catalog that lists of talks draw on. */
export interface Vocabulary {
  topic(id: string): Topic;
  project(id: string): Project;
  speakerNamed(name: string): Speaker;
}

/** Returns the topics, projects and speakers of some talks, most frequent first. */
export function themesOf(catalog: Vocabulary, talks: readonly Talk[]) {
  const count = <T>(ids: string[], find: (id: string) => T): Counted<T>[] =>
    countValues(ids).map(({ value, count: n }) => ({ item: find(value), count: n }));
  const people = new Map<string, Counted<Speaker>>();
  for (const { name } of talks.flatMap(({ speakers }) => speakers)) {
    const speaker = catalog.speakerNamed(name);
    const known = people.get(speaker.id);
    if (known) known.count += 1;
    else people.set(speaker.id, { item: speaker, count: 1 });
  }
  return {
    topics: count(
      talks.flatMap(({ tags }) => tags),
      catalog.topic,
    ),
    projects: count(
      talks.flatMap(({ projects }) => projects),
      catalog.project,
    ),
    speakers: [...people.values()].sort(
      (a, b) => b.count - a.count || a.item.name.localeCompare(b.item.name, 'en'),
    ),
  };
}

/** Returns the page of an event. */
export function eventPage(
  catalog: Vocabulary & {
    events: readonly Event[];
    talksOfEvent(id: string): readonly Talk[];
    recapsOfEvent(id: string): readonly Recap[];
  },
  event: Event,
): EventPage {
  const talks = catalog.talksOfEvent(event.id);
  return {
    event,
    talks,
    recaps: catalog.recapsOfEvent(event.id),
    days: groupByDay(talks),
    programme: programmeOf(event, talks),
    ...themesOf(catalog, talks),
    ...neighboursInSeries(event, catalog.events),
  };
}
