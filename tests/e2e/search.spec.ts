import { expect, type Page, test } from '@playwright/test';

const results = (page: Page, name = 'Search results') => page.getByRole('list', { name });
const titles = (page: Page) => results(page).locator(':scope > li > a:first-child');

test('a search by keyword finds the talk and the section', async ({ page }) => {
  await page.goto('search/?q=conntrack');
  await expect(titles(page).first()).toContainText('Blackholes and Wormholes');
  const section = results(page)
    .getByRole('link', { name: /conntrack/ })
    .first();
  await section.click();
  await expect(page).toHaveURL(/#.*conntrack/);
  await expect(page.getByRole('heading', { name: /conntrack/ }).first()).toBeInViewport();
});

test('the title counts more than the text', async ({ page }) => {
  await page.goto('search/?q=dns+horror+stories');
  await expect(titles(page).first()).toHaveText(
    'Kubernetes DNS Horror Stories (And How to Avoid Them)',
  );
});

test('the box of every page leads to the results', async ({ page }) => {
  await page.goto('topics/dns/');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('falco');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=falco$/);
  await expect(titles(page).first()).toContainText('Falco');
});

test('Ctrl+K puts the cursor into the box', async ({ page }) => {
  await page.goto('about/');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('a filter narrows the results and stands in the address', async ({ page }) => {
  await page.goto('search/?q=kubernetes');
  await expect(page.getByRole('status')).toContainText('results');
  await page.getByRole('combobox', { name: 'Event' }).selectOption('eu-2019');
  await expect(page).toHaveURL(/event=eu-2019/);
  await expect(results(page).locator(':scope > li').first()).toContainText('EU 2019');
  for (const item of await results(page).locator(':scope > li').all()) {
    await expect(item).toContainText('EU 2019');
  }
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Event' })).toHaveValue('eu-2019');
  await expect(results(page).locator(':scope > li').first()).toContainText('EU 2019');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).not.toHaveURL(/event=/);
});

test('a filter alone lists everything that has it', async ({ page }) => {
  await page.goto('search/?speaker=laurent-bernaille');
  await expect(titles(page).filter({ hasText: 'Kubernetes DNS Horror Stories' })).toHaveCount(1);
  await expect(titles(page).filter({ hasText: '10 Ways to Shoot Yourself' }).first()).toBeVisible();
});

test('notes in the other language are found too', async ({ page }) => {
  await page.goto('fr/search/?q=horror+stories');
  const list = results(page, 'Résultats de recherche');
  await expect(list.locator(':scope > li > a:first-child').first()).toContainText(
    'DNS Horror Stories',
  );
});

test('a word that nothing contains gives no hits and ways to browse', async ({ page }) => {
  await page.goto('search/?q=zzyzxqwv');
  await expect(page.getByRole('status')).toContainText('Nothing found');
  await expect(results(page).locator('li')).toHaveCount(0);
  await expect(page.getByText('Try fewer or other words')).toBeVisible();
});

test('without an index the page says so and leads elsewhere', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('search/?q=dns');
  await expect(page.getByText('could not be loaded')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Topics' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Topics' })).toBeVisible();
});
