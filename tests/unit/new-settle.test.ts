import { beforeAll, describe, expect, it } from 'vitest';
import { readContentFiles } from '#check/files.ts';
import { readFacts } from '#check/read.ts';
import { freeId, knownSpelling, namesOf } from '#new/known.ts';
import type { Question } from '#new/question.ts';
import { settle } from '#new/settle.ts';
import { oneLine, yamlText } from '#new/yaml-text.ts';
import type { Facts } from '#rules/facts.ts';
import { SOUND } from './content-folder.ts';

describe('the questions on a talk', () => {
  let facts: Facts;
  beforeAll(async () => {
    const { files, images } = await readContentFiles(SOUND, 'content');
    facts = readFacts(files, images).facts;
  });

  it('are asked in turn, but for those answered by an option', async () => {
    const asked: string[] = [];
    const ask = async (question: Question, known: Facts, given: Record<string, string[]>) => {
      asked.push(question.name);
      if (question.name === 'title') return ['Lookups that hang'];
      return question.proposal?.(known, given) ?? [];
    };
    const answers = await settle('talk', { event: ['EU-2019'], day: ['2'] }, facts, ask);
    expect(asked).not.toContain('event');
    expect(asked).not.toContain('day');
    expect(asked).not.toContain('summary');
    expect(asked.slice(0, 3)).toEqual(['title', 'speaker', 'kind']);
    expect(answers).toMatchObject({
      event: ['eu-2019'],
      day: ['2'],
      title: ['Lookups that hang'],
      id: ['lookups-that-hang'],
    });
  });

  it('know an event by its city', () => {
    const [event] = namesOf(facts, 'events').filter(({ also }) => also.includes('Barcelona'));
    expect(event?.id).toBe('eu-2019');
  });

  it('propose topics by the words of the title', async () => {
    const given = { event: ['eu-2019'], title: ['A service mesh without DNS'] };
    expect((await settle('talk', given, facts))['tag']).toEqual(['service-mesh', 'dns']);
  });
});

describe('an id', () => {
  it.each([
    ['Été à Kraków: 10 Ways!', 'ete-a-krakow-10-ways'],
    ['云原生', 'notes'],
    ['A', 'a-2'],
    ['word '.repeat(40), `${'word-'.repeat(15)}word`],
  ])('is made of %s', (title, id) => {
    expect(freeId(title, new Set(['a']))).toBe(id);
  });
});

describe('a name', () => {
  it('takes the known spelling when it differs by case, accents or order, not when it differs by a letter', () => {
    const names = ['Zoë Ørsted', 'Chen Zhang'];
    expect(knownSpelling('zoe orsted', names)).toBe('Zoë Ørsted');
    expect(knownSpelling('Zhang Chen', names)).toBe('Chen Zhang');
    expect(knownSpelling('Zhen Zhang', names)).toBe('Zhen Zhang');
  });
});

describe('fields as YAML', () => {
  it('are quoted only where needed', () => {
    const fields = {
      a: 'A: b',
      b: '2026-01-01',
      c: '#1',
      d: ['x', 'y, z'],
      e: undefined,
      f: [],
      start: '2026-01-01',
      speakers: [],
    };
    expect(yamlText(fields, ['start'])).toBe(
      'a: "A: b"\nb: "2026-01-01"\nc: "#1"\nd: [x, "y, z"]\nstart: 2026-01-01\nspeakers: []\n',
    );
  });

  it('hold no unseen characters', () => {
    expect(oneLine(' a\u200Bb\n\tc\u0007 ')).toBe('a b c');
  });
});
