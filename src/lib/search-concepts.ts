import type { SearchData } from './search-data.ts';
import type { Found, Note } from './search-names.ts';
import { type Run, runsIn } from './search-runs.ts';
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
export interface Concept extends Name, Run {
  /** What else it goes by: searched too, and shown. */
  also: string[];
}

/** How much it counts that a note is about the thing: by its name, by a synonym. */
const WEIGHTS = { projects: [7.5, 6], topics: [5.5, 4.5] } as const;
const MOST_ALSO = 3;

type Form = (word: string) => string;
const FORMS: Form[] = [(word) => word, englishStem, frenchStem];

/** The names of topics and projects: finds those that a query names, written together or apart, in any form. */
export interface Vocabulary {
  /** Returns whether a word, or words run together, name a topic or project. */
  names(run: string): boolean;
  /** Returns the topics and projects that a query's terms name, the longest names first come first served. */
  conceptsIn(terms: readonly { words: readonly string[]; phrase: boolean }[]): Concept[];
}

/** Returns the vocabulary of a names index; `stop` are the words that say nothing. */
export function vocabularyOf(
  data: Pick<SearchData, 'topics' | 'projects'>,
  stop: ReadonlySet<string>,
): Vocabulary {
  const known = new Map<string, Name[]>();
  /** A name's words run together: as they are, and in the forms that others of the same stem share. */
  const keysOf = (text: string) => {
    const words = wordsOf(text.replace(/\(.*\)/, ''));
    const telling = words.filter((word) => !stop.has(word));
    return new Set(FORMS.map((form) => (telling.length > 0 ? telling : words).map(form).join('')));
  };
  for (const list of ['projects', 'topics'] as const) {
    for (const [index, [, ...texts]] of data[list].entries()) {
      for (const [place, text] of texts.entries()) {
        const primary = place === 0 || (list === 'topics' && place === 1);
        for (const key of keysOf(text))
          known.set(key, [...(known.get(key) ?? []), { of: list, index, text, primary }]);
      }
    }
  }

  /** Long names whose first words were typed: `chaîne d’approvisionnement` for the one of software. */
  const begunWith = (words: readonly string[]) => {
    const run = words.join('');
    return [...known]
      .filter(([key]) => words.length > 1 && key.startsWith(run) && run.length > 0.6 * key.length)
      .flatMap(([, names]) => names.map((name) => ({ ...name, primary: false })));
  };

  /** What people write in a name's place: the name, the name in the other language, then abbreviations. */
  const alsoFor = ({ of, index, text, primary }: Name) => {
    const [, name = '', ...others] = data[of][index] ?? [];
    const short = others.filter((other) => primary && /^\S{2,5}$/.test(other));
    const forms = keysOf(text);
    return [name, ...others.slice(0, of === 'topics' ? 1 : 0), ...short]
      .filter((other) => {
        const keys = keysOf(other);
        const fresh = keys.isDisjointFrom(forms);
        for (const key of keys) forms.add(key);
        return fresh;
      })
      .slice(0, MOST_ALSO);
  };

  return {
    names: (run) => known.has(run) || known.has(frenchStem(run)),
    conceptsIn(terms) {
      const named = runsIn(
        terms,
        (words) =>
          FORMS.map((form) => known.get(words.map(form).join(''))).find(Boolean) ??
          begunWith(words),
      );
      return named.map((name, at) => {
        const first = named.findIndex((one) => one.of === name.of && one.index === name.index);
        return { ...name, also: first === at ? alsoFor(name) : [] };
      });
    },
  };
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
