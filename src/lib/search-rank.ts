import type { Lang } from '../model/lang.ts';
import { IN } from './search-flags.ts';
import type { Found, Note } from './search-names.ts';
import type { Sort } from './search-query.ts';

/** Where the full text holds a term: how well (0 to 1) and at which words, by page. A page is a note's number doubled, plus one for French. */
export type InText = Map<number, { score: number; at: readonly number[] }>;

/** One thing the query asks for, and everything that speaks for a note. */
export interface Evidence {
  /** What was found in titles, speakers, companies, events; and notes about the topic or project it names. */
  names: Found[];
  text: InText;
  /** Notes without it are no answer (a phrase in quotes). */
  required: boolean;
  /** How much it counts beside the others, from 0 to 1. */
  weight: number;
}

export interface Ranked {
  note: number;
  lang: Lang;
  score: number;
  /** How much of what was asked for it holds, from 0 to 1. */
  share: number;
}

const BODY = 4;
/**
 * How much a note that lacks part of what is asked for has to score: on average over the terms, times their number to the
 * power of 1.5. Where two words were typed, the one it holds has to be what it is about; of five, the rest may be anywhere.
 */
const ENOUGH = 8;

export const pageOf = (note: number, lang: Lang) => note * 2 + (lang === 'fr' ? 1 : 0);

/** Returns the language in which to offer a note: the reader's, unless the words are only in the other or clearly better there. */
function offered(index: number, note: Note, evidence: readonly Evidence[], lang: Lang): Lang {
  const other: Lang = lang === 'en' ? 'fr' : 'en';
  if (!(note.flags & IN[other])) return lang;
  if (!(note.flags & IN[lang])) return other;
  const sum = (one: Lang) =>
    evidence.reduce((all, { text }) => all + (text.get(pageOf(index, one))?.score ?? 0), 0);
  return sum(other) > 1.5 * sum(lang) + 0.2 ? other : lang;
}

/** How well the title as a whole answers: up to a half, by the share of its words asked for. */
function titleFit(words: readonly string[], asked: readonly string[]): number {
  const held = asked.filter((word) => words.includes(word)).length;
  return 0.5 * Math.min(1, held / (words.length || 1));
}

/**
 * Returns the notes that answer a query, best first: a sum over what is asked for, each weighted by how telling it is
 * (inverse document frequency, Spärck Jones 1972); what holds only part of it loses more than that part; of two as good, the
 * newer one. Where nothing is asked for, all notes. `asked` are the query's words in order, `close` adds pages where they stand side by side.
 */
export function rank(
  notes: readonly Note[],
  evidence: readonly Evidence[],
  {
    asked,
    lang,
    close,
  }: { asked: readonly string[]; lang: Lang; close: readonly Pick<InText, 'has'>[] },
): Ranked[] {
  const candidates = evidence.map(({ names, text, required, weight }) => {
    const found = new Map<number, number>();
    for (const some of names) for (const note of some.keys()) found.set(note, 0);
    for (const page of text.keys()) found.set(page >> 1, 0);
    for (const note of found.keys()) {
      const body = Math.max(text.get(note * 2)?.score ?? 0, text.get(note * 2 + 1)?.score ?? 0);
      const scores = [...names.map((some) => some.get(note) ?? 0), BODY * body];
      const best = Math.max(...scores);
      found.set(note, best + 0.3 * (scores.reduce((sum, one) => sum + one) - best));
    }
    return { found, required, telling: weight * Math.log(1 + notes.length / (found.size || 1)) };
  });
  const total = candidates.reduce((sum, { telling }) => sum + telling, 0);
  const newest = Math.max(1, ...notes.map(({ event }) => event));
  const answers: Ranked[] = [];
  const seen = new Set(
    evidence.length > 0 ? candidates.flatMap(({ found }) => [...found.keys()]) : notes.keys(),
  );
  for (const index of seen) {
    const note = notes[index];
    if (!note) continue;
    if (candidates.some(({ found, required }) => required && !found.has(index))) continue;
    let [score, held] = [0, 0];
    for (const { found, telling } of candidates) {
      const one = found.get(index);
      if (!one) continue;
      score += one * telling;
      held += telling;
    }
    const share = total > 0 ? held / total : 1;
    const near = close.filter((text) => text.has(index * 2) || text.has(index * 2 + 1)).length;
    const fresh = 1 + 0.06 * (1 - note.event / newest);
    score *= share ** 1.5 * (1 + titleFit(note.words, asked)) * (1 + 0.12 * near) * fresh;
    if (share < 0.9 && (score / total) * candidates.length ** 1.5 < ENOUGH) continue;
    answers.push({ note: index, lang: offered(index, note, evidence, lang), score, share });
  }
  return answers.sort((a, b) => b.score - a.score);
}

/** Returns hits in the order asked for; by date, those of one event keep the order of relevance. */
export function inOrder(hits: Ranked[], notes: readonly Note[], sort: Sort): Ranked[] {
  // Events stand newest first in the names index.
  const age = ({ note }: Ranked) => (notes[note]?.event ?? 0) * (sort === 'oldest' ? -1 : 1);
  return sort === 'relevance' ? hits : [...hits].sort((a, b) => age(a) - age(b));
}
