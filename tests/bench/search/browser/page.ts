/** What a search found: where it is and what it is called. */
export interface Found {
  address: string;
  title: string;
}

/** Searches for what somebody typed, best first. */
export type Search = (words: string) => Promise<Found[]>;

const SHOWN = 10;

/** Runs a search page: its engine is loaded when somebody comes to its field, and asked at every key. */
export function runPage(load: () => Promise<Search>): void {
  const page = document.querySelector<HTMLElement>('search-page');
  const field = page?.querySelector('input');
  const list = page?.querySelector('ol');
  if (!page || !field || !list) throw new Error('not a search page');
  let engine: Promise<Search> | undefined;
  let run = 0;
  const start = () => {
    engine ??= load();
    return engine;
  };
  const show = async () => {
    const mine = ++run;
    page.dataset['searchState'] = 'searching';
    const search = await start();
    const found = field.value.trim() === '' ? [] : await search(field.value);
    if (mine !== run) return;
    const items = found.slice(0, SHOWN).map(({ address, title }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = address;
      link.textContent = title;
      item.append(link);
      return item;
    });
    list.replaceChildren(...items);
    page.dataset['searchState'] = items.length > 0 ? 'done' : 'empty';
  };
  field.addEventListener('focus', () => void start());
  field.addEventListener('input', () => void show());
  const asked = new URLSearchParams(location.search).get('q');
  if (asked !== null) {
    field.value = asked;
    void show();
  }
}
