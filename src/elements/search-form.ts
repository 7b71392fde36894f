import { parametersOf, stateFrom } from '../lib/search-query.ts';
import { liveSearch } from './live-search.ts';
import { showAnswer } from './search-results.ts';

const MOST = 10;

/** Shows on the search page what its address asks for, and keeps the address at what is typed and chosen. */
export function attachSearchForm(page: HTMLElement): void {
  const [form, field] = [page.querySelector('form'), page.querySelector('input')];
  if (!form || !field) return;
  const data = page.dataset;
  const { base, start, loading } = data;
  let asked = new URLSearchParams();
  const tell = (state: 'working' | 'done' | 'empty' | 'failed', status = '') => {
    data['searchState'] = state;
    for (const line of page.querySelectorAll('.search-status')) line.textContent = status;
  };
  const live = liveSearch(base, MOST, {
    begin: () => tell('working', loading),
    show: (engine, answer, hits) => {
      const status = showAnswer(page, engine, answer, hits, asked);
      tell(answer.asked ? 'done' : 'empty', answer.asked ? status : start);
    },
    fail: () => tell('failed'),
  });
  for (const filters of page.querySelectorAll<HTMLDetailsElement>('.search-filters'))
    filters.open ||= matchMedia('(width >= 60rem)').matches;
  const isFilled = () => page.querySelector('[data-filter] input') !== null;
  /** Takes over what is typed and chosen. Typing replaces the address, everything else leaves a way back. */
  const ask = (leaveWay: boolean) => {
    data['searchState'] = 'working';
    if (isFilled())
      asked = new URLSearchParams(new FormData(form) as unknown as [string, string][]);
    // Until there are boxes to tick, what the address chose holds.
    else asked.set('q', field.value);
    asked.delete('literal');
    asked = parametersOf(asked);
    const address = asked.size > 0 ? `?${asked}` : '';
    const way = leaveWay && address !== location.search ? 'pushState' : 'replaceState';
    history[way](null, '', location.pathname + address);
    live(stateFrom(asked));
  };
  const fromAddress = () => {
    asked = parametersOf(new URLSearchParams(location.search));
    field.value = asked.get('q') ?? '';
    live(stateFrom(asked));
  };

  form.onsubmit = (event) => {
    event.preventDefault();
    ask(true);
  };
  field.oninput = () => ask(false);
  page.onchange = ({ target }) => {
    if (target !== field) ask(true);
  };
  page.onclick = ({ target }) => {
    const { name, value } = (target as Element).closest('button') ?? {};
    if (name !== 'remove' && name !== 'clear') return;
    // A chip takes its value away, the other button all of them: both by changing what is ticked.
    for (const box of page.querySelectorAll<HTMLInputElement>('input:checked'))
      if (name === 'clear' || value === `${box.name}=${box.value}`) box.checked = false;
    ask(true);
    field.focus();
  };
  window.onpopstate = fromAddress;
  // What was typed while this script was on its way counts.
  if (field.value && !location.search) ask(false);
  else fromAddress();
}
