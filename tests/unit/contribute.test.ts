import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEntry } from '#check/read.ts';
import { FIELDS_FR, fieldText } from '#i18n/fields.ts';
import { archiveAddress } from '#lib/archive.ts';
import { coverage, coverageDays } from '#lib/coverage.ts';
import type { Event, Project, Recap, Talk, Topic } from '#lib/entities.ts';
import { type FieldDoc, fieldDocs } from '#lib/field-docs.ts';
import { type Addressed, movedPages } from '#lib/moved.ts';
import { newNote, newNoteAddress } from '#lib/new-note.ts';
import { SCHEMAS } from '#model/collections.ts';
import { eventSchema } from '#model/event.ts';

const event = {
  id: 'eu-2019',
  ...eventSchema.parse({
    name: 'An event',
    region: 'eu',
    year: 2019,
    city: 'Barcelona',
    country: 'Spain',
    format: 'in-person',
    start: '2019-05-20',
    end: '2019-05-23',
    days: [
      { day: -1, date: '2019-05-19' },
      { day: 0, date: '2019-05-20' },
      { day: 1, date: '2019-05-21' },
      { day: 2, date: '2019-05-22' },
    ],
  }),
} satisfies Event;
const note = (lang: 'en' | 'fr', status: 'complete' | 'wip') => ({
  lang,
  file: '',
  summary: '',
  status,
});
const talk = (part: Partial<Talk>) =>
  ({
    id: 'eu-2019/a',
    title: 'A',
    aliases: [],
    day: 1,
    versions: { en: note('en', 'complete') },
    ...part,
  }) as Talk;

const MODELS = [
  ['talk', 'talks'],
  ['recap', 'recaps'],
  ['event', 'events'],
  ['topic', 'topics'],
  ['project', 'projects'],
  ['speaker', 'speakers'],
] as const;
const source = (name: string) =>
  readFileSync(path.resolve(import.meta.dirname, `../../src/model/${name}.ts`), 'utf8');
const docsOf = (name: string) => fieldDocs(source(name) + source('fields'), `${name}Schema`);
const withInner = (docs: FieldDoc[]): FieldDoc[] =>
  docs.flatMap((doc) => [doc, ...withInner(doc.inner)]);

