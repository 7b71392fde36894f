import type { z } from 'zod';
import type { CollectionName, Data } from '#model/collections.ts';
import { eventSchema } from '#model/event.ts';
import { projectSchema } from '#model/project.ts';
import { recapSchema } from '#model/recap.ts';
import { speakerSchema } from '#model/speaker.ts';
import { talkSchema } from '#model/talk.ts';
import { topicSchema } from '#model/topic.ts';
import type { Body, Entry, Facts, Heading, Rule } from '#rules/facts.ts';

/** What a rule should make of some facts: nothing, or one problem at a field (`''` for a whole file or a place in the text). */
export interface RuleCase {
  rule: Rule;
  passes: Record<string, Facts>;
  fails: Record<string, [facts: Facts, field: string, message: string]>;
}

interface Place {
  id?: string;
  lang?: 'en' | 'fr';
  body?: Partial<Body>;
}

const SOURCES = [{ title: 'Notes', author: 'Ines Moreau', url: 'https://example.org/two-days' }];
const SUMMARY = 'What a reader takes away from it, in a sentence that is long enough to be one.';
const BOTH = { en: 'One', fr: 'Un' };
const HERE = { line: 9, column: 1 };

export const heading = (depth: number, text: string): Heading => ({
  ...HERE,
  depth,
  text,
  slug: text.toLowerCase().replaceAll(' ', '-'),
});
export const link = (url: string) => ({ ...HERE, url });
export const figure = (src: string) => ({ ...HERE, src });
export const line = (text: string) => ({ ...HERE, text });
export const moment = (time: string) => ({ ...HERE, time });

function entry<C extends CollectionName>(
  collection: C,
  { id = 'one', lang = 'en', body }: Place,
  data: Data<C>,
): Entry<C> {
  const isNote = collection === 'talks' || collection === 'recaps';
  return {
    collection,
    id,
    lang,
    file: `content/${collection}/${id}.${lang}`,
    data,
    body: isNote
      ? {
          headings: [],
          links: [],
          figures: [],
          times: [],
          videos: [],
          lines: [],
          words: 40,
          ...body,
        }
      : undefined,
    // The field travels along as an extra property, for the tests to look at.
    at: (...path) => ({ line: 2, column: 1, field: path.join('.') }),
  };
}

export const talk = ({
  id = 'eu-2019/one',
  lang,
  body,
  ...fields
}: Place & Partial<z.input<typeof talkSchema>> = {}) =>
  entry(
    'talks',
    place(id, lang, body),
    talkSchema.parse({
      event: 'eu-2019',
      day: 1,
      talk: `On ${id}`,
      speakers: [],
      tags: ['dns'],
      summary: SUMMARY,
      sources: SOURCES,
      ...fields,
    }),
  );

export const recap = ({
  id = 'eu-2019/day',
  lang,
  body,
  ...fields
}: Place & Partial<z.input<typeof recapSchema>> = {}) =>
  entry(
    'recaps',
    place(id, lang, body),
    recapSchema.parse({
      event: 'eu-2019',
      title: 'A day',
      tags: ['dns'],
      summary: SUMMARY,
      sources: SOURCES,
      ...fields,
    }),
  );

export const event = ({
  id = 'eu-2019',
  ...fields
}: Place & Partial<z.input<typeof eventSchema>> = {}) =>
  entry(
    'events',
    { id },
    eventSchema.parse({
      name: 'KubeCon',
      region: 'eu',
      year: 2019,
      format: 'in-person',
      start: '2019-05-20',
      end: '2019-05-23',
      ...fields,
    }),
  );

export const topic = ({
  id = 'dns',
  ...fields
}: Place & Partial<z.input<typeof topicSchema>> = {}) =>
  entry(
    'topics',
    { id },
    topicSchema.parse({ name: { en: id, fr: id }, description: BOTH, ...fields }),
  );

export const project = ({
  id = 'coredns',
  ...fields
}: Place & Partial<z.input<typeof projectSchema>> = {}) =>
  entry(
    'projects',
    { id },
    projectSchema.parse({ name: id, foundation: 'cncf', description: BOTH, ...fields }),
  );

export const speaker = ({
  id = 'noor-haddad',
  ...fields
}: Place & Partial<z.input<typeof speakerSchema>> = {}) =>
  entry('speakers', { id }, speakerSchema.parse({ name: 'Noor Haddad', ...fields }));

const place = (
  id: string,
  lang: 'en' | 'fr' | undefined,
  body: Partial<Body> | undefined,
): Place => ({
  id,
  ...(lang && { lang }),
  ...(body && { body }),
});

/** Returns facts made of some entries; `unread` adds ids of talks whose files cannot be read. */
export function facts(
  entries: Entry[],
  extra: { images?: string[]; unread?: string[] } = {},
): Facts {
  const of = <C extends CollectionName>(collection: C) =>
    entries.filter((one) => one.collection === collection) as Entry<C>[];
  const ids = (collection: CollectionName) => new Set(of(collection).map(({ id }) => id));
  return {
    talks: of('talks'),
    recaps: of('recaps'),
    events: of('events'),
    topics: of('topics'),
    projects: of('projects'),
    speakers: of('speakers'),
    ids: {
      talks: new Set([...ids('talks'), ...(extra.unread ?? [])]),
      recaps: ids('recaps'),
      events: ids('events'),
      topics: ids('topics'),
      projects: ids('projects'),
      speakers: ids('speakers'),
    },
    images: new Set(extra.images),
  };
}
