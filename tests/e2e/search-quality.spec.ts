import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { listedLinks, settled } from '../search/browse.ts';
import { goldenQueries, noteOf } from '../search/golden.ts';
import { answerable, nonsense, type Outcome, reportOf, scoresOf } from '../search/scores.ts';
import { DIST } from './site.ts';

const LEAST = { first: 0.9, three: 0.97, mrr: 0.93 };
const pages = new Map<string, string>();

/** Returns whether the built site has the page of an address below its base, and the section its fragment names. */
function exists(address: string): boolean {
  const [folder = '', fragment] = address.split('#');
  const file = path.join(DIST, folder.replace(/\?.*$/, ''), 'index.html');
  try {
    const html = pages.get(file) ?? readFileSync(file, 'utf8');
    pages.set(file, html);
    return fragment === undefined || html.includes(`id="${decodeURIComponent(fragment)}"`);
  } catch {
    return false;
  }
}

test('the search finds what people look for', async ({ page, baseURL }) => {
  test.setTimeout(300_000);
  const outcomes: Outcome[] = [];
  const dead = new Set<string>();
  let lang = '';
  for (const query of goldenQueries().toSorted((a, b) => a.lang.localeCompare(b.lang))) {
    if (query.lang !== lang) await page.goto(query.lang === 'fr' ? 'fr/search/' : 'search/');
    lang = query.lang;
    await page.getByRole('main').getByRole('searchbox').fill(query.q);
    await settled(page);
    const hits = (await listedLinks(page)).map((links) =>
      links.map((link) => link.replace(baseURL ?? '', '')),
    );
    outcomes.push({ query, notes: hits.map(([hit = '']) => noteOf(hit)) });
    for (const link of hits.flat()) if (!exists(link)) dead.add(`${query.q}: ${link}`);
  }
  console.log(reportOf(outcomes));
  expect([...dead], 'every address in the list exists').toEqual([]);
  expect(
    nonsense(outcomes).map(({ query }) => query.q),
    'a query without an answer shows no hit',
  ).toEqual([]);
  const { first, three, mrr } = scoresOf(answerable(outcomes));
  expect(first, 'success at 1').toBeGreaterThanOrEqual(LEAST.first);
  expect(three, 'success at 3').toBeGreaterThanOrEqual(LEAST.three);
  expect(mrr, 'mean reciprocal rank').toBeGreaterThanOrEqual(LEAST.mrr);
});
