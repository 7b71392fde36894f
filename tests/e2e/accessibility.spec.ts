import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { PAGE_TYPES } from './site.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} scheme`, () => {
    test.use({ colorScheme });
    for (const path of PAGE_TYPES) {
      test(`axe finds nothing on /${path}`, async ({ browser }) => {
        const context = await browser.newContext({ colorScheme });
        const page = await context.newPage();
        await page.goto(new URL(path, test.info().project.use.baseURL).href);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
        );
        expect(found).toEqual([]);
        await context.close();
      });
    }
  });
}

test('search results are accessible too', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(new URL('search/?q=dns', test.info().project.use.baseURL).href);
  await expect(
    page.getByRole('list', { name: 'Search results' }).getByRole('link').first(),
  ).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await context.close();
});

for (const path of PAGE_TYPES) {
  test(`nothing overflows from 320 to 1440 px on /${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path);
    const overflowing: string[] = [];
    for (let width = 320; width <= 1440; width += 80) {
      await page.setViewportSize({ width, height: 800 });
      const extra = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      if (extra > 0) overflowing.push(`${extra} px too wide at ${width} px`);
    }
    expect(overflowing).toEqual([]);
  });
}
