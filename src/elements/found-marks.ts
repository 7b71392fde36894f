import { stretchesOf } from '../lib/search-marks.ts';
import { forgetMarks, keptMarks } from './kept-marks.ts';
import { make } from './make.ts';

/** Returns the places of some words in the note of this page. */
function rangesOf(note: Element, words: readonly string[]): Range[] {
  const walker = document.createTreeWalker(note, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('[data-pagefind-ignore]:not(h1), script, style')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { start, end } of stretchesOf(node.textContent ?? '', words)) {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  return ranges;
}

/**
 * Marks on this page the words of the search that led here, with a bar and the keys n, p and Escape to go through and
 * clear them. Marks are CSS highlights: the page itself stays as it is, and no style is needed that a policy forbids.
 */
export function showMarks(settings: string | undefined): void {
  const note = document.querySelector('main .note');
  const words = keptMarks(location.pathname, document.referrer);
  if (!note || words.length === 0 || !('highlights' in CSS)) return;
  const ranges = rangesOf(note, words);
  if (ranges.length === 0) return;
  const texts = JSON.parse(settings ?? '{}') as Record<string, string>;
  // The first mark at or below the place the page opened at.
  let at =
    location.hash === ''
      ? -1
      : ranges.findIndex((range) => range.getBoundingClientRect().top >= -4) - 1;
  const number = make('span', { role: 'status' });
  const tell = () => {
    const many = String(ranges.length);
    number.textContent =
      at < 0
        ? `${texts['label']}: ${many}`
        : (texts['marked'] ?? '{n}/{q}').replace('{n}', String(at + 1)).replace('{q}', many);
  };
  const go = (step: number) => {
    at = (Math.max(at, step < 0 ? 0 : -1) + step + ranges.length) % ranges.length;
    const range = ranges[at];
    if (!range) return;
    CSS.highlights.set('found-here', new Highlight(range));
    const { top } = range.getBoundingClientRect();
    scrollTo({ top: scrollY + top - innerHeight / 3 });
    tell();
  };
  const keys = new AbortController();
  const clear = () => {
    CSS.highlights.clear();
    bar.remove();
    keys.abort();
    forgetMarks();
  };
  const button = (name: string, key: string, act: () => void) => {
    const one = make(
      'button',
      { type: 'button', 'aria-keyshortcuts': key },
      `${texts[name]} `,
      make('kbd', {}, key === 'Escape' ? 'Esc' : key),
    );
    one.addEventListener('click', act);
    return one;
  };
  const bar = make(
    'section',
    { class: 'found-bar', 'aria-label': texts['label'] },
    number,
    button('previous', 'p', () => go(-1)),
    button('next', 'n', () => go(1)),
    button('clear', 'Escape', clear),
  );
  CSS.highlights.set('found', new Highlight(...ranges));
  tell();
  document.body.append(bar);
  document.addEventListener(
    'keydown',
    (event) => {
      const { key, target } = event;
      if (target instanceof HTMLElement && target.matches('input, textarea, select')) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (key === 'n') go(1);
      else if (key === 'p') go(-1);
      else if (key === 'Escape') clear();
    },
    { signal: keys.signal },
  );
}
