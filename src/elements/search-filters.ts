import { type Chosen, FILTERS, type FilterName } from '../lib/search-query.ts';
import type { Answer, SearchEngine } from './search-engine.ts';
import { make, say } from './search-view.ts';

const FEW = 8;

/** Returns what finds the name of a filter's value. */
function namesOf({ data }: SearchEngine, filter: FilterName): (value: string) => string {
  const list: readonly (readonly [string, string, ...string[]])[] = {
    event: data.events,
    topic: data.topics,
    project: data.projects,
    speaker: data.speakers,
    kind: data.kinds,
    region: data.regions,
    year: [],
    language: [],
    video: [],
  }[filter];
  const names = new Map(list.map(([id, name]) => [id, name]));
  return (value) => names.get(value) ?? data.texts[value] ?? value;
}

/** Fills a filter with the values that answers have, and how many have each; the first few, until all are asked for. */
function fillFilter(
  box: HTMLElement,
  engine: SearchEngine,
  filter: FilterName,
  counts: ReadonlyMap<string, number>,
  on: readonly string[],
): void {
  const fields = box.querySelector('fieldset');
  const nameOf = namesOf(engine, filter);
  const places = new Map(engine.data.events.map(([id], at) => [id, at]));
  const place = (value: string) =>
    filter === 'year' ? -Number(value) : filter === 'event' ? (places.get(value) ?? 0) : 0;
  // Events and years newest first, everything else by how many answers have it.
  const values = [...new Map([...on.map((value) => [value, 0] as const), ...counts])]
    .map(([value, count]) => ({ value, count, name: nameOf(value), at: place(value) }))
    .sort((a, b) => a.at - b.at || b.count - a.count || (a.name < b.name ? -1 : 1));
  const all = 'all' in box.dataset || values.length <= FEW + 2;
  const labels = values
    .filter(({ value }, at) => all || at < FEW || on.includes(value))
    .map(({ value, count, name }) => {
      const input = make('input', { type: 'checkbox', name: filter, value });
      input.checked = on.includes(value);
      return make(
        'label',
        {},
        input,
        make('span', {}, name),
        make('span', { class: 'count' }, String(count)),
      );
    });
  const more = make('button', { type: 'button', class: 'quiet' });
  more.textContent = say(engine.data.texts, 'showAll', values.length);
  more.onclick = () => {
    box.dataset['all'] = '';
    fillFilter(box, engine, filter, counts, on);
    fields?.querySelectorAll('input')[FEW]?.focus();
  };
  const [legend] = fields?.children ?? [];
  const { name, value } = Object(document.activeElement) as HTMLInputElement;
  fields?.replaceChildren(legend ?? '', ...labels, ...(all ? [] : [more]));
  box.hidden = values.length === 0;
  // What had the keyboard keeps it.
  if (name === filter)
    for (const input of fields?.querySelectorAll('input') ?? [])
      if (input.value === value) input.focus();
}

/** Shows the filters with their counts, and a button for each value in use that takes it away again. */
export function showFilters(
  root: HTMLElement,
  engine: SearchEngine,
  { facets }: Answer,
  chosen: Chosen,
): void {
  const chips: HTMLElement[] = [];
  for (const filter of FILTERS) {
    const on = chosen[filter] ?? [];
    const box = root.querySelector<HTMLElement>(`[data-filter="${filter}"]`);
    if (box) fillFilter(box, engine, filter, facets[filter], on);
    const nameOf = namesOf(engine, filter);
    for (const value of on) {
      const name = nameOf(value);
      const label = say(engine.data.texts, 'remove', 0, name);
      const about = { type: 'button', name: 'remove', value: `${filter}=${value}` };
      chips.push(
        make(
          'li',
          {},
          make('button', { ...about, class: 'chip', 'aria-label': label }, `${name} ×`),
        ),
      );
    }
  }
  root.querySelector('.search-chips')?.replaceChildren(...chips);
  const clear = root.querySelector<HTMLElement>('.search-clear');
  if (clear) clear.hidden = chips.length === 0;
}
