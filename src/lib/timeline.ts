import { REGIONS, type Region } from '../model/event.ts';
import type { Event } from './entities.ts';

/** An event on the timeline. */
export interface TimelineMark {
  event: Event;
  /** When it began, in years: 2019.38 is in May 2019. */
  at: number;
  /** How many talks have notes. */
  notes: number;
}

/** All events by region. */
export interface Timeline {
  /** The first year, and the one after the last. */
  from: number;
  to: number;
  /** The most notes that one event has. */
  most: number;
  /** In the order of `REGIONS`; marks oldest first. */
  regions: { region: Region; marks: TimelineMark[] }[];
}

/** Returns a day as a number of years: `2019-07-02` → 2019.5. Takes `YYYY-MM-DD`. */
export function decimalYear(isoDate: string): number {
  const year = Number(isoDate.slice(0, 4));
  const [start, end] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  return year + (Date.parse(`${isoDate}T00:00:00Z`) - start) / (end - start);
}

/** Returns the timeline of some events; `held` is how many talks have notes, by event id. */
export function timelineOf(
  events: readonly Event[],
  held: Readonly<Record<string, number>>,
): Timeline {
  const years = events.map(({ year }) => year);
  const groups = Map.groupBy(events, ({ region }) => region);
  return {
    from: Math.min(...years),
    to: Math.max(...years) + 1,
    most: Math.max(1, ...Object.values(held)),
    regions: REGIONS.flatMap((region) => {
      const members = groups.get(region);
      if (members === undefined) return [];
      const marks = members
        .map((event) => ({ event, at: decimalYear(event.start), notes: held[event.id] ?? 0 }))
        .sort((a, b) => a.at - b.at);
      return [{ region, marks }];
    }),
  };
}

/** Returns the years of a timeline, the first one first. */
export function yearsOf({ from, to }: Pick<Timeline, 'from' | 'to'>): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
