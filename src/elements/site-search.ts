const wereMarksKept = () => {
  try {
    return sessionStorage.getItem('found') !== null;
  } catch {
    return false;
  }
};

/**
 * `<site-search data-base data-lang data-texts>`: wraps the search form of the header, which works without it. `/` and
 * Ctrl+K or ⌘K put the cursor into the field; search itself is loaded when the field gets it. On a page that a search
 * led to, it has the words marked.
 */
class SiteSearch extends HTMLElement {
  #before: Element | null = null;
  #box: Promise<unknown> | undefined;

  connectedCallback() {
    document.addEventListener('keydown', this.#onKey);
    if (this.#field?.closest('site-search') === this) {
      this.addEventListener('focusin', this.#load);
      if (this.contains(document.activeElement)) this.#load();
    }
    if (document.referrer.includes('/search/?') || wereMarksKept())
      void import('./found-marks.ts').then(({ showMarks }) => showMarks(this.dataset['texts']));
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#onKey);
  }

  get #field() {
    return document.querySelector<HTMLInputElement>(
      'search-page input[name="q"], site-search input',
    );
  }

  #load = () => {
    this.#box ??= import('./search-box.ts').then(({ attachSearchBox }) => attachSearchBox(this));
  };

  #onKey = (event: KeyboardEvent) => {
    const { key, target } = event;
    const typing =
      target instanceof HTMLElement &&
      (target.isContentEditable || target.matches('input, textarea, select'));
    const held = event.ctrlKey || event.metaKey;
    const field = this.#field;
    if ((key === '/' && !typing && !held && !event.altKey) || (key === 'k' && held)) {
      event.preventDefault();
      this.#before = document.activeElement;
      field?.focus();
      field?.select();
    } else if (key === 'Escape' && target === field && field?.value === '') {
      field.blur();
      if (this.#before instanceof HTMLElement) this.#before.focus();
    }
  };
}

customElements.define('site-search', SiteSearch);
