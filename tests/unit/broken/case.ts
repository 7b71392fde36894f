/** What a check has to say of the one mistake in a folder of `tests/fixtures/broken/`. */
export interface BrokenCase {
  folder: string;
  rule: string;
  file: string;
  line: number;
  column: number;
  /** What the message and the remedy must contain. */
  message: string;
  remedy: string;
}

/** The note that most of the broken folders add to the sound content. */
export const SIDECARS = 'talks/eu-2019/sidecars.mdx';

type Row = readonly [place: `${number}:${number}`, message: string, remedy: string];

/** Returns the cases of one rule in one file, from rows of place, message and remedy by folder. */
export function broken(rule: string, file: string, rows: Record<string, Row>): BrokenCase[] {
  return Object.entries(rows).map(([folder, [place, message, remedy]]) => {
    const [line = 0, column = 0] = place.split(':').map(Number);
    return { folder, rule, file, line, column, message, remedy };
  });
}
