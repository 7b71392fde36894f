import type { EventData } from '../model/event.ts';
import { blocksOf } from './blocks.ts';
import { firstTitle } from './origin.ts';
import type { Reading, Talk } from './types.ts';

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
const WEEKDAYS = [
  /sunday|dimanche|sonntag|domingo/i,
  /monday|lundi|montag|lunes/i,
  /tuesday|mardi|dienstag|martes/i,
  /wednesday|mercredi|mittwoch|miércoles/i,
  /thursday|jeudi|donnerstag|jueves/i,
  /friday|vendredi|freitag|viernes/i,
  /saturday|samedi|samstag|sábado/i,
];
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

/** Returns the number of the day that a heading names, if the event has it: `Day 2`, `Jour 1`, `Tuesday March 24`, `mercredi`. */
export function dayNamed(text: string, event: EventData): number | undefined {
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
  const weekday = WEEKDAYS.findIndex((pattern) =>
    new RegExp(`(?<!\\p{L})(?:${pattern.source})(?!\\p{L})`, 'iu').test(text),
  );
  if (weekday >= 0) {
    const same = days.filter(({ date }) => new Date(`${date}T00:00:00Z`).getUTCDay() === weekday);
    return same.length === 1 ? same[0]?.day : undefined;
  }
  const word =
    /(?:\bday|\bjour|\btag|día)[\s_-]*#?(\d|zero|one|two|three|four)\b/i.exec(text)?.[1] ??
    /(\d)\s*日目|第\s*(\d)\s*天/.exec(text)?.slice(1).find(Boolean) ??
    /\b(first|second|third|fourth|premier|deuxième|troisième|quatrième)\s+(?:day|jour)\b/i.exec(
      text,
    )?.[1];
  if (word === undefined) return undefined;
  const number = NUMBERS[word.toLowerCase()] ?? Number(word);
  return days.some(({ day }) => day === number) ? number : undefined;
}

/** Sets the day of each talk: that of the heading, the file or the title of the text above it. */
export function setDays(reading: Reading, talks: readonly Talk[], event: EventData): void {
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
  for (const talk of talks) talk.day = marks.filter(({ line }) => line <= talk.line).at(-1)?.day;
}
