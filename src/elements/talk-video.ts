/**
 * `<talk-video data-id data-start data-title>`: wraps a link to a recording. A plain click plays it in place; until then
 * nothing is asked of the host. With a modifier key, or without JavaScript, the link is a link.
 */
class TalkVideo extends HTMLElement {
  #controller = new AbortController();

  connectedCallback() {
    this.addEventListener('click', this.#onClick, { signal: this.#controller.signal });
  }

  disconnectedCallback() {
    this.#controller.abort();
  }

  #onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const { id, start = '0', title = '' } = this.dataset;
    if (!link || !id || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0)
      return;
    event.preventDefault();
    // One recording plays at a time.
    for (const playing of document.querySelectorAll('.video-frame')) playing.remove();
    const frame = document.createElement('iframe');
    frame.src = `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&start=${start}`;
    frame.title = title;
    frame.allow = 'autoplay; encrypted-media; picture-in-picture; fullscreen';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.className = 'video-frame';
    this.replaceChildren(frame, link);
    frame.focus();
  };
}

customElements.define('talk-video', TalkVideo);
