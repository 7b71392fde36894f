import { idFrom, MOST_CHARACTERS, RESERVED } from '../lib/ids.ts';
import { ID_PATTERN } from '../model/fields.ts';
import type { Entry, Rule } from './facts.ts';
import { problemAt } from './facts.ts';
import type { Problem } from './problem.ts';

const WHAT = {
  talks: 'talk',
  recaps: 'recap',
  events: 'event',
  topics: 'topic',
  projects: 'project',
};
type Renamable = Entry<keyof typeof WHAT>;

const isNote = ({ collection }: Renamable) => collection === 'talks' || collection === 'recaps';

// Of an address or a file's path, what may have been meant as the id.
function idWithin(entry: Renamable, alias: string): string | undefined {
  const parts = alias
    .replace(/\.(mdx|yml)$/, '')
    .split('/')
    .map(idFrom)
    .filter(Boolean);
  const meant = isNote(entry) ? parts.slice(-2) : parts.slice(-1);
  return meant.length === (isNote(entry) ? 2 : 1) ? meant.join('/') : undefined;
}

function malformed(entry: Renamable, alias: string): [string, string] | undefined {
  const parts = alias.split('/');
  const isId = (part: string) =>
    ID_PATTERN.test(part) && !RESERVED.test(part) && part.length <= MOST_CHARACTERS;
  if (parts.length === (isNote(entry) ? 2 : 1) && parts.every(isId)) return undefined;
  const meant = idWithin(entry, alias);
  const example = isNote(entry)
    ? 'write it as <event>/<slug>, such as eu-2019/old-title'
    : 'write the former name of the file without its ending, such as old-name';
  return [
    `\`${alias.slice(0, 80)}\` is no ${WHAT[entry.collection]} id`,
    meant === undefined || meant === alias ? example : `${example}; did you mean \`${meant}\`?`,
  ];
}

const check = (entries: readonly Renamable[], ids: ReadonlySet<string>): Problem[] => {
  const owner = new Map<string, string>();
  for (const entry of entries)
    for (const alias of entry.data.aliases) if (!owner.has(alias)) owner.set(alias, entry.id);
  return entries.flatMap((entry) =>
    entry.data.aliases.flatMap((alias, index) => {
      const say = (message: string, remedy: string) => [
        problemAt('aliases-free', entry, ['aliases', index], message, remedy),
      ];
      const wrong = malformed(entry, alias);
      if (wrong !== undefined) return say(...wrong);
      if (alias === entry.id)
        return say(`\`${alias}\` is the id it has now, not a former one`, 'remove it');
      const other = ids.has(alias) ? alias : owner.get(alias);
      if (other === undefined || other === entry.id) return [];
      return say(
        `the former id \`${alias}\` is in use by \`${other}\``,
        `remove it here, or give the other ${WHAT[entry.collection]} another id`,
      );
    }),
  );
};

/** A former id is the id of no other file of its kind, now or before, so that its address leads to one place. */
export const aliasesFree: Rule = (facts) =>
  (['talks', 'recaps', 'events', 'topics', 'projects'] as const).flatMap((collection) =>
    check(facts[collection], facts.ids[collection]),
  );
