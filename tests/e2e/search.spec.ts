import { readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { DIST } from './site.ts';

const results = (page: Page, name = 'Search results') =>
  page.getByRole('list', { name, exact: true });
const titles = (page: Page, name?: string) =>
  results(page, name).locator(':scope > li > a:first-child');
const box = (page: Page) => page.getByRole('main').getByRole('searchbox');
const chips = (page: Page) => page.getByRole('list', { name: 'Filters in use' });

async function search(page: Page, address: string) {
  await page.goto(address);
  await expect(page.locator('search-page[data-search-state="done"]')).toBeVisible();
}

const DNS = 'Kubernetes DNS Horror Stories (And How to Avoid Them)';

test('a search by keyword finds the talk and the section', async ({ page }) => {
  await search(page, 'search/?q=conntrack');
  await expect(titles(page).first()).toContainText('Blackholes and Wormholes');
  await results(page)
    .getByRole('link', { name: /conntrack/ })
    .first()
    .click();
  await expect(page).toHaveURL(/#.*conntrack/);
  await expect(page.getByRole('heading', { name: /conntrack/ }).first()).toBeInViewport();
});

for (const [what, query] of [
  ['half a title, in any order', 'stories horror dns'],
  ['typos', 'kuberntes dns horor stories'],
  ['the beginnings of words', 'kubern dns horr'],
  ['a figure with its unit', '200,000 DNS queries per second'],
] as const) {
  test(`${what}: the right talk is first`, async ({ page }) => {
    await search(page, `search/?q=${encodeURIComponent(query)}`);
    await expect(titles(page).first()).toHaveText(DNS);
  });
}

test('a speaker is found without accents, and suggested', async ({ page }) => {
  await search(page, 'search/?q=zbynek+roubalik');
  await expect(results(page).locator(':scope > li').first()).toContainText('Zbyněk Roubalík');
  const suggestions = page.getByRole('list', { name: 'Go to' });
  await expect(suggestions.getByRole('link', { name: 'Zbyněk Roubalík' })).toBeVisible();
});

test('a corrected query says so and can be searched as typed', async ({ page }) => {
  await search(page, 'search/?q=kuberntes');
  await expect(page.getByRole('status')).toContainText('results for “kubernetes”');
  await page.getByRole('link', { name: 'Search instead for “kuberntes”' }).click();
  await expect(page.locator('[data-search-state="done"]')).toBeVisible();
  await expect(page.getByRole('status')).toContainText('Nothing found for “kuberntes”');
});

test('synonyms are searched and shown', async ({ page }) => {
  await search(page, 'search/?q=o11y');
  await expect(page.getByText(/Also searching: .*Observability/)).toBeVisible();
});

test('a phrase in quotes is meant as it stands', async ({ page }) => {
  await search(page, 'search/?q=%22horror+stories%22');
  for (const item of await results(page).locator(':scope > li').all())
    await expect(item).toContainText(/horror stories/i);
  await search(page, 'search/?q=%22stories+horror%22');
  await expect(results(page).locator('li')).toHaveCount(0);
});

test('French words find French notes in any form, on English pages too', async ({ page }) => {
  for (const path of ['search/', 'fr/search/']) {
    await search(page, `${path}?q=d%C3%A9ployer+dans+un+avion`);
    await expect(page.locator('.search-results a').first()).toHaveAttribute(
      'href',
      /fr\/talks\/eu-2024\/make-your-cluster-fly/,
    );
  }
});

test('notes in the other language are found and marked', async ({ page }) => {
  await search(page, 'fr/search/?q=horror+stories');
  const first = results(page, 'Résultats de recherche').locator(':scope > li').first();
  await expect(first).toContainText(DNS);
  await expect(first).toContainText('en anglais');
});

for (const query of ['zzyzxqwv', 'chocolate cake recipe', '???']) {
  test(`“${query}” gives no hits, but the nearest topics and ways to browse`, async ({ page }) => {
    await search(page, `search/?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole('status')).toContainText('Nothing found');
    await expect(results(page).locator('li')).toHaveCount(0);
    await expect(page.getByText('Try fewer or other words')).toBeVisible();
    await expect(page.locator('.search-nearest a').first()).toBeVisible();
  });
}

test('filters narrow, count, add up, and stand in the address', async ({ page }) => {
  await search(page, 'search/?q=kubernetes');
  await page.locator('summary', { hasText: /^Event$/ }).click();
  await page.getByRole('button', { name: /^Show all/ }).click();
  const event = page.getByRole('checkbox', { name: /^EU 2019/ });
  const label = await page.locator('label', { has: event }).textContent();
  await event.check();
  await expect(page).toHaveURL(/event=eu-2019/);
  const count = Number(/\d+$/.exec(label ?? '')?.[0]);
  await expect(page.getByRole('status')).toContainText(`${count} results`);
  await expect(event).toBeFocused();
  await page.getByRole('checkbox', { name: /^EU 2018/ }).check();
  await expect(chips(page).getByRole('listitem')).toHaveCount(2);
  for (const item of await results(page).locator(':scope > li').all())
    await expect(item).toContainText(/EU 201[89]/);
  await page.reload();
  await expect(chips(page).getByRole('listitem')).toHaveCount(2);
  await page.goBack();
  await expect(chips(page).getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Remove EU 2019 Barcelona' }).click();
  await expect(chips(page).getByRole('listitem')).toHaveCount(0);
  await expect(page).not.toHaveURL(/event=/);
});

test('a filter alone lists everything that has it, newest first', async ({ page }) => {
  await search(page, 'search/?speaker=laurent-bernaille');
  await expect(titles(page).filter({ hasText: DNS })).toHaveCount(1);
  await expect(titles(page).filter({ hasText: '10 Ways to Shoot Yourself' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page.locator('[data-search-state="empty"]')).toBeVisible();
});

test('the order can be by date, with the same hits', async ({ page }) => {
  await search(page, 'search/?q=dns');
  const status = await page.getByRole('status').textContent();
  await page.getByRole('combobox', { name: 'Order' }).selectOption('oldest');
  await expect(page).toHaveURL(/sort=oldest/);
  await expect(results(page).locator(':scope > li').first()).toContainText(/201[5-7]/);
  await expect(page.getByRole('status')).toHaveText(status ?? '');
});

test('more results come on request', async ({ page }) => {
  await search(page, 'search/?q=security');
  await expect(titles(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Show more results' }).click();
  await expect(titles(page)).toHaveCount(20);
  await expect(titles(page).nth(10)).toBeFocused();
});

test('typing changes the results and the address', async ({ page }) => {
  await page.goto('search/');
  await box(page).pressSequentially('falco');
  await expect(titles(page).first()).toContainText('Falco');
  await expect(page).toHaveURL(/q=falco$/);
});

test.describe('the box of every page', () => {
  const field = (page: Page) => page.getByRole('combobox', { name: 'Search the notes' });
  const options = (page: Page) => page.getByRole('option');
  /** Types and waits for the answer to all of it: Enter before that leads to the search page. */
  const ask = async (page: Page, text: string) => {
    await page.keyboard.type(text);
    await expect(page.locator('.quick-status')).toContainText(`“${text}”`);
  };

  test('opens with a key and leads to the first hit with Enter', async ({ page }) => {
    await page.goto('topics/dns/');
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await ask(page, 'dns horror stories');
    await expect(options(page).first()).toContainText(DNS);
    await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: DNS })).toBeVisible();
  });

  test('has the best section one key further', async ({ page }) => {
    await page.goto('about/');
    await page.keyboard.press('Control+k');
    await ask(page, 'conntrack');
    await expect(options(page).first()).toContainText('Blackholes and Wormholes');
    await page.keyboard.press('ArrowDown');
    const active = await field(page).getAttribute('aria-activedescendant');
    await expect(page.locator(`[id="${active}"]`)).toContainText('conntrack');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#.*conntrack/);
  });

  test('gives the order of the search page', async ({ page }) => {
    await page.goto('about/');
    await page.keyboard.press('/');
    await ask(page, 'service mesh cost');
    await expect(options(page).first()).toBeVisible();
    const quick = await page.locator('.quick-title').allInnerTexts();
    await page.getByRole('option', { name: /^All \d+ results/ }).click();
    await expect(titles(page).first()).toBeVisible();
    expect((await titles(page).allInnerTexts()).slice(0, quick.length)).toEqual(quick);
  });

  test('closes with Escape and leaves what was typed', async ({ page }) => {
    await page.goto('about/');
    await page.keyboard.press('/');
    await ask(page, 'falco');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(options(page).first()).toBeHidden();
    await expect(field(page)).toHaveValue('falco');
  });

  test('stays closed when the answer comes after Escape', async ({ page }) => {
    await page.route('**/names.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await route.continue();
    });
    await page.goto('about/');
    await page.keyboard.press('/');
    await page.keyboard.type('falco');
    await expect(page.locator('.quick')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.waitForResponse('**/names.json');
    await page.waitForLoadState('networkidle');
    await expect(page.locator('.quick')).toBeHidden();
    await expect(options(page)).toHaveCount(0);
  });

  test('the large one of the home page works as well, and is the only one there', async ({
    page,
  }) => {
    await page.goto('');
    await expect(page.getByRole('search')).toHaveCount(1);
    await page.keyboard.press('/');
    await ask(page, 'dns horror stories');
    await expect(options(page).first()).toContainText(DNS);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: DNS })).toBeVisible();
  });

  test('a key leads to the field of the search page', async ({ page }) => {
    await page.goto('search/');
    await page.keyboard.press('/');
    await expect(box(page)).toBeFocused();
  });

  test('loads nothing of search before somebody searches', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const path of ['about/', 'search/']) {
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(asked.filter((url) => /pagefind|names\.json|_astro\/search\./.test(url))).toEqual([]);
    }
  });

  test('the filters of the search page fill when somebody comes to them', async ({ page }) => {
    await page.goto('search/');
    await page.locator('summary', { hasText: /^Filters$/ }).focus();
    await expect(page.locator('summary', { hasText: /^Event$/ })).toBeVisible();
  });
});

test('all scripts of search together weigh at most 12 kB, and a search loads no others', async ({
  page,
}) => {
  const scripts = new Map<string, number>();
  page.on('response', async (answer) => {
    if (/_astro\/[^/]*search[^/]*\.js$/i.test(answer.url()))
      scripts.set(answer.url(), gzipSync(await answer.body(), { level: 9 }).length);
  });
  await search(page, 'search/?q=conntrack');
  await titles(page).first().click();
  await expect(page.getByRole('region', { name: 'Words found' })).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('conntrack');
  await expect(page.getByRole('option').first()).toBeVisible();
  const total = [...scripts.values()].reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(8_000);
  expect(total).toBeLessThanOrEqual(12_000);
  const built = readdirSync(path.join(DIST, '_astro')).filter((file) =>
    /search.*\.js$/i.test(file),
  );
  expect([...scripts.keys()].map((url) => path.posix.basename(url)).sort()).toEqual(built.sort());
});

test('what is typed while search loads is not lost', async ({ page }) => {
  await page.route(/_astro\/search\./, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await page.goto('search/');
  await box(page).pressSequentially('falco');
  await expect(titles(page).first()).toContainText('Falco');
  await expect(box(page)).toHaveValue('falco');
});

test.describe('arrival', () => {
  test('marks the words, goes from mark to mark, and clears', async ({ page }) => {
    await search(page, 'search/?q=conntrack');
    await titles(page).first().click();
    const bar = page.getByRole('region', { name: 'Words found' });
    await expect(bar.getByRole('status')).toHaveText(/^Words found: \d+$/);
    const marks = () => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0);
    expect(await marks()).toBeGreaterThan(1);
    await page.keyboard.press('n');
    await expect(bar.getByRole('status')).toHaveText(/^1 of/);
    await page.keyboard.press('n');
    await page.keyboard.press('p');
    await expect(bar.getByRole('status')).toHaveText(/^1 of/);
    await page.keyboard.press('Escape');
    await expect(bar).toBeHidden();
    expect(await marks()).toBe(0);
  });

  test('without a search nothing is marked', async ({ page }) => {
    await page.goto('talks/eu-2020/kubernetes-dns-horror-stories/');
    await expect(page.getByRole('region', { name: 'Words found' })).toBeHidden();
  });
});

test.describe('when something is missing', () => {
  test('without an index the page says so and leads elsewhere', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('search/?q=dns');
    await expect(page.locator('[data-search-state="failed"]')).toBeVisible();
    await expect(page.getByText('could not be loaded')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Topics' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Topics' })).toBeVisible();
  });

  test('the box says so too, and its form still leads to the page', async ({ page }) => {
    await page.route('**/names.json', (route) => route.abort());
    await page.goto('about/');
    await page.keyboard.press('/');
    await page.keyboard.type('dns');
    await expect(page.getByText('The search index could not be loaded.')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/search\/\?q=dns/);
  });

  test('on a slow network the page says that it searches', async ({ page }) => {
    await page.route('**/names.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.goto('search/?q=falco');
    await expect(page.getByRole('status')).toHaveText('Searching…');
    await expect(titles(page).first()).toContainText('Falco');
  });
});
