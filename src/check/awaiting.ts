import fs from 'node:fs';
import path from 'node:path';
import { idAndLang } from '../lib/ids.ts';
import type { CollectionName } from '../model/collections.ts';
import type { Facts } from '../rules/facts.ts';
import { readEntry } from './read.ts';

/** A file to be written: its path below its collection, and its text. */
interface Draft {
  collection: CollectionName;
  path: string;
  text: string;
}

const LINE = /^awaiting:[ \t]+true[ \t]*(?:#[^\r\n]*)?(?:\r?\n|$)/m;

/**
 * Returns the events, topics and projects that say they await notes and get their first with some drafts, as drafts
 * without that line; drafts among them are left out of the result, and lose the line themselves.
 */
export function noLongerAwaiting(facts: Facts, drafts: Draft[], content: string): Draft[] {
  const wanted = new Set<string>();
  for (const draft of drafts) {
    const bytes = Buffer.from(draft.text);
    const { entry } = readEntry({ ...draft, file: draft.path, bytes });
    const data = entry?.data as
      | { event?: string; tags?: string[]; projects?: string[]; broader?: string; partOf?: string }
      | undefined;
    if (draft.collection === 'talks' || draft.collection === 'recaps') {
      if (data?.event) wanted.add(`events/${data.event}`);
      for (const tag of data?.tags ?? []) wanted.add(`topics/${tag}`);
      for (const project of data?.projects ?? []) wanted.add(`projects/${project}`);
    }
    if (data?.broader) wanted.add(`topics/${data.broader}`);
    if (data?.partOf) wanted.add(`projects/${data.partOf}`);
  }
  const without = (text: string) => text.replace(LINE, '');
  for (const draft of drafts)
    if (wanted.has(`${draft.collection}/${idAndLang(draft.path).id}`))
      draft.text = without(draft.text);
  return [...facts.events, ...facts.topics, ...facts.projects].flatMap((entry): Draft[] => {
    if (!entry.data.awaiting || !wanted.has(`${entry.collection}/${entry.id}`)) return [];
    const file = `${entry.id}.yml`;
    const text = fs.readFileSync(path.join(content, entry.collection, file), 'utf8');
    return LINE.test(text)
      ? [{ collection: entry.collection, path: file, text: without(text) }]
      : [];
  });
}
