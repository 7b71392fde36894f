import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Judgement } from './hostile/judge.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const namesIn = (folder: string) =>
  readdirSync(path.join(ROOT, 'tests/fixtures', folder)).map((file) => file.replace(/\.mdx$/, ''));
const HOSTILE = namesIn('hostile');
const HARMLESS = namesIn('harmless');

// Text that only looks like an attack on the reader of Markdown: it has to end, not to be refused.
const COMES_OUT_AS_TEXT = [
  'clobber-footnote-proto',
  'clobber-footnote-recursive',
  'clobber-heading-constructor',
  'clobber-heading-search',
  'component-attribute-closing-tag',
  'component-attribute-entity-handler',
  'deep-brackets',
  'expression-in-definition',
  'expression-in-link-title',
  'fields-title-html-long',
  'html-entity-tag',
  'import-in-comment-between',
  'import-in-list',
  'link-javascript-tab-in-scheme',
  'link-title-html',
  'many-images',
  'many-references',
  'many-ticks',
];

// What the first message says, by the first word of the file's name.
const MESSAGES: Record<string, RegExp> = {
  binary:
    /first line|no fields|never closed|no text file|hidden character|could not be read as UTF-8/,
  clobber: /has the address of a footnote|skips a level/,
  component:
    /^the tag `<.*>` is not allowed|^<\w+> has no attribute|computed|begins no known tag|^`(src|url)` of/m,
  deep: /nested more than|more than 20000 characters/,
  empty: /the first line is empty/,
  export: /an `import` or `export` statement/,
  expression:
    /expression|opened and never closed|computed|curly brace|begins no known tag|`<MDXContent>` is not allowed/,
  fence: /is no language of code/,
  fields: /.{12}/,
  hidden: /hidden character/,
  html: /is opened and never closed|is not allowed in a note|an HTML comment|closes nothing|begins no known tag/,
  import: /a `{…}` expression|an `import` or `export` statement/,
  link: /^the address|^an address of|hidden character|begins no known tag|no page|no heading|user name/,
  long: /more than 20000 characters/,
  many: /is a list of|begins no known tag|curly brace|more than \d+ links/,
  picture: /Markdown image|`src` of <Figure>/,
  wide: /cells/,
};
const NOISE =
  /undefined|\[object|Invalid input|\n\s+at |node_modules|file:\/\/(?!\/etc)|RangeError/;

// All notes of a folder go through one process with little memory. What a note does to that process is seen here:
// the last name it printed is the note that ended it.
function judge(folder: string): Promise<Map<string, Judgement>> {
  return new Promise((resolve, reject) => {
    const args = [
      '--max-old-space-size=400',
      'tests/unit/hostile/judge.ts',
      path.join('tests/fixtures', folder),
    ];
    const options = { cwd: ROOT, timeout: 300_000, maxBuffer: 2 ** 28 };
    execFile(process.execPath, args, options, (error, out, err) => {
      const lines = out.trim().split('\n').filter(Boolean);
      if (error) return reject(new Error(`ended at ${lines.at(-1)?.slice(0, 80)}\n${err}`));
      const judgements = lines.map((line): unknown => JSON.parse(line));
      resolve(
        new Map(
          judgements
            .filter((one): one is Judgement => typeof one === 'object')
            .map((one) => [one.name, one]),
        ),
      );
    });
  });
}

/** Returns what a compiled note does beyond calling its components: imports of anything else, words that are no strings. */
function beyondMarkup(code: string): string[] {
  const bare = code.replace(/"(?:[^"\\\n]|\\.)*"/g, (text) =>
    text.startsWith('"astro/') ? text : '""',
  );
  return [
    ...[...bare.matchAll(/\b(import|export|require|await|globalThis|process|eval|new)\b.*/g)]
      .map(([line]) => line)
      .filter(
        (line) =>
          !/^import \{[\w, ]+\} from "astro\/jsx-runtime";$/.test(line) &&
          !/^export const frontmatter = \{\};$/.test(line) &&
          !/^export function getHeadings\(\)/.test(line) &&
          !/^new Error\("" \+/.test(line),
      ),
    ...[...code.matchAll(/"(set:html|is:inline|client:\w+|on[a-z]+|style|srcdoc|src)":/g)].map(
      ([found]) => found,
    ),
  ];
}

describe('a hostile note', () => {
  let judgements: Map<string, Judgement>;
  beforeAll(async () => {
    judgements = await judge('hostile');
  }, 320_000);

  it('comes in many kinds', () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(340);
    expect([...judgements.keys()].sort()).toEqual([...HOSTILE].sort());
  });

  it.each(HOSTILE)('%s is refused with a clear message, or comes out as text', (name) => {
    const { problems } = judgements.get(name) ?? { problems: [] };
    if (COMES_OUT_AS_TEXT.includes(name)) return expect(problems).toEqual([]);
    const message = problems.map((problem) => problem.message).join('\n');
    expect(message).toMatch(MESSAGES[name.split('-')[0] ?? ''] ?? /^$/);
    for (const problem of problems) {
      expect(problem.file).toBe('talks/eu-2019/sidecars.mdx');
      expect(problem.line).toBeGreaterThan(0);
      expect(problem.remedy.length).toBeGreaterThan(6);
      expect(`${problem.message} ${problem.remedy}`).not.toMatch(NOISE);
    }
  });

  it.each(HOSTILE)('%s is no program when it slips past the check', (name) => {
    const { refused, code } = judgements.get(name) ?? {};
    if (refused === undefined) expect(beyondMarkup(code ?? '')).toEqual([]);
    else expect(refused).not.toMatch(/RangeError|out of memory/);
  });

  it('takes little memory, whatever its kind', () => {
    const most = Math.max(...[...judgements.values()].map(({ megabytes }) => megabytes));
    expect(most).toBeLessThan(1_000);
  });
});

describe('a harmless note', () => {
  let judgements: Map<string, Judgement>;
  beforeAll(async () => {
    judgements = await judge('harmless');
  }, 320_000);

  it('comes in many kinds', () => {
    expect(HARMLESS.length).toBeGreaterThanOrEqual(85);
  });

  it.each(HARMLESS)('%s is accepted, and rendered as text', (name) => {
    const judgement = judgements.get(name);
    expect(judgement?.problems).toEqual([]);
    expect(judgement?.refused).toBeUndefined();
    expect(beyondMarkup(judgement?.code ?? '').filter((found) => found !== '"src":')).toEqual([]);
  });
});
