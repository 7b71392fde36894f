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
  const fixable = problems.filter(({ fix }) => fix !== undefined).length;
  const hint = `npm run check -- --fix puts ${fixable === problems.length ? 'that' : `${fixable} of them`} right.`;
  return [...blocks, fixable > 0 ? `${summary}\n${hint}` : summary].join('\n\n');
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

// What a command of GitHub's takes apart (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
const escapeData = (text: string) =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string) => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** Returns the problems as workflow commands, which GitHub shows on the lines of a pull request. */
export function reportAsAnnotations(problems: Problem[]): string {
  return problems
    .map(({ rule, file, line, column, message, remedy }) => {
      const at = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}`;
      return `::error ${at}::${escapeData(printable(`${message}\n${remedy}`, '\n'))}`;
    })
    .join('\n');
}
