import type { SearchState } from '../lib/search-query.ts';
import { type Answer, loadSearch, type SearchEngine } from './search-engine.ts';
import type { Hit } from './search-hit.ts';

const PAUSE_MS = 16;

/** What a place of the page does while one searches there. */
interface Place {
  begin(): void;
  show(engine: SearchEngine, answer: Answer, hits: Hit[]): void;
  fail(): void;
}

/**
 * Returns what asks the search engine for a place of the page and shows the first `most` hits there: the answer to what was
 * asked last, whatever comes in between. Without anything to ask, it only loads the engine.
 */
export function liveSearch(
  base = '/',
  most: number,
  { begin, show, fail }: Place,
): (state?: SearchState) => void {
  let engine: Promise<SearchEngine> | undefined;
  let last = 0;
  return (state) => {
    const own = ++last;
    setTimeout(async () => {
      if (own !== last) return;
      if (state) begin();
      try {
        engine ??= loadSearch(base, document.documentElement.lang === 'fr' ? 'fr' : 'en');
        const loaded = await engine;
        // What was typed while it loaded is asked once, as it stands now.
        if (own !== last || !state) return;
        const answer = await loaded.search(state);
        const hits = await answer.open(0, most);
        if (own === last) show(loaded, answer, hits);
      } catch {
        engine = undefined;
        if (own === last && state) fail();
      }
    }, PAUSE_MS);
  };
}
