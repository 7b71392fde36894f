import AxeBuilder from '@axe-core/playwright';
import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { breakpoints, PAGE_TYPES } from './site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const TALK = 'talks/eu-2019/fool-proof-kubernetes-dashboards-for-sleep-deprived-oncalls/';
const HEIGHT = 800;
// Both layouts and both schemes, on a page that is loaded once.
const VIEWS = [
  { width: 1280, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
] as const;
const LANGUAGES = ['', 'fr/'] as const;

// Every step of 40 px, and both sides of every width at which the style sheets change something.
const WIDTHS = [
  ...new Set([
    ...Array.from({ length: 29 }, (_, step) => 320 + step * 40),
    ...breakpoints().flatMap((width) => [width - 1, width]),
  ]),
].filter((width) => width >= 320 && width <= 1440);

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      runOnly: TAGS,
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    })
    // Pages have no frames: no need to open a second page to gather what those say.
    .setLegacyMode()
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function expectAccessible(page: Page) {
  for (const { width, colorScheme } of VIEWS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: HEIGHT });
    expect(await violations(page), `${width} px, ${colorScheme}`).toEqual([]);
  }
}

// Opens everything that folds: what is read only then has to be accessible too.
async function unfold(page: Page) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

// Leaves the first rows of long lists and tables, and the first marks of charts: the others are made alike, and take minutes.
async function shorten(page: Page) {
  await page.evaluate(() => {
    const others = ':is(li, tr):nth-child(n + 11), svg > :nth-child(n + 101)';
    for (const element of document.querySelectorAll(others)) element.remove();
  });
}

// Resizes by the browser's own protocol, which does not wait for a picture of each width.
async function resize(browser: CDPSession, width: number, height: number) {
  await browser.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: 1,
    mobile: false,
  });
}

async function tooWide(page: Page, widths: readonly number[]): Promise<string[]> {
  const browser = await page.context().newCDPSession(page);
  const found: string[] = [];
  for (const width of widths) {
    await resize(browser, width, HEIGHT);
    const [seen, extra] = await page.evaluate(() => [
      window.innerWidth,
      document.documentElement.scrollWidth - window.innerWidth,
    ]);
    if (seen !== width) found.push(`${width} px could not be tried`);
    if ((extra ?? 0) > 0) found.push(`${extra} px too wide at ${width} px`);
  }
  await browser.detach();
  return found;
}

for (const path of PAGE_TYPES) {
  test(`axe finds nothing and nothing overflows on /${path}`, async ({ page }) => {
    await page.goto(path);
    await unfold(page);
    expect(await tooWide(page, [320])).toEqual([]);
    await shorten(page);
    expect(await tooWide(page, WIDTHS)).toEqual([]);
    await expectAccessible(page);
  });
}

for (const language of LANGUAGES) {
  test(`the dialog of keys is accessible on /${language}`, async ({ page }) => {
    await page.goto(language);
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  test(`results and filters are accessible on /${language}search/`, async ({ page }) => {
    await page.goto(`${language}search/?q=dns`);
    const main = page.getByRole('main');
    await expect(page.locator('[data-search-state="done"]')).toBeVisible();
    await expect(main.getByRole('link', { name: /DNS/ }).first()).toBeVisible();
    await unfold(page);
    expect(await tooWide(page, WIDTHS)).toEqual([]);
    await expectAccessible(page);
  });

  test(`a list with talks is accessible on /${language}reading-list/`, async ({ page }) => {
    await page.goto(`${language}${TALK}`);
    await page.locator('button[name="save"]').click();
    await page.goto(`${language}reading-list/`);
    await expect(page.getByRole('main').getByRole('checkbox')).toBeVisible();
    await expectAccessible(page);
    expect(await tooWide(page, WIDTHS)).toEqual([]);
  });

  test(`a scheme that was chosen is accessible on /${language}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(language);
    for (const scheme of ['dark', 'light']) {
      await page.locator(`input[name="theme"][value="${scheme}"]`).check();
      await expect(page.locator('html')).toHaveAttribute('data-theme', scheme);
      expect(await violations(page), scheme).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
    }
  });
}

test('nothing is lost at 400 %', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of ['', 'events/eu-2019/', TALK, 'topics/dns/', 'trends/', 'search/?q=dns']) {
    await page.goto(path);
    const problems = await page.evaluate(() => {
      const extra = document.documentElement.scrollWidth - window.innerWidth;
      const covering = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
        const { position, visibility, insetBlockStart, insetBlockEnd } = getComputedStyle(element);
        const stays = insetBlockStart !== 'auto' || insetBlockEnd !== 'auto';
        const { height, width } = element.getBoundingClientRect();
        return (
          (position === 'fixed' || (position === 'sticky' && stays)) &&
          visibility === 'visible' &&
          width * height > (window.innerWidth * window.innerHeight) / 3
        );
      });
      return [
        ...(extra > 0 ? [`${extra} px too wide`] : []),
        ...covering.map((element) => `<${element.localName} class="${element.className}"> covers`),
      ];
    });
    expect(problems, path).toEqual([]);
  }
});

test('menu and search are reached by keyboard at 400 %', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(TALK);
  const wanted = [
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Trends' }),
    page.getByRole('search').locator('input[name="q"]'),
    page.getByRole('link', { name: 'Français' }).first(),
  ];
  const reached = new Set<number>();
  for (let presses = 0; presses < 15 && reached.size < wanted.length; presses++) {
    await page.keyboard.press('Tab');
    for (const [index, one] of wanted.entries()) {
      if (!(await one.evaluate((element) => element === document.activeElement))) continue;
      await expect(one).toBeInViewport();
      reached.add(index);
    }
  }
  expect(reached.size).toBe(wanted.length);
});

// https://www.w3.org/TR/WCAG22/#text-spacing
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

for (const width of [360, 1280]) {
  test(`wider text spacing clips nothing of a talk at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: HEIGHT });
    await page.goto(TALK);
    await unfold(page);
    const clipped = await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
      const extra = document.documentElement.scrollWidth - window.innerWidth;
      const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        const hidden = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        return (
          clipPath === 'none' &&
          ((hidden(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
            (hidden(overflowY) && element.scrollHeight > element.clientHeight + 1))
        );
      });
      return [
        ...(extra > 0 ? [`${extra} px too wide`] : []),
        ...cut.map(({ outerHTML }) => outerHTML.slice(0, 120)),
      ];
    }, SPACING);
    expect(clipped).toEqual([]);
  });
}
