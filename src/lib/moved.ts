import { LANGS, type Lang } from '../model/fields.ts';
import { pageAddress } from './addresses.ts';
import type { Recap, Speaker, Talk } from './entities.ts';
import { idFrom } from './ids.ts';

/** Former addresses of other pages, without language: `'topics/old/': 'topics/new/'`. */
const RENAMED: Readonly<Record<string, string>> = {};

/** An address that leads elsewhere now. */
export interface Moved {
  /** The former path from the site's root, without the slash at its end: `fr/talks/eu-2019/old`. */
  from: string;
  lang: Lang;
  /** The full address of the page now, and its title. */
  to: string;
  title: string;
}

const prefix = (lang: Lang) => (lang === 'en' ? '' : `${lang}/`);

/**
 * Returns every former address with the page it leads to: former ids of talks and recaps in each language they have,
 * other spellings of speakers, pages that were renamed.
 */
export function movedPages(content: {
  talks: readonly Talk[];
  recaps: readonly Recap[];
  speakers: readonly Speaker[];
}): Moved[] {
  const notes = [
    ...content.talks.map(({ id, aliases, versions, title }) => ({
      folder: 'talks',
      id,
      aliases,
      titles: LANGS.flatMap((lang) => (versions[lang] ? [{ lang, title }] : [])),
    })),
    ...content.recaps.map(({ id, aliases, versions }) => ({
      folder: 'events',
      id,
      aliases,
      titles: LANGS.flatMap((lang) => {
        const title = versions[lang]?.title;
        return title === undefined ? [] : [{ lang, title }];
      }),
    })),
  ];
  const taken = new Set(content.speakers.map(({ id }) => id));
  const people = content.speakers.map(({ id, name, aliases }) => ({
    folder: 'speakers',
    id,
    aliases: [...new Set(aliases.map(idFrom))].filter((alias) => alias !== '' && !taken.has(alias)),
    titles: LANGS.map((lang) => ({ lang, title: name })),
  }));
  const byId = [...notes, ...people].flatMap(({ folder, id, aliases, titles }) =>
    aliases.flatMap((alias) =>
      titles.map(({ lang, title }) => ({
        from: `${prefix(lang)}${folder}/${alias}`,
        lang,
        to: pageAddress(lang, `${folder}/${id}/`),
        title,
      })),
    ),
  );
  const renamed = Object.entries(RENAMED).flatMap(([from, to]) =>
    LANGS.map((lang) => ({
      from: `${prefix(lang)}${from.replace(/\/$/, '')}`,
      lang,
      to: pageAddress(lang, to),
      title: to,
    })),
  );
  return [...new Map([...byId, ...renamed].map((one) => [one.from, one])).values()];
}
