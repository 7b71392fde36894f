import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dayNamed } from '#import/days.ts';
import { planImport } from '#import/plan.ts';
import { readVocabulary } from '#import/vocabulary.ts';
import { SOUND } from './content-folder.ts';
import { event } from './rules/build.ts';

const dates = (...all: string[]) => all.map((date, index) => ({ day: index, date }));
const barcelona = event({
  days: dates('2019-05-20', '2019-05-21', '2019-05-22', '2019-05-23'),
}).data;
// Day 1 is the 2nd of the month, day 2 the 3rd: a number may be either.
const early = event({ days: dates('2019-12-01', '2019-12-02', '2019-12-03') }).data;
const twice = event({ days: dates('2019-05-21', '2019-05-22', '2019-05-28') }).data;

describe('the day that a heading names', () => {
  it.each([
    ['Tue', 1],
    ['Wed.', 2],
    ['Thurs 23', 3],
    ['Weds, 22nd: talks', 2],
    ['mar.', 1],
    ['mer. 22', 2],
    ['(火)', 1],
    ['水曜日', 2],
    ['21日（火）のセッション', 1],
    ['2日目（水）', 2],
    ['周三', 2],
    ['星期四', 3],
    ['화요일', 1],
    ['Day 2 (Wed)', 2],
    ['Monday morning', 0],
  ])('%s', (text, day) => {
    expect(dayNamed(text, barcelona)).toBe(day);
  });

  it.each([
    'Mon avis sur la conférence',
    '(Mon) Premier bilan',
    'Wed to Kubernetes: a love story',
    'Sun Microsystems, 20 years on',
    'Thu 21',
    'Tue 9:30',
    'Fri',
    'Ven',
    'Di',
    '月 100 万リクエスト',
    '一周三次发布',
    'Sat',
  ])('is none, or not certain: %s', (text) => {
    expect(dayNamed(text, barcelona)).toBeUndefined();
  });

  it('is none where the event has the weekday twice, and the one of the date beside it', () => {
    expect(dayNamed('Tue', twice)).toBeUndefined();
    expect(dayNamed('Tue 28', twice)).toBe(2);
    expect(dayNamed('Wed', twice)).toBe(1);
  });
});

describe('the day that a cell of a table names', () => {
  it.each([
    ['Tue', 1],
    ['Di', 1],
    ['Mi 10:30', 2],
    ['Wed 9:00–9:35', 2],
    ['Thu 23 May', 3],
    ['23', 3],
    ['2', 2],
    ['D2', 2],
    ['J1', 1],
    ['Day 1', 1],
    ['火', 1],
  ])('%s', (text, day) => {
    expect(dayNamed(text, barcelona, true)).toBe(day);
  });

  it.each(['Fri', '9', '10:30', 'Tue 23', 'both', 'Keynotes'])('is not certain: %s', (text) => {
    expect(dayNamed(text, barcelona, true)).toBeUndefined();
  });

  it('is not certain where a number is that of one day and the date of another', () => {
    expect(dayNamed('2', early, true)).toBeUndefined();
    expect(dayNamed('3', early, true)).toBe(2);
  });
});

describe('the days of a recap', () => {
  async function daysOf(text: string): Promise<Record<string, string>> {
    const vocabulary = await readVocabulary(SOUND);
    const input = path.join(SOUND, 'notes.md');
    const request = { input, out: SOUND, event: 'eu-2019', author: 'A B', url: undefined };
    const { planned, dropped } = planImport(request, text, vocabulary, vocabulary);
    expect(dropped.filter(({ why }) => why === 'it has no place in a note')).toEqual([]);
    const notes = planned.filter(({ file }) => file.includes('talks/'));
    // What became the day is no line of the note as well; what did not stays there.
    for (const { text: note } of notes)
      expect(/^Day: /m.test(note)).toBe(note.includes('day: unknown'));
    return Object.fromEntries(
      notes.map((note) => [note.title, /^day: (.*)$/m.exec(note.text)?.[1] ?? '']),
    );
  }
  const row = 'They load programs on gateways in wind farms, over links that drop every hour.';

  it('are those of the column for it', async () => {
    const text = [
      '# KubeCon trip report',
      '',
      '## Sessions',
      '',
      '| Day | Session | Speaker | Notes |',
      '| --- | --- | --- | --- |',
      `| Tue | Names at the Edge of Nowhere | Amara Okafor, Example Systems | ${row} |`,
      `| Wed | Mesh by Moonlight and Candles | Mei Tanaka, Sample Cloud | ${row} |`,
      `| Fri | The Ledger of All Things | Ines Moreau, Open Ledger | ${row} |`,
      '',
    ].join('\n');
    expect(await daysOf(text)).toEqual({
      'Names at the Edge of Nowhere': '1',
      'Mesh by Moonlight and Candles': '2',
      'The Ledger of All Things': 'unknown',
    });
  });

  it('are those of headings with a short weekday, which are no talks', async () => {
    const text = `# KubeCon in Barcelona\n\n## Tue\n\n### Names at the Edge - Amara Okafor, Example Systems\n\n${row}\n\n## Wed 22\n\n### Mesh by Moonlight - Mei Tanaka, Sample Cloud\n\n${row}\n`;
    expect(await daysOf(text)).toEqual({ 'Names at the Edge': '1', 'Mesh by Moonlight': '2' });
  });
});
