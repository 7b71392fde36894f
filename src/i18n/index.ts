import type { Lang } from '../model/fields.ts';
import { en, type Strings } from './en.ts';
import { fr } from './fr.ts';
import { frenchSpaces } from './french-spaces.ts';

const STRINGS: Record<Lang, Strings> = { en, fr: frenchSpaces(fr) };

/** Returns the interface strings of a language. */
export function strings(lang: Lang): Strings {
  return STRINGS[lang];
}

export type { Strings };
