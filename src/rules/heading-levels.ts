import type { Rule } from './facts.ts';
import type { Problem } from './problem.ts';

/** Headings start at `##`, the title being the page's first, and skip no level; none is empty. */
export const headingLevels: Rule = (facts) =>
  [...facts.talks, ...facts.recaps].flatMap((note) => {
    let last = 1;
    return (note.body?.headings ?? []).flatMap((heading): Problem[] => {
      const allowed = heading.depth === 1 ? 2 : last + 1;
      const wrong = heading.depth === 1 || heading.depth > allowed;
      last = wrong ? allowed : heading.depth;
      const base = {
        rule: 'heading-levels',
        file: note.file,
        line: heading.line,
        column: heading.column,
      };
      if (heading.text.trim() === '') {
        return [
          {
            ...base,
            message: 'an empty heading',
            remedy: 'write what the section says, or delete it',
          },
        ];
      }
      if (!wrong) return [];
      const marks = '#'.repeat(allowed);
      return [
        {
          ...base,
          message:
            heading.depth === 1
              ? `\`# ${heading.text}\` is a title, and the page prints the title itself`
              : `\`${'#'.repeat(heading.depth)} ${heading.text}\` skips a level`,
          remedy: `write \`${marks} ${heading.text}\``,
          fix: { find: '#'.repeat(heading.depth), replace: marks },
        },
      ];
    });
  });
