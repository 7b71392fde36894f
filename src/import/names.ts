import { foldText } from '../lib/ids.ts';
import { COMPANY, NOT_A_NAME, ROLE } from './lexicon.ts';

const PARTICLE =
  /^(?:de|del|della|der|den|di|da|dos|du|van|von|vom|zu|zum|ter|ten|la|le|el|al|bin|ibn|bint|st\.?|y|e|af|av|ben|mac)$/i;
const TOKEN = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const EAST_ASIAN =
  /^(?:[\p{Script=Han}]{2,4}|[\p{Script=Katakana}ー]{2,10}[・=·＝][\p{Script=Katakana}ー]{2,12}|[\p{Script=Hangul}]{2,4})$/u;
const HONORIFIC = /^(?:dr|mr|mrs|ms|prof|sir|m|mme)\.?\s+/i;

/** What the content already knows, and a reader of names can lean on: companies and projects, folded. */
export interface Known {
  companies: ReadonlySet<string>;
  projects: ReadonlySet<string>;
  /** First names of speakers, where a capitalised pair of words alone would be too little. */
  firstNames: ReadonlySet<string>;
}
export const NOTHING_KNOWN: Known = {
  companies: new Set(),
  projects: new Set(),
  firstNames: new Set(),
};

const isAcronym = (token: string) =>
  /^[\p{Lu}\d]{2,5}s?$/u.test(token) && !/^\p{Lu}\.?$/u.test(token);

/** Returns whether a text is a company: one that is known, or one that has a word of companies. */
export function isCompany(text: string, known: Known): boolean {
  return known.companies.has(foldText(text.trim())) || COMPANY.test(text.trim());
}

/** Returns whether a text has the form of a personal name: two to five capitalised words, none of which opens titles or names things. */
export function isName(text: string, known: Known = NOTHING_KNOWN): boolean {
  const name = text.trim().replace(HONORIFIC, '');
  if (/[・=＝]/.test(name) && EAST_ASIAN.test(name)) return true;
  const folded = foldText(name);
  if (known.companies.has(folded) || known.projects.has(folded)) return false;
  const tokens = name.split(/\s+/);
  if (tokens.length < 2 || tokens.length > 5 || name.length > 45) return false;
  if (!TOKEN.test(tokens[0] ?? '') || /^\p{Lu}\p{Ll}{4,}ing$/u.test(tokens[0] ?? '')) return false;
  if (!tokens.every((token) => TOKEN.test(token) || PARTICLE.test(token))) return false;
  if (tokens.slice(1).every((token) => PARTICLE.test(token))) return false;
  const capitals = name === name.toUpperCase();
  if (!capitals && tokens.some((token) => isAcronym(token) && token.length > 2)) return false;
  if (capitals && tokens.every((token) => token.length < 5)) return false;
  const strong = tokens.filter((token) => !PARTICLE.test(token));
  if (/n['’]t\b/.test(name)) return false;
  const familiar = tokens.length === 2 && known.firstNames.has(foldText(tokens[0] ?? ''));
  if (
    (familiar ? strong.slice(0, 1) : strong).some((token) =>
      NOT_A_NAME.has(foldText(token).replace(/[^a-z0-9]/g, '')),
    )
  )
    return false;
  if (!familiar && strong.some((token) => known.projects.has(foldText(token)))) return false;
  return !strong.slice(1).some((token) => ROLE.test(token));
}

/** Returns whether a text may be a name written in Chinese, Japanese or Korean; only what stands beside it tells. */
export function isEastAsianName(text: string): boolean {
  return EAST_ASIAN.test(text.trim());
}

/** Returns whether a text is a name that begins with a first name somebody in the content has. */
export function isFamiliarName(text: string, known: Known): boolean {
  return isName(text, known) && known.firstNames.has(foldText(text.trim().split(/\s+/)[0] ?? ''));
}

/** Returns how many words of a text, from the first on, are a name before a job title begins: `Ying Chun Guo Software Engineer` → 3. */
export function nameLength(text: string, known: Known = NOTHING_KNOWN): number {
  const tokens = text.trim().split(/\s+/);
  const role = tokens.findIndex(
    (token, index) => index > 0 && ROLE.test(token.replace(/[,.;]$/, '')),
  );
  if (role < 2) return 0;
  return isName(tokens.slice(0, role).join(' '), known) ? role : 0;
}
