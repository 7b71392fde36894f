/** A breach of the notes policy: where in the body, what, and what to type instead. Line and column count from 1. */
export interface Finding {
  line: number;
  column: number;
  message: string;
  remedy: string;
}

/** Returns line and column (from 1) of an offset in a text. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: offset - lastBreak };
}
