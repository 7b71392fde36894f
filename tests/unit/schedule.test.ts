import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { learnFrom, readCredits, splitTitle } from '#new/credits.ts';
import { readCalendar } from '#new/ics.ts';
import { readProgramme } from '#new/programme.ts';

const EXTRACT = fs.readFileSync(
  path.resolve(import.meta.dirname, '../fixtures/schedules/eu-2027.ics'),
  'utf8',
);
const EMPTY = { firstNames: new Set<string>(), companies: new Set<string>() };
const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const entry = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

describe('a calendar', () => {
  it('is read with folded lines, escapes and entities', () => {
    const text = calendar(
      ...entry(
        'DTSTART:20260324T080000Z',
        'SUMMARY:One\\, two\\; th',
        ' ree &amp',
        '\t; four\\nfive',
        'LOCATION;LANGUAGE="en:x":Hall 1\\, Paris\\, France',
        'URL:http://example.org/1',
      ),
    );
    expect(readCalendar(text, 'UTC').entries).toEqual([
      {
        summary: 'One, two; three & four five',
        date: '2026-03-24',
        minute: 480,
        categories: [],
        location: 'Hall 1, Paris, France',
        url: 'https://example.org/1',
      },
    ]);
  });

  it.each([
    ['DTSTART:20261110T013000Z', 'America/Denver', '2026-11-09', 18 * 60 + 30],
    ['DTSTART:20260616T233000Z', 'Asia/Tokyo', '2026-06-17', 8 * 60 + 30],
    ['DTSTART;TZID=Asia/Tokyo:20260617T090000', 'UTC', '2026-06-17', 540],
    ['DTSTART;VALUE=DATE:20260617', 'Asia/Tokyo', '2026-06-17', 0],
  ])('puts %s on its local day in %s', (start, zone, date, minute) => {
    const { entries } = readCalendar(calendar(...entry(start, 'SUMMARY:A')), zone);
    expect(entries).toMatchObject([{ date, minute }]);
  });

  it('knows its own time zone better than the caller', () => {
    const lines = entry('DTSTART:20260616T233000Z', 'SUMMARY:A');
    const text = calendar('X-WR-TIMEZONE:Asia/Tokyo', ...lines);
    expect(readCalendar(text, 'UTC').entries[0]?.date).toBe('2026-06-17');
  });

  it('passes over entries without title or day, and what alarms say', () => {
    const text = calendar(
      ...entry('DTSTART:20260324T080000Z'),
      ...entry('SUMMARY:No day'),
      ...entry('DTSTART:2026', 'SUMMARY:No real day'),
      ...entry(
        'BEGIN:VALARM',
        'SUMMARY:Alarm',
        'END:VALARM',
        'DTSTART:20260324T080000Z',
        'SUMMARY:A',
      ),
    );
    expect(readCalendar(text, 'UTC').entries.map(({ summary }) => summary)).toEqual(['A']);
  });

  it('is refused when it is none', () => {
    expect(() => readCalendar('# Notes\n', 'UTC')).toThrow('The file is no calendar');
  });
});

