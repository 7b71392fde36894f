import type { Answer, SearchEngine } from './search-engine.ts';
import { factsOf, make, markedText, say, suggestedAddress } from './search-view.ts';

const HITS = 6;
const EXCERPTS = 3;

type Children = (Node | string | undefined)[];

const option = (href: string, className: string, ...children: Children) =>
  make('a', { role: 'option', href, class: className, tabindex: '-1' }, ...children);

/**
 * Returns the options of the quick list, in groups: hits, best first, each with its best section; pages of people and
 * things by name; and the way to all hits, whose address is given.
 */
export async function quickGroups(
  engine: SearchEngine,
  answer: Answer,
  all: string,
): Promise<HTMLElement[]> {
  const { texts } = engine.data;
  const hits = answer.hits.slice(0, HITS);
  const open = await Promise.all(hits.map(async (hit) => ({ hit, ...(await answer.open(hit)) })));
  const talks = open.flatMap(({ hit, url, title, excerpt, sections }, at) => {
    const lang = hit.lang === engine.lang ? undefined : hit.lang;
    return [
      option(
        url,
        'quick-hit',
        make('span', { class: 'quick-title' }, title),
        make('span', { class: 'talk-facts' }, factsOf(engine, hit)),
        at < EXCERPTS
          ? make('span', { class: 'quick-excerpt', lang }, ...markedText(excerpt))
          : undefined,
      ),
      ...sections.slice(0, 1).map((best) => option(best.url, 'quick-section', best.title)),
    ];
  });
  const names = answer.suggestions.map((one) =>
    option(
      suggestedAddress(engine, one),
      'quick-name',
      `${one.name} `,
      make('span', { class: 'count' }, texts[one.kind]),
    ),
  );
  const many = answer.hits.length;
  const rest = many > HITS ? [option(all, 'quick-all', say(texts, 'allMany', many))] : [];
  return Object.entries({ talks, others: names, all: rest })
    .filter(([, options]) => options.length > 0)
    .map(([name, options]) =>
      make('div', { role: 'group', 'aria-label': texts[name] }, ...options),
    );
}
