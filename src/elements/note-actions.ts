import { savedTalks, saveTalks } from './reading-list-store.ts';

/**
 * `<note-actions data-id data-title data-event data-href data-markdown data-copied>`: makes its buttons work.
 * `save` keeps the talk in the reading list of this device, `copy` copies the page's Markdown, `share` opens the share sheet.
 */
class NoteActions extends HTMLElement {
  #controller = new AbortController();

  connectedCallback() {
    const { signal } = this.#controller;
    const share = this.#button('share');
    if (share) share.hidden = !('share' in navigator);
    this.addEventListener('click', this.#onClick, { signal });
    this.#showSaved();
  }

  disconnectedCallback() {
    this.#controller.abort();
  }

  #button(name: string): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>(`button[name="${name}"]`);
  }

  #isSaved(): boolean {
    return savedTalks().some(({ id }) => id === this.dataset['id']);
  }

  #showSaved() {
    const button = this.#button('save');
    if (!button) return;
    button.setAttribute('aria-pressed', String(this.#isSaved()));
  }

  #onClick = (event: Event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button?.name === 'save') this.#toggle();
    else if (button?.name === 'copy') void this.#copy(button);
    else if (button?.name === 'share') {
      void navigator.share({ title: document.title, url: location.href }).catch(() => undefined);
    }
  };

  #toggle() {
    const { id = '', title = '', event = '', href = '' } = this.dataset;
    const others = savedTalks().filter((talk) => talk.id !== id);
    saveTalks(this.#isSaved() ? others : [...others, { id, title, event, href, read: false }]);
    this.#showSaved();
  }

  async #copy(button: HTMLButtonElement) {
    const address = this.dataset['markdown'] ?? '';
    try {
      const response = await fetch(address);
      await navigator.clipboard.writeText(await response.text());
      const label = button.textContent;
      button.textContent = this.dataset['copied'] ?? label;
      setTimeout(() => {
        button.textContent = label;
      }, 2000);
    } catch {
      location.href = address;
    }
  }
}

customElements.define('note-actions', NoteActions);
