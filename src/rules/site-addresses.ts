import { LANGS } from '../model/fields.ts';
import type { Entry, Facts } from './facts.ts';

const LISTS = ['events', 'talks', 'speakers', 'topics', 'projects'];
const OTHERS = ['search', 'trends', 'reading-list', 'contribute', 'about'];
/** The addresses of the pages that are there whatever the content. */
export const PAGES = ['/', ...[...LISTS, ...OTHERS].map((name) => `/${name}/`)];

// Where the pages of a kind of file lie.
const SECTIONS = {
  talks: 'talks',
  recaps: 'events',
  events: 'events',
  topics: 'topics',
  projects: 'projects',
} as const;

/** The kinds of files that list their former ids. */
export type Renamable = keyof typeof SECTIONS;

/** Returns the former ids of a kind of file, each with the id it has now. */
export function renamedIds(facts: Facts, collection: Renamable): Map<string, string> {
  return new Map(
    facts[collection].flatMap(({ id, data }) =>
      data.aliases.map((alias): [string, string] => [alias, id]),
    ),
  );
}

/** Returns the former addresses of all files in each language, each with the one it has now: `/topics/old/` → `/topics/new/`. */
export function renamedAddresses(facts: Facts): Map<string, string> {
  const addresses = new Map<string, string>();
  for (const collection of Object.keys(SECTIONS) as Renamable[])
    for (const [from, to] of renamedIds(facts, collection))
      for (const prefix of ['/', '/fr/'])
        addresses.set(
          `${prefix}${SECTIONS[collection]}/${from}/`,
          `${prefix}${SECTIONS[collection]}/${to}/`,
        );
  return addresses;
}

/** Returns every address of the site but those of speakers, with the note behind it where there is one. */
export function addressesOf(facts: Facts): Map<string, Entry | undefined> {
  const addresses = new Map<string, Entry | undefined>();
  for (const lang of LANGS) {
    const prefix = lang === 'en' ? '' : `/${lang}`;
    for (const page of PAGES) addresses.set(`${prefix}${page}`, undefined);
    for (const section of ['events', 'topics', 'projects'] as const) {
      for (const id of facts.ids[section]) addresses.set(`${prefix}/${section}/${id}/`, undefined);
    }
    for (const collection of ['talks', 'recaps'] as const) {
      const section = collection === 'talks' ? 'talks' : 'events';
      const byId = Map.groupBy<string, Entry>(facts[collection], ({ id }) => id);
      for (const id of facts.ids[collection]) {
        const versions = byId.get(id) ?? [];
        const note = versions.find((version) => version.lang === lang);
        // A note that cannot be read has no version here, and may be in any language.
        if (note || versions.length === 0) addresses.set(`${prefix}/${section}/${id}/`, note);
      }
    }
  }
  return addresses;
}
