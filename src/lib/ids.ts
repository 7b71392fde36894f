import type { Lang } from '../model/fields.ts';

/** Returns a file's id and language from its path below its collection: `eu-2019/slug.fr.mdx` → `eu-2019/slug`, `fr`. */
export function idAndLang(path: string): { id: string; lang: Lang } {
  const bare = path.replace(/\.(mdx|yml)$/, '');
  return bare.endsWith('.fr') ? { id: bare.slice(0, -3), lang: 'fr' } : { id: bare, lang: 'en' };
}

/** Returns text in lower case without accents and other diacritics, `ł` and `ø` and the like included. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđßæœı]/g, (letter) => LETTERS[letter] ?? letter);
}
const LETTERS: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Names that no page can have: `index` would be the page of the folder, the others are devices on Windows. */
export const RESERVED = /^(index|con|prn|aux|nul|(com|lpt)[0-9])$/;
/** The most characters of a name: file systems take 255 bytes. */
export const MOST_CHARACTERS = 120;

/** Returns the id made of a name or title: folded, words joined by hyphens. Empty when nothing latin or numeric is in it. */
export function idFrom(text: string): string {
  return foldText(text)
    .replace(/[’'`.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Returns the id of a speaker. A name without a latin letter has an address of its own, too, and so has one that no page can have. */
export function speakerId(name: string): string {
  const id = idFrom(name);
  return RESERVED.test(id)
    ? `${id}-speaker`
    : id || [...name].map((c) => (c.codePointAt(0) ?? 0).toString(16)).join('-');
}
