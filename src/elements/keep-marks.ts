import type { Hit } from './search-hit.ts';

/** Returns an element that, when a link in it is followed, keeps the words to mark on the page of a hit, until that page has opened. */
export function keepMarks(element: HTMLElement, { url, words }: Hit): HTMLElement {
  element.onclick = element.onauxclick = () => {
    try {
      sessionStorage.setItem('found', [url, ...words].join('\n'));
    } catch {
      // Without storage the page opens unmarked.
    }
  };
  return element;
}

/** Forgets the words that were searched for. */
export function forgetMarks(): void {
  try {
    sessionStorage.removeItem('found');
  } catch {
    // Nothing was kept.
  }
}
