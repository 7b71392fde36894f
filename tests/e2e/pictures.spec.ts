import { expect, type Locator, test } from '@playwright/test';

const figures = (page: { locator(selector: string): Locator }) => page.locator('figure.chart');

// What a picture says, by the address that a mark leads to; the table below it must say the same.
const fromTable = (figure: Locator) =>
  figure
    .locator('table tbody td a')
    .evaluateAll((links) =>
      links.map((link) => [link.getAttribute('href') ?? '', link.textContent ?? '']),
    );
const sorted = (pairs: string[][]) => pairs.map((pair) => pair.join(' ')).sort();

interface HeatCell {
  href: string;
  text: string;
  few: boolean;
  says: string;
  count: number;
  of: number;
  edition: string;
  held: number;
}

// The heat map as it stands: each full cell by its row and column, with what its column says it rests on.
const heat = (figure: Locator) =>
  figure.locator('table.heat').evaluate((table) => {
    const all = (selector: string) => [...table.querySelectorAll<HTMLTableRowElement>(selector)];
    const [, names, held] = all('thead tr');
    const cellOf = (row: HTMLTableRowElement | undefined, index: number) => row?.cells[index];
    return all('tbody tr').flatMap((row) =>
      [...row.cells].slice(1).flatMap((cell, index): HeatCell[] => {
        const link = cell.querySelector('a');
        if (link === null && cell.textContent === '') return [];
        const [, count, of] = /(\d+) (?:of|sur) (\d+)$/.exec(cell.title) ?? [];
        const edition = cellOf(names, index + 1)
          ?.querySelector('a')
          ?.getAttribute('aria-label');
        return [
          {
            href: link?.getAttribute('href') ?? '',
            text: link?.textContent?.trim() ?? '',
            few: link?.className === 'few',
            says: cell.title.split(/\s?:\s/u)[0] ?? '',
            count: Number(count),
            of: Number(of),
            edition: edition ?? '',
            held: Number.parseInt(cellOf(held, index + 1)?.textContent ?? '', 10),
          },
        ];
      }),
    );
  });

for (const path of ['trends/', 'fr/trends/']) {
  test(`each number on /${path} is the share of the talks that its column rests on`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const figure of [figures(page).nth(0), figures(page).nth(3)]) {
      const cells = await heat(figure);
      expect(cells.length).toBeGreaterThan(50);
      const wrong = cells.filter(
        (cell) =>
          cell.text !== String(Math.round((100 * cell.count) / cell.of)) ||
          cell.of !== cell.held ||
          cell.few !== cell.held < 10 ||
          cell.says !== cell.edition ||
          !cell.href.endsWith(cell.edition.toLowerCase().replace(' ', '-')),
      );
      expect(wrong).toEqual([]);
    }
  });
}

test('a number in the table of topics leads to the talks it counts', async ({ page }) => {
  await page.goto('trends/');
  const link = figures(page).first().locator('td a[href$="topics/security/#eu-2019"]');
  await expect(link).toHaveText(/^\d+$/);
  const [, count] =
    /(\d+) of \d+$/.exec((await link.locator('..').getAttribute('title')) ?? '') ?? [];
  await link.click();
  const section = page.getByRole('region', { name: 'EU 2019' });
  await expect(section).toBeInViewport();
  expect(await section.locator('.talk-list > li').count()).toBe(Number(count));
});

test('every column of trends says how many notes it rests on, and which are few', async ({
  page,
}) => {
  await page.goto('trends/');
  const head = figures(page).first().locator('thead tr').filter({ hasText: 'Notes held' });
  const texts = await head.locator('td').allTextContents();
  expect(texts.length).toBeGreaterThan(20);
  for (const text of texts) {
    const [, notes] = /^\s*(\d+)/.exec(text) ?? [];
    expect(Number(notes)).toBeGreaterThan(0);
    expect(text.trim().endsWith('few')).toBe(Number(notes) < 10);
  }
});

test('Tab stops once in the table of trends, and the arrow keys reach its cells', async ({
  page,
}) => {
  await page.goto('trends/');
  const table = figures(page).first().locator('table.heat');
  const focused = (selector: string) => table.locator(`${selector}:focus`);
  await table.locator('thead a').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(focused('tbody td a')).toHaveCount(1);
  await page.keyboard.press('Home');
  await expect(focused('tbody th a')).toHaveCount(1);
  await page.keyboard.press('End');
  await expect(focused('tbody td a')).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(focused('a')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(focused('tbody td a')).toHaveCount(1);
});

test('a link to the last part of trends arrives there', async ({ page }) => {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('trends/#coverage');
    await expect(
      page.getByRole('heading', { name: 'What these pictures rest on' }),
    ).toBeInViewport();
    await page.goto('about:blank');
  }
});

