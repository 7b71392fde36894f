import { BASES, KINDS } from '../model/talk.ts';
import { NOTE_COMPONENTS } from '../notes/components.ts';

const choice = (stop: number, values: readonly string[]) => `\${${stop}|${values.join(',')}|}`;
const literal = (text: string) => text.replace(/[\\$}]/g, '\\$&');

/** Returns the snippets for VS Code: a whole note, typed as `talk`, and each note component by its name. */
export function snippets(): Record<string, unknown> {
  const talk = [
    '---',
    `event: \${TM_DIRECTORY/^.*[\\/\\\\]//}`,
    `day: \${1:unknown}`,
    `talk: \${2:The title as published}`,
    'speakers:',
    `  - name: \${3:Ada Example}`,
    `    affiliation: \${4:Example Ltd}`,
    `tags: [\${5:dns}]`,
    `summary: \${6:One sentence of 60 to 200 characters that says what a reader takes away.}`,
    `kind: ${choice(7, KINDS)}`,
    'sources:',
    `  - title: \${8:My notes}`,
    `    author: \${9:Your Name}`,
    `    url: \${10:https://example.org/notes}`,
    `basis: ${choice(11, BASES)}`,
    `authors: [\${9:Your Name}]`,
    'status: wip',
    '---',
    `\${12:What problem the talk takes on, in a sentence.}`,
    '',
    '<Takeaways>',
    '',
    `- \${13:What to remember.}`,
    '',
    '</Takeaways>',
    '$0',
  ];
  const component = (name: string, example: string) => ({
    scope: 'mdx',
    prefix: name.toLowerCase(),
    body: literal(example).split('\n'),
    description: `The note component <${name}>`,
  });
  return {
    'Notes on a talk': {
      scope: 'mdx',
      prefix: 'talk',
      body: talk,
      description: 'A whole note on one talk, all fields that it needs',
    },
    ...Object.fromEntries(
      Object.entries(NOTE_COMPONENTS).map(([name, { example }]) => [
        name,
        component(name, example),
      ]),
    ),
  };
}
