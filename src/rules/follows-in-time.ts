import { didYouMean } from '../lib/suggest.ts';
import type { Rule } from './facts.ts';
import { problemAt } from './facts.ts';

/** A talk follows up talks that have notes, that are not itself, and that came before it. */
export const followsInTime: Rule = (facts) => {
  const starts = new Map(facts.events.map(({ id, data }) => [id, data.start]));
  const days = new Map(facts.talks.map(({ id, data }) => [id, data.day]));
  const when = (id: string) => {
    const day = days.get(id);
    const start = starts.get(id.split('/')[0] ?? '') ?? '';
    return { start, day: typeof day === 'number' ? day : undefined };
  };
  return facts.talks.flatMap((talk) =>
    talk.data.followsUp.flatMap((earlier, index) => {
      const at = ['followsUp', index];
      if (!facts.ids.talks.has(earlier)) {
        return [
          problemAt(
            'follows-in-time',
            talk,
            at,
            `no talk \`${earlier}\``,
            didYouMean(earlier, [...facts.ids.talks]),
          ),
        ];
      }
      const [own, other] = [when(talk.id), when(earlier)];
      const later =
        other.start > own.start ||
        (other.start === own.start &&
          own.day !== undefined &&
          other.day !== undefined &&
          other.day > own.day);
      if (earlier !== talk.id && !later) return [];
      return [
        problemAt(
          'follows-in-time',
          talk,
          at,
          earlier === talk.id ? 'the talk follows up itself' : `\`${earlier}\` came later`,
          'name earlier talks here; the later one names this one',
        ),
      ];
    }),
  );
};