for (const path of ['', 'events/', 'fr/events/']) {
  test(`the timeline on /${path} has all events, as the table does`, async ({ page }) => {
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const marks = figures(page).first().locator('.timeline .spot:visible');
      await expect(marks).toHaveCount(35);
      const shown = await marks.evaluateAll((links) =>
        links.map((link) => [
          link.querySelector('a')?.getAttribute('href') ?? '',
          link.querySelector('text')?.textContent?.trim() ?? '',
        ]),
      );
      const table = await fromTable(figures(page).first());
      expect(sorted(shown)).toEqual(
        sorted(table.map(([href = '', text = '']) => [href, /\d+$/.exec(text)?.[0] ?? ''])),
      );
    }
  });
}

for (const path of ['topics/security/', 'fr/topics/security/', 'projects/linkerd/']) {
  test(`the columns on /${path} say what the table says, and lead to the talks`, async ({
    page,
  }) => {
    await page.goto(path);
    const figure = figures(page).first();
    const columns = await figure
      .locator('svg.story .spot')
      .evaluateAll((links) =>
        links.map((link) => [
          link.querySelector('a')?.getAttribute('href') ?? '',
          /^\d+/.exec(link.querySelector('text')?.textContent?.trim() ?? '')?.[0] ?? '',
        ]),
      );
    const table = (await fromTable(figure)).filter(([, text]) => text?.includes('%'));
    expect(columns.length).toBeGreaterThan(3);
    expect(sorted(columns)).toEqual(
      sorted(table.map(([href = '', text = '']) => [href, Number.parseInt(text, 10).toString()])),
    );
    await figure.locator('svg.story a').last().focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#[a-z]{2}-\d{4}$/);
  });
}

test('a project says what it was when its talks were given, and what it became', async ({
  page,
}) => {
  await page.goto('projects/linkerd/');
  await expect(page.getByRole('heading', { name: 'EU 2017' })).toContainText(
    'sandbox when these talks were given, graduated since',
  );
  await expect(page.locator('svg.story')).toContainText('graduated, Jul 2021');
});

test('the programme of an event has a box for each talk with notes', async ({ page }) => {
  await page.goto('events/eu-2019/');
  const figure = figures(page).first();
  const boxes = await figure.locator('svg a').count();
  const numbers = (await fromTable(figure)).map(([, text]) => Number(text));
  expect(numbers.reduce((sum, n) => sum + n, 0)).toBe(boxes);
  expect(await page.locator('.day .talk-list > li').count()).toBe(boxes);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`marks of trends and others stand out and type keeps its size in the ${colorScheme} scheme`, async ({
    browser,
  }) => {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width: 390, height: 800 },
    });
    const page = await context.newPage();
    for (const path of ['', 'trends/', 'projects/linkerd/', 'events/eu-2019/']) {
      await page.goto(new URL(path, test.info().project.use.baseURL).href);
      const found = await page.evaluate(() => {
        const canvas = document
          .createElement('canvas')
          .getContext('2d', { willReadFrequently: true });
        const luminance = (colour: string) => {
          if (canvas === null) throw new Error('no canvas');
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
            const part = value / 255;
            return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const paper = getComputedStyle(document.documentElement).backgroundColor;
        const contrast = (colour: string, ground = paper) => {
          const [mark, below] = [luminance(colour), luminance(ground)];
          return (Math.max(mark, below) + 0.05) / (Math.min(mark, below) + 0.05);
        };
        // A shade says nothing that the number on it does not: that number has to be read.
        const pale = [...document.querySelectorAll('.heat td a')].flatMap((cell) => {
          const { color, backgroundColor } = getComputedStyle(cell);
          const stands = contrast(color, backgroundColor);
          return stands < 4.5 ? [`${cell.className} ${stands.toFixed(2)}`] : [];
        });
        const marks = document.querySelectorAll('.mark, .band, .ring, .dot, .life, .awaited');
        const faint = [...marks].flatMap((mark) => {
          const { fill, stroke } = getComputedStyle(mark);
          const best = Math.max(
            ...[fill, stroke].filter((one) => one !== 'none').map((one) => contrast(one)),
          );
          return best < 3 ? [`${mark.getAttribute('class')} ${best.toFixed(2)}`] : [];
        });
        const small = [...document.querySelectorAll<SVGTextElement>('.chart svg text')].flatMap(
          (text) => {
            const size =
              Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 1);
            return size > 0 && size < 12 ? [`${text.textContent} ${size.toFixed(1)} px`] : [];
          },
        );
        return { marks: marks.length, faint, pale: [...new Set(pale)], small };
      });
      expect(found.marks).toBeGreaterThan(10);
      expect(found.faint).toEqual([]);
      expect(found.pale).toEqual([]);
      expect(found.small).toEqual([]);
    }
    await context.close();
  });
}
