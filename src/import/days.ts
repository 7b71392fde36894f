import type { EventData } from '../model/event.ts';
import { blocksOf } from './blocks.ts';
import { firstTitle } from './origin.ts';
import { plain } from './tree.ts';
import type { Dropped, Reading, Talk } from './types.ts';
import { weekdayNamed, weekdayShort } from './weekdays.ts';

const NUMBERS: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  premier: 1,
  deuxième: 2,
  troisième: 3,
  quatrième: 4,
};
const MONTHS = [
  'jan',
  'f[eé][bv]',
  'mar',
  'a[pv]r',
  'ma[iy]',
  'ju(?:ne|in)',
  'jui?l',
  'a(?:ug|o[uû]t)',
  'sep',
  'o[ck]t',
  'nov',
  'd[eé][cz]',
];

/**
 * Returns the number of the day that a heading names, if the event has it: `Day 2`, `Jour 1`, `Tuesday March 24`, `mercredi`,
 * `Wed 22`. A cell of a table that is there for the day may say less: `Wed`, `2`.
 */
export function dayNamed(text: string, event: EventData, cell = false): number | undefined {
  const days = event.days;
  for (const { day, date } of days) {
    const at = new Date(`${date}T00:00:00Z`);
    const [month, number] = [MONTHS[at.getUTCMonth()] ?? '', at.getUTCDate()];
    if (
      new RegExp(
        `\\b${month}\\w*\\.?\\s+${number}(?:st|nd|rd|th)?\\b|\\b${number}(?:st|nd|rd|th|er)?\\.?\\s+${month}|\\b0?${at.getUTCMonth() + 1}\\.0?${number}\\b|${date}`,
        'i',
      ).test(text)
    )
      return day;
  }
  const short = weekdayShort(text, cell);
  const weekday = short?.weekday ?? weekdayNamed(text);
  if (weekday !== undefined) {
    const same = days.filter(
      ({ date }) =>
        new Date(`${date}T00:00:00Z`).getUTCDay() === weekday &&
        (short?.date === undefined || Number(date.slice(-2)) === short.date),
    );
    return same.length === 1 ? same[0]?.day : undefined;
  }
  const word =
    /(?:\bday|\bjour|\btag|día)[\s_-]*#?(\d|zero|one|two|three|four)\b/i.exec(text)?.[1] ??
    /(\d)\s*日目|第\s*(\d)\s*天/.exec(text)?.slice(1).find(Boolean) ??
    /\b(first|second|third|fourth|premier|deuxième|troisième|quatrième)\s+(?:day|jour)\b/i.exec(
      text,
    )?.[1];
  if (word === undefined) return cell ? dayNumbered(text, event) : undefined;
  const number = NUMBERS[word.toLowerCase()] ?? Number(word);
  return days.some(({ day }) => day === number) ? number : undefined;
}

// `2` in a cell is day 2, or the second of the month; where the event has both, nobody can tell.
function dayNumbered(text: string, event: EventData): number | undefined {
  const number = /^[dj]?(\d{1,2})$/i.exec(text.trim())?.[1];
  const found = event.days.filter(
    ({ day, date }) =>
      number !== undefined && [day, Number(date.slice(-2))].includes(Number(number)),
  );
  return found.length === 1 ? found[0]?.day : undefined;
}

const DAY_LABEL =
  /^(?:(?:day|date|when|jour|quand|tag|datum|wann|día|fecha)s?(?:\s*[/&]\s*\p{L}+)?|日|日付|日程|日期|날짜)\s*[:：]\s*(\S.*)$/iu;

// The day that a line below the title tells, `Day: Tue`, the cell of a table among them; the line leaves the text.
function ownDay(talk: Talk, event: EventData): Dropped | undefined {
  for (const node of talk.body.slice(0, 4)) {
    const text = node.type === 'paragraph' ? plain(node).trim() : '';
    const told = text.length < 60 ? DAY_LABEL.exec(text)?.[1] : undefined;
    if (told === undefined) continue;
    const day = dayNamed(told, event, true);
    // A day of the week that the event does not have, or has twice: what stands above the talk tells no better.
    if (day !== undefined || weekdayShort(told, true) || weekdayNamed(told) !== undefined)
      talk.day = day;
    if (day === undefined) return undefined;
    talk.body = talk.body.filter((other) => other !== node);
    return { line: node.position?.start.line ?? talk.line, text, why: 'it became the day' };
  }
  return undefined;
}

/** Sets the day of each talk: its own, or that of the heading, the file or the title of the text above it. Returns the lines that became days. */
export function setDays(reading: Reading, talks: readonly Talk[], event: EventData): Dropped[] {
  const whole = dayNamed(firstTitle(reading) ?? '', event);
  const titles = new Set(talks.map(({ line }) => line));
  const marks: { line: number; day: number | undefined }[] = [];
  let part = -1;
  for (const block of blocksOf(reading)) {
    if (block.part !== part) {
      part = block.part;
      const name = reading.parts[part]?.name ?? '';
      const meta = reading.parts[part]?.meta['title'];
      marks.push({
        line: block.line,
        day:
          dayNamed(name, event) ??
          (typeof meta === 'string' ? dayNamed(meta, event) : undefined) ??
          whole,
      });
    }
    const head = block.head;
    if (
      head === undefined ||
      head.entry ||
      titles.has(block.line) ||
      !(head.real || reading.format === 'text')
    )
      continue;
    const day = dayNamed(head.text, event);
    if (day !== undefined && head.text.length < 90) marks.push({ line: block.line, day });
  }
  return talks.flatMap((talk) => {
    talk.day = marks.filter(({ line }) => line <= talk.line).at(-1)?.day;
    return ownDay(talk, event) ?? [];
  });
}
