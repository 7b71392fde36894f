import { PLACEHOLDERS } from '../lib/placeholders.ts';
import { BASES, KINDS } from '../model/talk.ts';
import { NOTE_COMPONENTS } from '../notes/components.ts';

const choice = (stop: number, values: readonly string[]) => `\${${stop}|${values.join(',')}|}`;
const stop = (number: number, text: string) => `\${${number}:${text}}`;
const literal = (text: string) => text.replace(/[\\$}]/g, '\\$&');

/** Returns the snippets for VS Code: a whole note, typed as `talk`, and each note component by its name. */
export function snippets(): Record<string, unknown> {
  const t = PLACEHOLDERS.en;
  const talk = [
    '---',
    `event: \${TM_DIRECTORY/^.*[\\/\\\\]//}`,
    `day: \${1:unknown}`,
    `talk: ${stop(2, t.talk)}`,
    'speakers:',
    `  - name: ${stop(3, t.speaker)}`,
    `    affiliation: ${stop(4, t.affiliation)}`,
    `tags: [\${5:dns}]`,
    `summary: ${stop(6, t.summary)}`,
    `kind: ${choice(7, KINDS)}`,
    'sources:',
    `  - title: ${stop(8, t.source)}`,
    `    author: ${stop(9, t.you)}`,
    `    url: ${stop(10, t.address)}`,
    `basis: ${choice(11, BASES)}`,
    `authors: [${stop(9, t.you)}]`,
    'status: wip',
    '---',
    `${stop(12, t.problem)}`,
    '',
    '<Takeaways>',
    '',
    `- ${stop(13, t.remember)}`,
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
