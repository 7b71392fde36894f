import { spawnSync } from 'node:child_process';
import { PROGRAMS } from './programs.ts';

/** Runs one Astro command in the foreground and returns its exit code. */
function run(...args: string[]): number {
  const { status } = spawnSync(process.execPath, [PROGRAMS.astro, ...args], {
    stdio: 'inherit',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DEV_BACKGROUND: '0',
      ASTRO_PREVIEW_BACKGROUND: '0',
    },
  });
  return status ?? 1;
}

const [command = 'start', ...rest] = process.argv.slice(2);
if (command === 'start') {
  process.exitCode = run('build') || run('preview', ...rest);
} else if (command === 'dev' || command === 'build' || command === 'preview') {
  process.exitCode = run(command, ...rest);
} else {
  console.error(`unknown command \`${command}\`; use start, dev, build or preview`);
  process.exitCode = 1;
}
