import { expect, test } from '@playwright/test';

const TALK = 'talks/eu-2019/10-ways-to-shoot-yourself-in-the-foot-with-kubernetes/';

test('a reader opens a talk and learns what, who, when, and where the video is', async ({
  page,
}) => {
  await page.goto(TALK);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '10 Ways to Shoot Yourself in the Foot with Kubernetes, #9 Will Surprise You',
  );
  const speakers = page.getByRole('list', { name: 'Speakers' });
  await expect(speakers.getByRole('link', { name: 'Laurent Bernaille' })).toBeVisible();
  await expect(speakers).toContainText('Datadog');
  await expect(page.getByRole('link', { name: 'EU 2019' }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Watch the video' })).toHaveAttribute(
    'href',
    'https://youtu.be/QKI-JRs2RIE',
  );
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Edit these notes' })).toHaveAttribute(
    'href',
    /content\/talks\/eu-2019\//,
  );
});

test('speaker, talk and event lead to each other', async ({ page }) => {
  await page.goto(TALK);
  await page
    .getByRole('list', { name: 'Speakers' })
    .getByRole('link', { name: 'Laurent Bernaille' })
    .click();
  await expect(page).toHaveURL(/speakers\/laurent-bernaille\/$/);
  await page
    .getByRole('link', { name: 'Kubernetes DNS Horror Stories (And How to Avoid Them)' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('DNS Horror Stories');
  await page.getByRole('link', { name: 'EU 2020' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Europe 2020');
});

test('related talks say why they are related', async ({ page }) => {
  await page.goto(TALK);
  const related = page.getByRole('region', { name: 'Related talks' });
  await expect(related.getByRole('listitem').first()).toBeVisible();
  await expect(related).toContainText(/also (with|on|about) /);
});

test('a project shows its maturity at the time and now', async ({ page }) => {
  await page.goto('talks/eu-2020/intro-to-falco-intrusion-detection-for-containers/');
  await expect(page.getByRole('complementary')).toContainText('then incubating, now graduated');
});

test('an event without notes says so and how to add them', async ({ page }) => {
  await page.goto('events/cn-2021/');
  const empty = page.getByText('Nobody has added notes');
  const day = page.getByRole('heading', { level: 2 });
  await expect(empty.or(day).first()).toBeVisible();
  if (await empty.isVisible()) {
    await page.getByRole('main').getByRole('link', { name: 'Add notes' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Contribute' })).toBeVisible();
  }
});

test('French notes are read in French, and lead to the English page and back', async ({ page }) => {
  await page.goto(`fr/${TALK}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('link', { name: 'Voir la vidéo' })).toBeVisible();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(new RegExp(`hallway-track/${TALK}$`));
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(new RegExp(`/fr/${TALK}$`));
});

test('a French list leads to English notes, marked as such, where no French ones exist', async ({
  page,
}) => {
  await page.goto('fr/events/eu-2020/');
  const item = page.getByRole('listitem').filter({ hasText: 'DNS Horror Stories' });
  await expect(item).toContainText('en anglais');
  await item.getByRole('link').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByText('Pas en français')).toBeVisible();
});

test('an address that does not exist gets a page that helps', async ({ page }) => {
  const response = await page.goto('talks/eu-2019/no-such-talk/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
  await expect(page.getByRole('searchbox', { name: 'Search the notes' }).first()).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Talks' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Talks' })).toBeVisible();
});

test('the keyboard alone reaches the text and every link has a visible focus', async ({ page }) => {
  await page.goto(TALK);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(
    () => getComputedStyle(document.activeElement as Element).outlineStyle,
  );
  expect(outline).not.toBe('none');
});

test('a contents entry leads to its heading', async ({ page }) => {
  await page.goto('talks/eu-2020/improving-the-performance-of-your-kubernetes-cluster/');
  const entry = page.getByRole('navigation', { name: 'On this page' }).getByRole('link').nth(1);
  const name = await entry.textContent();
  await entry.click();
  await expect(page.getByRole('heading', { name: name ?? '' })).toBeInViewport();
});

test('a recording plays in place after a click, and asks nothing of its host before', async ({
  page,
}) => {
  const foreign: string[] = [];
  await page.route(/youtube/, (route) => {
    foreign.push(route.request().url());
    return route.abort();
  });
  await page.goto(TALK);
  await expect(page.getByRole('link', { name: 'Watch the video' })).toBeVisible();
  expect(foreign).toEqual([]);
  await page.getByRole('link', { name: 'Watch the video' }).click();
  await expect(page.locator('iframe[title^="10 Ways"]')).toBeVisible();
  // The frame stands in the page a moment before the browser asks for what it holds.
  await expect
    .poll(() => foreign[0])
    .toContain('https://www.youtube-nocookie.com/embed/QKI-JRs2RIE');
});

test('the scheme is chosen, kept, and applied before the page is drawn', async ({ page }) => {
  await page.goto('about/');
  await page.getByRole('radio', { name: 'dark' }).check();
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('radio', { name: 'dark' })).toBeChecked();
});

test('j and k go through the talks of a list, ? shows the keys', async ({ page }) => {
  await page.goto('topics/dns/');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(page.locator('main .talk-title').nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(page.locator('main .talk-title').first()).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the title of a talk is carried from a list to its page and back, to where the reader was', async ({
  page,
}) => {
  // Every page notes the names its transition captured, in storage that outlives it.
  await page.addInitScript(() => {
    addEventListener('pagereveal', (event) => {
      void event.viewTransition?.ready.then(() => {
        const names = document
          .getAnimations()
          .map(({ effect }) => (effect instanceof KeyframeEffect ? effect.pseudoElement : ''));
        sessionStorage.setItem('names', names.join(' '));
      });
    });
  });
  const carried = () => page.evaluate(() => sessionStorage.getItem('names'));
  await page.goto('topics/dns/');
  const link = page.locator('main .talk-list .talk-title').nth(4);
  await link.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  await link.click();
  await expect(page.locator('.note-header h1')).toBeVisible();
  await expect.poll(carried).toContain('(talk-title)');
  await page.evaluate(() => sessionStorage.removeItem('names'));
  await page.goBack();
  await expect(link).toBeVisible();
  expect(place).toBeGreaterThan(0);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
});

test('no page moves for a reader who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(TALK);
  await expect(page.locator('.note-header h1')).toHaveCSS('view-transition-name', 'none');
});

test('a link to a heading is copied, said and followed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`fr/${TALK}`);
  const heading = page.locator('.prose h2').first();
  await heading.hover();
  await heading.getByRole('link', { name: 'Lien vers cette section' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Lien copié' })).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  expect(new URL(page.url()).hash.length).toBeGreaterThan(1);
  await expect(heading).toBeInViewport();
});

test('a note prints as a handout: dark on white whatever the scheme, addresses written out, no chrome', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
  await page.goto(TALK);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Save to reading list' })).toBeHidden();
  const written = await page
    .locator('.source-list a')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(written).toContain('https://');
});

test('every talk can be had as plain Markdown', async ({ page, request }) => {
  await page.goto(TALK);
  const href = await page.getByRole('link', { name: 'Markdown', exact: true }).getAttribute('href');
  const text = await (await request.get(new URL(href ?? '', page.url()).href)).text();
  expect(text).toContain('# 10 Ways to Shoot Yourself in the Foot');
  expect(text).not.toMatch(/<Takeaways>|^---$/m);
});
