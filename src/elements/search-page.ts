import { parametersOf, type SearchState, stateFrom } from '../lib/search-query.ts';
import { SearchEngine } from './search-engine.ts';
import { itemsOf, type Shown, showAnswer } from './search-page-view.ts';

const PAUSE_MS = 16;

/**
 * `<search-page data-base data-lang>`: shows the hits for what the address asks for, and keeps the address at what is
 * typed and chosen. `data-search-state` tells how far it is: `working`, `done`, `empty` (nothing asked), `failed`.
 */
class SearchPage extends HTMLElement {
  #engine: Promise<SearchEngine> | undefined;
  #state: SearchState = stateFrom(new URLSearchParams());
  #run = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #controller = new AbortController();

  connectedCallback() {
    const { signal } = this.#controller;
    const form = this.querySelector('form');
    this.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#ask(0, true);
      },
      { signal },
    );
    form?.addEventListener('input', () => this.#ask(PAUSE_MS), { signal });
    this.addEventListener('change', ({ target }) => target !== this.#field && this.#ask(0, true), {
      signal,
    });
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    window.addEventListener('popstate', () => this.#fromAddress(), { signal });
    // Somebody who comes to the field or the filters is about to search.
    const onFocus = ({ target }: Event) => {
      const near = target instanceof Element && target.closest('form, details');
      if (near && !this.#engine && this.dataset['searchState'] === 'empty') void this.#search();
    };
    this.addEventListener('focusin', onFocus, { signal });
    this.#fromAddress();
  }

  disconnectedCallback() {
    this.#controller.abort();
    clearTimeout(this.#timer);
  }

  get #field() {
    return this.querySelector('input');
  }

  #fromAddress() {
    this.#state = stateFrom(new URLSearchParams(location.search));
    if (this.#field) this.#field.value = this.#state.text;
    const nothing = parametersOf(this.#state).size === 0;
    if (nothing && !this.#engine) this.#tell('empty', this.dataset['start']);
    else void this.#search();
  }

  /** A chip takes its value away, the other button all of them: both by changing what is ticked. */
  #onClick({ target }: Event) {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button || (button.name !== 'remove' && button.name !== 'clear')) return;
    for (const box of this.querySelectorAll<HTMLInputElement>('input:checked'))
      if (button.name === 'clear' || button.value === `${box.name}=${box.value}`)
        box.checked = false;
    this.#ask(0, true);
    this.#field?.focus();
  }

  /** Takes over what is typed and chosen. Typing replaces the address, everything else leaves a way back. */
  #ask(pause: number, leaveWay = false) {
    clearTimeout(this.#timer);
    this.dataset['searchState'] = 'working';
    this.#timer = setTimeout(() => {
      const asked = new URLSearchParams([['q', this.#field?.value ?? '']]);
      for (const { name, value } of this.querySelectorAll<HTMLInputElement>(
        'input:checked, select',
      ))
        asked.append(name, value);
      const { filters } = this.#state;
      this.#state = stateFrom(asked);
      // Until there are boxes to tick, what the address chose holds.
      if (!this.querySelector('[data-filter] input')) this.#state.filters = filters;
      const parameters = `?${parametersOf(this.#state)}`;
      const address = parameters === '?' ? location.pathname : parameters;
      if (leaveWay && parameters !== location.search) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      void this.#search();
    }, pause);
  }

  #tell(state: Shown['state'] | 'working' | 'failed', status: string | undefined) {
    this.dataset['searchState'] = state;
    const [line, failed] = this.querySelectorAll<HTMLElement>(
      '.search-status, .search-browse-failed',
    );
    if (line) line.textContent = status ?? '';
    if (failed) failed.hidden = state !== 'failed';
  }

  async #load(): Promise<SearchEngine> {
    const engine = await SearchEngine.load(
      this.dataset['base'] ?? '/',
      this.lang === 'fr' ? 'fr' : 'en',
    );
    const filters = this.querySelector('details');
    if (filters) filters.open ||= matchMedia('(width >= 60rem)').matches;
    return engine;
  }

  async #search() {
    const run = ++this.#run;
    const state = this.#state;
    this.#tell('working', this.dataset['loading']);
    try {
      this.#engine ??= this.#load();
      const engine = await this.#engine;
      // What was typed while it loaded is asked once, as it stands now.
      if (run !== this.#run) return;
      const answer = await engine.search(state);
      const items = await itemsOf(engine, answer, 0);
      if (run !== this.#run) return;
      const shown = showAnswer(this, engine, answer, state, items);
      this.#tell(shown.state, shown.status ?? this.dataset['start']);
    } catch {
      if (run !== this.#run) return;
      this.#engine = undefined;
      this.#tell('failed', '');
    }
  }
}

customElements.define('search-page', SearchPage);
