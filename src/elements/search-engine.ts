import { asked } from '../lib/search-asked.ts';
import { Vocabulary } from '../lib/search-concepts.ts';
import type { SearchData } from '../lib/search-data.ts';
import {
  excerptOf,
  frenchForms,
  type Piece,
  type Section,
  sectionsOf,
} from '../lib/search-excerpt.ts';
import { type Facets, filtered } from '../lib/search-facets.ts';
import { Names } from '../lib/search-names.ts';
import { looksFrench, parseQuery, type SearchState } from '../lib/search-query.ts';
import { inOrder, pageOf, type Ranked, rank, unranked } from '../lib/search-rank.ts';
import { nearestTopics, type Suggestion, suggestionsFor } from '../lib/search-suggestions.ts';
import type { Other } from '../lib/search-thesaurus.ts';
import type { Lang } from '../model/lang.ts';
import { FullText } from './pagefind.ts';
import { closeTogether, evidenceFor } from './search-evidence.ts';
import { OtherWords } from './search-other-words.ts';
import { Speller } from './search-speller.ts';

/** One hit, ready to be shown. */
export interface OpenHit {
  url: string;
  title: string;
  excerpt: Piece[];
  sections: Section[];
}

export interface Answer {
  /** Something was asked for: words or filters. */
  asked: boolean;
  hits: Ranked[];
  facets: Facets;
  suggestions: Suggestion[];
  /** The query as corrected, when it was. */
  corrected: string | undefined;
  /** The synonyms searched too. */
  also: string[];
  /** Where to go when nothing was found. */
  nearest: Suggestion[];
  /** The words to mark on the page of a hit. */
  words: string[];
  open(hit: Ranked): Promise<OpenHit>;
}

/** The search itself: names index and full text together. The same for the box of every page and for the search page. */
export class SearchEngine {
  readonly base: string;
  readonly lang: Lang;
  readonly names: Names;
  readonly data: SearchData;
  readonly #text: FullText;
  readonly #vocabulary: Vocabulary;
  readonly #speller: Speller;
  readonly #others: OtherWords;

  private constructor(base: string, lang: Lang, names: Names, text: FullText) {
    this.base = base;
    this.lang = lang;
    this.names = names;
    this.data = names.data;
    this.#text = text;
    this.#others = new OtherWords(base, names.stop);
    this.#vocabulary = new Vocabulary(names.data, names.stop);
    this.#speller = new Speller(base, names, this.#vocabulary, text, this.#others);
  }

  /** Loads what search needs. `base` is the path of the site, with a slash at its end. Throws when something is missing. */
  static async load(base: string, lang: Lang): Promise<SearchEngine> {
    const names = fetch(`${base}${lang === 'fr' ? 'fr/' : ''}search/names.json`)
      .then((answer) => answer.json())
      .then((data: SearchData) => new Names(data));
    const text = await FullText.load(base, names);
    return new SearchEngine(base, lang, await names, text);
  }

  /** Returns the answer to what is asked for. */
  async search(state: SearchState): Promise<Answer> {
    const { lang, names, data } = this;
    const text = this.#text;
    const typed = parseQuery(state.text, names.stop);
    const inFrench = looksFrench(state.text);
    const french = lang === 'fr' || inFrench;
    const { terms, corrected } = await this.#speller.correct(typed, state, french);
    const concepts = this.#vocabulary.conceptsIn(terms).map((concept) => {
      const own = terms.slice(concept.from, concept.to).flatMap((term) => term.words);
      // What a sixth of all notes have in their names, as `kubernetes`, needs no synonyms to be found.
      const common = names.findAll(own).size > names.notes.length / 6;
      return common ? { ...concept, also: [] } : concept;
    });
    const words = terms.flatMap((term) => term.words);
    const weigh = async (others: readonly Other[]) => {
      const query = asked(terms, concepts, others, french);
      const [evidence, close] = await Promise.all([
        Promise.all(terms.map((term, at) => evidenceFor(term, at, query, names, text))),
        closeTogether(terms, text),
      ]);
      return {
        query,
        evidence,
        ranked: rank(names.notes, evidence, { asked: words, lang, close }),
      };
    };
    const others = inFrench ? (await this.#others.load(true)).othersFor(terms) : [];
    let { query, evidence, ranked } = await weigh(others);
    // Where no note holds all that was asked for, some may say it in other words.
    if (terms.length > 0 && !ranked.some(({ share }) => share > 0.999)) {
      if (french) await this.#others.load(true);
      const more = (await this.#others.load(false)).othersFor(terms);
      if (more.length > others.length) ({ query, evidence, ranked } = await weigh(more));
    }
    if (state.text === '') ranked = unranked(names.notes, lang);
    const { answers, facets } = filtered(ranked, names.notes, data, state.filters);
    const sort = state.text === '' && state.sort === 'relevance' ? 'newest' : state.sort;
    const hits = inOrder(answers, names.notes, sort);
    return {
      asked: state.text !== '' || Object.keys(state.filters).length > 0,
      hits,
      facets,
      suggestions: suggestionsFor(words, concepts, data),
      corrected,
      also: query.also.map((one) => one.text).filter((one) => !/^\d/.test(one)),
      nearest: hits.length > 0 ? [] : nearestTopics(words, data.topics),
      words: [...terms.map(({ raw }) => raw), ...query.also.map((one) => one.text)],
      open: async (hit) => {
        // Where only notes in one language are asked for, hits are in it.
        const [only] = state.filters.language?.length === 1 ? state.filters.language : [hit.lang];
        const number = pageOf(hit.note, only === 'fr' ? 'fr' : 'en');
        const page = await text.open(number);
        const places = evidence.map((one, at) => ({
          at: [
            ...(one.text.get(number)?.at ?? []),
            ...(only === 'fr' ? frenchForms(page.content, terms[at]?.words ?? []) : []),
          ],
          weight: 1 / Math.log(2 + one.text.size),
        }));
        return {
          url: page.url,
          title: page.meta['title'] ?? page.url,
          excerpt: excerptOf(page, places),
          sections: sectionsOf(page, places),
        };
      },
    };
  }
}
