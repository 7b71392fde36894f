import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentGate } from './src/build/content-gate.ts';
import { devContent } from './src/build/dev-content.ts';
import { editorSchemas } from './src/build/editor-schemas.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { searchIndex } from './src/build/search-index.ts';
import { PAGE_TRANSITIONS } from './src/lib/page-transitions.ts';
import { noteProcessor } from './src/notes/processor.ts';

// A host that serves the site below a path sets SITE_BASE; SITE_URL makes canonical links absolute.
const { SITE_URL, SITE_BASE = '/' } = process.env;

export default defineConfig({
  ...(SITE_URL ? { site: SITE_URL } : {}),
  base: SITE_BASE,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  markdown: { processor: noteProcessor(), syntaxHighlight: 'prism' },
  integrations: [
    contentGate(),
    devContent(),
    mdx(),
    searchIndex(),
    plainImports(),
    editorSchemas(),
  ],
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        'frame-src https://www.youtube-nocookie.com',
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: {
        resources: ["'self'"],
        hashes: [`sha256-${createHash('sha256').update(PAGE_TRANSITIONS).digest('base64')}`],
      },
    },
  },
  vite: {
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
