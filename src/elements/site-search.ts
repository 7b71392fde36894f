import { keptMarks } from './kept-marks.ts';

/**
 * `<site-search data-base data-loading data-failed>`: wraps the search form of the header, which works without it. Search
 * itself is loaded when the field gets the cursor. On a note that a search led to, it has the words marked.
 */
class SiteSearch extends HTMLElement {
  connectedCallback() {
    const load = () => import('./search.ts').then((search) => search.attachSearchBox(this));
    if (this.contains(document.activeElement)) void load();
    else this.addEventListener('focusin', load, { once: true });
    const bar = document.querySelector<HTMLElement>('.found-bar');
    const words = bar ? keptMarks() : [];
    if (bar && words.length > 0)
      void import('./search.ts').then((search) => search.showMarks(bar, words));
  }
}

customElements.define('site-search', SiteSearch);
