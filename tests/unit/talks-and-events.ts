import type { Event, Project, Talk, Topic } from '#lib/entities.ts';
import { eventSchema } from '#model/event.ts';
import type { MaturityStep } from '#model/project.ts';
import { projectSchema } from '#model/project.ts';
import type { TalkFrontmatter } from '#model/talk.ts';
import { topicSchema } from '#model/topic.ts';

const BOTH = { en: 'One', fr: 'Un' };

/** Returns an edition from its id and first day: `('eu-2019', '2019-05-20')`. */
export function edition(id: string, start: string, days: [number, string][] = []): Event {
  const [region, year] = id.split('-');
  const fields = { name: id, region, year: Number(year), format: 'virtual', start, end: start };
  const data = eventSchema.parse({ ...fields, days: days.map(([day, date]) => ({ day, date })) });
  return { id, ...data };
}

/** Returns a talk of an event: tags first, then whatever else matters to the test. */
export function talkAt(
  eventId: string,
  slug: string,
  tags: string[] = ['dns'],
  fields: Partial<Talk> = {},
): Talk {
  const summary = 'What a reader takes away.';
  const empty = { projects: [], links: [], sources: [], authors: [], aliases: [], followsUp: [] };
  const rest: Omit<TalkFrontmatter, 'event' | 'talk' | 'day' | 'summary' | 'status'> = {
    ...empty,
    titleBy: 'programme',
    speakers: [],
    tags,
    kind: 'talk',
    basis: 'recap',
    brief: false,
  };
  const versions = {
    en: { lang: 'en' as const, file: `${slug}.mdx`, summary, status: 'complete' as const },
  };
  return { ...rest, id: `${eventId}/${slug}`, eventId, title: slug, day: 1, versions, ...fields };
}

/** Returns that many talks of an event. */
export function talksAt(eventId: string, n: number, tags?: string[], fields?: Partial<Talk>) {
  return Array.from({ length: n }, (_, index) =>
    talkAt(eventId, `${tags?.join('-') ?? 'talk'}-${index}`, tags, fields),
  );
}

export const topic = (id: string): Topic => ({
  id,
  ...topicSchema.parse({ name: { en: id, fr: id }, description: BOTH }),
});

export const project = (id: string, maturity: MaturityStep[] = []): Project => ({
  id,
  ...projectSchema.parse({ name: id, foundation: 'cncf', maturity, description: BOTH }),
});

/** Returns what pages know of some talks and events: the events newest first. */
export function catalogOf(events: Event[], talks: Talk[], projects: Project[] = []) {
  const topics = [...new Set(talks.flatMap(({ tags }) => tags))].sort().map(topic);
  return {
    events: [...events].sort((a, b) => (a.start < b.start ? 1 : -1)),
    talks,
    topics,
    projects,
    topic: (id: string) => topics.find((one) => one.id === id) ?? topic(id),
    talksOfEvent: (id: string) => talks.filter(({ eventId }) => eventId === id),
    talksOfTopic: (id: string) => talks.filter(({ tags }) => tags.includes(id)),
    talksOfProject: (id: string) => talks.filter((talk) => talk.projects.includes(id)),
  };
}
