import type { Lang } from '../model/fields.ts';
import { type ChartStrings, chartsEn } from './charts-en.ts';
import { chartsFr } from './charts-fr.ts';
import { frenchSpaces } from './french-spaces.ts';

const STRINGS: Record<Lang, ChartStrings> = { en: chartsEn, fr: frenchSpaces(chartsFr) };

/** Returns the words of the pictures in a language; apart from the other strings, which travel to the browser. */
export function chartStrings(lang: Lang): ChartStrings {
  return STRINGS[lang];
}
