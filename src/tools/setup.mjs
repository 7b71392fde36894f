// Plain JavaScript for Node 20: it runs before anything is installed, and puts the newer Node that all else needs in place.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.hallway-track';
// What npm leaves behind when it has installed.
const OWN_STAMP = 'node_modules/.package-lock.json';

const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(
    `Node ${process.versions.node} is too old: install Node 20 or newer from https://nodejs.org`,
  );
  process.exit(1);
}

const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const installed = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
// Someone who ran `npm ci` just now need not wait for it twice.
const byHand =
  installed === '' &&
  existsSync(OWN_STAMP) &&
  statSync(OWN_STAMP).mtimeMs >= statSync('package-lock.json').mtimeMs;
if (byHand) writeFileSync(STAMP, wanted);
else if (installed !== wanted) {
  console.log('Installing what the project needs …');
  const windows = process.platform === 'win32';
  const { status } = spawnSync(
    windows ? 'npm.cmd' : 'npm',
    ['ci', '--no-fund', '--no-audit', '--loglevel=error'],
    {
      stdio: 'inherit',
      shell: windows,
    },
  );
  if (status !== 0) {
    console.error(
      '\nThe installation failed; the lines above say why. Check the network connection and try again.',
    );
    process.exit(1);
  }
  writeFileSync(STAMP, wanted);
}
