import type { Event, Project, Speaker, Talk, Topic } from './entities.ts';
import { type Counted, themesOf, type Vocabulary } from './event-page.ts';
import { type Timeline, timelineOf } from './timeline.ts';

/** Everything the home page shows. */
export interface HomePage {
  talks: readonly Talk[];
  /** How many events have notes. */
  eventsHeld: number;
  /** The newest events with notes. */
  latest: Event[];
  held: Record<string, number>;
  /** Talks of the newest event with notes. */
  recent: Talk[];
  recommended: Talk[];
  topics: Counted<Topic>[];
  projects: Counted<Project>[];
  speakers: Counted<Speaker>[];
  awaiting: Event[];
  timeline: Timeline;
}

const LATEST = 6;
const RECENT = 6;
const RECOMMENDED = 5;
const WAYS_IN = 18;

/** Returns the home page. */
export function homePage(
  catalog: Vocabulary & {
    events: readonly Event[];
    talks: readonly Talk[];
    talksOfEvent(id: string): readonly Talk[];
  },
): HomePage {
  const { events, talks } = catalog;
  const withNotes = events.filter(({ id }) => catalog.talksOfEvent(id).length > 0);
  const { topics, projects, speakers } = themesOf(catalog, talks);
  const [newest] = withNotes;
  const held = Object.fromEntries(events.map(({ id }) => [id, catalog.talksOfEvent(id).length]));
  return {
    talks,
    eventsHeld: withNotes.length,
    latest: withNotes.slice(0, LATEST),
    held,
    timeline: timelineOf(events, held),
    recent: newest
      ? catalog
          .talksOfEvent(newest.id)
          .filter(({ brief }) => !brief)
          .slice(0, RECENT)
      : [],
    recommended: talks
      .filter(({ versions }) => Object.values(versions).some((version) => version.recommended))
      .slice(0, RECOMMENDED),
    topics: topics.slice(0, WAYS_IN),
    projects: projects.slice(0, WAYS_IN),
    speakers: speakers.slice(0, WAYS_IN),
    awaiting: events.filter(({ id }) => catalog.talksOfEvent(id).length === 0),
  };
}
