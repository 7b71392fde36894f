import { idFrom } from './ids.ts';
import { remembered } from './remembered.ts';
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
const TITLE = 10;
const SPEAKER = 10;
const COMPANY = 7;
const EVENT = 3;
const KIND = 2;

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
    const pairs = people.split(' ').flatMap((one) => (one ? [one.split(':')] : []));
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
export interface Names {
  data: SearchData;
  notes: readonly Note[];
  stop: ReadonlySet<string>;
  /** Every word of titles and names, with the number of notes it is found in. */
  known: ReadonlyMap<string, number>;
  /** Returns the notes whose names hold a word: as typed, in another form, or as the beginning of a longer one, which counts less. */
  find(word: string): Found;
  /** Returns the notes whose names hold all of several words. */
  findAll(words: readonly string[]): Found;
}

/** Returns what looks words up in a names index. */
export function namesFrom(packed: SearchData): Names {
  const data = withIds(packed);
  const notes = unpackNotes(data);
  const words = new Map<string, Found>();
  for (const [index, note] of notes.entries()) {
    const [, , places = '', year = ''] = data.events[note.event] ?? [];
    for (const [weight, texts] of [
      [TITLE, [note.title]],
      [SPEAKER, note.speakers.flatMap((one) => data.speakers[one]?.slice(1) ?? [])],
      [COMPANY, note.companies.map((one) => data.companies[one] ?? '')],
      [EVENT, [places, year]],
      [KIND, data.kinds[note.kind] ?? []],
    ] as const) {
      for (const word of new Set(texts.flatMap(wordsAndJoins))) {
        const found: Found = words.get(word) ?? new Map();
        const before = found.get(index) ?? 0;
        found.set(index, Math.max(before, weight) + 0.3 * Math.min(before, weight));
        words.set(word, found);
      }
    }
  }
  const stems = [...words].map(([word, found]) => ({ word, found, stem: englishStem(word) }));

  const find = remembered((word) => {
    const best: Found = new Map();
    const form = englishStem(word);
    for (const { word: other, found, stem } of stems) {
      let share = 0;
      if (other === word) share = 1;
      else if (stem === form) share = 0.9;
      else if (word.length > 1 && other.startsWith(word))
        share = word.length < 3 ? 0.2 : 0.3 + (0.5 * word.length) / other.length;
      if (share > 0)
        for (const [note, weight] of found)
          best.set(note, Math.max(best.get(note) ?? 0, weight * share));
    }
    return best;
  });
  return {
    data,
    notes,
    stop: new Set(data.stop),
    known: new Map(stems.map(({ word, found }) => [word, found.size])),
    find,
    findAll(some) {
      const [first, ...rest] = some.map(find);
      const all: Found = new Map(first);
      for (const [note, weight] of all) {
        const together = Math.min(weight, ...rest.map((found) => found.get(note) ?? 0));
        if (together > 0) all.set(note, together);
        else all.delete(note);
      }
      return all;
    },
  };
}
