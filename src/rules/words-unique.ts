import { foldText } from '../lib/ids.ts';
import type { Entry, Rule } from './facts.ts';
import { problemAt } from './facts.ts';
import type { Problem } from './problem.ts';

type Word = { entry: Entry; path: (string | number)[]; word: string };

function check(words: Word[], collection: string): Problem[] {
  const owners = new Map<string, string>();
  return words.flatMap(({ entry, path, word }) => {
    const key = foldText(word).replace(/[’']/g, '');
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, entry.id);
    if (owner === undefined || (owner === entry.id && path[0] === 'name')) return [];
    return [
      problemAt(
        'words-unique',
        entry,
        path,
        `\`${word}\` already stands for the ${collection} \`${owner}\``,
        'keep it in one place, so that a search for it leads there',
      ),
    ];
  });
}

/** A name or synonym stands for one topic only, and for one project only. */
export const wordsUnique: Rule = (facts) => [
  ...check(
    [
      ...facts.topics.flatMap((entry): Word[] => [
        { entry, path: ['name', 'en'], word: entry.data.name.en },
        { entry, path: ['name', 'fr'], word: entry.data.name.fr },
      ]),
      ...facts.topics.flatMap((entry) =>
        entry.data.synonyms.map(
          (word, index): Word => ({ entry, path: ['synonyms', index], word }),
        ),
      ),
    ],
    'topic',
  ),
  ...check(
    [
      ...facts.projects.map((entry): Word => ({ entry, path: ['name'], word: entry.data.name })),
      ...facts.projects.flatMap((entry) =>
        entry.data.synonyms.map(
          (word, index): Word => ({ entry, path: ['synonyms', index], word }),
        ),
      ),
    ],
    'project',
  ),
];
