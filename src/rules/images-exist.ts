import { didYouMean } from '../lib/suggest.ts';
import type { Rule } from './facts.ts';

/** The picture of every figure lies in `content/images/`. */
export const imagesExist: Rule = (facts) =>
  [...facts.talks, ...facts.recaps].flatMap((note) =>
    (note.body?.figures ?? [])
      .filter(({ src }) => !facts.images.has(src))
      .map(({ src, line, column }) => ({
        rule: 'images-exist',
        file: note.file,
        line,
        column,
        message: `no picture \`content/images/${src}\``,
        remedy:
          facts.images.size > 0
            ? didYouMean(src, [...facts.images])
            : 'add the file to the pull request',
      })),
  );
