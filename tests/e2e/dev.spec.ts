import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { PROGRAMS } from '../../src/tools/programs.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const PORT = Number(process.env['DEV_PORT'] ?? 4337);
const SITE = `http://localhost:${PORT}/`;
const PAGE = `${SITE}talks/eu-2019/dns-detectives/`;

// The server works on a copy of the project with the sound content of the fixtures, so that a test may break it.
let project = '';
let server: ChildProcess | undefined;
let log = '';
const note = () => path.join(project, 'content/talks/eu-2019/dns-detectives.mdx');
const broken = () => path.join(project, 'content/talks/eu-2019/mesh-on-a-budget.mdx');

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  project = fs.mkdtempSync(path.join(os.tmpdir(), 'hallway-track-dev-'));
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    fs.cpSync(path.join(ROOT, name), path.join(project, name), { recursive: true });
  fs.cpSync(path.join(ROOT, 'tests/fixtures/content'), path.join(project, 'content'), {
    recursive: true,
  });
  fs.symlinkSync(
    fs.realpathSync(path.join(ROOT, 'node_modules')),
    path.join(project, 'node_modules'),
    'junction',
  );
  // One note is broken from the start.
  fs.writeFileSync(broken(), fs.readFileSync(broken(), 'utf8').replace(/^day: .*/m, 'day: first'));
  server = spawn(process.execPath, [PROGRAMS.astro, 'dev', '--port', String(PORT)], {
    cwd: project,
    env: {
      ...process.env,
      SITE_BASE: '/',
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DEV_BACKGROUND: '0',
    },
  });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (text) => {
      log += String(text);
    });
  await expect
    .poll(
      () =>
        fetch(SITE).then(
          (answer) => answer.status,
          () => 0,
        ),
      { timeout: 100_000 },
    )
    .toBe(200);
});

test.afterAll(() => {
  server?.kill();
  fs.rmSync(project, { recursive: true, force: true });
});

test('a note that is broken from the start is explained on its page, and the rest goes on', async ({
  page,
}) => {
  await page.goto(`${SITE}talks/eu-2019/mesh-on-a-budget/`);
  const problems = page.getByRole('alert');
  await expect(problems).toContainText('content/talks/eu-2019/mesh-on-a-budget.mdx:3:6');
  await expect(problems).toContainText('`unknown`'.replaceAll('`', ''));
  await page.goto(`${SITE}events/eu-2019/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2019');
  await expect(page.getByRole('alert')).toContainText('In the content');
  fs.writeFileSync(broken(), fs.readFileSync(broken(), 'utf8').replace(/^day: .*/m, 'day: 1'));
});

const MISTAKES: [name: string, from: RegExp, to: string, message: string][] = [
  ['an unknown topic', /^tags: .*/m, 'tags: [dsn]', 'unknown tag dsn'],
  ['a field that is wrong', /^kind: .*/m, 'kind: pannel', 'did you mean panel?'],
  ['fields that cannot be read', /^kind: .*/m, 'kind: [panel', 'is never closed'],
  ['markup that is not allowed', /$/, '\n<script>alert(1)</script>\n', '<script>'],
  ['text that is no MDX', /$/, '\nA {brace\n', 'a curly brace'],
];

for (const [name, from, to, message] of MISTAKES) {
  test(`${name} shows on the open page, in the words of the check, and goes when it is put right`, async ({
    page,
  }) => {
    await page.goto(PAGE);
    await expect(page.getByRole('heading', { level: 1, name: 'DNS Detectives' })).toBeVisible();
    const sound = fs.readFileSync(note(), 'utf8');
    fs.writeFileSync(note(), sound.replace(from, to));
    await expect(page.getByRole('alert')).toContainText(message, { timeout: 20_000 });
    await expect(page.getByRole('alert')).toContainText(
      'content/talks/eu-2019/dns-detectives.mdx:',
    );
    await expect(page.locator('vite-error-overlay')).toBeHidden();
    await expect(page.locator('body')).not.toContainText('InvalidContentEntry');
    fs.writeFileSync(note(), sound);
    await expect(page.getByRole('alert')).toHaveCount(0, { timeout: 20_000 });
    await expect(page.getByRole('heading', { level: 1, name: 'DNS Detectives' })).toBeVisible({
      timeout: 20_000,
    });
  });
}

test('a takeaway plays the recording in place, from its moment', async ({ page }) => {
  const sound = fs.readFileSync(note(), 'utf8');
  fs.writeFileSync(
    note(),
    sound
      .replace(
        /^sources:/m,
        'links: [{ kind: video, url: "https://youtu.be/abcdefghijk" }]\nsources:',
      )
      .replace(/$/, '\n<Takeaways>\n\n- Five dots. <At time="12:34" />\n\n</Takeaways>\n'),
  );
  await page.route(/youtube/, (route) => route.abort());
  const moment = page.getByRole('link', { name: '12:34: watch from here' });
  await expect(async () => {
    await page.goto(PAGE);
    await expect(moment).toHaveAttribute(
      'href',
      'https://www.youtube.com/watch?v=abcdefghijk&t=754s',
    );
  }).toPass({ timeout: 20_000 });
  await moment.click();
  await expect(page.locator('li iframe')).toHaveAttribute('src', /abcdefghijk.*start=754$/);
  await page.getByRole('link', { name: 'Watch the video' }).click();
  await expect(page.locator('iframe')).toHaveCount(1);
  fs.writeFileSync(note(), sound);
});

test('the log says what the check says, and no schema error of the tools', () => {
  expect(log).toContain('unknown tag `dsn`');
  expect(log).toContain('The content has no problems any more.');
  expect(log).not.toContain('InvalidContentEntry');
});

test('search says kindly that nothing was built yet', async ({ page }) => {
  await page.goto(`${SITE}search/?q=dns`);
  await expect(page.locator('.search-failed')).toContainText('npm run build', {
    timeout: 20_000,
  });
});
