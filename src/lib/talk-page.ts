import type { Event, Project, Speaker, Talk, Topic } from './entities.ts';
import { dateOfDay } from './events.ts';
import { type RelatedTalk, relatedFinder } from './related.ts';
import { neighboursOfDay } from './talks.ts';
import { threadFinder } from './threads.ts';

/** Everything the page of a talk shows beside the notes themselves. */
export interface TalkPage {
  talk: Talk;
  event: Event;
  /** The date of the talk's day, where it is known. */
  date: string | undefined;
  speakers: { speaker: Speaker; affiliation: string | undefined }[];
  topics: Topic[];
  projects: Project[];
  previous: Talk | undefined;
  next: Talk | undefined;
  related: RelatedTalk[];
  /** The events that the related talks are from. */
  relatedEvents: Event[];
  /** The talks tied to this one across editions, oldest first, each with its event. */
  thread: { talk: Talk; event: Event }[];
}

/** The parts of the catalog that a talk's page draws on. */
export interface TalkSurroundings {
  talks: readonly Talk[];
  event(id: string): Event;
  topic(id: string): Topic;
  project(id: string): Project;
  speakerNamed(name: string): Speaker;
  talksOfEvent(id: string): readonly Talk[];
}

const RELATED = 4;
const finders = new WeakMap<
  readonly Talk[],
  { related: ReturnType<typeof relatedFinder>; thread: ReturnType<typeof threadFinder> }
>();

function findersFor(talks: readonly Talk[]) {
  const known = finders.get(talks) ?? {
    related: relatedFinder(talks),
    thread: threadFinder(talks),
  };
  finders.set(talks, known);
  return known;
}

/** Returns the page of a talk. */
export function talkPage(catalog: TalkSurroundings, talk: Talk): TalkPage {
  const event = catalog.event(talk.eventId);
  const { previous, next } = neighboursOfDay(talk, catalog.talksOfEvent(event.id));
  const { related, thread: threadOf } = findersFor(catalog.talks);
  const thread = threadOf(talk);
  const shown = [previous?.id, next?.id, ...thread.map(({ id }) => id)];
  const relatives = related(talk, RELATED + shown.length)
    .filter(({ talk: other }) => !shown.includes(other.id))
    .slice(0, RELATED);
  return {
    talk,
    event,
    date: dateOfDay(event, talk.day),
    speakers: talk.speakers.map(({ name, affiliation }) => ({
      speaker: catalog.speakerNamed(name),
      affiliation,
    })),
    topics: talk.tags.map(catalog.topic),
    projects: talk.projects.map(catalog.project),
    previous,
    next,
    thread: thread.map((one) => ({ talk: one, event: catalog.event(one.eventId) })),
    related: relatives,
    relatedEvents: [...new Set(relatives.map(({ talk: { eventId } }) => eventId))].map(
      catalog.event,
    ),
  };
}
