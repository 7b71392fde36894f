import { type Chosen, FILTERS, type FilterName } from '../lib/search-query.ts';
import { make } from './make.ts';
import type { Answer, SearchEngine } from './search-engine.ts';

const FEW = 8;

/** Fills a filter with the values that answers have, and how many have each; the first few, until all are asked for. */
function fillFilter(
  box: HTMLElement,
  filter: FilterName,
  values: readonly { value: string; count: number; name: string; on: boolean }[],
  showAll: string,
): void {
  const all = 'all' in box.dataset || values.length <= FEW + 2;
  const labels = values
    .filter(({ on }, at) => all || at < FEW || on)
    .map(({ value, count, name, on }) => {
      const input = make('input', { type: 'checkbox', name: filter, value, form: 'SearchForm' });
      input.checked = on;
      return make(
        'label',
        {},
        input,
        make('span', {}, name),
        make('span', { class: 'count' }, `${count}`),
      );
    });
  const more = make('button', { type: 'button', class: 'quiet' }, showAll);
  const fields = box.querySelector('fieldset');
  const inputs = () => [...box.querySelectorAll('input')];
  more.onclick = () => {
    box.dataset['all'] = '';
    fillFilter(box, filter, values, showAll);
    inputs()[FEW]?.focus();
  };
  const focused = inputs().find((input) => input === document.activeElement);
  fields?.replaceChildren(fields.children[0] ?? '', ...labels, ...(all ? [] : [more]));
  box.hidden = values.length === 0;
  // What had the keyboard keeps it.
  inputs()
    .find(({ value }) => value === focused?.value)
    ?.focus();
}

/** Shows the filters with their counts, and a button for each value in use that takes it away again. */
export function showFilters(
  page: HTMLElement,
  { data, say }: SearchEngine,
  { facets }: Answer,
  chosen: Chosen,
): void {
  const chips: HTMLElement[] = [];
  for (const filter of FILTERS) {
    // Years, languages and recordings have no list of their own.
    const list = data[`${filter}s` as 'events'] ?? [];
    const names = new Map(list.map(([id, name]) => [id, name]));
    const nameOf = (value: string) => names.get(value) ?? (say(value) || value);
    // Events and years newest first, everything else by how many answers have it.
    const order = filter === 'event' ? [...names.keys()] : [];
    const place = (value: string) => (filter === 'year' ? -Number(value) : order.indexOf(value));
    const on = chosen[filter] ?? [];
    const values = [...new Map([...on.map((value) => [value, 0] as const), ...facets[filter]])]
      .map(([value, count]) => ({ value, count, name: nameOf(value), on: on.includes(value) }))
      .sort(
        (a, b) =>
          place(a.value) - place(b.value) || b.count - a.count || (a.name < b.name ? -1 : 1),
      );
    const box = page.querySelector<HTMLElement>(`[data-filter="${filter}"]`);
    if (box) fillFilter(box, filter, values, say('showAll', values.length));
    for (const value of on) {
      const name = nameOf(value);
      const chip = make(
        'button',
        {
          type: 'button',
          name: 'remove',
          value: `${filter}=${value}`,
          class: 'chip',
          'aria-label': say('remove', 0, name),
        },
        `${name} ×`,
      );
      chips.push(make('li', {}, chip));
    }
  }
  page.querySelector('.search-chips')?.replaceChildren(...chips);
  const clear = page.querySelector<HTMLElement>('.search-clear');
  if (clear) clear.hidden = chips.length === 0;
}
