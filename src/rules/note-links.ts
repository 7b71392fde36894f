import { didYouMean, nearest } from '../lib/suggest.ts';
import { LANGS } from '../model/fields.ts';
import type { Entry, Facts, Rule } from './facts.ts';
import type { Problem } from './problem.ts';

const SECTIONS = ['events', 'talks', 'speakers', 'topics', 'projects'];
const OTHERS = ['search', 'trends', 'reading-list', 'contribute', 'about'];
const PAGES = ['/', ...[...SECTIONS, ...OTHERS].map((name) => `/${name}/`)];

const depth = (address: string) => address.split('/').length;
const fragmentsOf = (note: Entry | undefined) =>
  note?.body && new Set(note.body.headings.map(({ slug }) => slug));

// Every address of the site but those of speakers, with the note behind it where there is one.
function addressesOf(facts: Facts): Map<string, Entry | undefined> {
  const addresses = new Map<string, Entry | undefined>();
  for (const lang of LANGS) {
    const prefix = lang === 'en' ? '' : `/${lang}`;
    for (const page of PAGES) addresses.set(`${prefix}${page}`, undefined);
    for (const section of ['events', 'topics', 'projects'] as const) {
      for (const id of facts.ids[section]) addresses.set(`${prefix}/${section}/${id}/`, undefined);
    }
    for (const [collection, section] of [
      ['talks', 'talks'] as const,
      ['recaps', 'events'] as const,
    ]) {
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

/** A link from a note to a page of this site leads to a page that exists, and its fragment to a heading of that page. */
export const noteLinks: Rule = (facts) => {
  const addresses = addressesOf(facts);
  const exists = (address: string) =>
    addresses.has(address) || /^\/(fr\/)?speakers\/[^/]+\/$/.test(address);
  return [...facts.talks, ...facts.recaps].flatMap((note) =>
    (note.body?.links ?? []).flatMap(({ url, line, column }): Problem[] => {
      if (!/^[/#]/.test(url)) return [];
      const base = { rule: 'note-links', file: note.file, line, column };
      const say = (message: string, remedy: string, replace?: string): Problem[] => [
        { ...base, message, remedy, ...(replace ? { fix: { find: url, replace } } : {}) },
      ];
      const [before = '', fragment] = url.split('#');
      const path = before.split('?')[0] ?? '';
      const address = path.endsWith('/') ? path : `${path}/`;
      if (path !== '' && !exists(address)) {
        const other = path.startsWith('/fr/') ? address.slice(3) : `/fr${address}`;
        const alike = [...addresses.keys()].filter((one) => depth(one) === depth(address));
        return say(
          `no page \`${path}\` on this site`,
          addresses.has(other)
            ? `write ${other}, the language these notes are in`
            : didYouMean(path, nearest(path, alike) === undefined ? PAGES : alike),
        );
      }
      if (path !== '' && path !== address) {
        const whole = url.replace(path, address);
        return say(`\`${path}\` lacks its last slash`, `write ${whole}`, whole);
      }
      const fragments = fragmentsOf(path === '' ? note : addresses.get(path));
      if (!fragment || fragments === undefined || fragments.has(fragment)) return [];
      return say(
        `no heading \`#${fragment}\` ${path === '' ? 'in this note' : `on the page \`${path}\``}`,
        fragments.size === 0
          ? `it has no headings: remove \`#${fragment}\``
          : didYouMean(fragment, [...fragments]),
      );
    }),
  );
};