// What a schema is within lists, unions, optionals and defaults: the fields of its object, if it has one.
function groupIn(schema: unknown): Record<string, unknown> | undefined {
  const { def } = schema as { def: Record<string, unknown> };
  const inside = def['innerType'] ?? def['element'] ?? (def['type'] === 'pipe' && def['in']);
  if (inside) return groupIn(inside);
  if (def['type'] === 'object') return def['shape'] as Record<string, unknown>;
  return (def['options'] as unknown[] | undefined)?.map(groupIn).find(Boolean);
}
const codeIn = (text: string) => text.match(/`[^`]*`/g) ?? [];

describe('the fields on the site', () => {
  it.each(MODELS)('are those of the schema: %s', (name, collection) => {
    const docs = docsOf(name);
    expect(docs.map((doc) => doc.name)).toEqual(Object.keys(SCHEMAS[collection].shape));
    for (const { text } of docs) expect(text.length).toBeGreaterThan(8);
    const required = Object.entries(SCHEMAS[collection].shape)
      .filter(([, schema]) => !schema.safeParse(undefined).success)
      .map(([key]) => key);
    expect(docs.filter((doc) => doc.required).map((doc) => doc.name)).toEqual(required);
  });

  it.each(MODELS)('hold the fields within them: %s', (name, collection) => {
    const expectInner = (docs: FieldDoc[], shape: Record<string, unknown>) => {
      for (const { name: field, text, inner } of docs) {
        const group = groupIn(shape[field]) ?? {};
        expect(
          inner.map((doc) => doc.name),
          field,
        ).toEqual(Object.keys(group));
        expect(text.length, field).toBeGreaterThan(8);
        expectInner(inner, group);
      }
    };
    expectInner(docsOf(name), SCHEMAS[collection].shape);
  });

  it('list the values of a choice', () => {
    const values = Object.fromEntries(docsOf('talk').map((doc) => [doc.name, doc.values]));
    expect(values['basis']).toEqual(['attended', 'recording', 'slides', 'recap']);
    expect(values['status']).toEqual(['complete', 'wip']);
  });
});

describe('the fields on the French site', () => {
  const comments = new Set(
    MODELS.flatMap(([name]) => withInner(docsOf(name)).map(({ text }) => text)),
  );

  // When one of these fails, a comment in src/model has changed: src/i18n/fields.ts gets its sentence in French.
  it('have a French text for every comment of a schema', () => {
    expect([...comments].filter((comment) => fieldText('fr', comment).lang !== 'fr')).toEqual([]);
  });

  it('have none for a comment that is no longer there', () => {
    expect(Object.keys(FIELDS_FR).filter((comment) => !comments.has(comment))).toEqual([]);
  });

  it('name the same values as in English, and are French', () => {
    for (const [english, french] of Object.entries(FIELDS_FR)) {
      expect(codeIn(french), french).toEqual(codeIn(english));
      expect(french, english).not.toBe(english);
      expect(french).not.toMatch(/'|\b(the|which)\b/);
    }
  });
});

describe('a new note opened in the browser', () => {
  it.each(['en', 'fr'] as const)(
    'has fields and a text that can be read as they are (%s)',
    (lang) => {
      const file = `content/talks/eu-2019/new${lang === 'fr' ? '.fr' : ''}.mdx`;
      const { entry, problems } = readEntry({
        collection: 'talks',
        path: file.replace('content/talks/', ''),
        file,
        bytes: Buffer.from(newNote(event, lang)),
      });
      expect(problems).toEqual([]);
      expect(entry?.lang).toBe(lang);
    },
  );

  it('has an address that a host takes', () => {
    expect(newNoteAddress(event, 'fr').length).toBeLessThan(4_000);
  });
});

describe('the coverage', () => {
  it('counts notes and drafts of each day, and says which days are awaited', () => {
    const talks = [
      talk({}),
      talk({ id: 'eu-2019/b', versions: { en: note('en', 'wip') } }),
      talk({ id: 'eu-2019/c', day: undefined }),
      talk({ id: 'eu-2019/d', versions: { en: note('en', 'wip'), fr: note('fr', 'complete') } }),
    ];
    const columns = coverageDays([event], talks);
    expect(columns).toEqual([0, 1, 2, undefined]);
    const [row] = coverage(
      [event],
      columns,
      () => talks,
      () => [],
    );
    expect(row).toMatchObject({ noted: 3, drafts: 1, recaps: 0 });
    expect(row?.days.map(({ noted, drafts, awaited }) => [noted, drafts, awaited])).toEqual([
      [0, 0, true],
      [2, 1, false],
      [0, 0, true],
      [1, 0, false],
    ]);
  });
});

describe('a former address', () => {
  const content = (part: Partial<Addressed>): Addressed => ({
    talks: [],
    recaps: [],
    events: [],
    topics: [],
    projects: [],
    speakers: [],
    ...part,
  });
  const ways = (part: Partial<Addressed>) =>
    movedPages(content(part)).map(({ from, to, title }) => [from, to, title]);

  it('of a talk leads to it, in each language it has', () => {
    const both = { en: note('en', 'complete'), fr: note('fr', 'complete') } as const;
    const talks = [talk({ aliases: ['eu-2019/old'], versions: both })];
    expect(movedPages(content({ talks })).map(({ from, to }) => [from, to])).toEqual([
      ['talks/eu-2019/old', '/talks/eu-2019/a/'],
      ['fr/talks/eu-2019/old', '/fr/talks/eu-2019/a/'],
    ]);
  });

  it('of a recap lies with its event', () => {
    const recap = {
      id: 'eu-2019/recap',
      aliases: ['eu-2019/day-1'],
      versions: { en: { ...note('en', 'complete'), title: 'R' } },
    } as Partial<Recap> as Recap;
    expect(movedPages(content({ recaps: [recap] })).map(({ from, to }) => [from, to])).toEqual([
      ['events/eu-2019/day-1', '/events/eu-2019/recap/'],
    ]);
  });

  it('of a topic, a project and an event leads to it in both languages', () => {
    const topic = { id: 'dns', name: { en: 'DNS', fr: 'Noms' }, aliases: ['names'] };
    const project = { id: 'envoy', name: 'Envoy', aliases: ['envoy-proxy'] };
    expect(
      ways({
        topics: [topic as Partial<Topic> as Topic],
        projects: [project as Partial<Project> as Project],
        events: [{ ...event, aliases: ['europe-2019'] }],
      }),
    ).toEqual([
      ['events/europe-2019', '/events/eu-2019/', 'An event'],
      ['fr/events/europe-2019', '/fr/events/eu-2019/', 'An event'],
      ['topics/names', '/topics/dns/', 'DNS'],
      ['fr/topics/names', '/fr/topics/dns/', 'Noms'],
      ['projects/envoy-proxy', '/projects/envoy/', 'Envoy'],
      ['fr/projects/envoy-proxy', '/fr/projects/envoy/', 'Envoy'],
    ]);
  });

  it('of a note below a former id of its event leads to the note', () => {
    const moved = talk({ eventId: 'eu-2019', aliases: ['eu-2019/old'] });
    const events = [{ ...event, aliases: ['europe-2019'] }];
    expect(ways({ talks: [moved], events }).slice(0, 2)).toEqual([
      ['talks/eu-2019/old', '/talks/eu-2019/a/', 'A'],
      ['talks/europe-2019/a', '/talks/eu-2019/a/', 'A'],
    ]);
  });

  it('of a speaker without a latin letter in the former spelling is the one the page had', () => {
    const speaker = { id: 'wei-lin', name: 'Wei Lin', aliases: ['林伟'], links: [] };
    expect(ways({ speakers: [speaker] })[0]).toEqual([
      'speakers/6797-4f1f',
      '/speakers/wei-lin/',
      'Wei Lin',
    ]);
  });

  it('of a speaker under another spelling leads to the speaker, unless someone has that name', () => {
    const speakers = [
      {
        id: 'brandon-philips',
        name: 'Brandon Philips',
        aliases: ['Brandon Phillips', 'Jo Doe'],
        links: [],
      },
      { id: 'jo-doe', name: 'Jo Doe', aliases: [], links: [] },
    ];
    expect(movedPages(content({ speakers })).map(({ from }) => from)).toEqual([
      'speakers/brandon-phillips',
      'fr/speakers/brandon-phillips',
    ]);
  });
});

describe('an archived copy', () => {
  it('is asked for by the day', () => {
    expect(archiveAddress('https://example.org/a?b=c', '2019-05-21')).toBe(
      'https://web.archive.org/web/20190521/https://example.org/a?b=c',
    );
  });
});
