import type { Region } from '../model/event.ts';
import type { Kind } from '../model/talk.ts';
import { type Credit, type Lexicon, learnFrom, readCredits, splitTitle } from './credits.ts';
import type { Calendar, CalendarEntry } from './ics.ts';

/** One session of a programme. */
export interface Session {
  title: string;
  kind: Kind;
  speakers: Credit[];
  /** The category it was published under, emoji left out: `Observability`. */
  track: string;
  date: string;
  url: string;
}

/** What a published calendar tells of an event. */
export interface Programme {
  name: string | undefined;
  region: Region | undefined;
  year: number | undefined;
  city: string | undefined;
  country: string | undefined;
  virtual: boolean;
  days: { day: number; date: string; label?: string }[];
  sessions: Session[];
  /** What is no session, and why. */
  leftOut: { title: string; why: string }[];
}

const PLACES: [RegExp, Region][] = [
  [/\beurope|\beu\b/i, 'eu'],
  [/north america|\bna\b/i, 'na'],
  [/china/i, 'cn'],
  [/india/i, 'in'],
  [/japan/i, 'jp'],
];

/** The zones in which the sessions of a region fall on their local day; the middle one where there are several. */
export const ZONES: Record<Region, string> = {
  eu: 'Europe/Paris',
  na: 'America/Chicago',
  cn: 'Asia/Shanghai',
  in: 'Asia/Kolkata',
  jp: 'Asia/Tokyo',
};

const LOGISTICS =
  /^(registration|breaks?|meals?|lunch|badge pick-?up|coffee|food|parking|childcare)\b/i;
