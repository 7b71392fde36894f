import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { addressesIn } from '../../src/tools/addresses.ts';
import { DIST } from './site.ts';

test('every address ever published still leads to a page', () => {
  const published = addressesIn(
    readFileSync(path.join(import.meta.dirname, '..', 'addresses.txt'), 'utf8'),
  );
  expect(published.length).toBeGreaterThan(2_500);
  // An address that is missing here was renamed or removed: give the file its former id under `aliases`,
  // a speaker the former spelling, one of the site's own pages a line in src/lib/moved.ts.
  expect(published.filter((page) => !existsSync(path.join(DIST, page, 'index.html')))).toEqual([]);
});
