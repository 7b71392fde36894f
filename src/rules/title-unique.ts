import { foldText } from '../lib/ids.ts';
import type { Rule } from './facts.ts';
import { problemAt } from './facts.ts';
import type { Problem } from './problem.ts';

/** No two talks of one event have the same title in the same language. */
export const titleUnique: Rule = (facts) => {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const talk of facts.talks) {
    const words = foldText(talk.data.talk)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const key = `${talk.data.event} ${talk.lang} ${words}`;
    const other = seen.get(key);
    if (other === undefined) seen.set(key, talk.file);
    else {
      problems.push(
        problemAt(
          'title-unique',
          talk,
          ['talk'],
          `the title \`${talk.data.talk}\` is also that of ${other}`,
          'merge the two notes, or tell the titles apart',
        ),
      );
    }
  }
  return problems;
};
