import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CLASSES, goldenQueries, noteOf } from '../search/golden.ts';
import { rankOf, scoresOf } from '../search/scores.ts';

const CONTENT = path.join(import.meta.dirname, '..', '..', 'content');
const queries = goldenQueries();
const answered = queries.filter(({ kind }) => kind !== 'no-answer');

test('the golden set is large and has every class', () => {
  expect(queries.length).toBeGreaterThanOrEqual(180);
  const small = CLASSES.filter((one) => queries.filter(({ kind }) => kind === one).length < 8);
  expect(small).toEqual([]);
});

test('every right note exists, and every query but those without an answer has one', () => {
  const missing = queries.flatMap(({ right }) =>
    right.filter((note) => !existsSync(path.join(CONTENT, `${note}.mdx`))),
  );
  expect(missing).toEqual([]);
  expect(answered.filter(({ right }) => right.length === 0)).toEqual([]);
  expect(queries.filter(({ kind, right }) => kind === 'no-answer' && right.length > 0)).toEqual([]);
});

test('no query and no right note is listed twice', () => {
  const typed = queries.map(({ q, lang }) => `${lang} ${q.toLowerCase()}`);
  expect(typed.filter((one, at) => typed.indexOf(one) !== at)).toEqual([]);
  expect(queries.filter(({ right }) => new Set(right).size < right.length)).toEqual([]);
});

test('every edition with talks is asked about, beyond the queries that half the site answers', () => {
  const asked = new Set(
    answered
      .filter(({ right }) => right.length <= 5)
      .flatMap(({ right }) => right.map((note) => note.split('/')[1])),
  );
  const editions = readdirSync(path.join(CONTENT, 'talks'));
  expect(editions.filter((edition) => !asked.has(edition))).toEqual([]);
});

test('French queries are typed on the French page, cross-language ones on both', () => {
  const langs = (one: string) =>
    new Set(queries.filter(({ kind }) => kind === one).map(({ lang }) => lang));
  expect(langs('french')).toEqual(new Set(['fr']));
  expect(langs('cross-language')).toEqual(new Set(['en', 'fr']));
});

test('an address leads to a note in either language, a section included', () => {
  expect(noteOf('talks/eu-2019/sidecars/')).toBe('talks/eu-2019/sidecars');
  expect(noteOf('/fr/talks/eu-2019/sidecars/#why')).toBe('talks/eu-2019/sidecars');
  expect(noteOf('fr/events/eu-2019/recap/')).toBe('recaps/eu-2019/recap');
  expect(noteOf('events/eu-2019/')).toBe('events/eu-2019');
});

test('scores count the first right note', () => {
  const query = { kind: 'words', q: 'x', lang: 'en', right: ['a', 'b'] } as const;
  const outcomes = [['b', 'c'], ['c', 'd', 'e', 'a'], ['c']].map((notes) => ({
    query: { ...query, right: [...query.right] },
    notes,
  }));
  expect(outcomes.map(rankOf)).toEqual([1, 4, Number.POSITIVE_INFINITY]);
  expect(scoresOf(outcomes)).toEqual({ queries: 3, first: 1 / 3, three: 1 / 3, mrr: 1.25 / 3 });
});
