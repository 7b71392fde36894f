import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('talks, events, speakers and topics are read without JavaScript', async ({ page }) => {
  await page.goto('');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Talks' }).click();
  await page.getByRole('link', { name: 'Kubernetes DNS Horror Stories' }).first().click();
  await expect(page.getByText('200,000 DNS queries per second').first()).toBeVisible();
  await page.getByRole('complementary').getByRole('link', { name: 'DNS', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'DNS' })).toBeVisible();
});

test('search says that it needs JavaScript and offers the lists', async ({ page }) => {
  await page.goto('search/');
  await expect(page.getByText('Search needs JavaScript')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Talks' })).toBeVisible();
});

test('the reading list and the choice of scheme say that they need it', async ({ page }) => {
  await page.goto('reading-list/');
  await expect(page.getByText('The reading list needs JavaScript')).toBeVisible();
  await expect(page.getByText('Choosing a scheme needs JavaScript')).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await page.goto('fr/reading-list/');
  await expect(page.getByText('JavaScript').first()).toBeVisible();
});

test('what does nothing without JavaScript is not offered', async ({ page }) => {
  for (const path of [
    'events/eu-2019/',
    'talks/eu-2019/kubernetes-failure-stories/',
    'reading-list/',
  ]) {
    await page.goto(path);
    const buttons = page.getByRole('main').or(page.getByRole('contentinfo')).getByRole('button');
    await expect(buttons).toHaveCount(0);
  }
});
