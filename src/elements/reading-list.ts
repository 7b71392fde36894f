import {
  type ListedTalk,
  listFromFragment,
  listToFragment,
  listToMarkdown,
  moved,
} from '../lib/reading-list.ts';
import { download } from './download.ts';
import { savedTalks, saveTalks } from './reading-list-store.ts';
import { rowButton } from './row-button.ts';

/**
 * `<reading-list data-base data-strings>`: shows the talks saved on this device, lets the reader order, tick, remove, share and export
 * them. An address with a list in its fragment shows that list and offers to keep it.
 */
class ReadingList extends HTMLElement {
  #controller = new AbortController();
  #t: Record<'up' | 'down' | 'remove' | 'read' | 'copied', string> = JSON.parse(
    this.dataset['strings'] ?? '{}',
  );
  #received: ListedTalk[] = [];

  connectedCallback() {
    const { signal } = this.#controller;
    this.addEventListener('click', this.#onClick, { signal });
    this.addEventListener('change', this.#onChange, { signal });
    window.addEventListener('hashchange', () => this.#show(), { signal });
    this.#show();
  }

  disconnectedCallback() {
    this.#controller.abort();
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`reading list without ${selector}`);
    return found;
  }

  #about(name: 'up' | 'down' | 'remove', { title }: ListedTalk): string {
    return this.#t[name].replace('{title}', title);
  }

  #talks(): ListedTalk[] {
    return this.#received.length > 0 ? this.#received : savedTalks();
  }

  #show() {
    this.#received = listFromFragment(location.hash, this.dataset['base'] ?? '/');
    const own = this.#received.length === 0;
    const talks = this.#talks();
    this.#find('.reading-received').hidden = own;
    this.#find('.reading-empty').hidden = talks.length > 0;
    this.#find('.reading-tools').hidden = talks.length === 0;
    this.#find('.reading-items').replaceChildren(
      ...talks.map((talk, index) => this.#row(talk, index, talks.length, own)),
    );
  }

  #row(talk: ListedTalk, index: number, count: number, own: boolean): HTMLLIElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = talk.href;
    link.textContent = talk.title;
    link.className = 'talk-title';
    const event = document.createElement('span');
    event.className = 'talk-facts';
    event.textContent = talk.event;
    item.append(link, ' ', event);
    if (!own) return item;
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = talk.read;
    box.value = String(index);
    label.append(box, ` ${this.#t.read}`);
    const tools = document.createElement('span');
    tools.className = 'reading-row-tools';
    tools.append(
      label,
      rowButton('up', '↑', index, this.#about('up', talk), index === 0),
      rowButton('down', '↓', index, this.#about('down', talk), index === count - 1),
      rowButton('remove', '×', index, this.#about('remove', talk)),
    );
    item.append(tools);
    return item;
  }

  #onChange = (event: Event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const { value, checked } = event.target;
    saveTalks(
      savedTalks().map((talk, index) =>
        index === Number(value) ? { ...talk, read: checked } : talk,
      ),
    );
  };

  #onClick = (event: Event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button) return;
    const talks = this.#talks();
    const index = Number(button.value);
    if (button.name === 'up' || button.name === 'down') this.#reorder(talks, index, button.name);
    else if (button.name === 'remove') this.#keep(talks.filter((_, other) => other !== index));
    else if (button.name === 'keep') this.#keepReceived();
    else if (button.name === 'json')
      download('reading-list.json', 'application/json', JSON.stringify(talks, null, 2));
    else if (button.name === 'markdown')
      download('reading-list.md', 'text/markdown', listToMarkdown(talks, location.origin));
    else if (button.name === 'print') window.print();
    else if (button.name === 'share') void this.#share(talks);
  };

  #keep(talks: ListedTalk[]) {
    saveTalks(talks);
    this.#show();
  }

  #reorder(talks: ListedTalk[], index: number, name: 'up' | 'down') {
    const by = name === 'up' ? -1 : 1;
    this.#keep(moved(talks, index, by));
    this.querySelectorAll<HTMLButtonElement>(`button[name="${name}"]`)[index + by]?.focus();
  }

  #keepReceived() {
    const own = savedTalks();
    const known = new Set(own.map(({ id }) => id));
    saveTalks([...own, ...this.#received.filter(({ id }) => !known.has(id))]);
    history.replaceState(null, '', location.pathname);
    this.#show();
  }

  async #share(talks: ListedTalk[]) {
    const address = `${location.origin}${location.pathname}#${listToFragment(talks)}`;
    await navigator.clipboard.writeText(address).catch(() => {
      location.hash = listToFragment(talks);
    });
    this.#find('[role="status"]').textContent = this.#t.copied;
  }
}

customElements.define('reading-list', ReadingList);
