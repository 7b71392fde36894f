import type { Asked } from '../lib/search-asked.ts';
import { notesAbout } from '../lib/search-concepts.ts';
import type { Found, Names } from '../lib/search-names.ts';
import type { Term } from '../lib/search-query.ts';
import type { Evidence, InText } from '../lib/search-rank.ts';
import { frenchToken, wordsOf } from '../lib/search-text.ts';
import type { FullText, TextHits } from './pagefind.ts';

/** How much a word counts that says little beside others. */
const WEAK = 0.4;

/** Keeps the better of two scores for each page, and all places. */
function merge(into: InText, hits: TextHits, score: (page: number, own: number) => number) {
  const most = Math.max(...[...hits.values()].map((hit) => hit.score));
  for (const [page, hit] of hits) {
    const value = score(page, most > 0 ? hit.score / most : 0);
    const before = into.get(page);
    if (value > 0)
      into.set(page, {
        score: Math.max(before?.score ?? 0, value),
        at: before ? [...new Set([...before.at, ...hit.words])] : hit.words,
      });
  }
}

const quoted = (text: string) => `"${text.replaceAll('"', ' ')}"`;

async function inText({ raw, words, phrase, absent }: Term, text: FullText, french: boolean) {
  const found: InText = new Map();
  if (!absent) {
    const [exact, loose] = await Promise.all([text.find(quoted(raw)), text.find(raw)]);
    const asTyped = phrase ? 0.7 : 0.55;
    merge(found, loose, (page, own) =>
      exact.has(page) ? asTyped + (1 - asTyped) * own : phrase ? 0 : 0.15 + 0.35 * own,
    );
    merge(found, exact, () => asTyped);
  }
  // French notes have their words' French stems in the index too.
  if (!phrase && (french || absent))
    merge(found, await text.find(quoted(frenchToken(words.join('')))), () => 0.6);
  return found;
}

const scaled = (found: Found, share: number): Found =>
  new Map([...found].map(([note, weight]) => [note, weight * share]));

const follows = (words: readonly string[], wanted: readonly string[]) =>
  words.some((_, at) => wanted.every((word, offset) => words[at + offset] === word));

const runOf = (terms: readonly Term[]) => terms.flatMap(({ words }) => words).join('');

/** Returns everything that speaks for a note under one term of the query. */
export async function evidenceFor(
  term: Term,
  at: number,
  { terms, concepts, also, french }: Asked,
  names: Names,
  text: FullText,
): Promise<Evidence> {
  const own = names.findAll(term.words);
  const held = [own];
  const texts = await inText(term, text, french);
  const isOf = ({ from, to }: { from: number; to: number }) => at >= from && at < to;
  if (term.phrase) {
    for (const note of own.keys())
      if (!follows(names.notes[note]?.words ?? [], term.words)) own.delete(note);
  } else {
    for (const concept of concepts.filter(isOf)) held.push(notesAbout(concept, names.notes));
    for (const { text: other, share } of also.filter(isOf)) {
      const words = wordsOf(other);
      held.push(scaled(names.findAll(words), share));
      // Each word of the text is another part of the index to load; names and topics tell of longer expressions.
      if (other.split(' ').length < 3)
        merge(texts, await text.find(words.length > 1 ? quoted(other) : other), () => 0.6 * share);
    }
    // What is written together in names may be typed apart.
    for (const from of [at - 1, at]) {
      const run = runOf(terms.slice(from, from + 2));
      if (terms[from] && terms[from + 1] && names.known.has(run)) held.push(names.find(run));
    }
  }
  const weak = term.words.every((word) => names.data.weak.includes(word));
  return { names: held, text: texts, required: term.phrase, weight: weak ? WEAK : 1 };
}

/** Returns the pages that hold two terms of a query side by side, for each two that were typed so. */
export function closeTogether(terms: readonly Term[], text: FullText): Promise<TextHits[]> {
  return Promise.all(
    terms.flatMap((term, at) => {
      const before = terms[at - 1];
      return before && term.follows && !term.phrase && !before.phrase
        ? [text.find(quoted(`${before.raw} ${term.raw}`))]
        : [];
    }),
  );
}
