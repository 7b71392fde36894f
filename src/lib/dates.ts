import type { Lang } from '../model/fields.ts';

const LOCALES: Record<Lang, string> = { en: 'en-GB', fr: 'fr-FR' };
const noon = (isoDate: string) => new Date(`${isoDate}T12:00:00Z`);

const formatter = (lang: Lang, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LOCALES[lang], { ...options, timeZone: 'UTC' });

/** Returns a day as `21 May 2019`. Takes `YYYY-MM-DD`. */
export function formatDate(isoDate: string, lang: Lang): string {
  return formatter(lang, { day: 'numeric', month: 'long', year: 'numeric' }).format(noon(isoDate));
}

/** Returns a day as `Tuesday 21 May 2019`. Takes `YYYY-MM-DD`. */
export function formatWeekday(isoDate: string, lang: Lang): string {
  return formatter(lang, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
    .format(noon(isoDate))
    .replace(',', '');
}

/** Returns a span of days as `20–23 May 2019`. Takes `YYYY-MM-DD` twice. */
export function formatSpan(start: string, end: string, lang: Lang): string {
  return formatter(lang, { day: 'numeric', month: 'long', year: 'numeric' })
    .formatRange(noon(start), noon(end))
    .replace(/\s–\s(?=\d+ \p{L}+ \d+$)/u, start.slice(0, 7) === end.slice(0, 7) ? '–' : ' – ');
}

/** Returns the year of a day as a number. */
export function yearOf(isoDate: string): number {
  return Number(isoDate.slice(0, 4));
}

/** Returns the month of a day as `May 2019`. Takes `YYYY-MM-DD`. */
export function formatMonth(isoDate: string, lang: Lang): string {
  return formatter(lang, { month: 'short', year: 'numeric' }).format(noon(isoDate));
}

/** Returns a day as `Tue 21 May`. Takes `YYYY-MM-DD`. */
export function formatShortDay(isoDate: string, lang: Lang): string {
  return formatter(lang, { weekday: 'short', day: 'numeric', month: 'short' })
    .format(noon(isoDate))
    .replace(',', '');
}

/** Returns a share as a whole percentage: 0.164 → `16%`, in French `16 %`. */
export function formatShare(share: number, lang: Lang): string {
  return new Intl.NumberFormat(LOCALES[lang], { style: 'percent' }).format(share);
}
