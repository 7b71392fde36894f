import type { CollectionEntry } from 'astro:content';
import { getCollection, getEntry, render } from 'astro:content';
import { idAndLang } from '../lib/ids.ts';
import type { CollectionName } from '../model/collections.ts';
import type { Lang } from '../model/fields.ts';
import { buildCatalog, type Catalog } from './build.ts';
import { withoutDangling } from './dangling.ts';
import type { RawContent, RawEntry } from './raw.ts';

export type { Catalog };

async function read<C extends CollectionName>(collection: C): Promise<RawEntry<C>[]> {
  const entries: CollectionEntry<C>[] = await getCollection(collection);
  return entries.map((entry) => ({
    ...idAndLang(entry.id),
    file: entry.filePath ?? '',
    data: entry.data as RawEntry<C>['data'],
  }));
}

async function load(): Promise<Catalog> {
  const raw: RawContent = {
    talks: await read('talks'),
    recaps: await read('recaps'),
    events: await read('events'),
    topics: await read('topics'),
    projects: await read('projects'),
    speakers: await read('speakers'),
  };
  return buildCatalog(import.meta.env.DEV ? withoutDangling(raw) : raw);
}

let catalog: Promise<Catalog> | undefined;

/** Returns the catalog of all content; built once for a build, anew for every request while developing. */
export function getCatalog(): Promise<Catalog> {
  if (import.meta.env.DEV) return load();
  catalog ??= load();
  return catalog;
}

/** Returns the rendered notes of a talk or recap in one language: a component, and its headings without the footnotes' own. */
export async function renderNote(collection: 'talks' | 'recaps', id: string, lang: Lang) {
  const entry = await getEntry(collection, lang === 'en' ? id : `${id}.${lang}`);
  if (entry === undefined) throw new Error(`no ${lang} notes for ${id}`);
  const { Content, headings } = await render(entry);
  return { Content, headings: headings.filter(({ slug }) => slug !== 'footnote-label') };
}
