import type { Page } from '@playwright/test';

/** Waits until a search page has shown everything it found, which it says in `data-search-state`. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const search = document.querySelector<HTMLElement>('search-page');
    const state = search?.dataset['searchState'];
    if (state !== undefined) return state === 'done' || state === 'empty';
    const status = search?.querySelector<HTMLElement>('[role="status"]');
    const text = status?.textContent ?? '';
    return text !== '' && text !== status?.dataset['loading'];
  });
}

/** Returns the addresses in the list of results, hit by hit: the first link of each is the hit, the others are its sections. */
export async function listedLinks(page: Page): Promise<string[][]> {
  const list = page.getByRole('list', { name: /^(Search results|Résultats de recherche)$/ });
  return list
    .locator(':scope > li')
    .evaluateAll((items) =>
      items.map((item) => [...item.querySelectorAll('a')].map(({ href }) => href)),
    );
}
