import { patternOf } from '../lib/search-marks.ts';
import { forgetMarks } from './keep-marks.ts';

/** Returns the places in a note that a pattern finds. */
function rangesOf(note: Element, pattern: RegExp): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(note, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('[data-pagefind-ignore]:not(h1)')) continue;
    for (const { 0: found, index } of (node.textContent ?? '').matchAll(pattern)) {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + found.length);
      ranges.push(range);
    }
  }
  return ranges;
}

/**
 * Marks on this page the words of the search that led here, and shows the bar with which, or with the keys n, p and
 * Escape, a reader goes through them and clears them. Marks are CSS highlights: the page itself stays as it is, and no
 * style is needed that a policy forbids.
 */
export function showMarks(bar: HTMLElement, words: readonly string[]): void {
  const note = document.querySelector('main .note');
  const number = bar.querySelector('span');
  const pattern = patternOf(words);
  const ranges = note && pattern && 'highlights' in CSS ? rangesOf(note, pattern) : [];
  if (!number || ranges.length === 0) return;
  // The first mark at or below the place the page opened at.
  let at = location.hash
    ? ranges.findIndex((range) => range.getBoundingClientRect().top >= -4) - 1
    : -1;
  const acts: Record<string, () => void> = {
    p: () => go(-1),
    n: () => go(1),
    Escape: () => {
      CSS.highlights.clear();
      bar.remove();
      window.onkeydown = null;
      forgetMarks();
    },
  };
  const tell = () => {
    const place = at < 0 ? `${bar.ariaLabel}: {q}` : (bar.dataset['place'] ?? '');
    number.textContent = place.replace('{n}', `${at + 1}`).replace('{q}', `${ranges.length}`);
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
  CSS.highlights.set('found', new Highlight(...ranges));
  bar.onclick = ({ target }) =>
    acts[(target as Element).closest('button')?.ariaKeyShortcuts ?? '']?.();
  window.onkeydown = ({ key, target, ctrlKey, metaKey, altKey }) => {
    const typing = (target as Element).matches?.('input, textarea, select');
    if (!typing && !ctrlKey && !metaKey && !altKey) acts[key]?.();
  };
  bar.hidden = false;
  tell();
}
