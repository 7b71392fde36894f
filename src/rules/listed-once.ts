import { nameKey } from '../lib/names.ts';
import type { Entry, Rule } from './facts.ts';
import { problemAt } from './facts.ts';

function repeats(entry: Entry, field: string, values: string[], keyOf = (value: string) => value) {
  const keys = values.map(keyOf);
  return values.flatMap((value, index) =>
    keys.indexOf(keyOf(value)) < index
      ? [
          problemAt(
            'listed-once',
            entry,
            [field, index],
            `\`${value}\` is listed twice`,
            'keep one',
          ),
        ]
      : [],
  );
}

/** No tag, project, speaker or link is listed twice in one note, and no former id in one file. */
export const listedOnce: Rule = (facts) => [
  ...facts.talks.flatMap((talk) => [
    ...repeats(talk, 'tags', talk.data.tags),
    ...repeats(talk, 'projects', talk.data.projects),
    ...repeats(
      talk,
      'links',
      talk.data.links.map(({ url }) => url),
    ),
    ...repeats(
      talk,
      'speakers',
      talk.data.speakers.map(({ name }) => name),
      nameKey,
    ),
  ]),
  ...facts.recaps.flatMap((recap) => repeats(recap, 'tags', recap.data.tags)),
  ...[facts.talks, facts.recaps, facts.events, facts.topics, facts.projects, facts.speakers]
    .flat()
    .flatMap((entry) => repeats(entry, 'aliases', entry.data.aliases)),
];
