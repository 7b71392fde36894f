import fs from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACTS } from './broken/facts.ts';
import { FIELDS } from './broken/fields.ts';
import { MARKUP } from './broken/markup.ts';
import { PLACES } from './broken/places.ts';
import { YAML } from './broken/yaml.ts';
import { BROKEN, type ContentCopy, copyContent, problemsIn, SOUND } from './content-folder.ts';

const CASES = [...FIELDS, ...YAML, ...PLACES, ...FACTS, ...MARKUP];

// What a reader of the report must never meet: a value printed by accident, the schema library's words, a stack trace.
const NOISE = /undefined|\[object|NaN|Invalid input|Invalid option|\n\s+at |node_modules|file:\/\//;

describe('sound content', () => {
  it('has no problem', async () => {
    expect(await problemsIn(SOUND)).toEqual([]);
  });
});

describe('content with one mistake', () => {
  let copy: ContentCopy;
  beforeAll(async () => {
    copy = await copyContent();
  });
  afterAll(() => copy.remove());

  it.each(CASES)('$folder: one problem, named at its place', async (expected) => {
    const { folder, rule, file, line, column, message, remedy } = expected;
    const problems = await copy.under(path.join(BROKEN, folder), problemsIn);
    expect(problems).toEqual([
      {
        rule,
        file,
        line,
        column,
        message: expect.stringContaining(message),
        remedy: expect.stringContaining(remedy),
      },
    ]);
    for (const problem of problems)
      expect(`${problem.message} ${problem.remedy}`).not.toMatch(NOISE);
  });

  it('is sound again once the mistake is gone', async () => {
    expect(await problemsIn(copy.folder)).toEqual([]);
  });

  it('has a case for each folder of mistakes, and a folder for each case', async () => {
    const folders = await fs.readdir(BROKEN);
    expect(CASES.map(({ folder }) => folder).sort()).toEqual(folders.sort());
  });

  it('covers many mistakes, none of them without words', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(50);
    for (const { message, remedy } of CASES) {
      expect(message.length).toBeGreaterThan(8);
      expect(remedy.length).toBeGreaterThan(6);
    }
  });
});
