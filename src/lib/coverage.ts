import type { Event, Recap, Talk } from './entities.ts';
import { dateOfDay } from './events.ts';

/** What we hold of one day of an event. */
export interface DayCoverage {
  /** 1 is the first main day, 0 all days before it; `undefined` for talks whose day is not known. */
  day: number | undefined;
  /** Talks with finished notes, and those whose notes are not finished in any language. */
  noted: number;
  drafts: number;
  /** `true` when the event has the day and nobody has noted a talk of it. */
  awaited: boolean;
}

/** What we hold of one event, day by day. */
export interface EventCoverage {
  event: Event;
  days: DayCoverage[];
  noted: number;
  drafts: number;
  recaps: number;
}

const isDraft = ({ versions }: Talk) =>
  Object.values(versions).every(({ status }) => status === 'wip');

// Days before the main conference are one column: what matters there is that they exist.
const columnOf = (day: number | undefined) => (day === undefined ? undefined : Math.max(day, 0));

/** Returns the columns of the coverage: every day that an event has or a talk names, the unknown one last. */
export function coverageDays(
  events: readonly Event[],
  talks: readonly Talk[],
): (number | undefined)[] {
  const days = new Set([
    ...events.flatMap(({ days }) => days.map(({ day }) => Math.max(day, 0))),
    ...talks.flatMap(({ day }) => (day === undefined ? [] : [Math.max(day, 0)])),
  ]);
  return [...[...days].sort((a, b) => a - b), undefined];
}

/** Returns how many talks of each event are noted, drafts or awaited, in the order of the events. */
export function coverage(
  events: readonly Event[],
  columns: readonly (number | undefined)[],
  talksOfEvent: (id: string) => readonly Talk[],
  recapsOfEvent: (id: string) => readonly Recap[],
): EventCoverage[] {
  return events.map((event) => {
    const talks = talksOfEvent(event.id);
    const drafts = talks.filter(isDraft).length;
    return {
      event,
      noted: talks.length - drafts,
      drafts,
      recaps: recapsOfEvent(event.id).length,
      days: columns.map((day) => {
        const ofDay = talks.filter((talk) => columnOf(talk.day) === day);
        const open = ofDay.filter(isDraft).length;
        const held = day !== undefined && event.days.some((one) => Math.max(one.day, 0) === day);
        return {
          day,
          noted: ofDay.length - open,
          drafts: open,
          awaited: held && ofDay.length === 0,
        };
      }),
    };
  });
}

/** Returns the days of an event as comments for the fields of a new note: `1 is 2019-05-21`. */
export function daysInWords(event: Event): string {
  return event.days.map(({ day }) => `${day} is ${dateOfDay(event, day) ?? ''}`).join(', ');
}
