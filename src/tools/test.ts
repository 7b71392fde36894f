import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBrowser } from './browser.ts';
import { PROGRAMS } from './programs.ts';

interface Tally {
  passed: number;
  failed: number;
}

const results = mkdtempSync(path.join(os.tmpdir(), 'hallway-track-'));

// The end-to-end tests run on the site as a project page of a host serves it: below a path, with a domain.
const SITE = { SITE_BASE: '/hallway-track/', SITE_URL: 'https://example.org' };

function run(
  name: string,
  script: string,
  args: string[],
  env: Record<string, string> = {},
): boolean {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(process.execPath, [script, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0', ...env },
  });
  return status === 0;
}

function step(name: string, script: string, args: string[], env?: Record<string, string>): Tally {
  const passed = run(name, script, args, env);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function unitTests(): Tally {
  const file = path.join(results, 'unit.json');
  const args = [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const ok = run('Unit tests', PROGRAMS.vitest, args);
  const report = readJson(file) as { numPassedTests?: number; numFailedTests?: number } | undefined;
  const failed = report?.numFailedTests ?? 0;
  return { passed: report?.numPassedTests ?? 0, failed: failed === 0 && !ok ? 1 : failed };
}

function endToEndTests(): Tally {
  const file = path.join(results, 'e2e.json');
  const args = ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'];
  const ok = run('End-to-end tests', PROGRAMS.playwright, args, {
    ...SITE,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  const report = readJson(file) as
    | { stats?: { expected: number; unexpected: number; flaky: number } }
    | undefined;
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  return { passed: expected + flaky, failed: unexpected === 0 && !ok ? 1 : unexpected };
}

async function main(): Promise<Tally> {
  const tallies: Tally[] = [
    step('Format and lint', PROGRAMS.biome, ['ci', '--error-on-warnings', '.']),
    step('Types', PROGRAMS.astro, ['check']),
    step('Content', 'src/tools/check.ts', []),
    unitTests(),
  ];
  const build = step('Build', PROGRAMS.astro, ['build', '--silent'], SITE);
  tallies.push(build);
  if (build.failed === 0) {
    tallies.push(step('A second build is the same', 'tests/same-build.ts', [], SITE));
    process.env['CHROMIUM_PATH'] = await ensureBrowser();
    tallies.push(endToEndTests());
  }
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  };
}

main()
  .catch((error: unknown): Tally => {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    return { passed: 0, failed: 1 };
  })
  .then(({ passed, failed }) => {
    rmSync(results, { recursive: true, force: true });
    console.log(`\n${passed} passed, ${failed} failed`);
    process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
  });
