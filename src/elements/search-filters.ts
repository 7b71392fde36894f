import { type Chosen, FILTERS, type FilterName } from '../lib/search-query.ts';
import type { Answer, SearchEngine } from './search-engine.ts';
import { make, say } from './search-view.ts';

const FEW = 8;

/** Returns what a value of a filter is called. */
function nameOf({ data }: SearchEngine, filter: FilterName, value: string): string {
  const list: readonly (readonly string[])[] = {
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
  return list.find(([id]) => id === value)?.[1] ?? data.texts[value] ?? value;
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
  const place = (value: string) =>
    filter === 'year' ? -Number(value) : engine.data.events.findIndex(([id]) => id === value);
  // Events and years newest first, everything else by how many answers have it.
  const values = [...new Map([...on.map((value) => [value, 0] as const), ...counts])].sort(
    ([a, many], [b, more]) =>
      place(a) - place(b) ||
      more - many ||
      (nameOf(engine, filter, a) < nameOf(engine, filter, b) ? -1 : 1),
  );
  const all = 'all' in box.dataset || values.length <= FEW + 2;
  const labels = values
    .filter(([value], at) => all || at < FEW || on.includes(value))
    .map(([value, count]) => {
      const input = make('input', { type: 'checkbox', name: filter, value });
      input.checked = on.includes(value);
      const name = make('span', {}, nameOf(engine, filter, value));
      return make('label', {}, input, name, make('span', { class: 'count' }, String(count)));
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
    for (const value of on) {
      const name = nameOf(engine, filter, value);
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
