import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { checkContent } from '../check/run.ts';

class IndexError extends Error {}

const must = <T extends { errors: string[] }>(result: T): T => {
  if (result.errors.length > 0) throw new IndexError(result.errors.join('\n'));
  return result;
};

/** Writes Pagefind's index of all talks and recaps into a built site. Returns the number of pages in it; throws on any error. */
export async function writeSearchIndex(site: string): Promise<number> {
  try {
    const { index } = must(
      await pagefind.createIndex({ includeCharacters: '+#', keepIndexUrl: false }),
    );
    if (index === undefined) throw new IndexError('Pagefind gave no index');
    const { page_count } = must(
      await index.addDirectory({
        path: site,
        glob: '{talks,events,fr/talks,fr/events}/*/*/index.html',
      }),
    );
    must(await index.writeFiles({ outputPath: path.join(site, 'pagefind') }));
    return page_count;
  } finally {
    await pagefind.close();
  }
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
