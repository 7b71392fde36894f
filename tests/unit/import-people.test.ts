import { describe, expect, it } from 'vitest';
import { NOTHING_KNOWN } from '#import/names.ts';
import { readPeople } from '#import/people.ts';
import { readTitle } from '#import/titles.ts';

const people = (text: string) =>
  readPeople(text)?.map(({ name, affiliation }) =>
    affiliation ? `${name} (${affiliation})` : name,
  );

describe('a list of people', () => {
  it.each([
    ['Amara Okafor, Example Systems', ['Amara Okafor (Example Systems)']],
    [
      'Amara Okafor & Ben Castillo, Sample Cloud',
      ['Amara Okafor (Sample Cloud)', 'Ben Castillo (Sample Cloud)'],
    ],
    [
      'Amara Okafor, Ben Castillo & Mei Tanaka, Sample Cloud',
      ['Amara Okafor (Sample Cloud)', 'Ben Castillo (Sample Cloud)', 'Mei Tanaka (Sample Cloud)'],
    ],
    ['Amara Okafor, VP & Chief Engineer, Example Systems', ['Amara Okafor (Example Systems)']],
    [
      'Amara Okafor, CTO, Example; Ben Castillo, Sample Cloud',
      ['Amara Okafor (Example)', 'Ben Castillo (Sample Cloud)'],
    ],
    [
      'By Amara Okafor, Engineer, Example and Ben Castillo DevOps Engineer, Sample',
      ['Amara Okafor (Example)', 'Ben Castillo (Sample)'],
    ],
    [
      'Amara Okafor (Example) and Ben Castillo (Sample Cloud)',
      ['Amara Okafor (Example)', 'Ben Castillo (Sample Cloud)'],
    ],
    ['Speaker: Amara Okafor/Ben Castillo', ['Amara Okafor', 'Ben Castillo']],
    ['Speakers Amara Okafor, Ben Castillo', ['Amara Okafor', 'Ben Castillo']],
    ['Amara Okafor - Sr. Engineer, Example Systems', ['Amara Okafor (Example Systems)']],
    [
      'Amara Okafor @ Example & Ben Castillo @ Sample',
      ['Amara Okafor (Example)', 'Ben Castillo (Sample)'],
    ],
    [
      'Amara Okafor, Executive Director, Cloud Native Computing Foundation',
      ['Amara Okafor (Cloud Native Computing Foundation)'],
    ],
    ['Amara Okafor, Sample Cloud, Inc.', ['Amara Okafor (Sample Cloud, Inc.)']],
    ['Łukasz de la Cruz-O’Neil, Example', ['Łukasz de la Cruz-O’Neil (Example)']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it.each([
    'Kubernetes Security',
    'What Is a Mesh?',
    'Build Secure Apps with Kubernetes',
    'Cloud Native Day',
    'the platform team',
    'API Server',
  ])('%s: nobody', (text) => {
    expect(people(text)).toBeUndefined();
  });
});

describe('a title', () => {
  it.each([
    ['Keynote: Names First - Amara Okafor, Example', 'Names First', ['Amara Okafor'], 'keynote'],
    [
      'Skip the Queue - Build Names with Care - Amara Okafor, Example',
      'Skip the Queue - Build Names with Care',
      ['Amara Okafor'],
      undefined,
    ],
    [
      '⚡ Lightning Talk: Names in a Hurry - Mei Tanaka, Sample',
      'Names in a Hurry',
      ['Mei Tanaka'],
      'lightning',
    ],
    [
      'Names in Verse (lightning talk) - Mei Tanaka, Sample',
      'Names in Verse',
      ['Mei Tanaka'],
      'lightning',
    ],
    [
      'Tutorial: Learn Names by Hacking – Amara Okafor, Example',
      'Tutorial: Learn Names by Hacking',
      ['Amara Okafor'],
      'tutorial',
    ],
    ['Talk 3: Amara Okafor - Names First', 'Names First', ['Amara Okafor'], undefined],
    [
      'Names sans larmes par Amara Okafor, Example',
      'Names sans larmes',
      ['Amara Okafor'],
      undefined,
    ],
    [
      'Tips from the trenches - Names at Example',
      'Tips from the trenches - Names at Example',
      [],
      undefined,
    ],
    ['Names: What, Why, and How', 'Names: What, Why, and How', [], undefined],
  ])('%s', (text, title, names, kind) => {
    const parts = readTitle(text, NOTHING_KNOWN);
    expect([parts.title, parts.people.map(({ name }) => name), parts.kind]).toEqual([
      title,
      names,
      kind,
    ]);
  });
});
