import { LANGS } from '../model/lang.ts';
import type { SearchData } from './search-data.ts';
import { IN, VIDEO } from './search-flags.ts';
import type { Note } from './search-names.ts';
import { type Chosen, FILTERS, type FilterName } from './search-query.ts';

/** How many of the answers have each value of each filter. */
export type Facets = Record<FilterName, Map<string, number>>;

type Lists = Omit<SearchData, 'texts' | 'notes' | 'titles'>;

const ids = (positions: readonly number[], list: readonly (readonly string[])[]) =>
  positions.map((at) => list[at]?.[0] ?? '');

/** Returns what a note has of each filter. */
export function valuesOf(note: Note, lists: Lists): Record<FilterName, readonly string[]> {
  const [event = '', , , year = '', region = ''] = lists.events[note.event] ?? [];
  return {
    event: [event],
    year: [year],
    region: [region],
    topic: ids(note.topics, lists.topics),
    project: ids(note.projects, lists.projects),
    speaker: [...new Set(ids(note.speakers, lists.speakers))],
    kind: ids([note.kind], lists.kinds),
    language: LANGS.filter((lang) => note.flags & IN[lang]),
    video: note.flags & VIDEO ? ['yes'] : [],
  };
}

/**
 * Returns the answers that the filters let through (any of a filter's values, every filter) and, for each filter, how
 * many there would be with each of its values, given the other filters.
 */
export function filtered<T extends { note: number }>(
  answers: readonly T[],
  notes: readonly Note[],
  lists: Lists,
  chosen: Chosen,
): { answers: T[]; facets: Facets } {
  const facets = Object.fromEntries(FILTERS.map((name) => [name, new Map()])) as Facets;
  const kept: T[] = [];
  for (const answer of answers) {
    const note = notes[answer.note];
    if (!note) continue;
    const values = valuesOf(note, lists);
    const failing = FILTERS.filter(
      (name) => chosen[name] && !chosen[name].some((value) => values[name].includes(value)),
    );
    if (failing.length === 0) kept.push(answer);
    if (failing.length > 1) continue;
    for (const name of failing.length === 0 ? FILTERS : failing) {
      for (const value of values[name]) facets[name].set(value, (facets[name].get(value) ?? 0) + 1);
    }
  }
  return { answers: kept, facets };
}
