let voice: HTMLElement | undefined;

/**
 * `<heading-link data-copied>`: wraps a link to a heading. A click goes there, as without JavaScript, and puts the address
 * on the clipboard; `data-copied` is what is then said, and shown for a moment.
 */
class HeadingLink extends HTMLElement {
  #controller = new AbortController();

  connectedCallback() {
    const { signal } = this.#controller;
    this.addEventListener('click', this.#onClick, { signal });
    // Stands in the page before it has something to say: what appears together with its words is not read out.
    voice ??= document.body.appendChild(
      Object.assign(document.createElement('p'), { className: 'visually-hidden', role: 'status' }),
    );
  }

  disconnectedCallback() {
    this.#controller.abort();
  }

  #onClick = async () => {
    const link = this.querySelector('a');
    const { copied = '' } = this.dataset;
    if (!link || !voice) return;
    try {
      await navigator.clipboard.writeText(link.href);
    } catch {
      return;
    }
    voice.textContent = copied;
    this.dataset['done'] = '';
    setTimeout(() => {
      if (voice) voice.textContent = '';
      delete this.dataset['done'];
    }, 2000);
  };
}

customElements.define('heading-link', HeadingLink);
