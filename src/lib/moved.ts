import { LANGS, type Lang } from '../model/fields.ts';
import { pageAddress } from './addresses.ts';
import type { Event, Project, Recap, Speaker, Talk, Topic } from './entities.ts';
import { speakerId } from './ids.ts';

/** Former addresses of the site's own pages, without language: `'statistics/': 'trends/'`. Files keep theirs under `aliases`. */
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

/** What addresses are made of. */
export interface Addressed {
  talks: readonly Talk[];
  recaps: readonly Recap[];
  events: readonly Event[];
  topics: readonly Topic[];
  projects: readonly Project[];
  speakers: readonly Speaker[];
}

// A page with its former ids, and its title in each language it has.
interface Place {
  folder: string;
  id: string;
  aliases: readonly string[];
  titles: { lang: Lang; title: string }[];
}

const prefix = (lang: Lang) => (lang === 'en' ? '' : `${lang}/`);
const inAll = (title: (lang: Lang) => string) =>
  LANGS.map((lang) => ({ lang, title: title(lang) }));

function notes({ talks, recaps, events }: Addressed): Place[] {
  const formerEvents = new Map(events.map(({ id, aliases }) => [id, aliases]));
  // A note on a renamed event has moved with it.
  const formerIds = (note: Talk | Recap) => [
    ...note.aliases,
    ...(formerEvents.get(note.eventId) ?? []).map((event) => note.id.replace(/^[^/]*/, event)),
  ];
  return [
    ...talks.map((talk) => ({
      folder: 'talks',
      id: talk.id,
      aliases: formerIds(talk),
      titles: LANGS.flatMap((lang) => (talk.versions[lang] ? [{ lang, title: talk.title }] : [])),
    })),
    ...recaps.map((recap) => ({
      folder: 'events',
      id: recap.id,
      aliases: formerIds(recap),
      titles: LANGS.flatMap((lang) => {
        const title = recap.versions[lang]?.title;
        return title === undefined ? [] : [{ lang, title }];
      }),
    })),
  ];
}

function vocabulary({ events, topics, projects }: Addressed): Place[] {
  return [
    ...events.map(({ id, aliases, name }) => ({
      folder: 'events',
      id,
      aliases,
      titles: inAll(() => name),
    })),
    ...topics.map(({ id, aliases, name }) => ({
      folder: 'topics',
      id,
      aliases,
      titles: inAll((lang) => name[lang]),
    })),
    ...projects.map(({ id, aliases, name }) => ({
      folder: 'projects',
      id,
      aliases,
      titles: inAll(() => name),
    })),
  ];
}

function people({ speakers }: Addressed): Place[] {
  const taken = new Set(speakers.map(({ id }) => id));
  return speakers.map(({ id, name, aliases }) => ({
    folder: 'speakers',
    id,
    aliases: [...new Set(aliases.map(speakerId))].filter((alias) => !taken.has(alias)),
    titles: inAll(() => name),
  }));
}

/**
 * Returns every former address with the page it leads to, in each language it has: former ids of files, those that notes had
 * under a former id of their event, other spellings of speakers, pages that were renamed.
 */
export function movedPages(content: Addressed): Moved[] {
  const places = [...notes(content), ...vocabulary(content), ...people(content)];
  const byId = places.flatMap(({ folder, id, aliases, titles }) =>
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
