import { stateFrom } from '../lib/search-query.ts';
import { keepMarks } from './keep-marks.ts';
import { liveSearch } from './live-search.ts';
import { make } from './make.ts';
import type { Answer, SearchEngine } from './search-engine.ts';
import type { Hit } from './search-hit.ts';
import { countOf, markedText, suggested } from './search-view.ts';

const MOST = 6;
const EXCERPTS = 3;
const OPTION = { role: 'option', tabindex: '-1' };

/** Returns the groups of the quick list: hits, each with its best section; people and things by name; the way to all hits. */
function groupsOf(engine: SearchEngine, answer: Answer, hits: Hit[], all: string): HTMLElement[] {
  const { say } = engine;
  const talks = hits.flatMap((hit, at) => {
    const [best] = hit.sections;
    const options = [
      make(
        'a',
        { ...OPTION, href: hit.url, class: 'quick-hit' },
        make('span', { class: 'quick-title' }, hit.title),
        make('span', { class: 'talk-facts' }, hit.facts),
        at < EXCERPTS
          ? make('span', { class: 'quick-excerpt', lang: hit.lang }, ...markedText(hit.excerpt))
          : '',
      ),
      ...(best
        ? [make('a', { ...OPTION, href: best.url, class: 'quick-section' }, best.title)]
        : []),
    ];
    return options.map((option) => keepMarks(option, hit));
  });
  const others = answer.suggestions.map((one) => suggested(engine, one, OPTION));
  const rest =
    answer.many > MOST ? [make('a', { ...OPTION, href: all }, say('allMany', answer.many))] : [];
  return Object.entries({ talks, others, all: rest })
    .filter(([, options]) => options.length > 0)
    .map(([name, options]) => make('div', { role: 'group', 'aria-label': say(name) }, ...options));
}

/** Makes a search field a combobox whose list fills as one types (WAI-ARIA practices, list autocomplete with automatic selection). */
export function attachSearchBox(host: HTMLElement): void {
  const input = host.querySelector('input');
  const popup = host.querySelector<HTMLElement>('.quick');
  const [status, list] = popup?.children ?? [];
  if (!input || !popup || !status || !list) return;
  const { base, loading, failed } = host.dataset;
  let active = 0;
  /** The text that the options shown answer. */
  let answered = '';

  const options = () => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const asked = () => new URLSearchParams({ q: input.value.trim() });
  const close = () => {
    // What is still under way shall not open it again.
    live();
    popup.hidden = true;
    input.ariaExpanded = 'false';
    input.removeAttribute('aria-activedescendant');
  };
  const open = (text = '', groups?: HTMLElement[]) => {
    popup.hidden = false;
    if (groups) list.replaceChildren(...groups);
    status.textContent = text;
    input.ariaExpanded = `${options().length > 0}`;
  };
  const select = (index: number) => {
    const all = options();
    active = (index + all.length) % all.length;
    for (const [at, option] of all.entries()) {
      option.id = `Quick${at}`;
      option.ariaSelected = `${at === active}`;
    }
    all[active]?.scrollIntoView({ block: 'nearest' });
    if (all.length > 0) input.setAttribute('aria-activedescendant', `Quick${active}`);
  };
  const live = liveSearch(base, MOST, {
    begin: () => popup.hidden && open(loading),
    show: (engine, answer, hits) => {
      answered = asked().get('q') ?? '';
      open(
        countOf(engine, answer, answered),
        groupsOf(engine, answer, hits, `${input.form?.action}?${asked()}`),
      );
      select(0);
    },
    fail: () => open(failed, []),
  });
  const ask = () => {
    const state = stateFrom(asked());
    if (state.text) live(state);
    else close();
  };

  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.setAttribute('aria-controls', list.id);
  input.oninput = input.onfocus = ask;
  input.onkeydown = (event) => {
    const { key } = event;
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    const chosen = options()[active];
    if (step !== 0) {
      if (popup.hidden) ask();
      else select(active + step);
    } else if (popup.hidden) return;
    else if (key === 'Escape') close();
    else if (key === 'Enter' && chosen && answered === asked().get('q') && !event.isComposing)
      chosen.click();
    else return;
    event.preventDefault();
  };
  host.addEventListener('focusout', ({ relatedTarget }) => {
    if (!host.contains(relatedTarget as Node | null)) close();
  });
  // The field keeps the cursor while an option is pressed.
  popup.onmousedown = (event) => event.preventDefault();
  ask();
}
