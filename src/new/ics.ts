/** One entry of a calendar: what iCalendar (RFC 5545) calls a VEVENT, as far as a programme needs it. */
export interface CalendarEntry {
  summary: string;
  /** The local day it starts on, as `YYYY-MM-DD`. */
  date: string;
  /** Minutes after local midnight at which it starts; 0 for an entry that lasts all day. */
  minute: number;
  categories: string[];
  location: string;
  url: string;
}

/** A published calendar. */
export interface Calendar {
  /** What it calls itself: its name and the program that wrote it. */
  names: string[];
  entries: CalendarEntry[];
}

interface Property {
  value: string;
  parameters: Record<string, string>;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

// Escapes of RFC 5545 §3.3.11, and the HTML that programmes leave in titles; anything unseen goes.
const plain = (value: string) =>
  value
    .replace(/\\n/gi, ' ')
    .replace(/\\([\\;,])/g, '$1')
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/&#39;/g, '’')
    .replace(/[\p{Cc}\p{Cf}\uFFFD]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

// `DTSTART;TZID=Europe/Madrid:20260323T090000`; a value between quotes may hold a colon (RFC 5545 §3.1).
function readLine(line: string): { name: string; property: Property } | undefined {
  const match = /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:]*))*):(.*)$/s.exec(line);
  if (!match) return undefined;
  const parameters = Object.fromEntries(
    [...(match[2] ?? '').matchAll(/;([A-Za-z0-9-]+)=(?:"([^"]*)"|([^;]*))/g)].map((part) => [
      (part[1] ?? '').toUpperCase(),
      part[2] ?? part[3] ?? '',
    ]),
  );
  return { name: (match[1] ?? '').toUpperCase(), property: { value: match[3] ?? '', parameters } };
}

/** Returns whether the machine knows a time zone such as `Asia/Tokyo`. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

function localTime(
  start: Property,
  timeZone: string,
): { date: string; minute: number } | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/.exec(start.value.trim());
  if (!match) return undefined;
  const [, year = '', month = '', day = '', hour, minute, second, utc] = match;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return { date, minute: 0 };
  if (utc !== 'Z') return { date, minute: Number(hour) * 60 + Number(minute) };
  const moment = new Date(`${date}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(moment.getTime())) return undefined;
  // The Swedish form of a date is the ISO one: `2026-03-23 09:00`.
  const local = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone,
  }).format(moment);
  const [localDate = date, time = '0:0'] = local.split(' ');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return { date: localDate, minute: hours * 60 + minutes };
}

/**
 * Returns the entries of an iCalendar text in order of time. Times in UTC become local by `timeZone`, which a zone named
 * in the calendar overrides. Throws a sentence when the text is no calendar; entries without a title or day are passed over.
 */
export function readCalendar(text: string, timeZone: string): Calendar {
  // A line that goes on begins with a space or a tab (RFC 5545 §3.1).
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/);
  if (!lines.some((line) => /^BEGIN:VCALENDAR\s*$/i.test(line)))
    throw new Error('The file is no calendar: no line in it says BEGIN:VCALENDAR.');
  const names: string[] = [];
  const entries: CalendarEntry[] = [];
  let zone = timeZone;
  let event: Map<string, Property> | undefined;
  let inside = 0;
  for (const line of lines) {
    const read = readLine(line);
    if (!read) continue;
    const { name, property } = read;
    const value = property.value.trim().toUpperCase();
    if (name === 'BEGIN' && value === 'VEVENT') event = new Map();
    else if (name === 'BEGIN' && event) inside += 1;
    else if (name === 'END' && value !== 'VEVENT' && event) inside -= 1;
    else if (name === 'END' && value === 'VEVENT' && event) {
      const start = event.get('DTSTART');
      const at = start && localTime(start, zone);
      const of = (key: string) => plain(event?.get(key)?.value ?? '');
      if (at && of('SUMMARY') !== '')
        entries.push({
          ...at,
          summary: of('SUMMARY'),
          categories: (event.get('CATEGORIES')?.value ?? '')
            .split(/(?<!\\),/)
            .map(plain)
            .filter(Boolean),
          location: of('LOCATION'),
          url: of('URL').replace(/^http:/, 'https:'),
        });
      event = undefined;
    }
    // What an alarm within an entry says is not the entry's.
    else if (event && inside === 0 && !event.has(name)) event.set(name, property);
    else if (!event && (name === 'X-WR-CALNAME' || name === 'PRODID'))
      names.push(plain(property.value));
    else if (!event && name === 'X-WR-TIMEZONE' && value !== 'UTC' && isTimeZone(property.value))
      zone = property.value.trim();
  }
  entries.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.minute - b.minute));
  return { names, entries };
}
