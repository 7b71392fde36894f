import { expect, type Page, test } from '@playwright/test';
import { builtPages, PAGE_TYPES } from './site.ts';

const pages = builtPages().filter(({ html }) => html.includes('<body>'));

test('headings of every page go down one level at a time, from one title', () => {
  expect(pages.length).toBeGreaterThan(400);
  const wrong = pages.flatMap(({ path, html }) => {
    const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map((match) => Number(match[1]));
    const skips = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
    return skips || levels[0] !== 1 ? [`${path}: ${levels.join(' ')}`] : [];
  });
  expect(wrong).toEqual([]);
});

test('every page has one main part, and says its language', () => {
  const wrong = pages.filter(({ path, html }) => {
    const language = path.startsWith('fr/') ? 'fr' : 'en';
    return (
      (html.match(/<main[\s>]/g) ?? []).length !== 1 || !html.includes(`<html lang="${language}"`)
    );
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

// What a screen reader would stumble over, looked for in the page as it stands in the browser.
function stumbles(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const labelOf = (element: Element) =>
      element.getAttribute('aria-label') ??
      document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent ??
      '';
    const shown = (element: HTMLElement) => element.checkVisibility();
    const landmarks = all('nav, aside, section[aria-label], section[aria-labelledby]').filter(
      shown,
    );
    const names = landmarks.map((element) => `${element.localName} “${labelOf(element)}”`);
    const nameless = landmarks
      .filter((element) => labelOf(element).trim() === '')
      .map((element) => `<${element.localName}> without a name`);
    const twice = names
      .filter((name, index) => names.indexOf(name) < index)
      .map((name) => `two of ${name}`);
    const strays = all('ul > :not(li, script, template), ol > :not(li, script, template)').map(
      (element) => `<${element.localName}> in a list`,
    );
    const empty = all(':is(ul, ol):not(:has(li))')
      .filter(shown)
      .map((element) => `an empty list, ${element.className}`);
    // An <svg> inside another only places what it holds.
    const silent = all('svg:not(svg svg), img')
      .filter((element) => element.closest('[aria-hidden="true"]') === null)
      .filter((element) => labelOf(element) === '' && !element.getAttribute('alt'))
      .map(
        (element) => `<${element.localName} class="${element.getAttribute('class')}"> is silent`,
      );
    const other = document.documentElement.lang === 'en' ? 'fr' : 'en';
    const unmarked = all(`a[hreflang="${other}"]`)
      .filter((element) => element.closest(`[lang="${other}"]`) === null)
      .map((element) => `“${element.textContent.trim()}” without its language`);
    return [...nameless, ...twice, ...strays, ...empty, ...silent, ...unmarked];
  });
}

test('landmarks, lists, pictures and foreign words say what they are', async ({ page }) => {
  for (const path of PAGE_TYPES) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    expect.soft(await stumbles(page), path).toEqual([]);
  }
});

test('a talk on the page of an event is one stop of the Tab key', async ({ page }) => {
  await page.goto('events/eu-2019/');
  const stops = await page
    .getByRole('main')
    .locator('a[href*="/talks/eu-2019/"]:not([tabindex="-1"])')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(stops.length).toBeGreaterThan(50);
  expect(new Set(stops).size).toBe(stops.length);
});
