import { CLASSES, type GoldenQuery } from './golden.ts';

/** A query and the notes that a search listed for it, best first. */
export interface Outcome {
  query: GoldenQuery;
  notes: readonly string[];
}

/** How a search did on some queries: the share with a right note first, among the first three, and the mean reciprocal rank. */
export interface Scores {
  queries: number;
  first: number;
  three: number;
  mrr: number;
}

/** Returns the place of the first right note, 1 for the best; Infinity when none is listed. */
export function rankOf({ query, notes }: Outcome): number {
  const place = notes.findIndex((note) => query.right.includes(note));
  return place === -1 ? Number.POSITIVE_INFINITY : place + 1;
}

const share = (outcomes: readonly Outcome[], value: (rank: number) => number): number =>
  outcomes.reduce((sum, outcome) => sum + value(rankOf(outcome)), 0) / outcomes.length;

/** Returns the scores of queries that have an answer. */
export function scoresOf(outcomes: readonly Outcome[]): Scores {
  return {
    queries: outcomes.length,
    first: share(outcomes, (rank) => (rank === 1 ? 1 : 0)),
    three: share(outcomes, (rank) => (rank <= 3 ? 1 : 0)),
    mrr: share(outcomes, (rank) => 1 / rank),
  };
}

/** Returns the outcomes of the queries that have an answer: the overall scores count these. */
export function answerable(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.filter(({ query }) => query.kind !== 'no-answer');
}

/** Returns the outcomes of queries without an answer that list a note all the same. */
export function nonsense(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.filter(({ query, notes }) => query.kind === 'no-answer' && notes.length > 0);
}

const row = (name: string, { queries, first, three, mrr }: Scores): string =>
  [name.padEnd(15), String(queries).padStart(7)]
    .concat([first, three, mrr].map((value) => value.toFixed(2).padStart(10)))
    .join('');

/** Returns the table of scores by class and overall, and the queries that do not have a right note first. */
export function reportOf(outcomes: readonly Outcome[]): string {
  const answered = answerable(outcomes);
  const silent = outcomes.length - answered.length;
  const classes = CLASSES.filter((kind) => kind !== 'no-answer').map((kind) =>
    row(kind, scoresOf(answered.filter(({ query }) => query.kind === kind))),
  );
  const misses = answered
    .filter((outcome) => rankOf(outcome) > 1)
    .map((outcome) => {
      const rank = rankOf(outcome);
      const place = rank === Number.POSITIVE_INFINITY ? 'none' : `#${rank}`;
      return `  ${place.padEnd(5)} ${outcome.query.kind}: ${outcome.query.q}  (first: ${outcome.notes[0] ?? 'nothing'})`;
    });
  const wrong = nonsense(outcomes).map(({ query, notes }) => `  ${query.q}  (${notes[0]})`);
  return [
    `${'class'.padEnd(15)}queries success@1 success@3       MRR`,
    ...classes,
    row('overall', scoresOf(answered)),
    `no-answer: ${silent - wrong.length} of ${silent} show no hit`,
    ...wrong,
    'Not first:',
    ...misses,
  ].join('\n');
}
