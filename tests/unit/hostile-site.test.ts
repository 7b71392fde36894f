import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROGRAMS } from '#tools/programs.ts';
import { SOUND } from './content-folder.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FIXTURES = path.join(ROOT, 'tests/fixtures');
const LIMIT = 300_000;

// The site with the sound content, and without the check in front of its build.
function siteWithoutGate(): string {
  const site = fs.mkdtempSync(path.join(os.tmpdir(), 'hallway-track-hostile-'));
  for (const one of ['src', 'public', 'package.json', 'tsconfig.json'])
    fs.cpSync(path.join(ROOT, one), path.join(site, one), { recursive: true });
  fs.cpSync(SOUND, path.join(site, 'content'), { recursive: true });
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(site, 'node_modules'), 'junction');
  const config = fs.readFileSync(path.join(ROOT, 'astro.config.mjs'), 'utf8');
  const without = config.replace(/integrations: \[[^\]]*\]/, 'integrations: [mdx()]');
  if (without === config) throw new Error('the integrations are written in another way now');
  fs.writeFileSync(path.join(site, 'astro.config.mjs'), without);
  return site;
}

// The test runner says in its environment where and how it serves, which a build would believe.
const RUNNERS = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'NODE_ENV', 'VITEST'];
const environment = (canary: string) => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !RUNNERS.includes(name))),
  ASTRO_TELEMETRY_DISABLED: '1',
  CANARY: canary,
  A_SECRET: 'open-sesame',
  SITE_BASE: '/below/',
  SITE_URL: 'https://example.org',
});

function build(site: string) {
  const canary = path.join(site, 'canary');
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAMS.astro, 'build'], {
    cwd: site,
    encoding: 'utf8',
    timeout: LIMIT,
    env: environment(canary),
  });
  return { status, out: `${stdout}${stderr}`, ran: fs.existsSync(canary) };
}

describe('a note that nobody checked', () => {
  let site: string;
  beforeAll(() => {
    site = siteWithoutGate();
  });
  afterAll(() => fs.rmSync(site, { recursive: true, force: true }));
  const note = (name: string) => path.join(site, 'content/talks/eu-2019', `${name}.mdx`);

  it.each([
    'expression-block',
    'export-value',
    'import-data-address',
    'fields-layout-data',
    'picture-markdown-module',
    'fence-language-quote',
  ])('runs nothing at build time, and ends the build: %s', { timeout: LIMIT }, (name) => {
    fs.copyFileSync(path.join(FIXTURES, 'hostile', `${name}.mdx`), note(name));
    fs.writeFileSync(
      path.join(site, 'content/talks/eu-2019/evil.js'),
      "import fs from 'node:fs'; fs.writeFileSync(process.env.CANARY, 'ran'); export default {};",
    );
    try {
      const { status, out, ran } = build(site);
      expect(ran).toBe(false);
      expect(status).not.toBe(0);
      expect(out).toContain(name);
    } finally {
      fs.rmSync(note(name));
      fs.rmSync(path.join(site, 'content/talks/eu-2019/evil.js'));
    }
  });

  it('shows what only looks like an attack, as text', { timeout: LIMIT }, () => {
    const names = fs.readdirSync(path.join(FIXTURES, 'harmless'));
    for (const name of names)
      fs.copyFileSync(path.join(FIXTURES, 'harmless', name), note(name.replace(/\.mdx$/, '')));
    const renamed = fs.readFileSync(path.join(FIXTURES, 'harmless/table.mdx'), 'utf8');
    fs.writeFileSync(
      note('new-name'),
      renamed.replace('day: 1', 'day: 1\naliases: [eu-2019/old-name]'),
    );
    const topic = path.join(site, 'content/topics/dns.yml');
    fs.appendFileSync(topic, '\naliases: [names]\n');
    const { status, out } = build(site);
    const former = fs.readFileSync(path.join(site, 'dist/fr/topics/names/index.html'), 'utf8');
    expect(former).toContain('<a href="/below/fr/topics/dns/">DNS</a>');
    const old = fs.readFileSync(path.join(site, 'dist/talks/eu-2019/old-name/index.html'), 'utf8');
    expect(old).toContain(
      '<meta http-equiv="refresh" content="0; url=/below/talks/eu-2019/new-name/">',
    );
    expect(old).toContain(
      '<link rel="canonical" href="https://example.org/below/talks/eu-2019/new-name/">',
    );
    expect(old).toContain('<a href="/below/talks/eu-2019/new-name/">');
    expect(old).not.toMatch(/<script|<style/);
    expect(out).not.toContain('Language does not exist');
    expect(status).toBe(0);
    // Without the site's own files, which the player of a recording brings.
    const own = /<script type="module" src="\/below\/_astro\/[\w.-]+"><\/script>/g;
    const pageOf = (name: string) =>
      fs
        .readFileSync(path.join(site, 'dist/talks/eu-2019', name, 'index.html'), 'utf8')
        .replaceAll(own, '');
    const prose = (name: string) => {
      const html = pageOf(name);
      return html.slice(
        html.indexOf('<div class="prose">'),
        html.indexOf('<section class="colophon"'),
      );
    };
    for (const name of names.map((file) => file.replace(/\.mdx$/, ''))) {
      const page = pageOf(name);
      const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
      // What a heading of a note is called has no capital, so what the page calls its own parts has one.
      expect(page.replace(prose(name), '')).not.toMatch(/\sid="[^"A-Z]*"/);
      expect(prose(name)).not.toMatch(/<(script|style|iframe|form|object|embed|link|meta|base)\b/i);
      expect(prose(name)).not.toMatch(/<[a-z][^>]*\s(on[a-z]+|style|srcdoc)=/i);
      expect(prose(name)).not.toMatch(/(href|src)="(?!https:|http:|mailto:|\/|#)/);
      expect(prose(name)).not.toContain('open-sesame');
    }
    expect(prose('tags-in-unknown-language')).toContain('&lt;b&gt;');
    expect(prose('words-of-the-build')).toContain('export default function MDXContent');
    expect(prose('marks-of-the-build')).toContain('__VITE_ASSET__abc__');
  });
});
