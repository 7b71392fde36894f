import path from 'node:path';
import { RULES } from '../rules/index.ts';
import type { Problem } from '../rules/problem.ts';
import { compareProblems } from '../rules/problem.ts';
import type { ContentFile } from './files.ts';
import { readContentFiles } from './files.ts';
import type { Reading } from './read.ts';
import { readFacts } from './read.ts';

/** What a check found, and how much it looked at. */
export interface Report {
  problems: Problem[];
  /** The number of content files read. */
  files: number;
  /** The ids of talks and recaps, with their languages: what the search index must hold. */
  notes: { collection: 'talks' | 'recaps'; id: string; lang: 'en' | 'fr' }[];
}

/** Returns the report on a content folder: every problem of every file, in order of file and line. Throws when the folder cannot be read; `onProgress` hears how many files are done, `read` may remember what it read. */
export async function checkContent(
  contentDir: string,
  onProgress?: (done: number, total: number) => void,
  read?: (file: ContentFile) => Reading,
): Promise<Report> {
  const shown = path.relative(process.cwd(), contentDir).split(path.sep).join('/') || '.';
  const { files, images, problems } = await readContentFiles(contentDir, shown);
  const progress = (done: number) => onProgress?.(done, files.length);
  const { facts, problems: readingProblems } = readFacts(files, images, progress, read);
  const all = [...problems, ...readingProblems, ...RULES.flatMap((rule) => rule(facts))];
  return {
    problems: all.sort(compareProblems),
    files: files.length,
    notes: [...facts.talks, ...facts.recaps].map(({ collection, id, lang }) => ({
      collection,
      id,
      lang,
    })),
  };
}
