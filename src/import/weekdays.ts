/** A day of the week that a text names, 0 for Sunday, and the day of the month beside it, if there is one. */
export interface Weekday {
  weekday: number;
  date: number | undefined;
}

// From Sunday on. Chinese counts: 周一 is Monday; Japanese and Korean name the sun, the moon and the planets.
const WEEK = '(?<![每一])(?:星期|礼拜|周|週)';
const NAMES = [
  `sunday|dimanche|sonntag|domingo|日曜|일요일|${WEEK}[日天]`,
  `monday|lundi|montag|lunes|月曜|월요일|${WEEK}一`,
  `tuesday|mardi|dienstag|martes|火曜|화요일|${WEEK}二`,
  `wednesday|mercredi|mittwoch|miércoles|水曜|수요일|${WEEK}三`,
  `thursday|jeudi|donnerstag|jueves|木曜|목요일|${WEEK}四`,
  `friday|vendredi|freitag|viernes|金曜|금요일|${WEEK}五`,
  `saturday|samedi|samstag|sábado|土曜|토요일|${WEEK}六`,
].map((names) => new RegExp(`(?<!\\p{Script=Latin})(?:${names})(?!\\p{Script=Latin})`, 'iu'));
const SHORT = [
  'sun|dim|dom|日|일',
  'mon|lun|月|월',
  'tues?|mar|火|화',
  'weds?|mer|mi[eé]|水|수',
  'thu(?:rs?)?|jeu|jue|木|목',
  'fri|ven|vie|金|금',
  'sat|sam|s[aá]b|土|토',
];
// Two letters are words as well, in one language or another; in a cell for the day they can only be this.
const SHORTER = ['su|so', 'mo|lu', 'tu|di|ma', 'we|mi|me', 'th|do|je', 'fr|ve', 'sa'];
const NUMBER = String.raw`(\d{1,2})(?:st|nd|rd|th|er|日|\.)?(?![\d:./]|\s?(?:h|[ap]m)\b)`;
const TIME = String.raw`(?:[\s,]+\d{1,2}\s?(?:[:h.]|[ap]m)[\d\s:h.apm–-]*)?`;

const compile = (form: (short: string) => string, more: readonly string[] = []) =>
  SHORT.map((short, index) => {
    const all = [short, ...more.slice(index, index + 1)].join('|');
    return new RegExp(form(`(?:${all})(?!\\p{L})\\.?`), 'iu');
  });
const LINE = [
  // `Tue`, `mar.`, `(火)`
  compile((short) => `^[（(]?${short}[）)]?$`),
  // `Wed 22`, `mer. 22`
  compile((short) => `^[（(]?${short}[）)]?,?\\s+${NUMBER}`),
  // `22 (Wed)`, `1日目（火）`, `Day 2 (Wed)`
  compile((short) => `(?:^|\\D)(\\d{1,2})日?目?\\s*[（(]${short}[）)]`),
];
const CELL = [
  compile((short) => `^[（(]?${short}[）)]?${TIME}$`, SHORTER),
  compile((short) => `^[（(]?${short}[）)]?,?\\s*${NUMBER}`, SHORTER),
  ...LINE.slice(2),
];

/** Returns the day of the week that a line names in full, in any place. */
export function weekdayNamed(text: string): number | undefined {
  const found = NAMES.findIndex((name) => name.test(text));
  return found < 0 ? undefined : found;
}

/**
 * Returns the day of the week that a line abbreviates where nothing else can be meant: alone, or beside a number. A cell of
 * a table that is there for the day may hold a time as well, and two letters.
 */
export function weekdayShort(text: string, cell = false): Weekday | undefined {
  for (const forms of cell ? CELL : LINE)
    for (const [weekday, form] of forms.entries()) {
      const found = form.exec(text.trim());
      if (found === null) continue;
      // The number of `Day 2 (Wed)` counts days of the event, not of the month.
      const counted = /(?:day|jour|tag|día)\s*\d|目/i.test(text);
      const date = found[1] === undefined || counted ? undefined : Number(found[1]);
      return { weekday, date };
    }
  return undefined;
}
