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
/** Names and their words: the same ones are looked through at every key. */
const SPLIT = new Map<string, string[]>();

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
  for (const { of, index } of concepts) {
    const [id = '', name = ''] = data[of][index] ?? [];
    if (!found.some((one) => one.kind === of && one.id === id))
      found.push({ kind: of, id, name, fit: 2 });
  }
  const consider = (kind: Suggestion['kind'], id: string, name: string, texts: string) => {
    const own = SPLIT.get(texts) ?? wordsOf(texts);
    SPLIT.set(texts, own);
    if (own.length === 0) return;
    const held = words.filter((word) => own.some((one) => begins(one, word))).length;
    const covered = own.filter((one) => words.some((word) => begins(one, word))).length;
    // All that was typed is in the name, or all of the name was typed.
    if (held < words.length && covered < new Set(own).size) return;
    if (held === 0 || found.some((one) => one.kind === kind && one.id === id)) return;
    found.push({ kind, id, name, fit: held / words.length + covered / own.length });
  };
  for (const [id, name, ...aliases] of data.speakers)
    for (const one of [name, ...aliases]) consider('speakers', id, name, one);
  for (const kind of ['topics', 'projects'] as const)
    for (const [id, name] of data[kind]) consider(kind, id, name, name);
  for (const [id, name, places, year] of data.events) {
    const own = wordsOf(`${places} ${year}`);
    if (words.every((word) => own.includes(word)))
      found.push({ kind: 'events', id, name, fit: 1 + words.length / 3 });
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
