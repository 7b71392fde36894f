import type { Lang } from '../model/lang.ts';
import { EN, FR } from './search-flags.ts';
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
}

export interface Ranked {
  note: number;
  lang: Lang;
  score: number;
  /** How much of what was asked for it holds, from 0 to 1. */
  share: number;
}

const BODY = 4;
/** How much of what a query asks for (weighted by how telling each word is) a note has to hold: the more is asked for, the less. */
const least = (asked: number) => Math.max(0.45, 0.61 - 0.03 * asked);
/** … compared with the best answer there is. */
const LEAST_OF_BEST = 0.5;

export const pageOf = (note: number, lang: Lang) => note * 2 + (lang === 'fr' ? 1 : 0);

function combined(scores: readonly number[]): number {
  const best = Math.max(0, ...scores);
  return best + 0.3 * (scores.reduce((sum, one) => sum + one, 0) - best);
}

/** Returns the language in which to offer a note: the reader's, unless the words are only in the other or clearly better there. */
function offered(index: number, note: Note, evidence: readonly Evidence[], lang: Lang): Lang {
  const own = note.flags & (lang === 'en' ? EN : FR);
  const other: Lang = lang === 'en' ? 'fr' : 'en';
  if (!(note.flags & (other === 'en' ? EN : FR))) return lang;
  if (!own) return other;
  const sum = (one: Lang) =>
    evidence.reduce((all, { text }) => all + (text.get(pageOf(index, one))?.score ?? 0), 0);
  return sum(other) > 1.5 * sum(lang) + 0.2 ? other : lang;
}

/** How well the title as a whole answers: the share of its words asked for, and how many of them stand as they were typed. */
function titleFit(words: readonly string[], asked: readonly string[]): number {
  if (words.length === 0) return 0;
  const held = asked.filter((word) => words.includes(word));
  const pairs = asked.filter((word, at) => {
    const after = asked[at + 1];
    const place = words.indexOf(word);
    return after !== undefined && place >= 0 && words.slice(place + 1, place + 3).includes(after);
  });
  return 0.5 * Math.min(1, held.length / words.length) + 0.15 * Math.min(4, pairs.length);
}

/**
 * Returns the notes that answer a query, best first: a sum over what is asked for, each weighted by how telling it is
 * (inverse document frequency, Spärck Jones 1972); what holds only part of it loses more than that part; of two as good, the
 * newer one. `asked` are the query's words in order, `close` adds pages where they stand side by side.
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
  const all = notes.length;
  const candidates = evidence.map(({ names, text }) => {
    const found = new Map<number, number>();
    for (const some of names) for (const note of some.keys()) found.set(note, 0);
    for (const page of text.keys()) found.set(page >> 1, 0);
    for (const note of found.keys()) {
      const body = Math.max(text.get(note * 2)?.score ?? 0, text.get(note * 2 + 1)?.score ?? 0);
      found.set(note, combined([...names.map((some) => some.get(note) ?? 0), BODY * body]));
    }
    return found;
  });
  const telling = candidates.map(({ size }) => Math.log(1 + all / Math.max(1, size)));
  const total = telling.reduce((sum, one) => sum + one, 0);
  const answers: Ranked[] = [];
  const seen = new Set(candidates.flatMap((found) => [...found.keys()]));
  for (const index of seen) {
    const note = notes[index];
    if (!note) continue;
    if (evidence.some(({ required }, at) => required && !candidates[at]?.has(index))) continue;
    let [score, held] = [0, 0];
    for (const [at, found] of candidates.entries()) {
      const one = found.get(index);
      if (one === undefined) continue;
      score += one * (telling[at] ?? 0);
      held += telling[at] ?? 0;
    }
    const share = held / total;
    if (share < least(evidence.length)) continue;
    const near = close.filter((text) => text.has(index * 2) || text.has(index * 2 + 1)).length;
    score *= share ** 1.5 * (1 + titleFit(note.words, asked)) * (1 + 0.12 * near);
    answers.push({ note: index, lang: offered(index, note, evidence, lang), score, share });
  }
  const best = Math.max(0, ...answers.map(({ share }) => share));
  const newest = Math.max(1, ...notes.map(({ event }) => event));
  const fresh = ({ note, score }: Ranked) =>
    score * (1 + 0.06 * (1 - (notes[note]?.event ?? newest) / newest));
  return answers
    .filter(({ share }) => share >= LEAST_OF_BEST * best)
    .map((answer) => ({ ...answer, score: fresh(answer) }))
    .sort((a, b) => b.score - a.score || (notes[a.note]?.event ?? 0) - (notes[b.note]?.event ?? 0));
}

/** Returns all notes, as the answer to no words at all. */
export function unranked(notes: readonly Note[], lang: Lang): Ranked[] {
  return notes.map((note, index) => ({
    note: index,
    lang: offered(index, note, [], lang),
    score: 0,
    share: 1,
  }));
}

/** Returns hits in the order asked for; by date, those of one event keep the order of relevance. */
export function inOrder(hits: Ranked[], notes: readonly Note[], sort: Sort): Ranked[] {
  // Events stand newest first in the names index.
  const age = ({ note }: Ranked) => (notes[note]?.event ?? 0) * (sort === 'oldest' ? -1 : 1);
  return sort === 'relevance' ? hits : [...hits].sort((a, b) => age(a) - age(b));
}
