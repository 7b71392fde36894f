import type { Rule } from './facts.ts';
import { problemAt } from './facts.ts';

const BRIEF_LIMIT = 160;

/** A note has a text; a note marked `brief` is short. */
export const noteSaysSomething: Rule = (facts) =>
  [...facts.talks, ...facts.recaps].flatMap((note) => {
    const words = note.body?.words;
    if (words === undefined) return [];
    if (words < 5) {
      return [
        problemAt(
          'note-says-something',
          note,
          [],
          'there is no text below the fields',
          'write what was said; a sentence or two is a note, with `brief: true`',
        ),
      ];
    }
    if ('brief' in note.data && note.data.brief && words > BRIEF_LIMIT) {
      return [
        problemAt(
          'note-says-something',
          note,
          ['brief'],
          `\`brief\` is true and the text has ${words} words`,
          'remove `brief: true`',
        ),
      ];
    }
    return [];
  });
