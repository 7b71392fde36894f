import fs from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../rules/problem.ts';
import { readContentFiles } from './files.ts';
import { checkContent } from './run.ts';
import { tidy } from './tidy.ts';

const ROUNDS = 5;

/** Returns a text with the one right answer to a problem in place; the text itself when the place is not found. */
export function applyFix(text: string, { line, column, fix }: Problem): string {
  if (fix === undefined) return text;
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  if (/^#+$/.test(fix.find)) {
    const own = lines[line - 1] ?? '';
    if (own.startsWith(fix.find, column - 1)) {
      const at = before + column - 1;
      return text.slice(0, at) + fix.replace + text.slice(at + fix.find.length);
    }
    // A heading may be underlined as well.
    if (column !== 1 || !/^(=+|-+)\s*$/.test(lines[line] ?? '')) return text;
    return lines.toSpliced(line - 1, 2, `${fix.replace} ${own.trim()}`).join('\n');
  }
  // In a list on one line the same letters may stand before the place that is meant; a quote may stand at it.
  const place = before + column - 1;
  const at =
    [place, place + 1].find((start) => text.startsWith(fix.find, start)) ??
    text.indexOf(fix.find, before);
  return at === -1 ? text : text.slice(0, at) + fix.replace + text.slice(at + fix.find.length);
}

/**
 * Puts right what has one right answer in a content folder, in the files that `wanted` accepts. Returns the files that were
 * changed. Runs the check in between, as one correction may bring another to light.
 */
export async function fixContent(
  contentDir: string,
  wanted: (file: string) => boolean,
): Promise<string[]> {
  const shown = path.relative(process.cwd(), contentDir).split(path.sep).join('/') || '.';
  const changed = new Set<string>();
  const write = async (file: string, text: string) => {
    await fs.writeFile(file, text);
    changed.add(file);
  };
  for (const { file, collection, bytes } of (await readContentFiles(contentDir, shown)).files) {
    const text = bytes.toString('utf8');
    // Bytes that are no UTF-8 cannot be written back.
    if (!wanted(file) || text.includes('\uFFFD')) continue;
    const tidied = tidy(text, collection);
    if (tidied !== text) await write(file, tidied);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const { problems } = await checkContent(contentDir);
    const fixable = problems.filter(({ file, fix }) => fix !== undefined && wanted(file));
    let progress = false;
    for (const [file, own] of Map.groupBy(fixable, (problem) => problem.file)) {
      const text = await fs.readFile(file, 'utf8');
      // From the last to the first, so that the places of the others stay what they are.
      const fixed = own.toReversed().reduce(applyFix, text);
      if (fixed === text) continue;
      await write(file, fixed);
      progress = true;
    }
    if (!progress) break;
  }
  return [...changed].sort();
}
