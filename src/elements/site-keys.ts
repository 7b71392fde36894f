const TYPING = 'input, textarea, select, [contenteditable]';

/**
 * `<site-keys>`: wraps a dialog that lists the keys. `?` opens it; `j` and `k` go down and up the titles of the talks on a
 * page, so that Enter opens one; `/` and Ctrl+K or ⌘K put the cursor into the search field, Escape in the empty field
 * takes it back to where it was.
 */
class SiteKeys extends HTMLElement {
  #controller = new AbortController();
  #before: Element | null = null;

  connectedCallback() {
    const { signal } = this.#controller;
    document.addEventListener('keydown', this.#onKey, { signal });
    const dialog = this.querySelector('dialog');
    this.querySelector('button[name="open"]')?.addEventListener(
      'click',
      () => dialog?.showModal(),
      { signal },
    );
  }

  disconnectedCallback() {
    this.#controller.abort();
  }

  #onKey = (event: KeyboardEvent) => {
    const { key, target } = event;
    const dialog = this.querySelector('dialog');
    const held = event.ctrlKey || event.metaKey;
    const typing = target instanceof Element && target.closest(TYPING) !== null;
    const free = !(typing || held || event.altKey || dialog?.open);
    if ((free && key === '/') || (held && key === 'k')) {
      event.preventDefault();
      this.#toSearch();
    } else if (key === 'Escape' && target === this.#field && this.#field?.value === '') {
      this.#field.blur();
      if (this.#before instanceof HTMLElement) this.#before.focus();
    } else if (free && key === '?') dialog?.showModal();
    else if (free && (key === 'j' || key === 'k')) this.#step(key === 'j' ? 1 : -1);
  };

  get #field() {
    return document.querySelector<HTMLInputElement>('[role="search"] input');
  }

  #toSearch() {
    this.#before = document.activeElement;
    this.#field?.focus();
    this.#field?.select();
  }

  #step(by: 1 | -1) {
    const titles = [...document.querySelectorAll<HTMLElement>('main .talk-title')];
    const at = titles.indexOf(document.activeElement as HTMLElement);
    const next = titles[at === -1 ? (by === 1 ? 0 : titles.length - 1) : at + by];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  }
}

customElements.define('site-keys', SiteKeys);
