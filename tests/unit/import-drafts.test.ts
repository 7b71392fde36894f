import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '#check/run.ts';
import { toMdx } from '#import/body.ts';
import { type Plan, planImport } from '#import/plan.ts';
import type { Dropped } from '#import/types.ts';
import { readVocabulary } from '#import/vocabulary.ts';
import { type ContentCopy, copyContent } from './content-folder.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/import');
const NAMES = readdirSync(FIXTURES);

let copy: ContentCopy;
beforeAll(async () => {
  copy = await copyContent();
});
afterAll(() => copy.remove());

async function plan(
  name: string,
  text = readFileSync(path.join(FIXTURES, name), 'utf8'),
): Promise<Plan> {
  const vocabulary = await readVocabulary(copy.folder);
  const request = {
    input: path.join(FIXTURES, name),
    out: copy.folder,
    event: 'eu-2019',
    author: undefined,
    url: undefined,
  };
  return planImport(request, text, vocabulary, vocabulary);
}

const draftOf = ({ planned }: Plan, title: string) =>
  planned.find((draft) => draft.title === title)?.text ?? '';

describe('the drafts of a recap', { timeout: 30_000 }, () => {
  it.each(NAMES)('%s: pass the check as they are', async (name) => {
    const overlay = await copyContent();
    try {
      const { planned } = await plan(name);
      for (const { file, text } of planned) {
        mkdirSync(path.dirname(path.join(overlay.folder, file)), { recursive: true });
        writeFileSync(path.join(overlay.folder, file), text);
      }
      const { problems } = await checkContent(overlay.folder);
      expect(problems).toEqual([]);
    } finally {
      await overlay.remove();
    }
  });

  // Words alone count: mark-up may change, and what was a line may become a field.
  const letters = (text: string) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))
      .replace(/\]\([^)]*\)/g, ']')
      .replace(/[^\p{L}\p{N}]+/gu, '');

  it.each(NAMES.filter((name) => !name.endsWith('.html')))(
    '%s: no sentence is lost',
    async (name) => {
      const { planned, dropped } = await plan(name);
      const kept = letters(
        [...planned.map(({ text }) => text), ...dropped.map(({ text }) => text)].join('\n'),
      );
      const lost = readFileSync(path.join(FIXTURES, name), 'utf8')
        .replace(/<!-- file:.*-->|<(?!angle)[^>]+>|&mdash;|^\{[{%].*[}%]\}$|^\[\^?\w+\]:.*$/gm, ' ')
        .replace(/!?\[([^\]]*)\](?:\([^)]*\)|\[\w+\])/g, '$1')
        .replace(/`([^`<]+) <https?:\S+>`__?/g, '$1')
        .replace(/\*\*|`|\[\^\w+\]|^\.\. .*$|^import:.*$/gm, ' ')
        .split(/(?<=[.!?。])\s+|\n|\|/)
        .filter(
          (sentence) =>
            letters(sentence) !== '' &&
            !/https?:/.test(sentence) &&
            !kept.includes(letters(sentence)),
        );
      expect(lost).toEqual([]);
    },
  );

  it('names its source, its day, its kind and that it is not finished', async () => {
    const found = await plan('headings.md');
    const text = draftOf(found, 'Traces Without Tears');
    expect(text).toContain('event: eu-2019\nday: 2\n');
    expect(text).toContain(
      '  - title: KubeCon Barcelona 2019 - Day 2\n    author: Noor Haddad\n    url: "http://example.org/notes/day-2"\n',
    );
    expect(text).toContain('status: wip\n---\n');
    expect(text).toMatch(/\ntags: \[[a-z, -]+\]\n/);
    expect(draftOf(found, 'Where Do Lookups Go?')).toContain('kind: keynote');
    expect(draftOf(found, 'A Mesh for Everyone')).toContain('kind: sponsored');
  });

  it('keeps tables, code, footnotes and headings, and makes braces and brackets harmless', async () => {
    const found = await plan('headings.md');
    const traces = draftOf(found, 'Traces Without Tears');
    expect(traces).toContain('## Three Pillars');
    expect(traces).toMatch(/\| traces +\| +3 \|/);
    expect(traces).toContain('```yaml\n# not a heading\nkey: value\n```');
    expect(traces).toContain('`{{ .Values.traces }}`');
    expect(traces).toContain('\\{braces\\}');
    expect(traces).toContain('\\<angle brackets>');
    expect(draftOf(found, 'Panel: Who Pays for Telemetry?')).toContain(
      '[^1]: The moderator said so herself.',
    );
  });

  it('turns embeds into components and links, and leaves nothing that runs', async () => {
    const found = await plan('embeds.md');
    const text = draftOf(found, 'Names in Space');
    const body = text.slice(text.indexOf('\n---\n', 4));
    expect(text).toContain('https://www.youtube.com/embed/lmnopqrstuv');
    expect(body).toContain('Hidden text counts too.');
    expect(body).toContain('[there](https://example.org/there)');
    expect(body).toContain('Names are hard');
    expect(body).toContain('http://example.org/a?b=1');
    expect(body).not.toMatch(/<(?!Video|Figure)|javascript:|utm_source|^import/m);
    const reasons = found.dropped.map(({ text: dropped, why }) => `${dropped}: ${why}`).join('\n');
    expect(reasons).toContain('a secret comment');
    expect(reasons).toContain('javascript:alert');
  });

  it('keeps links as they are given, and lets a player load over https only', async () => {
    const text = 'One.\n\n[Slides](http://example.org/s)\n\n[Demo](http://youtu.be/lmnopqrstuv)\n';
    const dropped: Dropped[] = [];
    const footnotes = new Map();
    const context = { links: [], picture: () => undefined, credit: 'Me', footnotes, dropped };
    const tree = unified().use(remarkParse).parse(text);
    const body = toMdx(tree.children, context);
    expect(body).toContain('[Slides](http://example.org/s)');
    expect(body).toContain('<Video url="https://youtu.be/lmnopqrstuv" title="Demo" />');
    expect(dropped).toEqual([]);
  });

  it('reports what it left out, with lines of the file', async () => {
    const { dropped } = await plan('headings.md');
    expect(dropped).toContainEqual({
      line: 2,
      text: 'title: KubeCon Barcelona 2019 - Day 2',
      why: expect.stringContaining('front matter'),
    });
    expect(dropped).toContainEqual({
      line: 42,
      text: 'my photos → ./photos/index.html',
      why: expect.stringContaining('leads nowhere'),
    });
    expect(dropped).toContainEqual({
      line: 13,
      text: expect.stringContaining('Principal Engineer'),
      why: expect.stringContaining('it became title, speakers'),
    });
  });

  it('writes notes in French as such', async () => {
    const { planned } = await plan('french.txt');
    expect(planned.map(({ file }) => file)).toEqual([
      'talks/eu-2019/le-dns-sans-larmes.fr.mdx',
      'talks/eu-2019/maillage-a-petit-budget.fr.mdx',
      'recaps/eu-2019/retour-sur-la-kubecon-europe-2019.fr.mdx',
    ]);
    expect(planned[0]?.text).toContain('    lang: fr\n');
  });

  it('says so when the text is in a language that notes are not written in', async () => {
    const { dropped } = await plan('chinese.md');
    expect(dropped.map(({ why }) => why).join('\n')).toContain('`zh`');
  });

  it('finds the event in the text', async () => {
    const vocabulary = await readVocabulary(copy.folder);
    const input = path.join(FIXTURES, 'links.md');
    const request = {
      input,
      out: copy.folder,
      event: undefined,
      author: undefined,
      url: undefined,
    };
    expect(planImport(request, readFileSync(input, 'utf8'), vocabulary, vocabulary).event).toBe(
      'eu-2019',
    );
    expect(() => planImport(request, 'Nothing to see here.', vocabulary, vocabulary)).toThrow(
      'Which event',
    );
  });

  it('takes over pictures that lie beside the file, with credit, and nothing from outside its folder', async () => {
    const folder = path.join(copy.folder, '..', `${path.basename(copy.folder)}-input`);
    mkdirSync(path.join(folder, 'notes', 'images'), { recursive: true });
    writeFileSync(path.join(folder, 'notes', 'images', 'Orbit Map.png'), 'png');
    writeFileSync(path.join(folder, 'secret.png'), 'png');
    const input = path.join(folder, 'notes', 'notes.md');
    const text =
      '---\nauthor: Noor Haddad\n---\n\n## Names in Space - Amara Okafor, Example\n\nNames travel far in these pictures.\n\n![A map](images/Orbit%20Map.png)\n\n![Secret](../secret.png)\n';
    const vocabulary = await readVocabulary(copy.folder);
    const found = planImport(
      { input, out: copy.folder, event: 'eu-2019', author: undefined, url: undefined },
      text,
      vocabulary,
      vocabulary,
    );
    expect(found.pictures.map(({ to }) => path.relative(copy.folder, to))).toEqual([
      path.join('images', 'eu-2019', 'orbit-map.png'),
    ]);
    expect(found.planned[0]?.text).toContain(
      '<Figure src="eu-2019/orbit-map.png" alt="A map" credit="Noor Haddad" />',
    );
    expect(found.dropped.map(({ text: dropped }) => dropped)).toContain('![Secret](../secret.png)');
    expect(existsSync(path.join(copy.folder, 'images', 'eu-2019', 'orbit-map.png'))).toBe(false);
  });

  it('spells a speaker as the content does', async () => {
    const { planned, dropped } = await plan(
      'spelling.md',
      '## Names in Space - Amara Okafar, Example\n\nNames travel far, and so does their spelling.\n',
    );
    expect(planned[0]?.text).toContain('name: Amara Okafor');
    expect(dropped.map(({ why }) => why).join('\n')).toContain(
      '`Amara Okafar` is written `Amara Okafor`',
    );
  });
});
