import type { Source } from '../model/fields.ts';

/** A text that notes rest on, and how many do. */
export interface UsedSource extends Source {
  notes: number;
}

/** Returns all sources of some notes, each once, by author and title. */
export function sourcesOf(notes: readonly { sources: readonly Source[] }[]): UsedSource[] {
  const found = new Map<string, UsedSource>();
  for (const source of notes.flatMap(({ sources }) => sources)) {
    const key = `${source.url} ${source.title}`;
    const known = found.get(key);
    if (known) known.notes += 1;
    else found.set(key, { ...source, notes: 1 });
  }
  return [...found.values()].sort(
    (a, b) => a.author.localeCompare(b.author, 'en') || a.title.localeCompare(b.title, 'en'),
  );
}
