import { foldText } from '../lib/ids.ts';
import type { Rule } from './facts.ts';
import { problemAt } from './facts.ts';

const words = (text: string) =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A summary says more than the title. */
export const summarySaysMore: Rule = (facts) =>
  [...facts.talks, ...facts.recaps].flatMap((note) => {
    const title = words('talk' in note.data ? note.data.talk : note.data.title);
    const summary = words(note.data.summary);
    const rest = summary.replace(title, '').trim();
    if (summary !== title && !(summary.startsWith(title) && rest.split(' ').length < 4)) return [];
    return [
      problemAt(
        'summary-says-more',
        note,
        ['summary'],
        'the summary repeats the title',
        'say in a sentence what a reader takes away from it',
      ),
    ];
  });
