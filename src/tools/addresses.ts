import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const LIST = 'tests/addresses.txt';
const SITE = 'dist';

/** Returns the path of every page of a built site, from the site's root, in order. */
export function pagesOf(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => `${path.relative(site, entry.parentPath).split(path.sep).join('/')}/`)
    .map((page) => (page === '/' ? '' : page))
    .sort();
}

/** Returns the addresses of a list: one on each line, `/` for the home page. */
export function addressesIn(list: string): string[] {
  return list
    .split('\n')
    .filter((line) => line.startsWith('/'))
    .map((line) => line.slice(1));
}

if (import.meta.main) {
  if (!existsSync(`${SITE}/index.html`)) {
    console.error('There is no built site yet: run npm run build first.');
    process.exit(1);
  }
  const known = existsSync(LIST) ? addressesIn(readFileSync(LIST, 'utf8')) : [];
  const all = [...new Set([...known, ...pagesOf(SITE)])].sort();
  writeFileSync(LIST, `${all.map((page) => `/${page}`).join('\n')}\n`);
  console.log(`${LIST}: ${all.length} addresses, ${all.length - known.length} of them new.`);
}