const NO_SESSION =
  /^(badge pick-?up|registration|check-?in|cloakroom|coat check|(am |pm |morning |afternoon |mini |coffee |tea |lunch )*(break|lunch|breakfast|coffee|refreshments)( break)?s?\b|networking|(welcome )?reception|booth crawl|#?kubecrawl|#?cloudnativefest|all[- ]attendee party|party|solutions showcase|sponsor showcase|expo hall|quiet room|prayer room|nursing room|first aid|shuttle|doors open|t-shirt|.*in-booth demos|project demo$|project pavilion tour)/i;
const WHOLE_DAY = /\b(full|half)[- ]day event\b|separate registrations? required|hosted by\b.*\|/i;
const PREFIXES: [RegExp, Kind][] = [
  [/^sponsored keynote( session)?:\s*/i, 'sponsored'],
  [/^keynotes?( session| panel| discussion)?:\s*/i, 'keynote'],
  [/^sponsored demo:\s*/i, 'demo'],
  [/^sponsored( session| talk)?:\s*/i, 'sponsored'],
  [/^(project )?lightning talks?:\s*/i, 'lightning'],
  [/^(tutorial|workshop)s?:\s*/i, 'tutorial'],
  [/^panel( discussion)?:\s*/i, 'panel'],
  [/^(poster session|contribfest|bof):\s*/i, 'other'],
  [/^demo:\s*/i, 'demo'],
];
const BY_TRACK: [RegExp, Kind][] = [
  [/^keynote/i, 'keynote'],
  [/^lightning/i, 'lightning'],
  [/^tutorial/i, 'tutorial'],
  [/^maintainer track|^intros? (\+|&|and)|deep dives?$|^project updates?/i, 'maintainer-track'],
  [/^sponsored/i, 'sponsored'],
  [/^(poster|contribfest|birds of a feather)/i, 'other'],
];

const withoutEmoji = (text: string) =>
  text
    .replace(
      /^[\p{Extended_Pictographic}\p{Emoji_Component}\s]*(?=\p{Extended_Pictographic})\S+\s+/u,
      '',
    )
    .trim();

function nameTitle(entry: CalendarEntry) {
  const track = withoutEmoji(entry.categories[0] ?? '');
  let { title, credits } = splitTitle(withoutEmoji(entry.summary).replace(/^\[[A-Z ]+\]\s*/, ''));
  title = title.replace(/^cloud native theater \|\s*/i, '').replace(/^learning lounge:\s*/i, '');
  const prefix = PREFIXES.find(([pattern]) => pattern.test(title));
  const kind =
    prefix?.[1] ??
    BY_TRACK.find(([pattern]) => pattern.test(track))?.[1] ??
    (/^panel\b|\bpanel( discussion)?$/i.test(title) ? 'panel' : 'talk');
  if (prefix) title = title.replace(prefix[0], '');
  return { title, credits, kind, track, explicit: prefix !== undefined || /^keynote/i.test(track) };
}

function whyLeftOut(entry: CalendarEntry, title: string, credits: string, explicit: boolean) {
  if (entry.categories.some((category) => LOGISTICS.test(withoutEmoji(category))))
    return 'registration or a break';
  if (NO_SESSION.test(title) || NO_SESSION.test(withoutEmoji(entry.summary)))
    return 'registration, a break or a gathering';
  if (WHOLE_DAY.test(entry.summary) && credits === '') return 'an event of its own';
  return credits === '' && !explicit ? 'names no speaker' : undefined;
}

function daysOf(sessions: readonly Session[]): Programme['days'] {
  const dates = [...new Set(sessions.map(({ date }) => date))].sort();
  const count = (date: string) => sessions.filter((session) => session.date === date).length;
  const most = Math.max(0, ...dates.map(count));
  // The main conference begins with its first keynote; without keynotes, on the first day that is well filled.
  const first =
    dates.find((date) => sessions.some((s) => s.date === date && s.kind === 'keynote')) ??
    dates.find((date) => count(date) >= most / 3);
  if (first === undefined) return [];
  const number = (date: string) => (Date.parse(date) - Date.parse(first)) / 86_400_000 + 1;
  return dates
    .filter((date) => count(date) >= Math.max(1, most / 50) && Math.abs(number(date)) < 10)
    .map((date) => ({
      day: number(date),
      date,
      ...(number(date) < 1 ? { label: 'Co-located events' } : {}),
    }));
}

function mostCommon(values: string[]): string | undefined {
  const counts = [...Map.groupBy(values, (value) => value)].map(
    ([value, all]) => [value, all.length] as const,
  );
  return counts.sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Returns region and year that a calendar's name tells: `KubeCon + CloudNativeCon Europe 2026`. */
export function editionIn(names: readonly string[]): Pick<Programme, 'name' | 'region' | 'year'> {
  const found = names.map((name) => /KubeCon.*?\b(20\d\d)\b/i.exec(name)).find(Boolean);
  const name = found?.[0];
  const region = PLACES.find(([pattern]) => pattern.test(name ?? ''))?.[1];
  return { name, region, year: found ? Number(found[1]) : undefined };
}

/** Returns the programme in a calendar: sessions with speakers apart from companies, the days they fall on, and what is left out. */
export function readProgramme({ names, entries }: Calendar, lexicon: Lexicon): Programme {
  const parts = entries.map((entry) => ({ entry, ...nameTitle(entry) }));
  const learnt = learnFrom(
    parts.map(({ credits }) => credits),
    lexicon,
  );
  const leftOut: Programme['leftOut'] = [];
  const sessions = new Map<string, Session>();
  for (const { entry, title, credits, kind, track, explicit } of parts) {
    const why = whyLeftOut(entry, title, credits, explicit);
    if (why !== undefined) {
      leftOut.push({ title: entry.summary, why });
      continue;
    }
    const speakers = readCredits(credits, learnt);
    const key = `${title}\n${credits}\n${credits === '' ? entry.date : ''}`;
    if (!sessions.has(key))
      sessions.set(key, { title, kind, speakers, track, date: entry.date, url: entry.url });
  }
  const all = [...sessions.values()];
  const places = entries.map(({ location }) => location.split(/,\s+/));
  const place = mostCommon(
    places.filter((parts) => parts.length >= 3).map((parts) => parts.slice(-2).join('\n')),
  );
  const [city, country] = place?.split('\n') ?? [];
  const online = entries.filter(({ location }) => /^(virtual|online)\b/i.test(location)).length;
  return {
    ...editionIn(names),
    city,
    country,
    virtual: entries.length > 0 && online > entries.length / 2,
    days: daysOf(all),
    sessions: all,
    leftOut,
  };
}
