import { LOOSE_NOTES, SEVERAL_TALKS } from './lexicon.ts';

/** What a joined file is by its name: notes on one talk, on several, or neither. */
export interface PartName {
  kind: 'talk' | 'several' | 'loose' | undefined;
  /** The name in words: `01-tuesday/02-clean-up.md` → `clean up`. */
  words: string;
}

/** Returns what the name of a joined file says. */
export function partName(name: string | undefined): PartName {
  if (name === undefined) return { kind: undefined, words: '' };
  const path = name
    .replace(/\.\w{2,9}$/, '')
    .split('/')
    .filter(Boolean);
  const file =
    /^(?:readme|index(?:\.\w+)?)$/i.test(path.at(-1) ?? '') && path.length > 1
      ? path.at(-2)
      : path.at(-1);
  const words = (file ?? '')
    .replace(/([\p{Ll}])(\p{Lu})/gu, '$1 $2')
    .replace(/[_=.\s-]+/g, ' ')
    .replace(/^[\d ]+(?=\p{L})|\s*\b20\d{6}\b/gu, '')
    .trim();
  if (SEVERAL_TALKS.test(words)) return { kind: 'several', words };
  return { kind: LOOSE_NOTES.test(words) || words.length < 2 ? 'loose' : 'talk', words };
}
