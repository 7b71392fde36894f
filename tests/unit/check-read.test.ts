import fs from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBody } from '#check/body.ts';
import { splitNote } from '#check/frontmatter.ts';
import { reportAsText } from '#check/report.ts';
import { checkContent } from '#check/run.ts';
import { readYaml } from '#check/yaml.ts';
import { parseNote } from '#notes/parse.ts';
import { type ContentCopy, copyContent, problemsIn, SOUND } from './content-folder.ts';

describe('a content folder', () => {
  let copy: ContentCopy;
  beforeEach(async () => {
    copy = await copyContent();
  });
  afterEach(() => copy.remove());
  const file = (name: string) => path.join(copy.folder, name);

  it('is read the same with the line ends of Windows', async () => {
    for (const entry of await fs.readdir(copy.folder, { recursive: true, withFileTypes: true })) {
      if (!/\.(mdx|yml)$/.test(entry.name)) continue;
      const name = path.join(entry.parentPath, entry.name);
      await fs.writeFile(name, (await fs.readFile(name, 'utf8')).replaceAll('\n', '\r\n'));
    }
    expect(await problemsIn(copy.folder)).toEqual([]);
  });

  it('may hold files whose names start with a dot', async () => {
    await fs.writeFile(file('talks/.DS_Store'), 'x');
    expect(await problemsIn(copy.folder)).toEqual([]);
  });

  // On Windows only an administrator may make such a link.
  it.skipIf(process.platform === 'win32')('may hold no link to a file elsewhere', async () => {
    await fs.symlink(file('topics/dns.yml'), file('topics/names.yml'));
    expect(await problemsIn(copy.folder)).toMatchObject([
      { rule: 'file-place', file: 'topics/names.yml', message: 'this is no ordinary file' },
    ]);
  });

  it('may hold no file of more than a megabyte', async () => {
    await fs.appendFile(file('talks/eu-2019/traces-for-two.mdx'), 'More. '.repeat(200_000));
    expect(await problemsIn(copy.folder)).toMatchObject([
      { rule: 'file-place', file: 'talks/eu-2019/traces-for-two.mdx' },
    ]);
  });

  it('blames no other file for a note that cannot be read', async () => {
    await fs.writeFile(file('talks/eu-2019/dns-detectives.mdx'), '---\nevent: eu-2019\n');
    expect(await problemsIn(copy.folder)).toMatchObject([
      { rule: 'frontmatter', file: 'talks/eu-2019/dns-detectives.mdx' },
    ]);
  });

  it('is counted and listed', async () => {
    const report = await checkContent(SOUND);
    expect(report.files).toBe(13);
    expect(report.notes).toContainEqual({
      collection: 'talks',
      id: 'eu-2019/mesh-on-a-budget',
      lang: 'fr',
    });
    expect(report.notes).toHaveLength(5);
  });
});

describe('the parts of a note', () => {
  it('keep the lines and columns of the file', () => {
    const parts = splitNote('---\nday: 1\n---\nText\n');
    expect(parts).toEqual({ yaml: 'day: 1', yamlLine: 2, body: '   \n      \n   \nText\n' });
  });

  it('end at the first line that begins with three hyphens', () => {
    expect(splitNote('---\nday: 1\n---\nText\n\n---\n')).toMatchObject({ yaml: 'day: 1' });
  });
});

describe('the fields of a file', () => {
  it('are placed by value and by name', () => {
    const reading = readYaml('day: 1\nlinks:\n  - kind: video\n    url: https://a.example\n', 2);
    expect(reading.at('links', 0, 'url')).toEqual({ line: 5, column: 10 });
    expect(reading.keyAt('links', 0, 'url')).toEqual({ line: 5, column: 5 });
    expect(reading.at('links', 0, 'label')).toEqual({ line: 4, column: 5 });
    expect(reading.at('links', 7)).toEqual({ line: 4, column: 3 });
    expect(reading.at('title')).toEqual({ line: 2, column: 1 });
  });

  it('are plain data, real days as dates', () => {
    const { data } = readYaml(
      'a: 2026-02-28\nb: 2026-02-30\nc: "2026-02-28"\nd: yes\ne: 1e3\nf:\n',
      1,
    );
    expect(data).toEqual({
      a: new Date('2026-02-28'),
      b: '2026-02-30',
      c: '2026-02-28',
      d: 'yes',
      e: 1000,
      f: null,
    });
  });

  it('may have comments', () => {
    const { data, findings } = readYaml(
      '# The day\nday: 1 # first\n#kind: talk\ntags: [a] # one\n',
      1,
    );
    expect([data, findings]).toEqual([{ day: 1, tags: ['a'] }, []]);
  });

  it.each([
    ['many', 'a: 1\n'.repeat(5_000), 'the fields have 25000 characters; 20000 is the most'],
    ['deep', `tags: ${'['.repeat(5_000)}${']'.repeat(5_000)}`, 'nested more than 20 levels'],
  ])('are refused when they are too %s', (_, text, message) => {
    expect(readYaml(text, 2).findings).toEqual([
      expect.objectContaining({ line: 2, message: expect.stringContaining(message) }),
    ]);
  });
});

describe('the body of a note', () => {
  it('gives its headings the fragments they get on the page', () => {
    const { headings } = readBody(parseNote('## Café `kubectl`\n\n## Twice\n\n## Twice\n'));
    expect(headings.map(({ slug, line }) => [slug, line])).toEqual([
      ['café-kubectl', 1],
      ['twice', 3],
      ['twice-1', 5],
    ]);
  });

  it('counts words and lists links and pictures', () => {
    const body = readBody(
      parseNote(
        'Two [words](/a/) and `code`.\n\n<Figure src="a/b.png" alt="A" credit="B" />\n\n[x]: /b/',
      ),
    );
    expect(body.words).toBe(5);
    expect(body.links.map(({ url }) => url)).toEqual(['/a/', '/b/']);
    expect(body.figures).toEqual([{ src: 'a/b.png', line: 3, column: 1 }]);
  });
});

describe('the report', () => {
  it('passes no command of a file on to the terminal', () => {
    const text = reportAsText({
      files: 1,
      notes: [],
      problems: [
        {
          rule: 'a',
          file: 'a\n::error::b',
          line: 1,
          column: 1,
          message: '\u001b[2J\n::set-env::',
          remedy: 'one\ntwo\u001b[2J',
        },
      ],
    });
    expect(text.split('\n')).toHaveLength(5);
    expect(text).not.toContain('\u001b');
    expect(text).toContain('one\ntwo');
  });
});
