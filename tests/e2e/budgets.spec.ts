import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { builtPages, DIST } from './site.ts';

const BASE = process.env['SITE_BASE'] ?? '/hallway-track/';
// In bytes, compressed with gzip as the weakest of hosts do. Fonts are compressed already.
const BUDGET = { all: 50_000, scripts: 6_000, fonts: 60_000, fontFiles: 2 };

const fileOf = (address: string) => path.join(DIST, address.slice(BASE.length));
const compressed = (text: string | Buffer) => gzipSync(text).length;
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** Returns a script and those it imports as it starts, by their paths in the built site. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  for (const target of matches(code, /(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)) {
    withImports(path.join(path.dirname(file), target), seen);
  }
  return seen;
}

/** Returns the files a page asks for before anybody touches it. */
function firstLoad(html: string): { scripts: string[]; styles: string[]; fonts: string[] } {
  const scripts = new Set<string>();
  for (const address of matches(html, /<script\s[^>]*?src="([^"]+)"/g)) {
    withImports(fileOf(address), scripts);
  }
  for (const address of matches(html, /<link\s[^>]*?rel="modulepreload"[^>]*?href="([^"]+)"/g)) {
    withImports(fileOf(address), scripts);
  }
  const styles = matches(html, /<link\s[^>]*?rel="stylesheet"[^>]*?href="([^"]+)"/g).map(fileOf);
  const preloaded = matches(html, /<link\s[^>]*?href="([^"]+\.woff2)"/g).map(fileOf);
  const declared = styles.flatMap((sheet) =>
    matches(readFileSync(sheet, 'utf8'), /url\(["']?([^"')]+\.woff2)["']?\)/g).map((address) =>
      address.startsWith(BASE) ? fileOf(address) : path.join(path.dirname(sheet), address),
    ),
  );
  return { scripts: [...scripts], styles, fonts: [...new Set([...preloaded, ...declared])] };
}

const talks = builtPages()
  .filter(({ path: page }) => /^(fr\/)?talks\/[^/]+\/[^/]+\/$/.test(page))
  .map((page) => ({ ...page, bytes: compressed(page.html) }))
  .sort((one, other) => other.bytes - one.bytes);
// The ten that weigh most, and one of every hundred.
const measured = talks.filter((_, index) => index < 10 || index % 100 === 0);

test('the first load of a talk stays within its budget', () => {
  expect(measured.length).toBeGreaterThan(10);
  const over = measured.flatMap(({ path: page, html, bytes }) => {
    const { scripts, styles, fonts } = firstLoad(html);
    expect([scripts.length, styles.length, fonts.length].every((count) => count > 0)).toBe(true);
    const of = (files: readonly string[]) =>
      sum(files.map((file) => compressed(readFileSync(file))));
    const scripted = of(scripts);
    const all = bytes + scripted + of(styles);
    const drawn = sum(fonts.map((file) => readFileSync(file).length));
    return [
      ...(all > BUDGET.all ? [`${page}: ${all} bytes of HTML, CSS and JavaScript`] : []),
      ...(scripted > BUDGET.scripts ? [`${page}: ${scripted} bytes of JavaScript`] : []),
      ...(drawn > BUDGET.fonts ? [`${page}: ${drawn} bytes of fonts`] : []),
      ...(fonts.length > BUDGET.fontFiles ? [`${page}: ${fonts.length} fonts`] : []),
    ];
  });
  expect(over).toEqual([]);
});
