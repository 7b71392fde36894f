import { existsSync } from 'node:fs';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { checkContent } from '#check/run.ts';
import type { Problem } from '#rules/problem.ts';

export const SOUND = path.resolve(import.meta.dirname, '../fixtures/content');
export const BROKEN = path.resolve(import.meta.dirname, '../fixtures/broken');

/** A copy of the sound content in a folder of its own. */
export interface ContentCopy {
  folder: string;
  /** Returns what `use` makes of the copy with a folder laid over it, and takes that folder off again. */
  under<T>(overlay: string, use: (folder: string) => Promise<T>): Promise<T>;
  remove(): Promise<void>;
}

/** Returns a copy of the sound content in the folder for temporary files. */
export async function copyContent(): Promise<ContentCopy> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'content-'));
  await fs.cp(SOUND, folder, { recursive: true });
  const takeOff = async (overlay: string) => {
    for (const entry of await fs.readdir(overlay, { recursive: true, withFileTypes: true })) {
      if (entry.isDirectory()) continue;
      const file = path.relative(overlay, path.join(entry.parentPath, entry.name));
      await fs.rm(path.join(folder, file));
      if (existsSync(path.join(SOUND, file))) {
        await fs.copyFile(path.join(SOUND, file), path.join(folder, file));
      }
    }
  };
  return {
    folder,
    async under(overlay, use) {
      await fs.cp(overlay, folder, { recursive: true });
      try {
        return await use(folder);
      } finally {
        await takeOff(overlay);
      }
    },
    remove: () => fs.rm(folder, { recursive: true, force: true }),
  };
}

/** Returns the problems of a content folder as an author sees them, with file names from that folder on. */
export async function problemsIn(folder: string): Promise<Problem[]> {
  const shown = `${path.relative(process.cwd(), folder).split(path.sep).join('/')}/`;
  const { problems } = await checkContent(folder);
  return problems.map(({ fix: _, ...problem }) => ({
    ...problem,
    file: problem.file.replace(shown, ''),
    message: problem.message.replaceAll(shown, ''),
    remedy: problem.remedy.replaceAll(shown, ''),
  }));
}
