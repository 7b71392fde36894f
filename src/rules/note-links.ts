import { didYouMean, nearest } from '../lib/suggest.ts';
import type { Entry, Rule } from './facts.ts';
import type { Problem } from './problem.ts';
import { addressesOf, PAGES, renamedAddresses } from './site-addresses.ts';

const depth = (address: string) => address.split('/').length;
const fragmentsOf = (note: Entry | undefined) =>
  note?.body && new Set(note.body.headings.map(({ slug }) => slug));

/** A link from a note to a page of this site leads to a page that exists, and its fragment to a heading of that page. */
export const noteLinks: Rule = (facts) => {
  const addresses = addressesOf(facts);
  const renamed = renamedAddresses(facts);
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
      const now = exists(address) ? undefined : renamed.get(address);
      if (now !== undefined)
        return say(
          `\`${path}\` has moved`,
          `write ${url.replace(path, now)}`,
          url.replace(path, now),
        );
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
