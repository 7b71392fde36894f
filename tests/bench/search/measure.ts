import type { Browser, Page } from '@playwright/test';
import { listedLinks, settled } from '../../search/browse.ts';
import { type GoldenQuery, goldenQueries, noteOf } from '../../search/golden.ts';
import type { Outcome } from '../../search/scores.ts';
import type { Host } from './serve.ts';

const QUIET_MS = 200;
/** An index of tens of megabytes takes its time to load. */
const PATIENCE_MS = 180_000;
/** Of the queries typed, how many are typed once more key by key. */
const KEY_BY_KEY = 4;

declare global {
  interface Window {
    bench: { pressed: number; shown: number };
  }
}

/** Notes, inside the page, when a key arrived and when the search last changed what it shows. */
function watch(): void {
  window.bench = { pressed: 0, shown: 0 };
  document.addEventListener(
    'input',
    () => {
      window.bench.pressed = performance.now();
    },
    true,
  );
  new MutationObserver((changes) => {
    const inSearch = ({ target }: MutationRecord) =>
      (target instanceof Element ? target : target.parentElement)?.closest('search-page');
    if (changes.some(inSearch)) window.bench.shown = performance.now();
  }).observe(document, { subtree: true, childList: true });
}

async function calm(page: Page): Promise<void> {
  await page.waitForFunction((quiet) => {
    const { pressed, shown } = window.bench;
    const state = document.querySelector<HTMLElement>('search-page')?.dataset['searchState'];
    const busy = state !== undefined && state !== 'done' && state !== 'empty';
    return !busy && performance.now() - Math.max(pressed, shown) > quiet;
  }, QUIET_MS);
}

/** Returns what an engine lists for every query of the golden set. */
export async function qualityOf(browser: Browser, engine: string): Promise<Outcome[]> {
  const page = await browser.newPage();
  const base = new URL(engine).pathname;
  const outcomes: Outcome[] = [];
  let lang = '';
  for (const query of goldenQueries().toSorted((a, b) => a.lang.localeCompare(b.lang))) {
    if (query.lang !== lang) await page.goto(`${engine}${query.lang === 'fr' ? 'fr/' : ''}search/`);
    lang = query.lang;
    await page.locator('search-page input[name="q"]').fill(query.q);
    await settled(page);
    const hits = await listedLinks(page);
    const notes = hits.map(([hit = '']) => noteOf(new URL(hit).pathname.replace(base, '')));
    outcomes.push({ query, notes });
  }
  await page.close();
  return outcomes;
}

/** Some queries to type, spread over the classes: words that every corpus holds, for it is made of the same ones. */
export function typedQueries(count: number): GoldenQuery[] {
  const all = goldenQueries().filter(
    ({ kind, lang }) =>
      lang === 'en' && ['words', 'synonym', 'typo', 'project', 'question'].includes(kind),
  );
  return Array.from(
    { length: count },
    (_, at) => all[Math.floor((at * all.length) / count)],
  ).filter((query) => query !== undefined);
}

/** How an engine answers somebody who types: bytes until a first query is answered, milliseconds from each later key to the last change on the page. */
export interface Typing {
  bytes: number[];
  keys: number[];
}

/** Asks an engine's search page, each query in a browser that has never seen it, and types some of them once more, key by key. */
export async function typeInto(
  browser: Browser,
  host: Host,
  engine: string,
  queries: readonly GoldenQuery[],
): Promise<Typing> {
  const typing: Typing = { bytes: [], keys: [] };
  for (const [at, { q }] of queries.entries()) {
    const context = await browser.newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.addInitScript(watch);
    host.bytes();
    await page.goto(`${engine}search/?q=${encodeURIComponent(q)}`);
    const field = page.locator('search-page input[name="q"]');
    await page.waitForLoadState('networkidle');
    await settled(page);
    await calm(page);
    typing.bytes.push(host.bytes());
    await field.fill('');
    await calm(page);
    for (const key of at < KEY_BY_KEY ? q : '') {
      await field.press(key === ' ' ? 'Space' : key);
      await calm(page);
      const { pressed, shown } = await page.evaluate(() => window.bench);
      if (shown >= pressed) typing.keys.push(shown - pressed);
    }
    await context.close();
  }
  return typing;
}
