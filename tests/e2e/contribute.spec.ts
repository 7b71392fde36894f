import { expect, test } from '@playwright/test';

const TALK = 'talks/eu-2019/10-ways-to-shoot-yourself-in-the-foot-with-kubernetes/';

test('an author opens the editor of the host on a new note, its fields filled in', async ({
  page,
}) => {
  await page.goto('contribute/');
  const link = page.getByRole('link', { name: 'New note, EU 2019' });
  const address = new URL((await link.getAttribute('href')) ?? '');
  expect(address.pathname).toMatch(/\/new\/main\/content\/talks\/eu-2019$/);
  expect(address.searchParams.get('filename')).toMatch(/\.mdx$/);
  expect(address.searchParams.get('value')).toMatch(/^---\nevent: eu-2019\nday: 1 # .*2019-05-21/);
});

test('the table tells what is noted and what is awaited', async ({ page }) => {
  await page.goto('fr/contribute/');
  const row = page.getByRole('row').filter({ hasText: 'EU 2019' });
  await expect(row.getByRole('cell').filter({ hasText: /^\d+$/ }).first()).toBeVisible();
  await expect(page.getByRole('cell', { name: 'attendu' }).first()).toBeVisible();
});

test('every field of a talk is explained', async ({ page }) => {
  await page.goto('contribute/');
  const talk = page.getByRole('group').filter({ hasText: 'A talk' }).last();
  await expect(talk.getByText('titleBy', { exact: true })).toBeVisible();
  await expect(talk).toContainText('What a reader takes away');
});

test('the fields are explained in French on the French page', async ({ page }) => {
  await page.goto('fr/contribute/');
  const talk = page.getByRole('group').filter({ hasText: 'titleBy' });
  await expect(talk).toContainText('Ce qu’il faut en retenir');
  await expect(talk.locator('[lang="en"]')).toHaveCount(0);
});

test('every page can be reported, and is named in the report', async ({ page }) => {
  for (const path of ['', 'topics/dns/', 'fr/speakers/', TALK]) {
    await page.goto(path);
    const href = await page
      .getByRole('contentinfo')
      .getByRole('link', { name: /Report a mistake|Signaler une erreur/ })
      .getAttribute('href');
    expect(new URL(href ?? '').searchParams.get('page')).toBe(`/hallway-track/${path}`);
  }
});

test('links out of a talk have an archived copy from the days of the event', async ({ page }) => {
  await page.goto(TALK);
  await expect(page.getByRole('link', { name: 'archived' }).first()).toHaveAttribute(
    'href',
    'https://web.archive.org/web/20190522/https://youtu.be/QKI-JRs2RIE',
  );
});
