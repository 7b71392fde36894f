const WAYS: Record<string, readonly [row: number, cell: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * `<table-keys>`: wraps a table with a link in most of its cells. Tab stops in it once, the arrow keys go from link to link,
 * Home and End to both ends of a row. Without it every link is a stop of its own.
 */
class TableKeys extends HTMLElement {
  #controller = new AbortController();
  #stop: HTMLElement | undefined;

  connectedCallback() {
    const { signal } = this.#controller;
    this.addEventListener('focusin', this.#onFocus, { signal });
    this.addEventListener('keydown', this.#onKey, { signal });
  }

  disconnectedCallback() {
    this.#controller.abort();
  }

  // Only once somebody is here: a thousand links need no change for those who pass by.
  #onFocus = ({ target }: FocusEvent) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link || link === this.#stop) return;
    if (this.#stop) this.#stop.tabIndex = -1;
    else for (const other of this.querySelectorAll('a')) other.tabIndex = -1;
    link.tabIndex = 0;
    this.#stop = link;
  };

  #onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const cell = event.target instanceof Element ? event.target.closest('td, th') : null;
    const row = cell?.closest('tr');
    if (!(cell instanceof HTMLTableCellElement) || !row) return;
    const found = this.#from(event.key, row, cell.cellIndex);
    if (!found) return;
    event.preventDefault();
    found.focus();
  };

  #from(key: string, row: HTMLTableRowElement, index: number): HTMLElement | undefined {
    const rows = [...this.querySelectorAll('tr')];
    const inRow = [...row.querySelectorAll<HTMLElement>('a')];
    if (key === 'Home') return inRow[0];
    if (key === 'End') return inRow.at(-1);
    const [down, right] = WAYS[key] ?? [0, 0];
    const line = down === 0 ? [...row.cells] : rows.map(({ cells }) => cells[index]);
    const here = down === 0 ? index : rows.indexOf(row);
    const ahead = down + right < 0 ? line.slice(0, here).reverse() : line.slice(here + 1);
    if (down + right === 0) return undefined;
    return ahead.flatMap((cell) => cell?.querySelector<HTMLElement>('a') ?? [])[0];
  }
}

customElements.define('table-keys', TableKeys);
