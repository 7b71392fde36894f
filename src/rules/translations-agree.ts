import type { Entry, Rule } from './facts.ts';
import { problemAt } from './facts.ts';
import type { Problem } from './problem.ts';

const SHARED = {
  talks: [
    'event',
    'day',
    'talk',
    'titleBy',
    'speakers',
    'tags',
    'kind',
    'projects',
    'links',
    'basis',
    'brief',
    'followsUp',
  ],
  recaps: ['event', 'day', 'tags'],
} as const;

/** A note and its translation agree on the facts: event, day, title, speakers, topics, kind, projects and links. */
export const translationsAgree: Rule = (facts) => {
  const originals = new Map<string, Entry<'talks' | 'recaps'>>();
  for (const note of [...facts.talks, ...facts.recaps]) {
    if (note.lang === 'en') originals.set(`${note.collection}/${note.id}`, note);
  }
  return [...facts.talks, ...facts.recaps].flatMap((note): Problem[] => {
    const original =
      note.lang === 'fr' ? originals.get(`${note.collection}/${note.id}`) : undefined;
    if (original === undefined) return [];
    const own = note.data as Record<string, unknown>;
    const other = original.data as Record<string, unknown>;
    return SHARED[note.collection]
      .filter((field) => JSON.stringify(own[field]) !== JSON.stringify(other[field]))
      .map((field) =>
        problemAt(
          'translations-agree',
          note,
          [field],
          `\`${field}\` differs from ${original.file}`,
          `give both files the same \`${field}\``,
        ),
      );
  });
};
