import path from 'node:path';
import { readContentFiles } from '../check/files.ts';
import { readFacts } from '../check/read.ts';
import { foldText } from '../lib/ids.ts';
import type { Facts } from '../rules/facts.ts';
import type { Known } from './names.ts';

/** What the content already holds, as far as an import leans on it. */
export interface Vocabulary {
  facts: Facts;
  known: Known;
}

/** Returns the vocabulary of a content folder. Throws when the folder cannot be read. */
export async function readVocabulary(contentDir: string): Promise<Vocabulary> {
  const { files, images } = await readContentFiles(contentDir, path.basename(contentDir));
  const { facts } = readFacts(files, images);
  const companies = new Set<string>();
  const firstNames = new Set<string>();
  // Drafts are left out: an import that has been run must not change what the next one understands.
  for (const { data } of facts.talks.filter((talk) => talk.data.status === 'complete')) {
    for (const { name, affiliation } of data.speakers) {
      if (affiliation) companies.add(foldText(affiliation));
      if (name.includes(' ')) firstNames.add(foldText(name.split(' ')[0] ?? ''));
    }
  }
  const projects = new Set<string>();
  for (const { data } of facts.projects)
    for (const name of [data.name, ...data.synonyms]) projects.add(foldText(name));
  return { facts, known: { companies, projects, firstNames } };
}
