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
