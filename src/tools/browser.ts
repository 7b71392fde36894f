import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { PROGRAMS } from './programs.ts';

const SYSTEM_BROWSERS: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

async function playwrightsOwn(): Promise<string | undefined> {
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  return own !== '' && existsSync(own) ? own : undefined;
}

/** Returns the path of a Chromium that can run the tests: CHROMIUM_PATH, Playwright's own, or the system's; `undefined` when there is none. */
export async function findBrowser(): Promise<string | undefined> {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && existsSync(given)) return given;
  return (
    (await playwrightsOwn()) ?? SYSTEM_BROWSERS[process.platform]?.find((file) => existsSync(file))
  );
}

function mayInstallPackages(): boolean {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false;
  if (process.getuid?.() === 0) return true;
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
}

/** Returns the path of a Chromium, after getting one if there is none: Playwright's download, then the system's package manager. Throws one sentence saying what to install. */
export async function ensureBrowser(): Promise<string> {
  const found = await findBrowser();
  if (found !== undefined) return found;
  console.log('Getting a browser for the tests …');
  spawnSync(process.execPath, [PROGRAMS.playwright, 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 300_000,
  });
  const downloaded = await findBrowser();
  if (downloaded !== undefined) return downloaded;
  if (mayInstallPackages()) {
    const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    const run = (...args: string[]) => {
      const [command = '', ...rest] = [...sudo, 'apt-get', ...args];
      execFileSync(command, rest, {
        stdio: 'ignore',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    };
    try {
      run('update', '-qq');
      run('install', '-y', '-qq', '--no-install-recommends', 'chromium');
    } catch {
      // The sentence below says what to do.
    }
  }
  const installed = await findBrowser();
  if (installed !== undefined) return installed;
  throw new Error(
    'The end-to-end tests need Chromium or Chrome: install one, or set CHROMIUM_PATH to its program, and run npm test again.',
  );
}
