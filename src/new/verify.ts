import type { ContentFile } from '../check/files.ts';
import { readEntry } from '../check/read.ts';
import { idAndLang } from '../lib/ids.ts';
import type { CollectionName } from '../model/collections.ts';
import type { Entry, Facts } from '../rules/facts.ts';
import { RULES } from '../rules/index.ts';
import type { Problem } from '../rules/problem.ts';
import type { Draft } from './drafts.ts';

const COLLECTIONS: CollectionName[] = [
  'talks',
  'recaps',
  'events',
  'topics',
  'projects',
  'speakers',
];
const keyOf = ({ rule, file, message }: Problem) => `${rule}\n${file}\n${message}`;

/** Returns a draft as the check would read it from the folder shown as `root`. */
function fileOf({ collection, path, text }: Draft, root: string): ContentFile {
  return { collection, path, file: `${root}/${collection}/${path}`, bytes: Buffer.from(text) };
}

/**
 * Returns the problems that the check would find if some drafts lay in the content folder, and did not find before.
 * A draft takes the place of the file it has the path of.
 */
export function problemsOfDrafts(facts: Facts, drafts: readonly Draft[], root: string): Problem[] {
  const files = drafts.map((draft) => fileOf(draft, root));
  const readings = files.map((file) => ({ file, reading: readEntry(file) }));
  const replaced = new Set(files.map(({ file }) => file));
  const entries = Object.fromEntries(
    COLLECTIONS.map((collection) => [
      collection,
      [
        ...(facts[collection] as Entry[]).filter(({ file }) => !replaced.has(file)),
        ...readings.flatMap(({ file, reading }) =>
          file.collection === collection && reading.entry ? [reading.entry] : [],
        ),
      ],
    ]),
  ) as unknown as Omit<Facts, 'ids' | 'images'>;
  const ids = Object.fromEntries(
    COLLECTIONS.map((collection) => [
      collection,
      new Set([
        ...facts.ids[collection],
        ...files
          .filter((file) => file.collection === collection)
          .map(({ path }) => idAndLang(path).id),
      ]),
    ]),
  ) as unknown as Facts['ids'];
  const known = new Set(RULES.flatMap((rule) => rule(facts)).map(keyOf));
  const merged: Facts = { ...entries, ids, images: facts.images };
  return [
    ...readings.flatMap(({ reading }) => reading.problems),
    ...RULES.flatMap((rule) => rule(merged)).filter((problem) => !known.has(keyOf(problem))),
  ];
}
