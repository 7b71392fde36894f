import type { z } from 'zod';
import { didYouMean, nearest } from '../lib/suggest.ts';
import type { Position, Problem } from '../rules/problem.ts';
import type { YamlReading } from './yaml.ts';

type Issue = z.core.$ZodIssue;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      isRecord(value) || Array.isArray(value) ? (value as never)[key as never] : undefined,
    data,
  );
}

function show(value: unknown): string {
  if (value instanceof Date) return `the date ${value.toISOString().slice(0, 10)}`;
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (isRecord(value)) return 'a group of fields';
  if (value === null || value === '') return 'empty';
  const text = String(value);
  return text.length > 60 ? `\`${text.slice(0, 60)}…\`` : `\`${text}\``;
}

// Of a union's branches, the one that fits the shape of the value has the useful complaints.
function unfold(issue: Issue, data: unknown): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  if (!isRecord(valueAt(data, issue.path))) return [issue];
  const branch = issue.errors.find(
    (errors) => !errors.some((e) => e.path.length === 0 && e.code === 'invalid_type'),
  );
  return branch
    ? branch.map((error) => ({ ...error, path: [...issue.path, ...error.path] }))
    : [issue];
}

const WANTED: Record<string, string> = {
  string: 'write text',
  number: 'write a number, without quotes',
  int: 'write a whole number, without quotes',
  boolean: 'write `true` or `false`, without quotes',
  array: 'write a list: `[one, two]`, or one item on each line after a hyphen',
};

// `sources.url` for the address of any of the sources: the line says which.
const nameOf = (path: readonly PropertyKey[]) =>
  path
    .filter((key) => typeof key !== 'number')
    .map(String)
    .join('.');

function remedyFor(issue: Issue, value: unknown, fields: readonly string[]): string {
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    return didYouMean(typeof value === 'string' ? value : '', known);
  }
  if (issue.code === 'invalid_type' && issue.expected === 'object')
    return `write its fields below it, one on each line: ${fields.map((field) => `\`${field}:\``).join(', ')}`;
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input'))
    return WANTED[issue.expected] ?? issue.message;
  return issue.message;
}

function found(issue: Issue, value: unknown): string {
  const inList = typeof issue.path.at(-1) === 'number';
  const sized = issue.code === 'too_small' || issue.code === 'too_big';
  const length = sized && typeof value === 'string' && value !== '' ? value.length : undefined;
  return `\`${nameOf(issue.path)}\` ${inList ? 'has' : 'is'} ${show(value)}${length ? ` (${length} characters)` : ''}`;
}

/** Returns the problems of data that does not fit its schema: one for each field, with the place of the field. */
export function schemaProblems(
  error: z.ZodError,
  reading: YamlReading,
  file: string,
  fieldsAt: (path: readonly PropertyKey[]) => readonly string[],
): Problem[] {
  const issues = error.issues.flatMap((one) => unfold(one, reading.data));
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const add = (rule: string, at: Position, message: string, remedy: string) =>
    problems.push({ rule, file, line: at.line, column: at.column, message, remedy });
  const keys = (path: readonly PropertyKey[]) =>
    path.map((key) => (typeof key === 'symbol' ? '' : key));
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    for (const key of issue.keys) {
      const known = fieldsAt(issue.path);
      const meant = nearest(key, known);
      // The field that was meant is not missing as well.
      if (meant !== undefined) seen.add([...issue.path, meant].join('.'));
      const at = reading.keyAt(...keys(issue.path), key);
      add('unknown-field', at, `unknown field \`${key}\``, didYouMean(key, known));
    }
  }
  for (const issue of issues) {
    const value = valueAt(reading.data, issue.path);
    const name = issue.path.join('.');
    if (issue.code === 'unrecognized_keys' || (seen.has(name) && name !== '')) continue;
    seen.add(name);
    const at = reading.at(...keys(issue.path));
    const remedy = remedyFor(issue, value, fieldsAt(issue.path));
    if (value === undefined) {
      const field = String(issue.path.at(-1) ?? '');
      add(
        'missing-field',
        at,
        `the field \`${nameOf(issue.path)}\` is missing`,
        `add \`${field}:\`; ${remedy}`,
      );
    } else add('schema', at, found(issue, value), remedy);
  }
  return problems;
}
