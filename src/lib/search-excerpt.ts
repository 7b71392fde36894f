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

/** Returns the stretch of text that says most about what is looked for; the beginning when nothing is found in it. */
export function excerptOf(page: PageText, places: Places): Piece[] {
  const words = indexedWords(page.content);
  const starts = new Set([0, ...places.flatMap(({ at }) => at.map((one) => Math.max(0, one - 6)))]);
  let [best, start] = [-1, 0];
  for (const from of [...starts].sort((a, b) => a - b)) {
    const value = worth(places, from, from + LENGTH);
    if (value > best) [best, start] = [value, from];
  }
  start = Math.max(0, Math.min(start, words.length - LENGTH));
  const found = new Set(places.flatMap(({ at }) => at));
  const pieces: Piece[] = [];
  const add = (text: string, marked: boolean) => {
    const last = pieces.at(-1);
    if (last?.found === marked) last.text += text;
    else if (text !== '') pieces.push({ text, found: marked });
  };
  for (const [offset, word] of words.slice(start, start + LENGTH).entries()) {
    // The index parts French elisions (`l’ échelle`); a reader sees them together.
    const space = offset === 0 || /[’']$/.test(words[start + offset - 1] ?? '') ? '' : ' ';
    const [, before = '', core = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}+#]*)$/u.exec(word) ?? [];
    add(space + before, false);
    add(core, found.has(start + offset));
    add(after, false);
  }
  if (start > 0) pieces.unshift({ text: '… ', found: false });
  if (start + LENGTH < words.length) pieces.push({ text: ' …', found: false });
  return pieces;
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
    .slice(0, SECTIONS)
    .map(({ url, title }) => ({ url, title }));
}
