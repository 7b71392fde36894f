import type { Asked } from '../lib/search-asked.ts';
import { notesAbout } from '../lib/search-concepts.ts';
import type { Found, Names } from '../lib/search-names.ts';
import type { Term } from '../lib/search-query.ts';
import type { Evidence, InText } from '../lib/search-rank.ts';
import { frenchToken, wordsOf } from '../lib/search-text.ts';
import type { FullText, TextHits } from './pagefind.ts';

/** Keeps the better of two scores for each page, and all places. */
function merge(into: InText, hits: TextHits, score: (page: number, own: number) => number) {
  let most = 0;
  for (const { score: own } of hits.values()) most = Math.max(most, own);
  for (const [page, hit] of hits) {
    const value = score(page, most > 0 ? hit.score / most : 0);
    const before = into.get(page);
    if (value === 0) continue;
    into.set(page, {
      score: Math.max(before?.score ?? 0, value),
      at: before ? [...new Set([...before.at, ...hit.words])] : hit.words,
    });
  }
}

const quoted = (text: string) => `"${text.replaceAll('"', ' ')}"`;

async function inText(term: Term, text: FullText, french: boolean): Promise<InText> {
  const found: InText = new Map();
  const exact = await text.find(quoted(term.raw));
  const loose = await text.find(term.raw);
  if (term.phrase) {
    merge(found, loose, (page, own) => (exact.has(page) ? 0.7 + 0.3 * own : 0));
    merge(found, exact, () => 0.7);
    return found;
  }
  if (!term.absent) {
    const short = term.raw.length < 4 ? 0.4 : 1;
    merge(found, loose, (page, own) =>
      exact.has(page) ? 0.55 + 0.45 * own : short * (0.15 + 0.35 * own),
    );
    merge(found, exact, (page) => (loose.has(page) ? 0 : 0.55));
  }
  // French notes have their words' French stems in the index too.
  if (french || term.absent) {
    const stem = await text.find(quoted(frenchToken(term.words.join(''))));
    merge(found, stem, () => 0.6);
  }
  return found;
}

const scaled = (found: Found, share: number): Found =>
  new Map([...found].map(([note, weight]) => [note, weight * share]));

const follows = (words: readonly string[], wanted: readonly string[]) =>
  words.some((_, at) => wanted.every((word, offset) => words[at + offset] === word));

function inNames(term: Term, names: Names): Found[] {
  if (!term.phrase) {
    const together = term.words.length > 1 ? [names.find(term.words.join(''))] : [];
    return [names.findAll(term.words), ...together];
  }
  const found: Found = names.findAll(term.words);
  for (const note of found.keys()) {
    if (!follows(names.notes[note]?.words ?? [], term.words)) found.delete(note);
  }
  return [found];
}

/** Returns everything that speaks for a note under one term of the query. */
export async function evidenceFor(
  term: Term,
  at: number,
  query: Asked,
  names: Names,
  text: FullText,
): Promise<Evidence> {
  const held = inNames(term, names);
  const texts = await inText(term, text, query.french);
  if (!term.phrase) {
    for (const concept of query.concepts) {
      if (at >= concept.from && at < concept.to) held.push(notesAbout(concept, names.notes));
    }
    for (const { text: other, from, to, share } of query.also) {
      if (at < from || at >= to) continue;
      const words = wordsOf(other);
      held.push(scaled(names.findAll(words), share));
      // Each word of the text is another part of the index to load; names and topics tell of longer expressions.
      if (words.length < 3)
        merge(texts, await text.find(words.length > 1 ? quoted(other) : other), () => 0.6 * share);
    }
    for (const neighbour of [query.terms[at - 1], query.terms[at + 1]]) {
      const both = [neighbour, term].sort((a) => (a === query.terms[at - 1] ? -1 : 1));
      const run = both.flatMap((one) => one?.words ?? []).join('');
      if (neighbour && names.known.has(run)) held.push(names.find(run));
    }
  }
  return { names: held, text: texts, required: term.phrase };
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
