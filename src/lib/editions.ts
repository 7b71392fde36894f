import type { Event, Talk } from './entities.ts';

/** With fewer notes than this, one talk moves a share by more than ten points: pictures mark such an edition. */
export const FEW_NOTES = 10;

/** How many shades a picture of shares has; each has a rule in the style sheet. */
export const SHADES = 6;

/** An event with the talks that have notes. */
export interface Edition {
  event: Event;
  talks: readonly Talk[];
  /** Whether its shares rest on fewer than `FEW_NOTES` notes. */
  few: boolean;
}

/** How much of one edition something takes up. */
export interface Share {
  edition: Edition;
  /** Talks of the edition that have it. */
  count: number;
  /** That number over all talks with notes of the edition, 0 to 1. */
  share: number;
}

/** One thing across all editions. */
export interface ShareRow {
  id: string;
  /** Talks that have it, in all editions together. */
  total: number;
  /** One for each edition, in the order given. */
  cells: Share[];
}

/** Returns the events that have notes, oldest first. */
export function editionsOf(catalog: {
  events: readonly Event[];
  talksOfEvent(id: string): readonly Talk[];
}): Edition[] {
  return catalog.events
    .map((event) => ({ event, talks: catalog.talksOfEvent(event.id) }))
    .filter(({ talks }) => talks.length > 0)
    .map((edition) => ({ ...edition, few: edition.talks.length < FEW_NOTES }))
    .sort((a, b) => (a.event.start < b.event.start ? -1 : 1));
}

/** Returns the share of each edition's talks that `has` something, edition by edition. */
export function sharesOf(editions: readonly Edition[], has: (talk: Talk) => boolean): Share[] {
  return editions.map((edition) => {
    const count = edition.talks.filter(has).length;
    return { edition, count, share: count / edition.talks.length };
  });
}

/** Returns a row for each id with the share of each edition's talks that have it. */
export function shareRows(
  editions: readonly Edition[],
  ids: readonly string[],
  idsOf: (talk: Talk) => readonly string[],
): ShareRow[] {
  return ids.map((id) => {
    const cells = sharesOf(editions, (talk) => idsOf(talk).includes(id));
    return { id, total: cells.reduce((sum, { count }) => sum + count, 0), cells };
  });
}

/** Returns the 97th percentile of the shares above zero in editions with enough notes: what the marks of a picture are measured against. */
export function usualMost(cells: readonly Share[]): number {
  const firm = cells.filter(({ edition, count }) => count > 0 && !edition.few);
  const sorted = (firm.length > 0 ? firm : cells).map(({ share }) => share).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * 0.97)] || 1;
}

/** Returns the shade of a share, 1 (least) to `SHADES`: steps of its square root, as small shares differ by more than they would else show. */
export function shadeOf(share: number, most: number): number {
  return Math.max(1, Math.min(SHADES, Math.ceil(SHADES * Math.sqrt(share / most))));
}

/** Returns where in the row of editions something has its middle, in steps from the first; each edition counts by its share, those with few notes not at all unless there are no others. */
export function middleOf(cells: readonly Share[]): number {
  const firm = cells.map(({ edition, share }) => (edition.few ? 0 : share));
  const weights = firm.some((weight) => weight > 0) ? firm : cells.map(({ share }) => share);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? 0 : weights.reduce((sum, weight, i) => sum + weight * i, 0) / total;
}
