import type { Event, NoteText, Project, Recap, Speaker, Talk, Topic } from '../lib/entities.ts';
import { newestFirst } from '../lib/events.ts';
import { speakerId } from '../lib/ids.ts';
import { nameKey } from '../lib/names.ts';
import { byProgramme } from '../lib/talks.ts';
import type { RawContent, RawEntry } from './raw.ts';

/** Everything the site knows, joined and in order. Nothing in it may be changed. */
export interface Catalog {
  /** Newest first. */
  events: readonly Event[];
  /** Newest event first, then in order of the programme. */
  talks: readonly Talk[];
  recaps: readonly Recap[];
  /** By English name. */
  topics: readonly Topic[];
  projects: readonly Project[];
  /** By name. */
  speakers: readonly Speaker[];
  event(id: string): Event;
  topic(id: string): Topic;
  project(id: string): Project;
  /** The person behind a spelling of a name. */
  speakerNamed(name: string): Speaker;
  talksOfEvent(id: string): readonly Talk[];
  talksOfTopic(id: string): readonly Talk[];
  talksOfProject(id: string): readonly Talk[];
  talksOfSpeaker(id: string): readonly Talk[];
  recapsOfEvent(id: string): readonly Recap[];
}

function noteText({ lang, file, data }: RawEntry<'talks'> | RawEntry<'recaps'>): NoteText {
  const { summary, status, updated } = data;
  return { lang, file, summary, status, updated };
}

function joinTalks(raw: RawEntry<'talks'>[]): Talk[] {
  return [...Map.groupBy(raw, ({ id }) => id)].map(([id, files]) => {
    const [first] = files.sort((a, b) => (a.lang < b.lang ? -1 : 1));
    if (first === undefined) throw new Error(`no file for ${id}`);
    const { event, talk, day, summary, recommended, status, updated, ...shared } = first.data;
    return {
      ...shared,
      id,
      eventId: event,
      title: talk,
      day: day === 'unknown' ? undefined : day,
      versions: Object.fromEntries(
        files.map((file) => [file.lang, { ...noteText(file), recommended: file.data.recommended }]),
      ),
    };
  });
}

function joinRecaps(raw: RawEntry<'recaps'>[]): Recap[] {
  return [...Map.groupBy(raw, ({ id }) => id)].map(([id, files]) => {
    const [first] = files.sort((a, b) => (a.lang < b.lang ? -1 : 1));
    if (first === undefined) throw new Error(`no file for ${id}`);
    const { event, day, order = 0, tags, sources, authors, aliases } = first.data;
    return {
      id,
      eventId: event,
      day,
      order,
      tags,
      sources,
      authors,
      aliases,
      versions: Object.fromEntries(
        files.map((file) => [file.lang, { ...noteText(file), title: file.data.title }]),
      ),
    };
  });
}

function joinSpeakers(raw: RawContent): { speakers: Speaker[]; byName: Map<string, Speaker> } {
  const byName = new Map<string, Speaker>();
  for (const { id, data } of raw.speakers) {
    const speaker = { id, name: data.name, aliases: data.aliases, links: data.links };
    for (const name of [data.name, ...data.aliases]) byName.set(nameKey(name), speaker);
  }
  for (const { data } of raw.talks) {
    for (const { name } of data.speakers) {
      if (byName.has(nameKey(name))) continue;
      byName.set(nameKey(name), { id: speakerId(name), name, aliases: [], links: [] });
    }
  }
  const speakers = [...new Set(byName.values())].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return { speakers, byName };
}

const indexBy = <T>(items: readonly T[], keys: (item: T) => Iterable<string>) => {
  const index = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keys(item)) {
      const bucket = index.get(key);
      if (bucket) bucket.push(item);
      else index.set(key, [item]);
    }
  }
  return (key: string): readonly T[] => index.get(key) ?? [];
};

function finder<T extends { id: string }>(items: readonly T[], what: string): (id: string) => T {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`unknown ${what} \`${id}\`; npm run check says where`);
    return found;
  };
}

/** Returns the catalog of some content. The content must have passed the check. */
export function buildCatalog(raw: RawContent): Catalog {
  const events = newestFirst(raw.events.map(({ id, data }) => ({ id, ...data })));
  const rank = new Map(events.map(({ id }, index) => [id, index]));
  const byEvent = (a: { eventId: string }, b: { eventId: string }) =>
    (rank.get(a.eventId) ?? 0) - (rank.get(b.eventId) ?? 0);
  const talks = joinTalks(raw.talks).sort((a, b) => byEvent(a, b) || byProgramme(a, b));
  const recaps = joinRecaps(raw.recaps).sort(
    (a, b) =>
      byEvent(a, b) || a.order - b.order || (a.day ?? 0) - (b.day ?? 0) || (a.id < b.id ? -1 : 1),
  );
  const topics = raw.topics
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => a.name.en.localeCompare(b.name.en, 'en'));
  const projects = raw.projects
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { sensitivity: 'base' }));
  const { speakers, byName } = joinSpeakers(raw);
  const speakerNamed = (name: string) => {
    const found = byName.get(nameKey(name));
    if (found === undefined) throw new Error(`unknown speaker \`${name}\``);
    return found;
  };
  return Object.freeze({
    events,
    talks,
    recaps,
    topics,
    projects,
    speakers,
    event: finder(events, 'event'),
    topic: finder(topics, 'topic'),
    project: finder(projects, 'project'),
    speakerNamed,
    talksOfEvent: indexBy(talks, (talk) => [talk.eventId]),
    talksOfTopic: indexBy(talks, (talk) => talk.tags),
    talksOfProject: indexBy(talks, (talk) => talk.projects),
    talksOfSpeaker: indexBy(
      talks,
      (talk) => new Set(talk.speakers.map(({ name }) => speakerNamed(name).id)),
    ),
    recapsOfEvent: indexBy(recaps, (recap) => [recap.eventId]),
  });
}
