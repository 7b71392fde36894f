import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build as bundle } from 'esbuild';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import * as pagefind from 'pagefind';
import { writeSearchIndex } from '../../../src/build/search-index.ts';
import { useLanguages } from './browser/lunr-languages.ts';
import { MINISEARCH } from './browser/options.ts';
import type { Note } from './notes.ts';

/** A search engine in the comparison: what it is called, and how it writes its index into the folder it is served from. */
export interface Engine {
  name: 'ours' | 'pagefind' | 'minisearch' | 'lunr';
  index(notes: readonly Note[], folder: string): Promise<void>;
}

const textOf = ({ sections }: Note) =>
  sections.map(({ heading, text }) => `${heading}\n${text}`).join('\n');

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Returns the page of a note as a plain site has it: headings and paragraphs, nothing said to the search. */
function plainPage({ lang, title, speakers, about, summary, sections }: Note): string {
  const parts = sections.map(({ heading, text }, at) => {
    const lines = text.split(/\n+/).map((line) => `<p>${escaped(line)}</p>`);
    return `${heading ? `<h2 id="s${at}">${escaped(heading)}</h2>` : ''}${lines.join('')}`;
  });
  const head = [speakers, about, summary].map((line) => `<p>${escaped(line)}</p>`).join('');
  return `<!doctype html><html lang="${lang}"><title>${escaped(title)}</title><body><main data-pagefind-body><h1>${escaped(title)}</h1>${head}${parts.join('')}</main>`;
}

async function indexPlainPagefind(notes: readonly Note[], folder: string): Promise<void> {
  const { index } = await pagefind.createIndex();
  if (!index) throw new Error('Pagefind gave no index');
  for (const note of notes) {
    await index.addHTMLFile({ url: `/${note.address}`, content: plainPage(note) });
  }
  await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
  await pagefind.close();
}

async function indexMiniSearch(notes: readonly Note[], folder: string): Promise<void> {
  const engine = new MiniSearch(MINISEARCH);
  engine.addAll(notes.map((note) => ({ ...note, text: textOf(note) })));
  writeFileSync(path.join(folder, 'index.json'), JSON.stringify(engine));
}

async function indexLunr(notes: readonly Note[], folder: string): Promise<void> {
  useLanguages(lunr);
  const engine = lunr(function () {
    this.use(lunr.multiLanguage('en', 'fr'));
    this.ref('address');
    this.field('title', { boost: 2 });
    for (const field of ['speakers', 'about', 'summary', 'text']) this.field(field);
    for (const note of notes) this.add({ ...note, text: textOf(note) });
  });
  writeFileSync(path.join(folder, 'index.json'), JSON.stringify(engine));
  const titles = Object.fromEntries(notes.map(({ address, title }) => [address, title]));
  writeFileSync(path.join(folder, 'titles.json'), JSON.stringify(titles));
}

/** The engines that are compared, ours first. */
export const ENGINES: readonly Engine[] = [
  {
    name: 'ours',
    index: async (_, folder) => {
      await writeSearchIndex(folder);
    },
  },
  { name: 'pagefind', index: indexPlainPagefind },
  { name: 'minisearch', index: indexMiniSearch },
  { name: 'lunr', index: indexLunr },
];

/** Writes the search pages, English and French, of an engine that is not ours. */
export async function writePages(name: Engine['name'], folder: string): Promise<void> {
  for (const lang of ['en', 'fr']) {
    const page = path.join(folder, lang === 'fr' ? 'fr/search' : 'search');
    mkdirSync(page, { recursive: true });
    writeFileSync(
      path.join(page, 'index.html'),
      `<!doctype html><html lang="${lang}"><title>Search</title><body><base href="/${name}/"><search-page><input type="search" name="q"><ol aria-label="Search results"></ol></search-page><script type="module" src="page.js"></script>`,
    );
  }
  await bundle({
    entryPoints: [path.join(import.meta.dirname, 'browser', `${name}.ts`)],
    outfile: path.join(folder, 'page.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    logLevel: 'error',
  });
}

/** Returns the bytes of an index as a host keeps it compressed, programs not counted. */
export function indexSize(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(\.json|\.pf_\w+|words\.txt)$/.test(entry.name))
    .map((entry) => gzipSync(readFileSync(path.join(entry.parentPath, entry.name))).length)
    .reduce((sum, size) => sum + size, 0);
}
