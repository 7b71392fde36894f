import { foldText } from './ids.ts';
import { remembered } from './remembered.ts';

/** Returns the words of a text, folded: `CI/CD in C++` → `ci cd in c++`. An elision counts as two: `l’échelle` → `l echelle`. */
export function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+[+#]*/gu) ?? [];
}

/** Returns the words of a text and what hyphens, dots and slashes join in it: `multi-tenancy` → `multi tenancy multitenancy`. */
export function wordsAndJoins(text: string): string[] {
  const joins = foldText(text).match(/[\p{L}\p{N}]+(?:[-./,][\p{L}\p{N}]+)+/gu) ?? [];
  return [...wordsOf(text), ...joins.map((one) => one.replace(/[-./,]/g, ''))];
}

// Grouped by thousands with a space, a comma, a dot or an apostrophe: 170,000 · 25 000 · 1.200.000.
const FIGURE = /(?<![\p{L}\p{N}])\d{1,3}(?:[\s\u00a0\u202f,.’'](?=\d{3}(?!\d))\d{3})+/gu;

/** Returns a text with its large figures as one word each: `170,000 requests` → `170000 requests`. */
export function joinFigures(text: string): string {
  return text.replace(FIGURE, (figure) => figure.replace(/\D/g, ''));
}

// Endings, longest first; at least three letters have to stay.
const ENGLISH = /(?:ations?|ab(?:le|ly|ility)|ments?|ness|ity|ing|ers?|ors?|ly|ed|es|s|e|y)$/;
const FRENCH =
  /(?:issements?|atrices?|ateurs?|ations?|itions?|ements?|ments?|euses?|eurs?|ites?|ives?|ifs?|ables?|ees?|ant(?:es?)?|er|ir|ez|es|al|s|x|e|y|i)$/;

const cut = (word: string, ending: RegExp, least: number): string => {
  const end = ending.exec(word);
  return end && end.index >= least ? word.slice(0, end.index) : word;
};

/**
 * Returns what the forms of an English word share: `operators`, `operator` → `operat`. Takes a folded word. A word of up to
 * three letters shares it with its plural alone: `cars` and `car` are not `care`.
 */
// Every key that is typed asks for the same words again.
export const englishStem = remembered((word) => {
  const singular = word.replace(/ies$/, 'y').replace(/(?<=..[^s])s$/, '');
  return singular.length < 4 ? `${singular}.` : cut(cut(singular, ENGLISH, 3), ENGLISH, 3);
});

/**
 * Returns what the forms of a French word share: `déploiements`, `déployer` → `deplo`. Takes a folded word.
 * A light stemmer after Savoy (1999).
 */
export function frenchStem(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word;
  if (word.length < 5) return word.length < 4 ? word : word.replace(/[sx]$/, '');
  return cut(cut(word.replace(/ux$/, 'u'), FRENCH, 4), /(?:oi|oy|[eiy])$/, 4);
}

/** Returns the word that stands in the index for all French words with a stem. No word of a note looks like it. */
export function frenchToken(word: string): string {
  return `frx${frenchStem(word)}`;
}
