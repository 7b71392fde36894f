import { asked } from '../lib/search-asked.ts';
import { vocabularyOf } from '../lib/search-concepts.ts';
import type { SearchData } from '../lib/search-data.ts';
import { type Facets, filtered } from '../lib/search-facets.ts';
import { namesFrom } from '../lib/search-names.ts';
import { looksFrench, parseQuery, type SearchState } from '../lib/search-query.ts';
import { inOrder, type Ranked, rank } from '../lib/search-rank.ts';
import { nearestTopics, type Suggestion, suggestionsFor } from '../lib/search-suggestions.ts';
import { type Other, othersFor } from '../lib/search-thesaurus.ts';
import type { Lang } from '../model/lang.ts';
import { loadFullText } from './pagefind.ts';
import { closeTogether, evidenceFor } from './search-evidence.ts';
import { factsOf, type Hit, openHit } from './search-hit.ts';
import { spellerOf } from './search-speller.ts';
import { wordLists } from './word-lists.ts';

export interface Answer {
  /** Something was asked for: words or filters. */
  asked: boolean;
  /** How many hits there are. */
  many: number;
  facets: Facets;
  suggestions: Suggestion[];
  /** The query as corrected, when it was. */
  corrected: string | undefined;
  /** The synonyms searched too. */
  also: string[];
  /** Where to go when nothing was found. */
  nearest: Suggestion[];
  /** Returns the hits from one to before another, best first. */
  open(from: number, to: number): Promise<Hit[]>;
}

/** The search itself: names index and full text together. The same for the box of every page and for the search page. */
export interface SearchEngine {
  /** The path of the site in the reader's language, with a slash at its end. */
  home: string;
  data: SearchData;
  /** Returns what the interface says under a name, with a number and what was asked for filled in; empty when it says nothing. */
  say(name: string, n?: number, q?: string): string;
  /** Returns the answer to what is asked for. */
  search(state: SearchState): Promise<Answer>;
}

/** Loads what search needs. `base` is the path of the site, with a slash at its end. Throws when something is missing. */
export async function loadSearch(base: string, lang: Lang): Promise<SearchEngine> {
  const home = lang === 'fr' ? `${base}fr/` : base;
  const loading = fetch(`${home}search/names.json`)
    .then((answer) => answer.json())
    .then(namesFrom);
  const text = await loadFullText(base, loading);
  const names = await loading;
  const { data, notes } = names;
  const lists = wordLists(base);
  const vocabulary = vocabularyOf(data, names.stop);
  const spell = spellerOf(names, vocabulary, text, lists);

  const search = async (state: SearchState): Promise<Answer> => {
    const inFrench = looksFrench(state.text);
    const french = lang === 'fr' || inFrench;
    const { terms, corrected } = await spell(parseQuery(state.text, names.stop), state, french);
    const words = terms.flatMap((term) => term.words);
    const concepts = vocabulary.conceptsIn(terms).map((concept) => {
      const own = terms.slice(concept.from, concept.to).flatMap((term) => term.words);
      // What a sixth of all notes have in their names, as `kubernetes`, needs no synonyms to be found.
      const common = names.findAll(own).size > notes.length / 6;
      return common ? { ...concept, also: [] } : concept;
    });
    // Signs alone, as `???`, ask for nothing that a note holds.
    const isEmpty = state.text !== '' && words.length === 0;
    const weigh = async (others: readonly Other[]) => {
      const query = asked(terms, concepts, others, french);
      const [evidence, close] = await Promise.all([
        Promise.all(terms.map((term, at) => evidenceFor(term, at, query, names, text))),
        closeTogether(terms, text),
      ]);
      return {
        query,
        evidence,
        ranked: isEmpty ? [] : rank(notes, evidence, { asked: words, lang, close }),
      };
    };
    const others = inFrench ? othersFor(terms, [await lists.french(terms)]) : [];
    let weighed = await weigh(others);
    // Where no note holds all that was asked for, some may say it in other words.
    if (words.length > 0 && !weighed.ranked.some(({ share }) => share > 0.999)) {
      const [groups, more] = [lists.groups(terms), french ? [await lists.french(terms)] : []];
      const all = othersFor(terms, [...more, await groups]);
      if (all.length > others.length) weighed = await weigh(all);
    }
    const { query, evidence, ranked } = weighed;
    const { answers, facets } = filtered(ranked, notes, data, state.filters);
    const sort = state.text === '' && state.sort === 'relevance' ? 'newest' : state.sort;
    const hits = inOrder(answers, notes, sort);

    // Where only notes in one language are asked for, hits are in it.
    const only = state.filters.language?.join();
    const open = async (found: Ranked): Promise<Hit> => {
      const hit = { ...found, lang: only === 'en' || only === 'fr' ? only : found.lang };
      const own = await openHit(hit, terms, evidence, text);
      return {
        ...own,
        facts: factsOf(names, hit, lang),
        lang: hit.lang === lang ? undefined : hit.lang,
      };
    };
    return {
      asked: state.text !== '' || Object.keys(state.filters).length > 0,
      many: hits.length,
      facets,
      suggestions: suggestionsFor(words, concepts, data),
      corrected,
      also: query.also.map((one) => one.text).filter((one) => !/^\d/.test(one)),
      nearest: hits.length > 0 ? [] : nearestTopics(words, data.topics),
      open: (from, to) => Promise.all(hits.slice(from, to).map(open)),
    };
  };
  const say = (name: string, n = 0, q = '') =>
    (data.texts[name] ?? '').replace('{n}', `${n}`).replace('{q}', () => q);
  return { home, data, say, search };
}
