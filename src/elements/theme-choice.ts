type Theme = 'system' | 'light' | 'dark';

const isTheme = (value: unknown): value is Theme =>
  value === 'system' || value === 'light' || value === 'dark';

/** `<theme-choice>`: wraps radio buttons named `theme`; remembers the choice on the device and applies it at once. */
class ThemeChoice extends HTMLElement {
  #controller = new AbortController();

  connectedCallback() {
    const { theme } = document.documentElement.dataset;
    const current = isTheme(theme) ? theme : 'system';
    for (const radio of this.querySelectorAll('input')) radio.checked = radio.value === current;
    this.addEventListener('change', this.#onChange, { signal: this.#controller.signal });
  }

  disconnectedCallback() {
    this.#controller.abort();
  }

  #onChange = (event: Event) => {
    const value = event.target instanceof HTMLInputElement ? event.target.value : '';
    if (!isTheme(value)) return;
    if (value === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = value;
    try {
      if (value === 'system') localStorage.removeItem('theme');
      else localStorage.setItem('theme', value);
    } catch {
      // Without storage the choice holds for this page.
    }
  };
}

customElements.define('theme-choice', ThemeChoice);
