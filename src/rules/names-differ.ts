import { nearNames } from '../lib/names.ts';
import type { Rule } from './facts.ts';
import { problemAt } from './facts.ts';
import type { Problem } from './problem.ts';

/** No two spellings of a speaker's name differ only by case, diacritics, order or a letter, unless speaker files explain them. */
export const namesDiffer: Rule = (facts) => {
  const spellings = new Map<string, { count: number; at: Problem }>();
  for (const talk of facts.talks) {
    for (const [index, { name }] of talk.data.speakers.entries()) {
      const known = spellings.get(name);
      if (known) known.count += 1;
      else {
        spellings.set(name, {
          count: 1,
          at: problemAt('names-differ', talk, ['speakers', index], '', ''),
        });
      }
    }
  }
  const explained = new Set(facts.speakers.flatMap(({ data }) => [data.name, ...data.aliases]));
  const order = [...spellings.keys()];
  return nearNames(order).flatMap((pair): Problem[] => {
    if (pair.every((name) => explained.has(name))) return [];
    const count = (name: string) => spellings.get(name)?.count ?? 0;
    // Of two that are as frequent, the one that came later is the one in question.
    const [rarer, other] = pair.sort(
      (a, b) => count(a) - count(b) || order.indexOf(b) - order.indexOf(a),
    );
    const at = spellings.get(rarer)?.at;
    const there = spellings.get(other)?.at;
    if (at === undefined || there === undefined) return [];
    return [
      {
        ...at,
        message: `the speaker \`${rarer}\` looks like \`${other}\` in ${there.file}:${there.line}`,
        remedy: `write \`${other}\` if they are one person; if both spellings must stand, list one among the aliases of a file in content/speakers/; if they are two people, give each a file there`,
      },
    ];
  });
};
