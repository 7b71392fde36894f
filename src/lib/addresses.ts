import type { Lang } from '../model/fields.ts';
import { type Event, type Recap, type Talk, versionFor } from './entities.ts';

/** Returns the path the site is served under, with a slash at both ends. */
export function basePath(): string {
  const base = import.meta.env?.BASE_URL ?? '/';
  return base.endsWith('/') ? base : `${base}/`;
}

/** Returns the full path of a page, base and language prefix included: `('fr', 'talks/')` → `/base/fr/talks/`. */
export function pageAddress(lang: Lang, path = ''): string {
  return `${basePath()}${lang === 'en' ? '' : `${lang}/`}${path}`;
}

/** A link to a page, and its language where that is not the reader's. */
export interface Address {
  href: string;
  lang: Lang;
}

/** Returns where a reader of `lang` reads a talk: in that language, else in the one there is. */
export function talkAddress(talk: Talk, lang: Lang): Address {
  const version = versionFor(talk.versions, lang);
  return { href: pageAddress(version.lang, `talks/${talk.id}/`), lang: version.lang };
}

/** Returns where a reader of `lang` reads a recap. */
export function recapAddress(recap: Recap, lang: Lang): Address {
  const version = versionFor(recap.versions, lang);
  return { href: pageAddress(version.lang, `events/${recap.id}/`), lang: version.lang };
}

/** Returns the page of an event in a language. */
export function eventAddress(event: Pick<Event, 'id'>, lang: Lang): string {
  return pageAddress(lang, `events/${event.id}/`);
}

/** Returns the path of a page in another language, from its full path in one. */
export function sameIn(lang: Lang, path: string): string {
  const rest = path.slice(basePath().length).replace(/^fr\//, '');
  return pageAddress(lang, rest);
}

/** Returns the language of a page from its full path. */
export function langOfPath(path: string): Lang {
  return path.startsWith(`${basePath()}fr/`) ? 'fr' : 'en';
}
