import type { Rule } from './facts.ts';
import { problemAt } from './facts.ts';

const DAY_MS = 86_400_000;

/** A note's day is one of its event's days; where those are not known, it lies between 1 and the event's length. */
export const dayInEvent: Rule = (facts) => {
  const events = new Map(facts.events.map((event) => [event.id, event.data]));
  return [...facts.talks, ...facts.recaps].flatMap((note) => {
    const event = events.get(note.data.event);
    const { day } = note.data;
    if (event === undefined || day === undefined || day === 'unknown') return [];
    const length = (Date.parse(event.end) - Date.parse(event.start)) / DAY_MS + 1;
    const known =
      event.days.length > 0
        ? event.days.map(({ day: number }) => number)
        : Array.from({ length }, (_, index) => index + 1);
    if (known.includes(day)) return [];
    return [
      problemAt(
        'day-in-event',
        note,
        ['day'],
        `\`${note.data.event}\` has no day ${day}`,
        `use ${known.join(', ')}${note.collection === 'talks' ? ', or `unknown`' : ''}; 1 is the first day of the main conference`,
      ),
    ];
  });
};
