const KEY = 'found';

/** What was searched for, kept from the click on a hit until its page has opened. */
export interface KeptMarks {
  /** The path of the page that the words were found on. */
  path: string;
  words: string[];
}

/** Keeps the words to mark on the page behind a link that is about to be followed. */
export function keepMarks(target: EventTarget | null, words: readonly string[]): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link || words.length === 0) return;
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ path: link.pathname, words }));
  } catch {
    // Without storage the page opens unmarked.
  }
}

/** Returns the words to mark on a page: those kept for it, else those of the search page that led here. */
export function keptMarks(path: string, referrer: string): string[] {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as KeptMarks | null;
    if (kept?.path === path) return kept.words;
    // The reader has gone elsewhere since.
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
  const from = URL.canParse(referrer) ? new URL(referrer) : undefined;
  const searched = from?.origin === location.origin && /\/search\/$/.test(from.pathname);
  const query = searched ? (from.searchParams.get('q') ?? '') : '';
  return query.split(/\s+/).filter(Boolean);
}

/** Forgets the words that were searched for. */
export function forgetMarks(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
