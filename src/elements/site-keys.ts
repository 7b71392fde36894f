const TYPING = 'input, textarea, select, [contenteditable]';

/**
 * `<site-keys>`: wraps a dialog that lists the keys. `?` opens it; `j` and `k` go down and up the titles of the talks on a
 * page, so that Enter opens one.
 */
class SiteKeys extends HTMLElement {
  #controller = new AbortController();

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
    const typing = event.target instanceof Element && event.target.closest(TYPING) !== null;
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const dialog = this.querySelector('dialog');
    if (dialog?.open) return;
    if (event.key === '?') dialog?.showModal();
    else if (event.key === 'j' || event.key === 'k') this.#step(event.key === 'j' ? 1 : -1);
  };

  #step(by: 1 | -1) {
    const titles = [...document.querySelectorAll<HTMLElement>('main .talk-title')];
    const at = titles.indexOf(document.activeElement as HTMLElement);
    const next = titles[at === -1 ? (by === 1 ? 0 : titles.length - 1) : at + by];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  }
}

customElements.define('site-keys', SiteKeys);