describe('a line of a programme', () => {
  it.each([
    ['Title - Ada Example, Example Ltd', 'Title', 'Ada Example, Example Ltd'],
    ['A - B - Ada Example', 'A - B', 'Ada Example'],
    [
      'Are You Ready? -Ada M. Example, Example Ltd',
      'Are You Ready?',
      'Ada M. Example, Example Ltd',
    ],
    ['Opening Keynote - Project Update', 'Opening Keynote - Project Update', ''],
    ['Platforms – A Deep Dive', 'Platforms – A Deep Dive', ''],
    ['Multi-Cluster DNS', 'Multi-Cluster DNS', ''],
  ])('%s', (line, title, credits) => {
    expect(splitTitle(line)).toEqual({ title, credits });
  });

  it.each([
    ['Ada Example', 'Ada Example'],
    ['Ada Example & Bo Sample, Red Hat', 'Ada Example @ Red Hat; Bo Sample @ Red Hat'],
    ['Ada Example, Red Hat & Bo Sample, IBM', 'Ada Example @ Red Hat; Bo Sample @ IBM'],
    ['Ada Example, CTO, Red Hat; Bo Sample, IBM', 'Ada Example @ Red Hat; Bo Sample @ IBM'],
    ['Ada Example, NTT, Inc. & Bo Sample, IBM', 'Ada Example @ NTT, Inc.; Bo Sample @ IBM'],
    ['Ada Example, Maintainer', 'Ada Example'],
    ['Ada Example, Head of Design, Red Hat', 'Ada Example @ Red Hat'],
    ['Ada Example, Banque Exemple & Cie SA', 'Ada Example @ Banque Exemple & Cie SA'],
    ['Ada Example and Bo Sample, Red Hat', 'Ada Example @ Red Hat; Bo Sample @ Red Hat'],
    [
      'Ada Example, Bo Sample, Cy Third & Di Fourth, Red Hat',
      'Ada Example @ Red Hat; Bo Sample @ Red Hat; Cy Third @ Red Hat; Di Fourth @ Red Hat',
    ],
  ])('tells people from companies: %s', (list, expected) => {
    const lexicon = learnFrom([list], EMPTY);
    const shown = readCredits(list, lexicon).map(({ name, affiliation }) =>
      affiliation ? `${name} @ ${affiliation}` : name,
    );
    expect(shown.join('; ')).toBe(expected);
  });
});

describe('a programme', () => {
  const programme = readProgramme(readCalendar(EXTRACT, 'Europe/Paris'), EMPTY);

  it('tells event, place and days', () => {
    expect(programme).toMatchObject({
      name: 'KubeCon + CloudNativeCon Europe 2027',
      region: 'eu',
      year: 2027,
      city: 'Utrecht',
      country: 'Netherlands',
      virtual: false,
      days: [
        { day: 0, date: '2027-03-15', label: 'Co-located events' },
        { day: 1, date: '2027-03-16' },
        { day: 2, date: '2027-03-17' },
      ],
    });
  });

  it('tells titles and kinds without prefixes and emoji', () => {
    expect(programme.sessions.map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
      'lightning: Caches Without Tears',
      'keynote: Welcome + Opening Remarks',
      'sponsored: Clusters at Sea',
      'talk: DNS Lookups, Traced',
      'other: Your First Patch',
      'talk: Riding the Waves - Powered by Nature, Data, and Wind',
      'keynote: Closing Remarks',
      'tutorial: Build a Mesh in an Hour',
      'lightning: Names Are Hard',
      'panel: Who Pays for Maintainers?',
      'maintainer-track: SIG Example: Updates',
      'keynote: Closing Remarks',
    ]);
  });

  it('tells tracks and speakers apart from their companies', () => {
    const find = (title: string) => programme.sessions.find((session) => session.title === title);
    expect(find('DNS Lookups, Traced')).toMatchObject({
      track: 'OBSERVABILITY',
      speakers: [
        { name: 'Amara Okafor', affiliation: 'Example Ltd' },
        { name: 'Pavel Novak', affiliation: 'Example Ltd' },
        { name: 'Mei Tanaka', affiliation: 'Sample Inc.' },
      ],
      url: 'https://kccnceu2027.sched.com/event/0008',
    });
    expect(find('Your First Patch')).toMatchObject({ track: 'CONTRIBFEST' });
    expect(find('Your First Patch')?.speakers).toHaveLength(4);
  });

  it('leaves out registration, breaks and what names no speaker, and says so', () => {
    expect(programme.leftOut.map(({ title }) => title)).toEqual([
      'Badge Pick-Up',
      'Badge Pick-Up',
      'ExampleCon Hosted by CNCF - Full-Day Event | ALL ACCESS PASS REQUIRED',
      'Project Lightning Talk: Mini Break',
      'Coffee Break ☕',
      'Lunch 🍲',
      "Women's Community Gathering",
    ]);
    for (const { why } of programme.leftOut) expect(why.length).toBeGreaterThan(5);
  });
});
