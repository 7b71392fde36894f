import { execFile } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROKEN, type ContentCopy, copyContent, SOUND } from './content-folder.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const TAG = path.join(BROKEN, 'unknown-tag');
const NOTE = 'talks/eu-2019/sidecars.mdx';

interface Run {
  code: number;
  out: string;
  err: string;
}

function check(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['src/tools/check.ts', ...args],
      { cwd: ROOT },
      (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err });
      },
    );
  });
}

describe('npm run check', () => {
  let copy: ContentCopy;
  beforeAll(async () => {
    copy = await copyContent();
  });
  afterAll(() => copy.remove());
  const checkBroken = (...args: string[]) =>
    copy.under(TAG, (folder) => check('--content', folder, ...args));

  it('ends with 0 and counts the files when there is no problem', async () => {
    const { code, out, err } = await check('--content', SOUND);
    expect([code, out.trim(), err]).toEqual([0, 'Checked 13 files: no problems.', '']);
  });

  it('ends with 1 and shows place, message, remedy and rule of a problem', async () => {
    const { code, out, err } = await checkBroken();
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(/talks\/eu-2019\/sidecars\.mdx:6:8 {2}unknown tag `servicemesh`\n/);
    expect(out).toMatch(/\n {4}did you mean `service-mesh`\?.* {2}\[reference-exists\]\n/);
    expect(out).toMatch(/\nChecked 14 files: 1 problem in 1 file\.\n$/);
  });

  it('prints the same as JSON', async () => {
    const { code, out } = await checkBroken('--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      problems: [
        {
          rule: 'reference-exists',
          file: expect.stringMatching(/talks\/eu-2019\/sidecars\.mdx$/),
          line: 6,
          column: 8,
          message: 'unknown tag `servicemesh`',
          remedy: expect.stringContaining('did you mean `service-mesh`?'),
        },
      ],
    });
  });

  it('prints an empty list as JSON when there is no problem', async () => {
    const { code, out } = await check('--json', '--content', SOUND);
    expect([code, JSON.parse(out)]).toEqual([0, { problems: [] }]);
  });

  it('shows the problems of the files that are named only', async () => {
    const other = await checkBroken(path.join(copy.folder, 'talks/eu-2019/dns-detectives.mdx'));
    expect([other.code, other.out]).toEqual([0, expect.stringContaining('no problems')]);
    const named = await checkBroken(path.join(copy.folder, NOTE));
    expect([named.code, named.out]).toEqual([1, expect.stringContaining('servicemesh')]);
    const folder = await checkBroken(`${path.join(copy.folder, 'talks')}${path.sep}`);
    expect([folder.code, folder.out]).toEqual([1, expect.stringContaining('servicemesh')]);
  });

  it('explains itself', async () => {
    const { code, out } = await check('--help');
    expect(code).toBe(0);
    expect(out).toContain('npm run check');
  });

  it.each([
    ['an unknown option', ['--jsn'], "Unknown option '--jsn'"],
    ['a missing folder', ['--content', 'no-such-folder'], 'There is no folder `no-such-folder`.'],
    ['a file for a folder', ['--content', 'package.json'], 'There is no folder `package.json`.'],
    ['an option without its value', ['--content'], '--content'],
    ['a missing file', ['--content', SOUND, 'no-such.mdx'], 'There is no file `no-such.mdx`.'],
    ['a file from elsewhere', ['--content', SOUND, 'package.json'], 'lies outside the folder'],
  ])('answers %s with a sentence and the usage', async (_, args, sentence) => {
    const { code, out, err } = await check(...args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(sentence);
    expect(err).toContain('npm run check -- --content DIR');
    expect(err).not.toMatch(/\n\s+at |node:internal|ENOENT|ERR_/);
  });
});
