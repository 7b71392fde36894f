import { ID_PATTERN } from '../model/fields.ts';
import type { Entry, Rule } from './facts.ts';
import { problemAt } from './facts.ts';

const isTalkId = (id: string) =>
  id.split('/').length === 2 && id.split('/').every((part) => ID_PATTERN.test(part));

const noteRule = (notes: readonly Entry<'talks' | 'recaps'>[], ids: ReadonlySet<string>) => {
  const owner = new Map<string, string>();
  for (const note of notes) {
    for (const alias of note.data.aliases) if (!owner.has(alias)) owner.set(alias, note.id);
  }
  return notes.flatMap((talk) =>
    talk.data.aliases.flatMap((alias, index) => {
      const at = ['aliases', index];
      if (!isTalkId(alias)) {
        return [
          problemAt(
            'aliases-free',
            talk,
            at,
            `\`${alias}\` is no ${talk.collection === 'talks' ? 'talk' : 'recap'} id`,
            'write it as <event>/<slug>, such as eu-2019/old-title',
          ),
        ];
      }
      const taken = ids.has(alias)
        ? alias
        : owner.get(alias) !== talk.id
          ? owner.get(alias)
          : undefined;
      if (taken === undefined) return [];
      return [
        problemAt(
          'aliases-free',
          talk,
          at,
          `the former id \`${alias}\` is in use by \`${taken}\``,
          'remove it here, or give the other talk another id',
        ),
      ];
    }),
  );
};

/** A former id of a note is the id of no other note, now or before, so that its address leads to one place. */
export const aliasesFree: Rule = (facts) => [
  ...noteRule(facts.talks, facts.ids.talks),
  ...noteRule(facts.recaps, facts.ids.recaps),
];
