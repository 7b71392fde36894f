import { describe, expect, it } from 'vitest';
import type { Rule } from '#rules/facts.ts';
import { RULES } from '#rules/index.ts';
import { compareProblems } from '#rules/problem.ts';
import { NOTES } from './rules/notes.ts';
import { VOCABULARY } from './rules/vocabulary.ts';

const CASES = [...VOCABULARY, ...NOTES];

// The field that a rule points at, which the entries of these tests hand through.
const fieldOf = (problem: object) => ('field' in problem ? problem.field : '');

describe.each(CASES.map((one) => ({ ...one, name: one.rule.name })))(
  '$name',
  ({ rule, passes, fails }) => {
    it.each(Object.entries(passes))('lets pass: %s', (_, facts) => {
      expect(rule(facts)).toEqual([]);
    });

    it.each(Object.entries(fails))('finds: %s', (_, [facts, field, message]) => {
      const problems = rule(facts);
      expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(message)]);
      expect(problems.map(fieldOf)).toEqual([field]);
      for (const { file, line, column, remedy } of problems) {
        expect(file).toMatch(/^content\//);
        expect([line, column].every((count) => count >= 1)).toBe(true);
        expect(remedy).not.toBe('');
      }
    });

    it('calls its problems by one id, that of its file', () => {
      const ids = new Set(
        Object.values(fails).flatMap(([facts]) => rule(facts).map((one) => one.rule)),
      );
      expect([...ids]).toEqual([
        rule.name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      ]);
    });
  },
);

describe('the registry', () => {
  it('holds the rules that are tested here, and no other', () => {
    const names = (rules: readonly Rule[]) => rules.map(({ name }) => name).sort();
    expect(names(CASES.map(({ rule }) => rule))).toEqual(names(RULES));
  });

  it('orders problems by file, line as a number, column and rule', () => {
    const at = (file: string, line: number, column = 1, rule = 'a') => ({
      rule,
      file,
      line,
      column,
      message: '',
      remedy: '',
    });
    const ordered = [at('a', 9), at('a', 10, 2), at('a', 10, 10), at('a', 10, 10, 'b'), at('b', 1)];
    expect(ordered.toReversed().sort(compareProblems)).toEqual(ordered);
  });
});
