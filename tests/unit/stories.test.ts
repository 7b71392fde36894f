import { describe, expect, test } from 'vitest';
import { editionsOf } from '#lib/editions.ts';
import { programmeOf } from '#lib/programme.ts';
import { maturitySpans, projectLives } from '#lib/project-lives.ts';
import { maturityStretches, storyOf } from '#lib/story.ts';
import { decimalYear, timelineOf, yearsOf } from '#lib/timeline.ts';
import { catalogOf, edition, project, talkAt, talksAt } from './talks-and-events.ts';

const EVENTS = [
  edition('na-2017', '2017-12-06'),
  edition('eu-2018', '2018-05-02'),
  edition('eu-2019', '2019-05-20'),
  edition('cn-2019', '2019-06-24'),
];
const MESH = project('mesh', [
  { level: 'sandbox', date: '2018-01-10' },
  { level: 'incubating', date: '2018-03-01' },
  { level: 'graduated', date: '2019-06-01' },
]);
const about = { projects: ['mesh'] };
const brief = talkAt('eu-2018', 'a-line', ['mesh'], { ...about, brief: true });
const TALKS = [
  ...talksAt('na-2017', 20, ['dns']),
  ...talksAt('eu-2018', 18, ['dns']),
  brief,
  talkAt('eu-2018', 'told', ['mesh'], about),
  ...talksAt('eu-2019', 12, ['dns']),
  ...talksAt('eu-2019', 8, ['mesh'], about),
  ...talksAt('cn-2019', 2, ['mesh'], about),
];
const catalog = catalogOf(EVENTS, TALKS, [MESH, project('quiet')]);
const editions = editionsOf(catalog);

describe('the story of a topic', () => {
  const story = storyOf(catalog.talksOfTopic('mesh'), editions);

  test('has a cell for every edition with notes, those without the topic too', () => {
    expect(story?.cells.map(({ count }) => count)).toEqual([0, 2, 8, 2]);
  });

  test('begins, peaks and ends; an edition with few notes is no peak', () => {
    const at = [story?.first, story?.peak, story?.latest].map((one) => one?.edition.event.id);
    expect(at).toEqual(['eu-2018', 'eu-2019', 'cn-2019']);
  });

  test('is told with a note of full length where there is one', () => {
    expect(story?.first.talk.id).toBe('eu-2018/told');
  });

  test('is not told of a single edition', () => {
    expect(storyOf(talksAt('na-2017', 1, ['dns']), editions)).toBeUndefined();
  });
});

describe('the maturity of a project', () => {
  test('comes in stretches of editions, as it was on their first day', () => {
    const stretches = maturityStretches(MESH, EVENTS);
    expect(stretches.map(({ level, from, to }) => [level, from, to])).toEqual([
      [undefined, 0, 0],
      ['incubating', 1, 2],
      ['graduated', 3, 3],
    ]);
    expect(stretches[2]?.since).toBe('2019-06-01');
  });

  test('lasts until the next step', () => {
    expect(maturitySpans(MESH).map(({ from, to }) => [from, to])).toEqual([
      ['2018-01-10', '2018-03-01'],
      ['2018-03-01', '2019-06-01'],
      ['2019-06-01', undefined],
    ]);
  });
});

test('projects stand by first mention, with their latest', () => {
  const lives = projectLives(catalog, 2);
  expect(lives.map(({ project: { id }, talks }) => [id, talks])).toEqual([['mesh', 12]]);
  expect([lives[0]?.first.id, lives[0]?.last.id]).toEqual(['eu-2018', 'cn-2019']);
});

describe('the timeline', () => {
  const timeline = timelineOf(EVENTS, { 'eu-2018': 20, 'eu-2019': 20 });

  test('has a row for each region that occurs, oldest event first', () => {
    expect(
      timeline.regions.map(({ region, marks }) => [region, ...marks.map(({ notes }) => notes)]),
    ).toEqual([
      ['eu', 20, 20],
      ['na', 0],
      ['cn', 0],
    ]);
    expect(yearsOf(timeline)).toEqual([2017, 2018, 2019]);
    expect(timeline.most).toBe(20);
  });

  test('places a day within its year', () => {
    expect(decimalYear('2019-01-01')).toBe(2019);
    expect(decimalYear('2019-07-02')).toBeCloseTo(2019.5, 2);
    expect(decimalYear('2020-12-31')).toBeCloseTo(2021, 2);
  });
});

describe('the programme of an event', () => {
  const event = edition('eu-2019', '2019-05-20', [
    [0, '2019-05-20'],
    [1, '2019-05-21'],
    [2, '2019-05-22'],
  ]);
  const days = programmeOf(event, [
    talkAt('eu-2019', 'somewhen', [], { day: undefined }),
    talkAt('eu-2019', 'first', [], { kind: 'panel' }),
    talkAt('eu-2019', 'second', [], { kind: 'keynote' }),
  ]);

  test('has all days, those without notes too, and the unknown day last', () => {
    expect(days.map(({ day, date }) => [day, date])).toEqual([
      [0, '2019-05-20'],
      [1, '2019-05-21'],
      [2, '2019-05-22'],
      [undefined, undefined],
    ]);
    expect(days[0]?.kinds).toEqual([]);
  });

  test('lists the talks of a day by kind, keynotes first', () => {
    expect(days[1]?.kinds.map(({ kind }) => kind)).toEqual(['keynote', 'panel']);
  });
});
