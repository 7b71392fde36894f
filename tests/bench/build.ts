import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PROGRAMS } from '../../src/tools/programs.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const PAGEFIND = path.join(ROOT, 'node_modules/pagefind/lib/runner/bin.cjs');

/** Runs a program and returns how many seconds it took. Throws when it fails. */
export function seconds(cwd: string, ...args: string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed\n${stderr}`);
  return (performance.now() - start) / 1000;
}

/** Returns the middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A bare Astro, MDX and Pagefind site of the same notes, without our components, in a folder of its own. */
function bareSite(): string {
  const site = mkdtempSync(path.join(os.tmpdir(), 'hallway-track-bare-'));
  cpSync(path.join(import.meta.dirname, 'bare'), site, { recursive: true });
  for (const collection of ['talks', 'recaps']) {
    cpSync(path.join(ROOT, 'content', collection), path.join(site, 'content', collection), {
      recursive: true,
    });
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(site, 'node_modules'), 'junction');
  return site;
}

/** Builds our site and a bare one in turn, `rounds` times, search included. Returns the median seconds of each. */
export function compareBuilds(rounds: number): { ours: number; bare: number } {
  const site = bareSite();
  const out = mkdtempSync(path.join(os.tmpdir(), 'hallway-track-bench-'));
  try {
    const times = { ours: [] as number[], bare: [] as number[] };
    for (let round = 0; round < rounds; round++) {
      times.ours.push(seconds(ROOT, PROGRAMS.astro, 'build', '--silent', '--outDir', out));
      times.bare.push(
        seconds(site, PROGRAMS.astro, 'build', '--silent') +
          seconds(site, PAGEFIND, '--site', 'dist'),
      );
    }
    return { ours: median(times.ours), bare: median(times.bare) };
  } finally {
    rmSync(site, { recursive: true, force: true });
    rmSync(out, { recursive: true, force: true });
  }
}
