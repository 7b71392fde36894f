import { stateFrom } from '../lib/search-query.ts';
import { keepMarks } from './keep-marks.ts';
import { make } from './make.ts';
import type { Answer, SearchEngine } from './search-engine.ts';
import { showFilters } from './search-filters.ts';
import type { Hit } from './search-hit.ts';
import { countOf, markedText, suggested } from './search-view.ts';

/** Returns the list item of a hit: its link, facts, an excerpt with the words marked, and links to the best sections. */
function itemOf(hit: Hit): HTMLElement {
  const { url, title, facts, lang, excerpt, sections } = hit;
  const links = sections.map((section) =>
    make('li', {}, make('a', { href: section.url, lang, hreflang: lang }, section.title)),
  );
  return keepMarks(
    make(
      'li',
      {},
      make('a', { class: 'talk-title', href: url, hreflang: lang }, title),
      make('span', { class: 'talk-facts' }, facts),
      make('p', { class: 'search-excerpt', lang }, ...markedText(excerpt)),
      links.length > 0 ? make('ul', { class: 'search-sections' }, ...links) : undefined,
    ),
    hit,
  );
}

/**
 * Shows an answer on the search page: hits, filters, suggestions, and what was searched in the end. Returns the line to
 * read out. `asked` are the parameters of the address.
 */
export function showAnswer(
  page: HTMLElement,
  engine: SearchEngine,
  answer: Answer,
  hits: Hit[],
  asked: URLSearchParams,
): string {
  const { say } = engine;
  const { many, suggestions, nearest, corrected, also } = answer;
  const { text, filters, sort } = stateFrom(asked);
  const part = (name: string, show: boolean, content?: (Node | string)[]) => {
    const found = page.querySelector<HTMLElement>(`.search-${name}`) ?? make('p');
    found.hidden = !show;
    if (content) found.replaceChildren(...content);
    return found;
  };
  const links = (some: typeof suggestions) =>
    some.map((one) => make('li', {}, suggested(engine, one)));
  // The whole of the site, which no word and no filter asks for, is no answer.
  const list = part('results', true, answer.asked ? hits.map(itemOf) : []);
  const more = part('more', answer.asked && many > hits.length);
  more.onclick = async () => {
    const shown = list.childElementCount;
    const next = (await answer.open(shown, shown + hits.length)).map(itemOf);
    list.append(...next);
    more.hidden = list.childElementCount >= many;
    next[0]?.querySelector('a')?.focus();
  };
  part('suggestions', suggestions.length > 0, links(suggestions));
  part('none', many === 0);
  part('nearest', true, links(nearest));
  part('sort', answer.asked);
  const instead = make(
    'a',
    { href: `?${new URLSearchParams([...asked, ['literal', '1']])}` },
    say('instead', 0, text),
  );
  part('remark', corrected !== undefined || also.length > 0, [
    ...(corrected === undefined ? [] : [instead, '. ']),
    also.length > 0 ? say('also', 0, also.join(', ')) : '',
  ]);
  showFilters(page, engine, answer, filters);
  for (const select of page.querySelectorAll('select')) select.value = sort;
  return countOf(engine, answer, text);
}
