import { idFrom } from './ids.ts';
import type { SearchData } from './search-data.ts';
import { englishStem, wordsAndJoins, wordsOf } from './search-text.ts';

/** A note as the names index knows it: positions in its lists, and its title. */
export interface Note {
  event: number;
  kind: number;
  flags: number;
  topics: number[];
  projects: number[];
  speakers: number[];
  companies: number[];
  /** The title, folded and without the words that say nothing. */
  title: string;
  /** Its words, in order. */
  words: string[];
}

/** How much it counts where a word was found. Words of the text itself count up to `BODY` in search-rank.ts. */
const WEIGHTS = { title: 10, speaker: 10, company: 7, event: 3, kind: 2 };

/** Which notes a word is found in, and how much that counts. */
export type Found = Map<number, number>;

const numbers = (text: string | undefined): number[] =>
  text ? text.split(' ').map((one) => Number.parseInt(one, 36)) : [];

/** Returns a reader of positions in a list whose entries stand in the order of their first mention: a new one is `+`. */
function inTurn(): (text: string) => number {
  let next = 0;
  return (text) => (text === '+' ? next++ : Number.parseInt(text, 36));
}

/** Returns a names index with the ids that were left out because the name tells them. */
function withIds(data: SearchData): SearchData {
  const full = <T extends [string, string, ...string[]]>(list: T[]) =>
    list.map(([id, name, ...others]) => [id || idFrom(name), name, ...others] as T);
  const { topics, projects, speakers } = data;
  return {
    ...data,
    topics: full(topics),
    projects: full(projects),
    speakers: full(speakers),
  };
}

/** Returns the notes of a names index. */
export function unpackNotes({ notes, titles }: Pick<SearchData, 'notes' | 'titles'>): Note[] {
  const title = titles.split('\n');
  const speaker = inTurn();
  const company = inTurn();
  let event = 0;
  return notes.split('\n').map((line, index) => {
    const [fresh = '', kind = '', flags, topics, projects, people = ''] = line.split(',');
    const pairs = people === '' ? [] : people.split(' ').map((one) => one.split(':'));
    const known = title[index] ?? '';
    // Notes of one event follow each other; only the first says which.
    if (fresh !== '') event = Number.parseInt(fresh, 36);
    return {
      event,
      kind: Number.parseInt(kind, 36),
      flags: Number(flags),
      topics: numbers(topics),
      projects: numbers(projects),
      speakers: pairs.map(([one = '']) => speaker(one)),
      companies: pairs.flatMap(([, one]) => (one ? [company(one)] : [])),
      title: known,
      words: wordsOf(known),
    };
  });
}

/** The words of the names index, and the notes behind each. */
export class Names {
  readonly notes: Note[];
  readonly stop: ReadonlySet<string>;
  /** Every word of titles and names, with the number of notes it is found in. */
  readonly known = new Map<string, number>();
  readonly #found = new Map<string, Found>();
  readonly #stems = new Map<string, string>();
  readonly #cache = new Map<string, Found>();

  readonly data: SearchData;

  constructor(data: SearchData) {
    this.data = withIds(data);
    this.notes = unpackNotes(data);
    this.stop = new Set(data.stop);
    for (const [index, note] of this.notes.entries()) {
      const [, , places = '', year = ''] = this.data.events[note.event] ?? [];
      const speakers = note.speakers.flatMap((one) => data.speakers[one]?.slice(1) ?? []);
      const companies = note.companies.map((one) => data.companies[one] ?? '');
      this.#add(index, WEIGHTS.title, [note.title]);
      this.#add(index, WEIGHTS.speaker, speakers);
      this.#add(index, WEIGHTS.company, companies);
      this.#add(index, WEIGHTS.event, [places, year]);
      this.#add(index, WEIGHTS.kind, data.kinds[note.kind] ?? []);
    }
    for (const [word, found] of this.#found) {
      this.known.set(word, found.size);
      this.#stems.set(word, englishStem(word));
    }
  }

  #add(note: number, weight: number, texts: readonly string[]) {
    for (const word of new Set(texts.flatMap(wordsAndJoins))) {
      const found: Found = this.#found.get(word) ?? new Map();
      const before = found.get(note) ?? 0;
      found.set(note, Math.max(before, weight) + 0.3 * Math.min(before, weight));
      this.#found.set(word, found);
    }
  }

  /** Returns the notes whose names hold a word: as typed, in another form, or as the beginning of a longer one, which counts less. */
  find(word: string): Found {
    const known = this.#cache.get(word);
    if (known) return known;
    const best: Found = new Map();
    const stem = englishStem(word);
    for (const [other, form] of this.#stems) {
      let share = 0;
      if (other === word) share = 1;
      else if (form === stem) share = 0.9;
      else if (word.length > 1 && other.startsWith(word))
        share = word.length < 3 ? 0.2 : 0.3 + (0.5 * word.length) / other.length;
      if (share === 0) continue;
      for (const [note, weight] of this.#found.get(other) ?? [])
        best.set(note, Math.max(best.get(note) ?? 0, weight * share));
    }
    this.#cache.set(word, best);
    return best;
  }

  /** Returns the notes whose names hold all of several words. */
  findAll(words: readonly string[]): Found {
    const [first, ...rest] = words.map((word) => this.find(word));
    const all: Found = new Map(first);
    for (const [note, weight] of all) {
      const least = rest.map((found) => found.get(note) ?? 0);
      const together = Math.min(weight, ...least);
      if (together > 0) all.set(note, together);
      else all.delete(note);
    }
    return all;
  }
}
