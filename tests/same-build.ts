import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PROGRAMS } from '../src/tools/programs.ts';

/** Returns the hash of every file below a folder, by path. */
function hashes(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [
        path.relative(folder, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

// Builds the site a second time, elsewhere, and compares it with dist/ byte for byte.
const again = mkdtempSync(path.join(os.tmpdir(), 'hallway-track-build-'));
try {
  const { status } = spawnSync(
    process.execPath,
    [PROGRAMS.astro, 'build', '--silent', '--outDir', again],
    {
      stdio: 'inherit',
    },
  );
  if (status !== 0) throw new Error('the second build failed');
  const [first, second] = [hashes('dist'), hashes(again)];
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  const differing = names.filter((name) => first.get(name) !== second.get(name));
  console.log(
    differing.length === 0
      ? `${names.length} files, all the same`
      : `differ:\n${differing.slice(0, 20).join('\n')}`,
  );
  process.exitCode = differing.length === 0 ? 0 : 1;
} finally {
  rmSync(again, { recursive: true, force: true });
}
