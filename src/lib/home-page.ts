import type { Event, Project, Speaker, Talk, Topic } from './entities.ts';
import { type Counted, themesOf, type Vocabulary } from './event-page.ts';
import { byProgramme } from './talks.ts';
import { type Timeline, timelineOf } from './timeline.ts';

/** Everything the home page shows. */
export interface HomePage {
  talks: readonly Talk[];
  /** How many events have notes. */
  eventsHeld: number;
  /** The newest events with notes. */
  latest: Event[];
  held: Record<string, number>;
  /** The talks whose notes are newest: last changed, or of the newest event where no date says so. */
  recent: Talk[];
  events: readonly Event[];
  recommended: Talk[];
  topics: Counted<Topic>[];
  projects: Counted<Project>[];
  speakers: Counted<Speaker>[];
  awaiting: Event[];
  timeline: Timeline;
}

const LATEST = 6;
const RECENT = 5;
const RECOMMENDED = 5;
const WAYS_IN = 12;

/** Returns the day the notes on a talk were last changed, or the first of its event where they do not say. */
function noteDay(talk: Talk, events: readonly Event[]): string {
  const changed = Object.values(talk.versions).map(({ updated = '' }) => updated);
  const { start = '' } = events.find(({ id }) => id === talk.eventId) ?? {};
  return [start, ...changed].sort().at(-1) ?? start;
}

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
  const held = Object.fromEntries(events.map(({ id }) => [id, catalog.talksOfEvent(id).length]));
  return {
    talks,
    eventsHeld: withNotes.length,
    latest: withNotes.slice(0, LATEST),
    held,
    timeline: timelineOf(events, held),
    recent: talks
      .filter(({ brief }) => !brief)
      .map((talk) => ({ talk, day: noteDay(talk, events) }))
      .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : byProgramme(a.talk, b.talk)))
      .slice(0, RECENT)
      .map(({ talk }) => talk),
    events,
    recommended: talks
      .filter(({ versions }) => Object.values(versions).some((version) => version.recommended))
      .slice(0, RECOMMENDED),
    topics: topics.slice(0, WAYS_IN),
    projects: projects.slice(0, WAYS_IN),
    speakers: speakers.slice(0, WAYS_IN),
    awaiting: events.filter(({ id }) => catalog.talksOfEvent(id).length === 0),
  };
}
