/**
 * `<site-search>`: wraps the search form of the header. `/` and Ctrl+K or ⌘K put the cursor into its field;
 * Escape in an empty field gives the focus back.
 */
class SiteSearch extends HTMLElement {
  #before: Element | null = null;

  connectedCallback() {
    document.addEventListener('keydown', this.#onKey);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#onKey);
  }

  #onKey = (event: KeyboardEvent) => {
    const field =
      document.querySelector<HTMLInputElement>('search-page input[name="q"]') ??
      this.querySelector('input');
    if (!field) return;
    const typing =
      event.target instanceof HTMLElement &&
      (event.target.isContentEditable || event.target.matches('input, textarea, select'));
    const asked =
      (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) ||
      (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey);
    if (asked) {
      event.preventDefault();
      this.#before = document.activeElement;
      field.focus();
      field.select();
    } else if (event.key === 'Escape' && event.target === field && field.value === '') {
      field.blur();
      if (this.#before instanceof HTMLElement) this.#before.focus();
    }
  };
}

customElements.define('site-search', SiteSearch);
