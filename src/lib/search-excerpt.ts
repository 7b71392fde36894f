import { frenchStem, wordsOf } from './search-text.ts';

/** A page of the full-text index, as far as an excerpt needs it. */
export interface PageText {
  url: string;
  content: string;
  anchors: readonly { element: string; id: string; text?: string; location: number }[];
}

/** A piece of text, and whether it is one of the words looked for. */
export interface Piece {
  text: string;
  found: boolean;
}

/** A heading with what is looked for below it. */
export interface Section {
  url: string;
  title: string;
}

const LENGTH = 26;
const SECTIONS = 3;

/** Where the text holds each term of the query: positions among its words, with how telling the term is. */
export type Places = readonly { at: readonly number[]; weight: number }[];

function worth(places: Places, from: number, to: number): number {
  return places.reduce((sum, { at, weight }) => {
    const inside = at.filter((one) => one >= from && one < to).length;
    return sum + (inside > 0 ? weight * (1 + 0.1 * Math.min(3, inside - 1)) : 0);
  }, 0);
}

/** Returns the words of an index page's text; positions count them. */
export function indexedWords(content: string): string[] {
  return content.split(/[^\S\uFEFF]+/);
}

/** Returns where a French text holds a word in any of its forms. */
export function frenchForms(content: string, words: readonly string[]): number[] {
  const stems = words.map(frenchStem);
  return indexedWords(content).flatMap((word, at) =>
    wordsOf(word).some((own) => stems.includes(frenchStem(own))) ? [at] : [],
  );
}

const core = (word: string) =>
  /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}+#]*)$/u.exec(word)?.slice(1) ?? [];

/** Returns the words that stand at some places of the text, each once, without the signs around them. */
export function wordsAt(page: PageText, places: Places): string[] {
  const words = indexedWords(page.content);
  return [...new Set(places.flatMap(({ at }) => at.map((one) => core(words[one] ?? '')[1] ?? '')))];
}

/** Returns the stretch of text that says most about what is looked for; the beginning when nothing is found in it. */
export function excerptOf(page: PageText, places: Places): Piece[] {
  const words = indexedWords(page.content);
  const found = new Set(places.flatMap(({ at }) => at));
  let [best, start] = [0, 0];
  for (const place of [...found].sort((a, b) => a - b)) {
    const from = Math.max(0, place - 6);
    const value = worth(places, from, from + LENGTH);
    if (value > best) [best, start] = [value, from];
  }
  start = Math.max(0, Math.min(start, words.length - LENGTH));
  const end = start + LENGTH;
  const pieces = words.slice(start, end).flatMap((word, offset) => {
    const at = start + offset;
    // The index parts French elisions (`l’ échelle`); a reader sees them together.
    const space = offset === 0 || /[’']$/.test(words[at - 1] ?? '') ? '' : ' ';
    const [before = '', own = '', after = ''] = core(word);
    return [
      { text: space + before, found: false },
      { text: own, found: found.has(at) },
      { text: after, found: false },
    ];
  });
  const more = (text: string, cut: boolean) => (cut ? [{ text, found: false }] : []);
  return [...more('… ', start > 0), ...pieces, ...more(' …', end < words.length)];
}

/** Returns the sections that hold what is looked for, best first; a heading that names it counts more. */
export function sectionsOf(page: PageText, places: Places): Section[] {
  const headings = page.anchors
    .filter(({ element, text }) => /^h[2-4]$/.test(element) && text)
    .sort((a, b) => a.location - b.location);
  const end = indexedWords(page.content).length;
  return headings
    .map(({ id, text = '', location }, index) => {
      const length = indexedWords(text).length;
      const value =
        worth(places, location, headings[index + 1]?.location ?? end) +
        2 * worth(places, location, location + length);
      return { url: `${page.url}#${id}`, title: text, value };
    })
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, SECTIONS);
}
