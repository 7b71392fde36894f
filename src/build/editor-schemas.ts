import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { idsIn, writeFrontmatterSchemas } from '../editor/files.ts';

/**
 * Gives the Astro extension of VS Code our schemas of frontmatter, which explain fields and know the ids, in place of the
 * bare ones that Astro makes each time it reads the content.
 */
export function editorSchemas(): AstroIntegration {
  let root = new URL('.', import.meta.url);
  const write = () =>
    writeFrontmatterSchemas(
      fileURLToPath(new URL('.astro', root)),
      idsIn(fileURLToPath(new URL('content', root))),
    );
  return {
    name: 'editor-schemas',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ experimental: { contentIntellisense: true } });
      },
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:server:start': write,
      'astro:build:done': write,
    },
  };
}
