import { expect, type Page, test } from '@playwright/test';

const FIRST = 'talks/eu-2019/kubernetes-failure-stories/';
const SECOND = 'talks/eu-2020/kubernetes-dns-horror-stories/';

async function save(page: Page, ...talks: string[]) {
  for (const talk of talks) {
    await page.goto(talk);
    const button = page.getByRole('button', { name: 'Save to reading list' });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
  }
}

const items = (page: Page) => page.getByRole('list', { name: 'Saved talks' }).getByRole('listitem');

test('talks are saved, kept in order, moved, ticked and removed', async ({ page }) => {
  await save(page, FIRST, SECOND);
  await page.goto('reading-list/');
  await expect(items(page)).toHaveCount(2);
  await expect(items(page).first()).toContainText('Kubernetes failure stories');
  await page.getByRole('button', { name: /^Move “Kubernetes DNS Horror.*up$/ }).click();
  await expect(items(page).first()).toContainText('DNS Horror Stories');
  await items(page).first().getByRole('checkbox', { name: 'read' }).check();
  await page.reload();
  await expect(items(page).first().getByRole('checkbox')).toBeChecked();
  await page.getByRole('button', { name: /^Remove “Kubernetes failure/ }).click();
  await expect(items(page)).toHaveCount(1);
});

test('a list is shared by its address and kept by who receives it', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await save(page, FIRST);
  await page.goto('reading-list/');
  await page.getByRole('button', { name: 'Copy an address' }).click();
  await expect(page.getByRole('status')).toHaveText('Address copied');
  const address = await page.evaluate(() => navigator.clipboard.readText());
  const other = await browser.newContext();
  const received = await other.newPage();
  await received.goto(address);
  await expect(items(received)).toContainText(['Kubernetes failure stories']);
  await received.getByRole('button', { name: 'Add it to mine' }).click();
  await expect(received.getByRole('button', { name: /^Remove/ })).toHaveCount(1);
  await other.close();
});

test('a list is exported as Markdown', async ({ page }) => {
  await save(page, FIRST);
  await page.goto('reading-list/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as Markdown' }).click();
  expect((await download).suggestedFilename()).toBe('reading-list.md');
});

test('an empty list says how to fill it', async ({ page }) => {
  await page.goto('reading-list/');
  await expect(page.getByText('Nothing saved yet')).toBeVisible();
});
