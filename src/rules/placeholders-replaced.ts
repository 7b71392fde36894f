import { EXAMPLE_WORDS, PLACEHOLDERS, type Placeholder } from '../lib/placeholders.ts';
import type { Rule } from './facts.ts';
import { problemAt } from './facts.ts';

type Path = (string | number)[];

// What to type instead, by the field in which a draft has the placeholder.
const IN_FIELDS: Record<string, Partial<Record<Placeholder, string>>> = {
  talk: { talk: 'write the title of the talk' },
  name: { speaker: 'write the speaker’s name, or take the line out' },
  affiliation: { affiliation: 'write for whom the speaker spoke, or take the line out' },
  summary: {
    summary: 'say in a sentence what a reader takes away from it',
    unfinished: 'say in a sentence what a reader takes away from it',
  },
  title: {
    talk: 'write a title that says which event or day it is about',
    source: 'write the title of the text these notes rest on',
  },
  author: { you: 'write who wrote the text these notes rest on' },
  authors: { you: 'write your name, or take the line out' },
  url: {
    video: 'write the address of the recording, or take the link out',
    address: 'write where the text these notes rest on can be read',
  },
};
const IN_TEXT: Placeholder[] = ['problem', 'remember', 'heading', 'shown', 'later'];

// Quotation marks that a reader of Markdown sees are round, whatever was typed.
const asRead = (text: string) => text.trim().replaceAll("'", '’');
const LANGS = Object.values(PLACEHOLDERS);
const TEXTS: ReadonlySet<string> = new Set([
  ...LANGS.flatMap((words) => IN_TEXT.map((name) => words[name])),
  ...Object.values(EXAMPLE_WORDS),
]);

function* textsIn(value: unknown, path: Path): Generator<{ path: Path; text: string }> {
  if (typeof value === 'string') yield { path, text: asRead(value) };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, key]);
}

/** Nothing that a draft asks its author to replace is left in notes that are not `wip`. */
export const placeholdersReplaced: Rule = (facts) =>
  [...facts.talks, ...facts.recaps].flatMap((note) => {
    if (note.data.status === 'wip') return [];
    const left = (path: Path, what: string, remedy: string) =>
      problemAt(
        'placeholders-replaced',
        note,
        path,
        `${what} is still the draft’s`,
        `${remedy}; or add \`status: wip\` until you do`,
      );
    const file = note.id.slice(note.id.indexOf('/') + 1);
    const named = LANGS.some((words) => words.file === file);
    const fields = [...textsIn(note.data, [])].flatMap(({ path, text }) => {
      const known = IN_FIELDS[String(path.findLast((step) => typeof step === 'string'))] ?? {};
      const name = (Object.keys(known) as Placeholder[]).find((one) =>
        LANGS.some((words) => words[one] === text),
      );
      return name === undefined ? [] : [left(path, `\`${text}\``, known[name] ?? '')];
    });
    const lines = (note.body?.lines ?? [])
      .filter(({ text }) => TEXTS.has(asRead(text)))
      .map(({ line, column, text }) => ({
        ...left([], `\`${asRead(text)}\``, 'write your own words, or take it out'),
        line,
        column,
      }));
    const name = left([], `the file name \`${file}\``, 'name the file after the talk');
    return [...(named ? [name] : []), ...fields, ...lines];
  });
