import type { Region } from '../model/event.ts';
import type { Lang } from '../model/fields.ts';
import type { Event } from './entities.ts';

/** Returns events newest first. */
export function newestFirst<T extends { start: string }>(events: readonly T[]): T[] {
  return [...events].sort((a, b) => (a.start < b.start ? 1 : a.start > b.start ? -1 : 0));
}

const REGION_NAMES: Record<Lang, Record<Region, string>> = {
  en: { eu: 'Europe', na: 'North America', cn: 'China', in: 'India', jp: 'Japan' },
  fr: { eu: 'Europe', na: 'Amérique du Nord', cn: 'Chine', in: 'Inde', jp: 'Japon' },
};

/** Returns the name of a region. */
export function regionName(region: Region, lang: Lang): string {
  return REGION_NAMES[lang][region];
}

/** Returns the short name by which people know an event: `EU 2019`. */
export function shortName(event: Pick<Event, 'region' | 'year'>): string {
  return `${event.region.toUpperCase()} ${event.year}`;
}

const COUNTRY_CODES: Record<string, string> = {
  'United States': 'US',
  'United Kingdom': 'GB',
  Germany: 'DE',
  Denmark: 'DK',
  China: 'CN',
  Spain: 'ES',
  Netherlands: 'NL',
  France: 'FR',
  India: 'IN',
  Japan: 'JP',
};

/** Returns the place of an event: `Barcelona, Spain`; the word for online when it had none. */
export function placeOf(event: Event, lang: Lang): string {
  if (event.city === undefined) return lang === 'fr' ? 'en ligne' : 'online';
  const code = COUNTRY_CODES[event.country ?? ''];
  const country = code ? new Intl.DisplayNames([lang], { type: 'region' }).of(code) : event.country;
  return country === undefined || country === event.city ? event.city : `${event.city}, ${country}`;
}

/** Returns the events before and after one in the series of its region. */
export function neighboursInSeries(event: Event, events: readonly Event[]) {
  const series = newestFirst(events.filter(({ region }) => region === event.region));
  const index = series.findIndex(({ id }) => id === event.id);
  return { previous: series[index + 1], next: series[index - 1] };
}

/** Returns the date of a numbered day of an event, or `undefined` when it is not known. */
export function dateOfDay(event: Event, day: number | undefined): string | undefined {
  return event.days.find((one) => one.day === day)?.date;
}
