import type { Concept } from './search-concepts.ts';
import { otherFigures } from './search-figures.ts';
import type { Term } from './search-query.ts';
import type { Other } from './search-thesaurus.ts';

/** What is searched in the end: the terms, the topics and projects they name, and what else those are called. */
export interface Asked {
  terms: readonly Term[];
  concepts: readonly Concept[];
  /** Some of it is, or may be, French. */
  french: boolean;
  /** Other words for some of the terms, from one to before another, and how much they count. */
  also: { text: string; from: number; to: number; share: number }[];
}

/** More synonyms would each load another part of the index. */
const MOST_ALSO = 2;

/** Returns what is searched for some terms: also the names of topics and projects, figures in other spellings, and other words. */
export function asked(
  terms: readonly Term[],
  concepts: readonly Concept[],
  others: readonly Other[],
  french: boolean,
): Asked {
  const named = concepts.flatMap((concept) =>
    concept.also.map((text) => ({
      text,
      from: concept.from,
      to: concept.to,
      share: concept.primary || concept.of === 'projects' ? 0.8 : 0.6,
    })),
  );
  const figures = terms.flatMap((_, from) =>
    [1, 2].flatMap((many) =>
      otherFigures(terms.slice(from, from + many).map(({ raw }) => raw.toLowerCase())).map(
        (text) => ({ text, from, to: from + many, share: 0.9 }),
      ),
    ),
  );
  return {
    terms,
    concepts,
    french,
    also: terms.some(({ phrase }) => phrase)
      ? []
      : [
          ...named.slice(0, MOST_ALSO),
          ...figures,
          ...others.map((other) => ({ ...other, share: french ? 0.5 : 0.6 })),
        ],
  };
}
