import {
  excerptOf,
  frenchForms,
  type Piece,
  type Section,
  sectionsOf,
  wordsAt,
} from '../lib/search-excerpt.ts';
import type { Names } from '../lib/search-names.ts';
import type { Term } from '../lib/search-query.ts';
import { type Evidence, pageOf, type Ranked } from '../lib/search-rank.ts';
import type { Lang } from '../model/lang.ts';
import type { FullText } from './pagefind.ts';

/** One hit, ready to be shown. */
export interface Hit {
  url: string;
  title: string;
  /** Its event, speakers, kind and, where it is not the reader's, language. */
  facts: string;
  /** Its language, where it is not the reader's. */
  lang: Lang | undefined;
  excerpt: Piece[];
  sections: Section[];
  /** What to mark on its page: the query's terms, and its words as they stand there. */
  words: string[];
}

/** Returns a line of what is known of a hit without its text. */
export function factsOf({ data, notes }: Names, hit: Ranked, lang: Lang): string {
  const { event = 0, kind = 0, speakers = [] } = notes[hit.note] ?? {};
  const [kindId, kindName] = data.kinds[kind] ?? [];
  const facts = [
    data.events[event]?.[1],
    speakers.map((one) => data.speakers[one]?.[1]).join(', '),
    kindId === 'talk' ? '' : kindName,
    hit.lang === lang ? '' : data.texts[hit.lang],
  ];
  return facts.filter(Boolean).join(' · ');
}

/** Returns the text of a hit where it answers best; `evidence` is what was found for each of the query's terms. */
export async function openHit(
  hit: Ranked,
  terms: readonly Term[],
  evidence: readonly Evidence[],
  text: FullText,
): Promise<Omit<Hit, 'facts' | 'lang'>> {
  const number = pageOf(hit.note, hit.lang);
  const page = await text.open(number);
  const places = evidence.map((one, at) => ({
    at: [
      ...(one.text.get(number)?.at ?? []),
      ...(hit.lang === 'fr' ? frenchForms(page.content, terms[at]?.words ?? []) : []),
    ],
    weight: 1 / Math.log(2 + one.text.size),
  }));
  return {
    url: page.url,
    title: page.meta['title'] ?? page.url,
    excerpt: excerptOf(page, places),
    sections: sectionsOf(page, places),
    words: [
      ...terms.map(({ raw }) => raw),
      ...wordsAt(
        page,
        places.filter((_, at) => !terms[at]?.phrase),
      ),
    ],
  };
}
