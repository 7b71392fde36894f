import { joinFigures, wordsOf } from './search-text.ts';

/** The filters of the search page, in their order there; also their names in the address. */
export const FILTERS = [
  'event',
  'year',
  'region',
  'topic',
  'project',
  'speaker',
  'kind',
  'language',
  'video',
] as const;
export type FilterName = (typeof FILTERS)[number];
export type Chosen = Partial<Record<FilterName, string[]>>;
export const SORTS = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

/** What is asked for: everything that stands in the address. */
export interface SearchState {
  text: string;
  filters: Chosen;
  sort: Sort;
  /** The text is searched as it stands, without correcting typos. */
  literal: boolean;
}

/** Returns what an address asks for: `?q=dns&event=eu-2019&event=na-2019&sort=newest`. */
export function stateFrom(parameters: URLSearchParams): SearchState {
  const filters: Chosen = {};
  for (const name of FILTERS) {
    const values = parameters.getAll(name).flatMap((one) => one.split(','));
    const given = [...new Set(values)].filter(Boolean);
    if (given.length > 0) filters[name] = given;
  }
  return {
    text: (parameters.get('q') ?? '').trim(),
    filters,
    sort: SORTS.find((one) => one === parameters.get('sort')) ?? SORTS[0],
    literal: parameters.has('literal'),
  };
}

/** Returns what was typed and chosen without what is left at its default: the parameters of its address. */
export function parametersOf(chosen: Iterable<[string, string]>): URLSearchParams {
  const told = ([name, value]: [string, string]) =>
    value.trim() !== '' && (name !== 'sort' || value !== SORTS[0]);
  return new URLSearchParams([...chosen].filter(told));
}

/** One thing a query asks for. */
export interface Term {
  /** As typed, without quotes. */
  raw: string;
  /** Its words, folded; a figure such as `25 000` is one word, `25000`. */
  words: string[];
  /** It stood between quotes: only these words in this order will do. */
  phrase: boolean;
  /** No note holds it as it stands; what Pagefind finds under it is something else. */
  absent?: boolean;
  /** The word before it in the query, if it is only separated by a space: the two may belong together. */
  follows: boolean;
}

const FRENCH =
  /[àâçéèêëîïôùûœ]|\b(?:[dl]|qu)[’']|\b(?:de|des|du|le|la|les|et|en|un|une|dans|pour|sur|avec|sans)\b|(?:iqu|phi|eu[rx]s?|eus|oir|ell|ett|air)es?\b/i;

/** Returns whether a query may be French: an accent, an elision, one of its small words or endings. */
export function looksFrench(text: string): boolean {
  return FRENCH.test(text);
}

/** Returns what a query asks for, in order. Words that mean nothing by themselves are left out unless there are no others. */
export function parseQuery(text: string, stop: ReadonlySet<string>): Term[] {
  const terms: Term[] = [];
  const telling: Term[] = [];
  let follows = false;
  for (const match of joinFigures(text).matchAll(/["“«]\s*([^"”»]+?)\s*["”»]|[^\s"“”«»]+/gu)) {
    const raw = match[1] ?? match[0];
    const phrase = match[1] !== undefined && wordsOf(raw).length > 0;
    for (const part of phrase ? [raw] : raw.split(/[’'](?=\p{L}{2})|[/_:;,!?()]+/u)) {
      const words = wordsOf(part);
      if (words.length === 0) continue;
      const term = { raw: part, words, phrase, follows };
      terms.push(term);
      follows = phrase || !words.every((word) => stop.has(word));
      if (follows) telling.push(term);
    }
  }
  return telling.length > 0 ? telling : terms;
}
