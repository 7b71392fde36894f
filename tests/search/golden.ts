import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** The kinds of query that the golden set holds, in its order. */
export const CLASSES = [
  'title',
  'words',
  'synonym',
  'typo',
  'speaker',
  'accents',
  'company',
  'project',
  'figure',
  'phrase',
  'question',
  'french',
  'cross-language',
  'partial-word',
  'no-answer',
] as const;

export type QueryClass = (typeof CLASSES)[number];

/** A query as somebody types it, the language of the page it is typed on, and the notes that answer it. */
export interface GoldenQuery {
  kind: QueryClass;
  q: string;
  lang: 'en' | 'fr';
  right: string[];
}

const entry = z.strictObject({
  q: z.string().trim().min(1),
  lang: z.enum(['en', 'fr']).default('en'),
  right: z.array(z.string()).default([]),
});
const file = z.strictObject(
  Object.fromEntries(CLASSES.map((kind) => [kind, z.array(entry)])) as Record<
    QueryClass,
    z.ZodArray<typeof entry>
  >,
);

/** Returns the queries of golden.yml. Throws what is wrong with its form. */
export function goldenQueries(): GoldenQuery[] {
  const text = readFileSync(path.join(import.meta.dirname, 'golden.yml'), 'utf8');
  const queries = file.parse(parse(text));
  return CLASSES.flatMap((kind) => queries[kind].map((query) => ({ kind, ...query })));
}

/** Returns the note that an address of the site leads to, as golden.yml names it, from the path below the site's base. */
export function noteOf(address: string): string {
  const page = address.replace(/[?#].*$/, '').replace(/^\/|\/$/g, '');
  return page.replace(/^fr\//, '').replace(/^events\/(?=[^/]+\/)/, 'recaps/');
}
