import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planImport } from '#import/plan.ts';
import { readVocabulary } from '#import/vocabulary.ts';
import { type ContentCopy, copyContent, problemsIn } from './content-folder.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const NOTES = path.join(ROOT, 'tests/fixtures/import/headings.md');
const TRACES = 'talks/eu-2019/traces-without-tears.mdx';

function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['src/tools/import.ts', ...args],
      { cwd: ROOT },
      (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err });
      },
    );
    child.stdin?.end();
  });
}

// The command reads all content, which takes its time on a busy machine.
describe('npm run import', { timeout: 60_000 }, () => {
  let copy: ContentCopy;
  beforeEach(async () => {
    copy = await copyContent();
  });
  afterEach(() => copy.remove());
  const read = (file: string) => readFileSync(path.join(copy.folder, file), 'utf8');

  it('prints talks, recap and what was dropped as JSON', async () => {
    const { code, out, err } = await run(
      NOTES,
      '--event',
      'eu-2019',
      '--out',
      copy.folder,
      '--yes',
      '--json',
    );
    expect([code, err]).toEqual([0, '']);
    const result = JSON.parse(out);
    expect(Object.keys(result)).toEqual(['talks', 'recap', 'dropped']);
    expect(result.talks[2]).toEqual({
      title: 'Traces Without Tears',
      speakers: [
        { name: 'Jonas Lindqvist', affiliation: 'Trace Works' },
        { name: 'Salma Idrissi', affiliation: 'Independent' },
      ],
      day: 2,
      file: `${copy.folder}/${TRACES}`,
      links: [{ kind: 'slides', url: 'https://speakerdeck.com/example/traces' }],
    });
    expect(existsSync(result.recap)).toBe(true);
    expect(result.dropped[0]).toEqual({
      line: expect.any(Number),
      text: expect.any(String),
      why: expect.any(String),
    });
  });

  it('shows what it understood and writes nothing unless asked to', async () => {
    const { code, out } = await run(NOTES, '--event', 'eu-2019', '--out', copy.folder);
    expect(code).toBe(0);
    expect(out).toMatch(/eu-2019: 4 talks and a recap/);
    expect(out).toMatch(/27 +2 +Traces Without Tears +Jonas Lindqvist, Salma Idrissi/);
    expect(out).toContain('Nothing was written. Add --yes');
    expect(existsSync(path.join(copy.folder, TRACES))).toBe(false);
  });

  it('takes the line off an event that awaits notes, and says so', async () => {
    const EVENT = 'events/na-2020.yml';
    const event = path.join(copy.folder, EVENT);
    const before = read(EVENT).replace('awaiting: true\n', '');
    writeFileSync(
      event,
      `${before.replace('format:', '# Online.\nformat:')}awaiting: true # so far\n`,
    );
    const args = [NOTES, '--event', 'na-2020', '--out', copy.folder];
    const asked = await run(...args);
    expect(asked.out).toContain(`the line \`awaiting: true\` is taken out: ${event}`);
    expect(read(EVENT)).toContain('awaiting: true');
    const { code, out, err } = await run(...args, '--yes', '--json');
    expect([code, err]).toEqual([0, expect.stringContaining(event)]);
    expect(read(EVENT)).toBe(before.replace('format:', '# Online.\nformat:'));
    expect((await problemsIn(copy.folder)).map(({ rule }) => rule)).not.toContain(
      'used-or-awaiting',
    );
    const again = await run(...args, '--yes', '--json');
    expect([again.out, again.err]).toEqual([out, '']);
  });

  it('says what to take out of an event whose folder it does not write to', async () => {
    const vocabulary = await readVocabulary(copy.folder);
    const elsewhere = path.join(copy.folder, 'elsewhere');
    const request = { input: NOTES, out: elsewhere, event: 'na-2020', author: 'A', url: undefined };
    const { changed, dropped } = planImport(request, readFileSync(NOTES, 'utf8'), vocabulary, {
      ...vocabulary,
    });
    expect(changed).toEqual([]);
    expect(dropped.map(({ why }) => why).join('\n')).toMatch(
      /remove the line `awaiting: true` from \S*events\/na-2020\.yml/,
    );
  });

  it('changes nothing the second time', async () => {
    const first = await run(NOTES, '--event', 'eu-2019', '--out', copy.folder, '--yes', '--json');
    const before = read(TRACES);
    const second = await run(NOTES, '--event', 'eu-2019', '--out', copy.folder, '--yes', '--json');
    expect(JSON.parse(second.out)).toEqual(JSON.parse(first.out));
    expect(read(TRACES)).toBe(before);
    const third = await run(NOTES, '--event', 'eu-2019', '--out', copy.folder, '--yes');
    expect(third.out).toContain('Nothing to write: everything is there.');
  });

  it('never overwrites, and says which text it did not add', async () => {
    await run(NOTES, '--event', 'eu-2019', '--out', copy.folder, '--yes');
    const mine = read(TRACES).replace('status: wip\n', '');
    writeFileSync(path.join(copy.folder, TRACES), mine);
    const { out } = await run(NOTES, '--event', 'eu-2019', '--out', copy.folder, '--yes', '--json');
    expect(read(TRACES)).toBe(mine);
    expect(JSON.parse(out).dropped).toContainEqual({
      line: 27,
      text: 'Traces Without Tears',
      why: expect.stringContaining('left alone'),
    });
  });

  it.each([
    [
      'an unknown event',
      [NOTES, '--event', 'eu-2109'],
      'There is no event `eu-2109`: did you mean `eu-2019`?',
    ],
    ['a missing file', ['no-such.md'], 'There is no file `no-such.md`.'],
    ['no file', [], 'Name one file'],
    ['an unknown option', [NOTES, '--evnt', 'x'], "Unknown option '--evnt'"],
  ])('answers %s with a sentence and the usage', async (_, args, sentence) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(sentence);
    expect(err).toContain('npm run import -- notes.md');
    expect(err).not.toMatch(/\n\s+at |node:internal/);
  });
});
