import { parametersOf, type SearchState } from '../lib/search-query.ts';
import type { Suggestion } from '../lib/search-suggestions.ts';
import { keepMarks } from './kept-marks.ts';
import type { Answer, SearchEngine } from './search-engine.ts';
import { showFilters } from './search-filters.ts';
import { hitItem, make, say, suggestedAddress } from './search-view.ts';

const PAGE = 10;

/** What the page says once it has shown an answer: its state, and the line to read out. */
export interface Shown {
  state: 'done' | 'empty';
  status: string | undefined;
}

/** Returns the list items of a page of hits. */
export function itemsOf(
  engine: SearchEngine,
  answer: Answer,
  from: number,
): Promise<HTMLElement[]> {
  const hits = answer.asked ? answer.hits.slice(from, from + PAGE) : [];
  return Promise.all(hits.map(async (hit) => hitItem(engine, hit, await answer.open(hit))));
}

/** Shows an answer on the search page: hits, filters, suggestions, and what was searched in the end. */
export function showAnswer(
  root: HTMLElement,
  engine: SearchEngine,
  answer: Answer,
  state: SearchState,
  items: HTMLElement[],
): Shown {
  const { texts } = engine.data;
  const { asked, hits, corrected, also } = answer;
  const none = asked && hits.length === 0;
  const fill = (name: string, show: boolean, content?: (Node | string)[]): HTMLElement => {
    const part = root.querySelector<HTMLElement>(`.search-${name}`);
    if (!part) throw new Error(`search page without ${name}`);
    part.hidden = !show;
    if (content) part.replaceChildren(...content);
    return part;
  };
  const links = (some: readonly Suggestion[]) =>
    some.map((one) =>
      make(
        'li',
        {},
        make('a', { href: suggestedAddress(engine, one) }, one.name),
        ' ',
        make('span', { class: 'count' }, texts[one.kind]),
      ),
    );
  const list = fill('results', true, items);
  list.onclick = list.onauxclick = ({ target }) => keepMarks(target, answer.words);
  const more = fill('more', asked && hits.length > PAGE);
  more.onclick = async () => {
    const next = await itemsOf(engine, answer, list.childElementCount);
    list.append(...next);
    more.hidden = list.childElementCount >= hits.length;
    next[0]?.querySelector('a')?.focus();
  };
  fill('suggestions', answer.suggestions.length > 0, links(answer.suggestions));
  fill('nearest', none, links(none ? answer.nearest : []));
  fill('browse-none', none);
  fill('sort', asked);
  const literal = `?${parametersOf({ ...state, literal: true })}`;
  const instead = make('a', { href: literal }, say(texts, 'instead', 0, state.text));
  const searched = also.length > 0 ? [say(texts, 'also', 0, also.join(', '))] : [];
  const meant = corrected ? [instead, '. '] : [];
  fill('remark', asked && meant.length + searched.length > 0, [...meant, ...searched]);
  showFilters(root, engine, answer, state.filters);
  const sort = root.querySelector('select');
  if (sort) sort.value = state.sort;
  const text = corrected ?? state.text;
  const words = none ? 'none' : hits.length === 1 ? 'one' : 'many';
  return {
    state: asked ? 'done' : 'empty',
    status: asked ? say(texts, text ? `${words}For` : words, hits.length, text) : undefined,
  };
}
