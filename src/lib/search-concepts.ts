import type { SearchData } from './search-data.ts';
import type { Found, Note } from './search-names.ts';
import { englishStem, frenchStem, wordsOf } from './search-text.ts';

/** A topic or project under one of the names it goes by. */
interface Name {
  of: 'topics' | 'projects';
  /** Its position in the names index. */
  index: number;
  text: string;
  /** It is the name itself, in either language, not a synonym. */
  primary: boolean;
}

/** A topic or project that some of a query's words name. */
export interface Concept extends Name {
  /** The first of the query's terms that name it, and the one after the last. */
  from: number;
  to: number;
  /** What else it goes by: searched too, and shown. */
  also: string[];
}

/** How much it counts that a note is about the thing: by its name, by a synonym. */
const WEIGHTS = { projects: [7.5, 6], topics: [5.5, 4.5] } as const;
const LONGEST = 4;
const MOST_ALSO = 3;

type Form = (word: string) => string;
const FORMS: Form[] = [(word) => word, englishStem, frenchStem];

/** The vocabulary of topics and projects: finds those that a query names, written together or apart, in any form. */
export class Vocabulary {
  readonly #names = new Map<string, Name[]>();
  readonly #data: Pick<SearchData, 'topics' | 'projects'>;
  readonly #stop: ReadonlySet<string>;

  constructor(data: Pick<SearchData, 'topics' | 'projects'>, stop: ReadonlySet<string>) {
    this.#data = data;
    this.#stop = stop;
    for (const of of ['projects', 'topics'] as const) {
      for (const [index, [, name, ...others]] of data[of].entries()) {
        for (const [place, text] of [name, ...others].entries()) {
          const primary = place === 0 || (of === 'topics' && place === 1);
          for (const key of this.#keys(text)) {
            const entry = { of, index, text, primary };
            this.#names.set(key, [...(this.#names.get(key) ?? []), entry]);
          }
        }
      }
    }
  }

  /** Returns a name's words run together: as they are, and in the forms that others of the same stem share. */
  #keys(text: string): Set<string> {
    const words = wordsOf(text.replace(/\(.*\)/, ''));
    const telling = words.filter((word) => !this.#stop.has(word));
    return new Set(FORMS.map((form) => (telling.length > 0 ? telling : words).map(form).join('')));
  }

  /** Every word of the vocabulary; the weight makes it the first choice for a typo. */
  words(): Map<string, number> {
    const words = new Map<string, number>();
    for (const { text } of [...this.#names.values()].flat()) {
      for (const word of wordsOf(text)) words.set(word, 30);
    }
    return words;
  }

  /** Returns whether a word, or words run together, name a topic or project. */
  names(run: string): boolean {
    return FORMS.some((form) => this.#names.has(form(run)));
  }

  #named(words: string): Name[] {
    return this.#names.get(words) ?? [];
  }

  /** A long name whose first words were typed: `chaîne d’approvisionnement` for the one of software. */
  #beginning(words: readonly string[]): Name[] {
    const run = words.join('');
    if (words.length < 2) return [];
    const longer = [...this.#names.keys()].filter(
      (key) => key.startsWith(run) && run.length > 0.6 * key.length,
    );
    return longer.flatMap((key) => this.#named(key).map((name) => ({ ...name, primary: false })));
  }

  #also({ of, index, text, primary }: Name): string[] {
    const [, name = '', ...others] = this.#data[of][index] ?? [];
    const short = others.filter((other) => primary && /^\S{2,5}$/.test(other));
    const forms = this.#keys(text);
    // The name, the name in the other language, then abbreviations: what people write in its place.
    return [name, ...others.slice(0, of === 'topics' ? 1 : 0), ...short]
      .filter((other) => {
        const keys = this.#keys(other);
        const fresh = keys.isDisjointFrom(forms);
        for (const key of keys) forms.add(key);
        return fresh;
      })
      .slice(0, MOST_ALSO);
  }

  /** Returns the topics and projects that a query's terms name, the longest names first come first served. */
  conceptsIn(terms: readonly { words: readonly string[] }[]): Concept[] {
    const concepts: Concept[] = [];
    for (let from = 0; from < terms.length; ) {
      let next = from + 1;
      for (let to = Math.min(terms.length, from + LONGEST); to > from; to--) {
        const words = terms.slice(from, to).flatMap((term) => term.words);
        const [named = []] = [
          ...FORMS.map((form) => this.#named(words.map(form).join(''))),
          this.#beginning(words),
        ].filter(({ length }) => length > 0);
        if (named.length === 0) continue;
        for (const name of named) {
          const double = concepts.some((one) => one.of === name.of && one.index === name.index);
          concepts.push({ ...name, from, to, also: double ? [] : this.#also(name) });
        }
        next = to;
        break;
      }
      from = next;
    }
    return concepts;
  }
}

/** Returns the notes about a topic or project, and how much that counts. */
export function notesAbout(concept: Concept, notes: readonly Note[]): Found {
  const weight = WEIGHTS[concept.of][concept.primary ? 0 : 1];
  const found: Found = new Map();
  for (const [index, note] of notes.entries()) {
    const place = note[concept.of].indexOf(concept.index);
    // The most fitting topic stands first in a note.
    if (place >= 0) found.set(index, weight * (place === 0 ? 1 : 0.85));
  }
  return found;
}
