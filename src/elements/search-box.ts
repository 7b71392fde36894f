import { stateFrom } from '../lib/search-query.ts';
import { keepMarks } from './kept-marks.ts';
import { quickGroups } from './quick-results.ts';
import { SearchEngine } from './search-engine.ts';
import { make, say } from './search-view.ts';

const PAUSE_MS = 16;

/** The box in the header: a combobox whose list fills as one types (WAI-ARIA practices, list autocomplete with automatic selection). */
class SearchBox {
  readonly #host: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #list = make('div', { role: 'listbox', id: 'QuickResults', class: 'quick-list' });
  readonly #status = make('p', { class: 'quick-status', role: 'status' });
  readonly #popup = make('div', { class: 'quick', hidden: '' }, this.#status, this.#list);
  readonly #texts: Record<string, string>;
  #engine: Promise<SearchEngine> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #run = 0;
  #active = 0;
  /** The text that the options shown answer, and the words to mark where they lead. */
  #answered = '';
  #words: string[] = [];

  constructor(host: HTMLElement, input: HTMLInputElement) {
    this.#host = host;
    this.#input = input;
    this.#texts = JSON.parse(host.dataset['texts'] ?? '{}');
    this.#list.ariaLabel = this.#texts['quickLabel'] ?? '';
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', this.#list.id);
    input.ariaExpanded = 'false';
    host.append(this.#popup);
    input.addEventListener('input', () => this.#later());
    input.addEventListener('focus', () => this.#later());
    input.addEventListener('keydown', (event) => this.#onKey(event));
    host.addEventListener('focusout', ({ relatedTarget }) => {
      if (!host.contains(relatedTarget as Node | null)) this.#close();
    });
    // The field keeps the cursor while an option is pressed.
    this.#popup.addEventListener('mousedown', (event) => event.preventDefault());
    for (const press of ['click', 'auxclick'])
      this.#list.addEventListener(press, ({ target }) => keepMarks(target, this.#words));
    this.#load();
    this.#later();
  }

  /** Starts to load at once; a failure is told when something is searched. */
  #load(): Promise<SearchEngine> {
    const { base = '/', lang } = this.#host.dataset;
    this.#engine ??= SearchEngine.load(base, lang === 'fr' ? 'fr' : 'en');
    this.#engine.catch(() => {
      this.#engine = undefined;
    });
    return this.#engine;
  }

  get #options() {
    return [...this.#list.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  #close() {
    this.#popup.hidden = true;
    this.#input.ariaExpanded = 'false';
    this.#input.removeAttribute('aria-activedescendant');
  }

  #open(status: string | undefined) {
    this.#popup.hidden = false;
    this.#status.textContent = status ?? '';
    this.#input.ariaExpanded = String(this.#options.length > 0);
  }

  #select(index: number) {
    const options = this.#options;
    this.#active = (index + options.length) % options.length;
    for (const [at, option] of options.entries()) option.ariaSelected = String(at === this.#active);
    const active = options[this.#active];
    active?.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', active?.id ?? '');
  }

  #onKey(event: KeyboardEvent) {
    const { key } = event;
    const closed = this.#popup.hidden;
    const answered = this.#answered === this.#input.value.trim();
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (closed) this.#later();
      else this.#select(this.#active + (key === 'ArrowDown' ? 1 : -1));
    } else if (key === 'Escape' && !closed) {
      event.preventDefault();
      this.#close();
    } else if (key === 'Enter' && !closed && answered && !event.isComposing) {
      const active = this.#options[this.#active];
      if (!active) return;
      event.preventDefault();
      active.click();
    }
  }

  #later() {
    clearTimeout(this.#timer);
    const text = this.#input.value.trim();
    if (text === '') this.#close();
    else this.#timer = setTimeout(() => void this.#search(text), PAUSE_MS);
  }

  async #search(text: string) {
    const run = ++this.#run;
    if (this.#popup.hidden) this.#open(this.#texts['loading']);
    try {
      const engine = await this.#load();
      if (run !== this.#run) return;
      const answer = await engine.search(stateFrom(new URLSearchParams({ q: text })));
      const all = `${this.#input.form?.action}?${new URLSearchParams({ q: text })}`;
      const groups = await quickGroups(engine, answer, all);
      if (run !== this.#run || this.#input.value.trim() === '') return;
      this.#words = answer.words;
      this.#answered = text;
      this.#list.replaceChildren(...groups);
      for (const [at, option] of this.#options.entries()) option.id = `Quick${at}`;
      const { hits, corrected } = answer;
      const { texts } = engine.data;
      const count = hits.length === 0 ? 'noneFor' : hits.length === 1 ? 'oneFor' : 'manyFor';
      this.#open(say(texts, count, hits.length, corrected ?? text));
      if (groups.length > 0) this.#select(0);
    } catch {
      if (run !== this.#run) return;
      this.#list.replaceChildren();
      this.#open(this.#texts['failed']);
    }
  }
}

/** Makes the search field of the header a combobox. */
export function attachSearchBox(host: HTMLElement): void {
  const input = host.querySelector('input');
  if (input) new SearchBox(host, input);
}
