import { ID_PATTERN } from '../model/fields.ts';
import type { Rule } from './facts.ts';
import { problemAt } from './facts.ts';

const isTalkId = (id: string) =>
  id.split('/').length === 2 && id.split('/').every((part) => ID_PATTERN.test(part));

/** A former id of a talk is the id of no other talk, now or before, so that its address leads to one place. */
export const aliasesFree: Rule = (facts) => {
  const owner = new Map<string, string>();
  for (const talk of facts.talks) {
    for (const alias of talk.data.aliases) if (!owner.has(alias)) owner.set(alias, talk.id);
  }
  return facts.talks.flatMap((talk) =>
    talk.data.aliases.flatMap((alias, index) => {
      const at = ['aliases', index];
      if (!isTalkId(alias)) {
        return [
          problemAt(
            'aliases-free',
            talk,
            at,
            `\`${alias}\` is no talk id`,
            'write it as <event>/<slug>, such as eu-2019/old-title',
          ),
        ];
      }
      const taken = facts.ids.talks.has(alias)
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
