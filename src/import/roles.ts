import { ROLE } from './lexicon.ts';
import { isCompany, type Known } from './names.ts';

/** Words that begin a company's name as often as a job title. */
export const EITHER =
  /^(?:cloud|security|data|platform|open|general|global|independent|site|community|product|infrastructure|systems?|software|solutions?|oss|machine|group|research|customer)$/i;

/** Returns the company and the job that a description names: `General Manager of the Example Foundation`, `Sr Staff Eng Example`. */
export function withoutRole(
  text: string,
  known: Known,
): { affiliation: string | undefined; role: string | undefined } {
  const words = text.split(' ');
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (!ROLE.test(first) && words.length > 1 && ROLE.test(last) && !EITHER.test(last))
    return /^\p{Lu}/u.test(last)
      ? { affiliation: words.slice(0, -1).join(' '), role: last }
      : { affiliation: undefined, role: text };
  const job = words.some((word) => ROLE.test(word) && !EITHER.test(word));
  if (!ROLE.test(first) || (EITHER.test(first) && (!job || isCompany(text, known))))
    return { affiliation: text, role: undefined };
  const at = /^(.*?)(?: at| @| chez| for| of(?: the)?| de (?:la )?)\s+(@?\p{Lu}.*)$/u.exec(text);
  if (at?.[2] && !ROLE.test(at[2].split(' ')[0] ?? '')) return { affiliation: at[2], role: at[1] };
  const end = words.findIndex(
    (word) => !ROLE.test(word) && !/^(?:&|of|for|and|in|the|\W|\d)/i.test(word),
  );
  if (end > 0 && /^\p{Lu}/u.test(words[end] ?? '') && words.length - end <= 3)
    return { affiliation: words.slice(end).join(' '), role: words.slice(0, end).join(' ') };
  return { affiliation: undefined, role: text };
}
