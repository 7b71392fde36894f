import type { Problem } from '../rules/problem.ts';
import type { Report } from './run.ts';

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

// What is in a file must not reach a terminal, or the log of a build service, as a command.
const printable = (text: string, keep = '') =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  text.replace(/[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g, (found) =>
    found === keep ? found : '\uFFFD',
  );

/** Returns the report as text for a terminal: each problem with its place and remedy, then a one-line summary. */
export function reportAsText(report: Report, problems: Problem[] = report.problems): string {
  const blocks = problems.map(
    (problem) =>
      `${printable(problem.file)}:${problem.line}:${problem.column}  ${printable(problem.message)}\n    ${printable(problem.remedy, '\n')}  [${problem.rule}]`,
  );
  const files = new Set(problems.map((problem) => problem.file)).size;
  const summary =
    problems.length === 0
      ? `Checked ${plural(report.files, 'file')}: no problems.`
      : `Checked ${plural(report.files, 'file')}: ${plural(problems.length, 'problem')} in ${plural(files, 'file')}.`;
  return [...blocks, summary].join('\n\n');
}

/** Returns the problems as JSON: `{ problems: [{ rule, file, line, column, message, remedy }] }`. */
export function reportAsJson(problems: Problem[]): string {
  const plain = problems.map(({ rule, file, line, column, message, remedy }) => ({
    rule,
    file,
    line,
    column,
    message,
    remedy,
  }));
  return JSON.stringify({ problems: plain }, null, 2);
}
