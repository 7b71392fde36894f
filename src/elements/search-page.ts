import { strings } from '../i18n/index.ts';
import { answersQuery, parametersOf, queryFrom, type SearchQuery } from '../lib/search.ts';
import { loadPagefind, type Pagefind, type PagefindHit } from './pagefind.ts';
import { markedWords, renderHit } from './search-hit.ts';

const PAGE = 10;
const PAUSE_MS = 150;

/**
 * `<search-page data-base data-lang>`: fills its list with the hits for what its form holds. Everything typed and chosen
 * stands in the address, so that reload, back and a shared link show the same.
 */
class SearchPage extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #run = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #rest: PagefindHit[] = [];
  #lang = this.dataset['lang'] === 'fr' ? ('fr' as const) : ('en' as const);
  #t = strings(this.#lang).search;
  #controller = new AbortController();

  connectedCallback() {
    const { signal } = this.#controller;
    const form = this.#find<HTMLFormElement>('form');
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#changed(0);
      },
      { signal },
    );
    form.addEventListener('input', () => this.#changed(PAUSE_MS), { signal });
    form.addEventListener('reset', () => setTimeout(() => this.#keepWordsOnReset()), { signal });
    this.#find('.search-more').addEventListener('click', () => this.#showMore(true), { signal });
    window.addEventListener('popstate', () => this.#fromAddress(), { signal });
    this.#fromAddress();
  }

  disconnectedCallback() {
    this.#controller.abort();
    clearTimeout(this.#timer);
  }

  #find<E extends HTMLElement>(selector: string): E {
    const found = this.querySelector<E>(selector);
    if (!found) throw new Error(`search page without ${selector}`);
    return found;
  }

  #words = '';

  #keepWordsOnReset() {
    this.#find<HTMLInputElement>('input[name="q"]').value = this.#words;
    this.#changed(0);
  }

  #fromAddress() {
    const query = queryFrom(new URLSearchParams(location.search));
    this.#find<HTMLInputElement>('input[name="q"]').value = query.words;
    for (const select of this.querySelectorAll('select'))
      select.value = query.filters[select.name] ?? '';
    void this.#search(query);
  }

  #changed(pause: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const data = new FormData(this.#find<HTMLFormElement>('form'));
      const query = queryFrom(
        new URLSearchParams([...data].map(([name, value]) => [name, String(value)])),
      );
      const parameters = parametersOf(query).toString();
      history.replaceState(null, '', parameters ? `?${parameters}` : location.pathname);
      void this.#search(query);
    }, pause);
  }

  #say(text: string) {
    this.#find('.search-status').textContent = text;
  }

  async #search(query: SearchQuery) {
    const run = ++this.#run;
    this.#words = query.words;
    this.#find('.search-browse-none').hidden = true;
    if (query.words === '' && Object.keys(query.filters).length === 0) {
      this.#find('.search-results').replaceChildren();
      this.#find('.search-more').hidden = true;
      this.#say(this.#t.start);
      return;
    }
    this.#say(this.#t.loading);
    try {
      this.#pagefind ??= loadPagefind(this.dataset['base'] ?? '/', this.#lang);
      const pagefind = await this.#pagefind;
      const { results } = await pagefind.search(query.words || null, { filters: query.filters });
      if (run === this.#run) await this.#show(query, results, run);
    } catch {
      this.#pagefind = undefined;
      if (run !== this.#run) return;
      this.#say('');
      this.#find('.search-browse-failed').hidden = false;
    }
  }

  async #show(query: SearchQuery, hits: PagefindHit[], run: number) {
    const first = await Promise.all(hits.slice(0, PAGE).map((hit) => hit.data()));
    if (run !== this.#run) return;
    const good = first.filter(
      (page) =>
        query.words === '' ||
        answersQuery(query.words, [
          ...markedWords(page),
          ...Object.values(page.meta).flatMap((text) => text.split(/\s+/)),
        ]),
    );
    const none = good.length === 0;
    this.#rest = none ? [] : hits.slice(PAGE);
    this.#find('.search-results').replaceChildren(
      ...good.map((page) => renderHit(page, this.#lang)),
    );
    this.#find('.search-more').hidden = this.#rest.length === 0;
    this.#find('.search-browse-none').hidden = !none;
    this.#say(
      none
        ? this.#t.none(query.words)
        : this.#t.found(good.length + this.#rest.length, query.words),
    );
  }

  async #showMore(focus: boolean) {
    const next = this.#rest.splice(0, PAGE);
    const pages = await Promise.all(next.map((hit) => hit.data()));
    const items = pages.map((page) => renderHit(page, this.#lang));
    this.#find('.search-results').append(...items);
    this.#find('.search-more').hidden = this.#rest.length === 0;
    if (focus) items[0]?.querySelector('a')?.focus();
  }
}

customElements.define('search-page', SearchPage);
