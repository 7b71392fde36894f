import { KINDS, type Kind } from '../model/talk.ts';
import type { Event, Talk } from './entities.ts';
import { groupByDay } from './talks.ts';

/** One day of an event, with the talks that have notes. */
export interface ProgrammeDay {
  day: number | undefined;
  /** Its date, where it is known. */
  date: string | undefined;
  /** The talks by kind, in the order of `KINDS`; empty when the day has no notes. */
  kinds: { kind: Kind; talks: Talk[] }[];
}

/** Returns the days of an event in order, those without notes too; talks whose day is not known come last. */
export function programmeOf(event: Event, talks: readonly Talk[]): ProgrammeDay[] {
  const groups = new Map(groupByDay(talks).map((group) => [group.day, group.talks]));
  const dates = new Map<number | undefined, string>(event.days.map(({ day, date }) => [day, date]));
  const order = (day: number | undefined) => day ?? Number.POSITIVE_INFINITY;
  return [...new Set([...dates.keys(), ...groups.keys()])]
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .map((day) => {
      const byKind = Map.groupBy(groups.get(day) ?? [], ({ kind }) => kind);
      return {
        day,
        date: dates.get(day),
        kinds: KINDS.flatMap((kind) => {
          const members = byKind.get(kind);
          return members ? [{ kind, talks: members }] : [];
        }),
      };
    });
}
