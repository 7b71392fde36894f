import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { PROGRAMS } from '../../../src/tools/programs.ts';
import { seconds } from '../build.ts';

const ROOT = path.join(import.meta.dirname, '..', '..', '..');

/** Copies our site without its content into a folder. Its caches stay in there: packages are linked one by one. */
function copySite(to: string): void {
  for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(path.join(ROOT, part), path.join(to, part), { recursive: true });
  }
  const modules = path.join(ROOT, 'node_modules');
  mkdirSync(path.join(to, 'node_modules'));
  for (const name of readdirSync(modules)) {
    if (name === '.astro' || name === '.vite') continue;
    symlinkSync(path.join(modules, name), path.join(to, 'node_modules', name), 'junction');
  }
}

/** Builds our site with the content of a folder, served below `/ours/`, in a working folder that must not exist yet. Returns the seconds. */
export function buildOurs(content: string, work: string, out: string): number {
  mkdirSync(work, { recursive: true });
  copySite(work);
  cpSync(content, path.join(work, 'content'), { recursive: true });
  process.env['SITE_BASE'] = '/ours/';
  // The largest site needs more memory than Node takes by itself.
  process.env['NODE_OPTIONS'] = '--max-old-space-size=12288';
  return seconds(work, PROGRAMS.astro, 'build', '--silent', '--outDir', out);
}
