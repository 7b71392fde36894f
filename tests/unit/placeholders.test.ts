import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEntry } from '#check/read.ts';
import { snippets } from '#editor/snippets.ts';
import { newNote } from '#lib/new-note.ts';
import { EXAMPLE_WORDS, PLACEHOLDERS } from '#lib/placeholders.ts';
import { talkDraft } from '#new/drafts.ts';
import { NOTE_COMPONENTS } from '#notes/components.ts';
import { placeholdersReplaced } from '#rules/placeholders-replaced.ts';
import { event, facts } from './rules/build.ts';

const paris = event({ id: 'eu-2019' });
const en = PLACEHOLDERS.en;
const { file: _, unfinished, later, ...french } = PLACEHOLDERS.fr;

const contributing = readFileSync(
  path.join(import.meta.dirname, '../../CONTRIBUTING.md'),
  'utf8',
).replaceAll('\n   ', '\n');
const snippet = (snippets()['Notes on a talk'] as { body: string[] }).body
  .join('\n')
  .replace(/\$\{TM_DIRECTORY.*\}/, 'eu-2019')
  .replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1')
  .replace(/\$\{\d+:([^}]*)\}/g, '$1')
  .replace('$0', '');

// What the check finds in a draft from which the author took `status: wip` and nothing else.
function leftIn(draft: string, lang: 'en' | 'fr' = 'en'): string[] {
  const ending = lang === 'fr' ? '.fr.mdx' : '.mdx';
  const { entry, problems } = readEntry({
    collection: 'talks',
    path: `eu-2019/own-name${ending}`,
    file: `content/talks/eu-2019/own-name${ending}`,
    bytes: Buffer.from(draft.replace(/^status: wip.*\n/m, '')),
  });
  expect(problems).toEqual([]);
  const found = placeholdersReplaced(facts(entry ? [entry] : [])).map(
    ({ message }) => /`(.*)`/.exec(message)?.[1] ?? message,
  );
  return [...new Set(found)].sort();
}

describe('a draft whose author took `status: wip` off and left its words', () => {
  const all = {
    'the form on the site': [newNote({ ...paris.data, id: 'eu-2019' }, 'en'), 'en'],
    'the example in CONTRIBUTING': [
      /```mdx\n(---\n[\s\S]*?)```/.exec(contributing)?.[1] ?? '',
      'en',
    ],
    'the snippet of the editor': [snippet, 'en'],
    'the form on the French site': [newNote({ ...paris.data, id: 'eu-2019' }, 'fr'), 'fr'],
    'the answers of `npm run new`': [
      talkDraft({ event: ['eu-2019'], id: ['one'], title: ['One'], tag: ['dns'] }, facts([paris]))
        .text,
      'en',
    ],
  } as const;
  const found = Object.fromEntries(
    Object.entries(all).map(([name, [draft, lang]]) => [name, leftIn(draft, lang)]),
  );

  it('is found, each of the words of the form', () => {
    const { file, unfinished, later, ...form } = en;
    expect(found['the form on the site']).toEqual(Object.values(form).sort());
    expect(found['the example in CONTRIBUTING']).toEqual(Object.values(form).sort());
    expect(found['the form on the French site']).toEqual(Object.values(french).sort());
  });

  it('is found, those of shorter drafts', () => {
    const { file, unfinished, later, video, heading, shown, ...short } = en;
    expect(found['the snippet of the editor']).toEqual(Object.values(short).sort());
    expect(found['the answers of `npm run new`']).toEqual([later, unfinished].sort());
  });

  it('is found, the examples of the components', () => {
    const fields = /^---\n[\s\S]*?\n---\n/.exec(all['the form on the site'][0])?.[0] ?? '';
    const body = Object.values(NOTE_COMPONENTS).map(({ example }) => example);
    expect(leftIn(`${fields}${body.join('\n\n')}\n`)).toEqual(
      expect.arrayContaining([...Object.values(EXAMPLE_WORDS), en.remember]),
    );
  });

  it('has none of these words that no draft says', () => {
    const said = Object.values(found).flat();
    const { file, ...words } = en;
    expect(Object.values(words).filter((word) => !said.includes(word))).toEqual([]);
  });
});
