import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const OPEN_STATES: [string, string, (page: Page) => Promise<unknown>][] = [
  [
    'search results with all filters open',
    'search/?q=dns&event=eu-2019&event=eu-2018',
    async (page) => {
      await expect(page.locator('[data-search-state="done"]')).toBeVisible();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
    },
  ],
  [
    'a corrected query',
    'search/?q=kuberntes',
    (page) => expect(page.getByRole('link', { name: /Search instead/ })).toBeVisible(),
  ],
  [
    'a search without a result',
    'search/?q=zzyzxqwv',
    (page) => expect(page.locator('.search-nearest a').first()).toBeVisible(),
  ],
  [
    'the search box while it is open',
    'about/',
    async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('conntrack');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  ],
  [
    'a page with its marks',
    'search/?q=conntrack',
    async (page) => {
      await page.getByRole('list', { name: 'Search results' }).getByRole('link').first().click();
      await expect(page.getByRole('region', { name: 'Words found' })).toBeVisible();
    },
  ],
];

for (const [what, path, open] of OPEN_STATES) {
  test(`axe finds nothing on ${what}, light or dark`, async ({ page }) => {
    await page.goto(path);
    await open(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual(
        [],
      );
    }
  });
}
