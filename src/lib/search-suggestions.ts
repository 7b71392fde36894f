import { remembered } from './remembered.ts';
import type { Concept } from './search-concepts.ts';
import type { SearchData } from './search-data.ts';
import { englishStem, wordsOf } from './search-text.ts';
import { editDistance } from './suggest.ts';

/** A page that is not a hit but may be what is looked for. */
export interface Suggestion {
  kind: 'speakers' | 'topics' | 'projects' | 'events';
  id: string;
  name: string;
}

const MOST = 4;
/** The words of names: the same ones are looked through at every key. */
const splitWords = remembered(wordsOf);

const begins = (word: string, start: string) =>
  word === start ||
  englishStem(word) === englishStem(start) ||
  (start.length > 2 && word.startsWith(start));

/** Returns the speakers, topics, projects and events whose names the words of a query are, or are in; best first. */
export function suggestionsFor(
  words: readonly string[],
  concepts: readonly Concept[],
  data: Pick<SearchData, 'events' | 'topics' | 'projects' | 'speakers'>,
): Suggestion[] {
  if (words.length === 0) return [];
  const found: (Suggestion & { fit: number })[] = [];
  const add = (kind: Suggestion['kind'], id: string, name: string, fit: number) => {
    if (!found.some((one) => one.kind === kind && one.id === id))
      found.push({ kind, id, name, fit });
  };
  for (const { of, index } of concepts) {
    const [id = '', name = ''] = data[of][index] ?? [];
    add(of, id, name, 2);
  }
  for (const kind of ['speakers', 'topics', 'projects'] as const) {
    for (const [id, name, ...others] of data[kind]) {
      // Concepts know the other names of topics and projects.
      for (const text of kind === 'speakers' ? [name, ...others] : [name]) {
        const own = splitWords(text);
        const held = words.filter((word) => own.some((one) => begins(one, word))).length;
        const covered = own.filter((one) => words.some((word) => begins(one, word))).length;
        // All that was typed is in the name, or all of the name was typed.
        if (held === 0 || (held < words.length && covered < own.length)) continue;
        add(kind, id, name, held / words.length + covered / own.length);
      }
    }
  }
  for (const [id, name, places, year] of data.events) {
    const own = wordsOf(`${places} ${year}`);
    if (words.every((word) => own.includes(word))) add('events', id, name, 1 + words.length / 3);
  }
  return found.sort((a, b) => b.fit - a.fit).slice(0, MOST);
}

/** Returns the topics whose names come nearest to some words, for a query that found nothing. */
export function nearestTopics(
  words: readonly string[],
  topics: SearchData['topics'],
): Suggestion[] {
  const far = (texts: readonly string[]) =>
    Math.min(
      ...texts
        .flatMap(wordsOf)
        .flatMap((own) =>
          words.map((word) => editDistance(word, own) / Math.max(word.length, own.length)),
        ),
    );
  return topics
    .map(([id, ...texts]) => ({
      kind: 'topics' as const,
      id,
      name: texts[0],
      distance: far(texts),
    }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 6);
}
