/** A place in a file: line and column count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** One thing an author has to put right: what was found where, and what to type instead. */
export interface Problem extends Position {
  /** The id of the rule that was broken. */
  rule: string;
  /** The file, from the project's root, with forward slashes. */
  file: string;
  /** What is wrong, with the value found. */
  message: string;
  /** What to type instead. */
  remedy: string;
  /** Where there is one right answer: what to replace, from the place of the problem on, and by what. */
  fix?: { find: string; replace: string };
}

/** Returns -1, 0 or 1: by file, then line, then column, then rule. */
export function compareProblems(a: Problem, b: Problem): number {
  const key = (p: Problem) =>
    [p.file, String(p.line).padStart(8, '0'), String(p.column).padStart(8, '0'), p.rule].join(
      '\u0000',
    );
  const [left, right] = [key(a), key(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
