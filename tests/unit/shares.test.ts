import { describe, expect, test } from 'vitest';
import { editionsOf, middleOf, SHADES, shadeOf, shareRows, usualMost } from '#lib/editions.ts';
import { periodsOf, rankMovers } from '#lib/periods.ts';
import { trendsPage } from '#lib/trends-page.ts';
import { catalogOf, edition, talksAt } from './talks-and-events.ts';

const EVENTS = [
  edition('na-2015', '2015-11-09'),
  edition('eu-2016', '2016-03-10'),
  edition('eu-2020', '2020-08-17'),
  edition('na-2024', '2024-11-12'),
];
const TALKS = [
  ...talksAt('na-2015', 15, ['dns']),
  ...talksAt('na-2015', 5, ['ai']),
  ...talksAt('eu-2016', 2, ['ai', 'dns']),
  ...talksAt('na-2024', 30, ['ai']),
  ...talksAt('na-2024', 10, ['dns']),
];
const catalog = catalogOf(EVENTS, TALKS);
const editions = editionsOf(catalog);
const rows = shareRows(editions, ['ai', 'dns'], ({ tags }) => tags);

describe('editions with notes', () => {
  test('stand oldest first, without those that await notes', () => {
    expect(editions.map(({ event }) => event.id)).toEqual(['na-2015', 'eu-2016', 'na-2024']);
  });

  test('are marked where shares rest on fewer than ten notes', () => {
    expect(editions.map(({ few }) => few)).toEqual([false, true, false]);
  });
});

describe('shares', () => {
  test('are of the edition’s own talks, not of all', () => {
    expect(rows.map(({ id, total }) => [id, total])).toEqual([
      ['ai', 37],
      ['dns', 27],
    ]);
    expect(rows[0]?.cells.map(({ count, share }) => [count, share])).toEqual([
      [5, 0.25],
      [2, 1],
      [30, 0.75],
    ]);
  });

  test('have their middle late when they grew, whatever an edition with few notes says', () => {
    const [ai, dns] = rows.map(({ cells }) => middleOf(cells));
    expect(ai).toBeCloseTo(1.5);
    expect(dns).toBeCloseTo(0.5);
  });

  test('are measured against editions with enough notes', () => {
    expect(usualMost(rows.flatMap(({ cells }) => cells))).toBe(0.75);
    expect(usualMost([])).toBe(1);
  });

  test('have a shade each, the darkest for the usual most and all above', () => {
    expect([0.001, 0.1, 0.4, 0.5].map((share) => shadeOf(share, 0.4))).toEqual([
      1,
      3,
      SHADES,
      SHADES,
    ]);
  });
});

describe('rising and fading', () => {
  const { first, last } = periodsOf(editions);

  test('compare the first third of the years with the last', () => {
    expect([first.from, first.to, first.notes]).toEqual([2015, 2018, 22]);
    expect([last.from, last.to, last.notes]).toEqual([2021, 2024, 40]);
  });

  test('take the talks of a period together', () => {
    const movers = rankMovers(rows, first, last);
    expect(movers.map(({ id }) => id)).toEqual(['ai', 'dns']);
    expect(movers[0]?.first).toEqual({ count: 7, share: 7 / 22 });
    expect(movers[0]?.change).toBeCloseTo(0.75 - 7 / 22);
    expect(movers[1]?.change).toBeLessThan(0);
  });
});

describe('the page of trends', () => {
  const page = trendsPage(
    catalogOf(EVENTS, [
      ...TALKS,
      ...talksAt('eu-2016', 1, ['rare'], { brief: true, kind: 'panel' }),
    ]),
  );

  test('draws topics with enough talks, the early ones above, and names the others', () => {
    expect(page.topics.map(({ id }) => id)).toEqual(['dns', 'ai']);
    expect(page.rare.map(({ id }) => id)).toEqual(['rare']);
    expect(page.rising.map(({ id }) => id)).toEqual(['ai']);
    expect(page.fading.map(({ id }) => id)).toEqual(['dns']);
  });

  test('says what every edition rests on, those without notes too', () => {
    expect(page.coverage.map(({ event, full, brief }) => [event.id, full, brief])).toEqual([
      ['na-2015', 20, 0],
      ['eu-2016', 2, 1],
      ['eu-2020', 0, 0],
      ['na-2024', 40, 0],
    ]);
  });

  test('shows the kinds that occur', () => {
    expect(page.kinds.map(({ kind, total }) => [kind, total])).toEqual([
      ['talk', 62],
      ['panel', 1],
    ]);
  });
});
