/**
 * Returns the words to mark on this page: those kept for it (keep-marks.ts, which only a search loads), else those of the
 * search page that led here.
 */
export function keptMarks(): string[] {
  try {
    const [page, ...words] = (sessionStorage.getItem('found') ?? '').split('\n');
    if (page === location.pathname) return words;
    // The reader has gone elsewhere since.
    sessionStorage.removeItem('found');
  } catch {
    // Nothing was kept.
  }
  const [, query = ''] = document.referrer.split('/search/?');
  return new URLSearchParams(query).get('q')?.split(/\s+/) ?? [];
}
