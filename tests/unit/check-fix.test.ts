import fs from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixContent } from '#check/fix.ts';
import { tidy } from '#check/tidy.ts';
import { BROKEN, type ContentCopy, copyContent, problemsIn } from './content-folder.ts';
import { runTool } from './run-tool.ts';

const NOTE = 'talks/eu-2019/sidecars.mdx';

describe('--fix', () => {
  let copy: ContentCopy;
  beforeEach(async () => {
    copy = await copyContent();
  });
  afterEach(() => copy.remove());

  it.each([
    ['awaits-notes-and-has-some', 'events/eu-2019.yml', 'date: 2019-05-23\nwebsite:'],
    ['apostrophe-in-single-quotes', NOTE, 'talk: "It\'s the Sidecar"\n'],
    ['backslash-in-quotes', NOTE, 'talk: "Sidecars on C:\\\\Windows"\n'],
    ['byte-order-mark', NOTE, '---\nevent: eu-2019\n'],
    ['colon-in-title', NOTE, 'talk: "'],
    ['http-home', 'projects/linkerd.yml', 'home: https://linkerd.io/\n'],
    ['missing-last-slash', NOTE, '/)'],
    ['no-space-after-colon', NOTE, 'talk: Sidecars without Tears\n'],
    ['quote-inside-quotes', NOTE, 'talk: "Sidecars \\"without\\" Tears"\n'],
    ['skipped-level', NOTE, '\n## '],
    ['spaces-in-title', 'talks/eu-2019/dns-detectives.mdx', 'talk: "DNS Detectives"\n'],
    ['tag-under-former-id', NOTE, '\ntags: [dns]\n'],
    ['tab-indentation', NOTE, '\n  - '],
    ['title-as-heading', NOTE, '\n## '],
    ['title-is-a-number', NOTE, 'talk: "'],
    ['title-with-hash', NOTE, 'incident #42'],
    ['tracking-in-text', NOTE, 'https://'],
    ['tracking-parameter', NOTE, 'https://'],
    ['video-with-tracking', NOTE, '<Video url="https://youtu.be/QKI-JRs2RIE?t=90" title'],
    ['unclosed-quote', NOTE, 'talk: "Sidecars without Tears"\n'],
    ['zero-width-space', NOTE, 'Sidecar'],
  ])('puts %s right', async (mistake, file, result) => {
    await fs.cp(path.join(BROKEN, mistake), copy.folder, { recursive: true });
    const changed = await fixContent(copy.folder, () => true);
    expect(changed.some((one) => one.endsWith(file))).toBe(true);
    expect(await problemsIn(copy.folder)).toEqual([]);
    expect(await fs.readFile(path.join(copy.folder, file), 'utf8')).toContain(result);
  });

  it.each([
    'unknown-tag',
    'duplicate-key',
    'yaml-tag',
    'yaml-anchor',
    'script',
    'not-utf-8',
    'bad-url',
  ])('leaves %s to the author', async (mistake) => {
    await fs.cp(path.join(BROKEN, mistake), copy.folder, { recursive: true });
    const before = await fs.readFile(path.join(copy.folder, NOTE));
    await fixContent(copy.folder, (file) => file.endsWith(NOTE));
    expect(await fs.readFile(path.join(copy.folder, NOTE))).toEqual(before);
  });

  it('leaves nothing to do for a second run', async () => {
    await fixContent(copy.folder, () => true);
    expect(await fixContent(copy.folder, () => true)).toEqual([]);
  });

  it('says what it changed, changes the files that are named only, and checks them', async () => {
    const broken = path.join(BROKEN, 'tracking-parameter');
    await fs.cp(broken, copy.folder, { recursive: true });
    const note = path.join(copy.folder, NOTE);
    const other = path.join(copy.folder, 'talks/eu-2019/traces-for-two.mdx');
    const before = await fs.readFile(other, 'utf8');
    const hint = await runTool('check', ['--content', copy.folder]);
    expect(hint.out).toContain('npm run check -- --fix puts that right.');
    const { code, out } = await runTool('check', ['--fix', '--content', copy.folder, note]);
    expect([code, out]).toEqual([0, expect.stringMatching(/^Fixed .*sidecars\.mdx\n/)]);
    expect(await fs.readFile(other, 'utf8')).toBe(before);
  });
});

describe('a tidy note', () => {
  const note = (fields: string, body = 'Text.\n') => `---\n${fields}---\n${body}`;

  it('has its fields in the order of the model, comments with them', () => {
    const fields =
      '# Which day\nday: 1\nevent: eu-2019\nlinks:\n  - url: https://a.example\n    kind: code\n';
    expect(tidy(note(fields), 'talks')).toBe(
      note(
        'event: eu-2019\n# Which day\nday: 1\nlinks:\n  - kind: code\n    url: https://a.example\n',
      ),
    );
  });

  it('keeps fields that go over several lines together', () => {
    const fields = 'talk: A\nsummary: >\n  Two\n\n  lines\nevent: eu-2019\n';
    expect(tidy(note(fields), 'talks')).toBe(
      note('event: eu-2019\ntalk: A\nsummary: >\n  Two\n\n  lines\n'),
    );
  });

  it('keeps line breaks, code and the line ends of Windows', () => {
    const body = 'One  \ntwo \n\n```sh\ncode \n```\n\n';
    expect(tidy(note('day: 1\n', body), 'talks')).toBe(
      note('day: 1\n', 'One  \ntwo\n\n```sh\ncode \n```\n'),
    );
    expect(tidy(note('day: 1 \n').replaceAll('\n', '\r\n'), 'talks')).toBe(
      note('day: 1\n').replaceAll('\n', '\r\n'),
    );
  });

  it('is left alone when it has a field nobody knows', () => {
    const text = note('zebra: 1\nevent: eu-2019\n');
    expect(tidy(text, 'talks')).toBe(text);
  });
});
