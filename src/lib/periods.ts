import type { Edition, ShareRow } from './editions.ts';

/** Some years in a row, with the editions of those years. */
export interface Period {
  from: number;
  to: number;
  editions: readonly Edition[];
  /** Talks with notes in these years. */
  notes: number;
}

/** How a topic's share of all talks changed from one period to another. */
export interface Mover {
  id: string;
  first: { count: number; share: number };
  last: { count: number; share: number };
  /** Last share minus first, −1 to 1. */
  change: number;
}

const period = (editions: readonly Edition[], from: number, to: number): Period => {
  const within = editions.filter(({ event }) => event.year >= from && event.year <= to);
  const notes = within.reduce((sum, { talks }) => sum + talks.length, 0);
  return { from, to, editions: within, notes };
};

/** Returns the first and the last third of the years, rounded up, that some editions span. */
export function periodsOf(editions: readonly Edition[]): { first: Period; last: Period } {
  const years = editions.map(({ event }) => event.year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const third = Math.ceil((to - from + 1) / 3);
  return {
    first: period(editions, from, from + third - 1),
    last: period(editions, to - third + 1, to),
  };
}

const shareIn = (row: ShareRow, { editions, notes }: Period) => {
  const count = row.cells
    .filter(({ edition }) => editions.includes(edition))
    .reduce((sum, cell) => sum + cell.count, 0);
  return { count, share: notes === 0 ? 0 : count / notes };
};

/** Returns how much each row's share changed between two periods, all talks of a period taken together; most risen first. */
export function rankMovers(rows: readonly ShareRow[], first: Period, last: Period): Mover[] {
  return rows
    .map((row) => {
      const [then, now] = [shareIn(row, first), shareIn(row, last)];
      return { id: row.id, first: then, last: now, change: now.share - then.share };
    })
    .sort((a, b) => b.change - a.change || (a.id < b.id ? -1 : 1));
}
