import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { PROGRAMS } from './programs.ts';
import { serveSite } from './serve.ts';

const USAGE = `npm start                     build the site and serve it
npm run build                 build the site into dist/
npm run preview               serve what was built last
npm run dev                   serve while writing, with every change shown at once
--port N                      use this port and no other`;

function astro(...args: string[]): number {
  const { status } = spawnSync(process.execPath, [PROGRAMS.astro, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' },
  });
  return status ?? 1;
}

async function serve(port: string | undefined): Promise<number> {
  if (!existsSync('dist/index.html')) {
    console.error('There is no built site yet: run npm run build, or npm start.');
    return 1;
  }
  const address = await serveSite(
    process.env['SITE_BASE'] ?? '/',
    Number(port ?? 4321),
    port !== undefined,
  );
  console.log(`\nHallway Track is at ${address} (Ctrl+C ends it)\n`);
  return 0;
}

async function main(): Promise<number> {
  const [command = 'start', ...rest] = process.argv.slice(2);
  const { values } = parseArgs({
    args: rest,
    options: { port: { type: 'string' }, silent: { type: 'boolean', default: false } },
  });
  const port = values.port === undefined ? [] : ['--port', values.port];
  const quiet = values.silent ? ['--silent'] : [];
  if (command === 'dev') return astro('dev', ...port);
  if (command === 'build') return astro('build', ...quiet);
  if (command === 'preview') return serve(values.port);
  if (command === 'start') return astro('build', '--silent') || serve(values.port);
  throw new Error(`unknown command \`${command}\``);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exitCode = 1;
  },
);
