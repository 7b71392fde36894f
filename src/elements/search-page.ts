/**
 * `<search-page data-base data-start data-loading>`: shows the hits for what the address asks for; without a question there,
 * search is loaded when somebody comes to the field or the filters. `data-search-state` tells how far it is: `working`,
 * `done`, `empty` (nothing asked), `failed`.
 */
class SearchPage extends HTMLElement {
  connectedCallback() {
    const load = () => import('./search.ts').then((search) => search.attachSearchForm(this));
    if (location.search) void load();
    else {
      this.dataset['searchState'] = 'empty';
      this.addEventListener('focusin', load, { once: true });
    }
  }
}

customElements.define('search-page', SearchPage);
