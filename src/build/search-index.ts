import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { transformSync } from 'esbuild';
import * as pagefind from 'pagefind';
import { checkContent } from '../check/run.ts';
import { STOP_WORDS } from '../lib/search-stop-words.ts';
import { frenchToken, wordsOf } from '../lib/search-text.ts';
import { packWords } from '../lib/search-typos.ts';
import { packFrench, packGroups } from './thesaurus.ts';

class IndexError extends Error {}

/**
 * Returns the size at which Pagefind starts another chunk of its index. A query loads a chunk for each word, so many small
 * ones cost a reader less than its own choice of few large ones (1 kB each against 26); of more pages they are larger, as
 * every query loads the list of them all.
 */
const chunkSize = (pages: number) => Math.round(Math.min(2000, Math.max(500, pages / 4)));
// Ready-made interfaces, and engines for languages the index has not: nothing asks for them.
const UNUSED = /^(pagefind-(?!entry)[\w-]+\.(js|css)|wasm\.(?!en\.)\w+\.pagefind)$/;
const NOTES = /^(fr\/)?(talks|events)\/[^/]+\/[^/]+\/index\.html$/;
const ELISION = /(?<![\p{L}])((?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)[’'])(?=\p{L})/giu;

const must = <T extends { errors: string[] }>(result: T): T => {
  if (result.errors.length > 0) throw new IndexError(result.errors.join('\n'));
  return result;
};

/** Returns the HTML of a French page with elisions set apart, so that `l’échelle` is found under `échelle`. */
export function partElisions(html: string): string {
  return html.replace(/>[^<]+</g, (text) => text.replace(ELISION, '$1 '));
}

/** Returns the HTML of a French note with the French stems of its words as a hidden field of the index. */
export function withFrenchStems(html: string): string {
  const [head = '', ...rest] = html.split(/(?<=<article[^>]*data-pagefind-body[^>]*>)/);
  const words = wordsOf(rest.join('').replace(/<[^>]*>/g, ' '));
  const tokens = new Set(words.filter((word) => !STOP_WORDS.includes(word)).map(frenchToken));
  return `${head}<span hidden data-pagefind-meta="stems:${[...tokens].join(' ')}"></span>${rest.join('')}`;
}

/** Returns how many pages of the index hold each word. */
function countWords(bundle: string): Map<string, number> {
  const pagesWith = new Map<string, number>();
  for (const file of readdirSync(path.join(bundle, 'fragment'))) {
    // Each file is one page: a signature of twelve bytes, then JSON.
    const bytes = gunzipSync(readFileSync(path.join(bundle, 'fragment', file))).subarray(12);
    const { content } = JSON.parse(bytes.toString()) as { content: string };
    for (const word of new Set(wordsOf(content)))
      pagesWith.set(word, (pagesWith.get(word) ?? 0) + 1);
  }
  return pagesWith;
}

/** Writes what search loads when the notes do not hold what was typed: words to correct typos to, and other words for a thing. */
function writeWordLists(bundle: string): void {
  const pagesWith = countWords(bundle);
  const words = [...pagesWith].filter(([word, pages]) => pages > 1 && /^[a-z]{5,}$/.test(word));
  writeFileSync(path.join(bundle, 'words.txt'), packWords(words.map(([word]) => word).sort()));
  for (const [name, parts] of [
    ['groups', packGroups(pagesWith)],
    ['french', packFrench(pagesWith)],
  ] as const)
    for (const [letter, lines] of parts)
      writeFileSync(path.join(bundle, `${name}-${letter}.txt`), lines);
}

/**
 * Writes Pagefind's index of all talks and recaps into a built site. Returns the number of pages in it; throws on any error.
 * It is one index with English stemming, so that one engine (60 kB) serves both languages; French notes hold the
 * French stems of their words besides (`frenchStem`).
 */
export async function writeSearchIndex(site: string): Promise<number> {
  const bundle = path.join(site, 'pagefind');
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => NOTES.test(file))
    .sort();
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= String(chunkSize(files.length));
  try {
    const { index } = must(
      await pagefind.createIndex({ includeCharacters: '+#', forceLanguage: 'en' }),
    );
    if (index === undefined) throw new IndexError('Pagefind gave no index');
    for (const sourcePath of files) {
      const html = readFileSync(path.join(site, sourcePath), 'utf8');
      const content = sourcePath.startsWith('fr/') ? withFrenchStems(partElisions(html)) : html;
      must(await index.addHTMLFile({ sourcePath, content }));
    }
    must(await index.writeFiles({ outputPath: bundle }));
  } finally {
    await pagefind.close();
  }
  for (const file of readdirSync(bundle)) if (UNUSED.test(file)) rmSync(path.join(bundle, file));
  const script = path.join(bundle, 'pagefind.js');
  const { code } = transformSync(readFileSync(script, 'utf8'), { minify: true, format: 'esm' });
  writeFileSync(script, code);
  writeWordLists(bundle);
  return readdirSync(path.join(bundle, 'fragment')).length;
}

/** Indexes the site after every build, and ends the build when the index does not hold every note. */
export function searchIndex(): AstroIntegration {
  let root = new URL('.', import.meta.url);
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { notes } = await checkContent(fileURLToPath(new URL('content', root)));
        const pages = await writeSearchIndex(fileURLToPath(dir));
        if (pages !== notes.length) {
          throw new IndexError(
            `the search index holds ${pages} notes, the content ${notes.length}`,
          );
        }
        logger.info(`indexed ${pages} notes`);
      },
    },
  };
}
