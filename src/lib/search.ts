import { foldText } from './ids.ts';

/** What the search page asks for: words, and at most one value for each filter. */
export interface SearchQuery {
  words: string;
  filters: Record<string, string>;
}

const FILTERS = [
  'event',
  'topic',
  'project',
  'speaker',
  'kind',
  'language',
  'year',
  'region',
  'video',
];

/** Returns the query that an address holds: `?q=dns&event=eu-2019`. */
export function queryFrom(parameters: URLSearchParams): SearchQuery {
  const filters: Record<string, string> = {};
  for (const name of FILTERS) {
    const value = parameters.get(name);
    if (value) filters[name] = value;
  }
  return { words: (parameters.get('q') ?? '').trim(), filters };
}

/** Returns the address parameters of a query, without empty ones. */
export function parametersOf({ words, filters }: SearchQuery): URLSearchParams {
  const parameters = new URLSearchParams();
  if (words !== '') parameters.set('q', words);
  for (const name of FILTERS) {
    const value = filters[name];
    if (value) parameters.set(name, value);
  }
  return parameters;
}

/**
 * Returns whether the words a search marked really answer a query. Pagefind falls back to the longest indexed word that
 * begins the one typed ("attente" finds "a"); such a hit marks only words shorter than what was typed.
 */
export function answersQuery(words: string, marked: readonly string[]): boolean {
  const terms = foldText(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((term) => term.length > 2);
  if (terms.length === 0) return true;
  const found = marked.map((word) => foldText(word));
  // Stemming may drop an ending; a hit shares at least the first part of the word.
  const stem = (term: string) => term.slice(0, Math.max(3, Math.ceil(term.length * 0.6)));
  return terms.some((term) => found.some((word) => word.startsWith(stem(term))));
}
