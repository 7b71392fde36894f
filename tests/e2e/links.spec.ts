import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { builtPages, DIST } from './site.ts';

const BASE = process.env['SITE_BASE'] ?? '/hallway-track/';
const pages = builtPages();
const decode = (text: string) =>
  text
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&#x27;/g, "'");
const idsOf = new Map(
  pages.map(({ path: page, html }) => [
    page,
    new Set([...html.matchAll(/\sid="([^"]*)"/g)].map((match) => decode(match[1] ?? ''))),
  ]),
);

function wrongLink(from: string, href: string): string | undefined {
  if (/^(https?:|mailto:)/.test(href)) return undefined;
  const [address = '', fragment] = href.split('#');
  if (address !== '' && !address.startsWith(BASE)) return `${from} → ${href} (outside ${BASE})`;
  const target = address === '' ? from : (address.slice(BASE.length).split('?')[0] ?? '');
  const ids = idsOf.get(target);
  if (ids === undefined) {
    return existsSync(path.join(DIST, target)) && !target.endsWith('/')
      ? undefined
      : `${from} → ${href}`;
  }
  const missing =
    fragment !== undefined && fragment !== '' && !ids.has(decodeURIComponent(fragment));
  return missing ? `${from} → ${href} (no such heading)` : undefined;
}

test('every internal link and fragment leads somewhere', () => {
  expect(pages.length).toBeGreaterThan(400);
  const wrong = pages.flatMap(({ path: from, html }) =>
    [...html.matchAll(/<(?:a|link|area)\s[^>]*?href="([^"]*)"/g)]
      .map((match) => wrongLink(from, decode(match[1] ?? '').replace('https://example.org', '')))
      .filter((found) => found !== undefined),
  );
  expect(wrong).toEqual([]);
});

test('no page has an id twice, an image without text, or more or less than one title', () => {
  const wrong = pages.flatMap(({ path: page, html }) => {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
    const twice = ids
      .filter((id, index) => ids.indexOf(id) < index)
      .map((id) => `${page}: id ${id} twice`);
    const silent = [...html.matchAll(/<img\s[^>]*>/g)]
      .filter(([tag]) => !/\salt="[^"]+"/.test(tag))
      .map(([tag]) => `${page}: ${tag}`);
    const headings = [...html.matchAll(/<h1[\s>]/g)].length;
    return [...twice, ...silent, ...(headings === 1 ? [] : [`${page}: ${headings} titles`])];
  });
  expect(wrong).toEqual([]);
});

test('every page is served under a strict Content-Security-Policy without inline scripts', () => {
  const wrong = pages.flatMap(({ path: page, html }) => {
    const policy =
      /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
    const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>/g)].map(([tag]) => tag);
    const handlers = /<[a-z][^>]*\son[a-z]+=/i.test(html);
    return [
      ...(policy.includes("script-src 'self'") && !policy.includes('unsafe-inline')
        ? []
        : [`${page}: ${policy}`]),
      ...inline.map((tag) => `${page}: ${tag}`),
      ...(handlers ? [`${page}: an event handler`] : []),
    ];
  });
  expect(wrong).toEqual([]);
});

test('pages ask no other host for anything', async ({ page }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== 'localhost') foreign.push(request.url());
  });
  for (const path of ['', 'talks/eu-2019/kubernetes-failure-stories/', 'search/?q=dns']) {
    await page.goto(path, { waitUntil: 'networkidle' });
  }
  expect(foreign).toEqual([]);
});
