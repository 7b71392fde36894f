import type { Problem } from '../rules/problem.ts';
import type { Report } from './run.ts';

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

/** Returns the report as text for a terminal: each problem with its place and remedy, then a one-line summary. */
export function reportAsText(report: Report, problems: Problem[] = report.problems): string {
  const blocks = problems.map(
    (problem) =>
      `${problem.file}:${problem.line}:${problem.column}  ${problem.message}\n    ${problem.remedy}  [${problem.rule}]`,
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
