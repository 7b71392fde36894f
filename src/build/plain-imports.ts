import type { AstroIntegration } from 'astro';

const HELPER = /^import \{ \w+ as __vitePreload \} from "[^"]+";$/m;
const CALL = /__vitePreload\(\(\) => /g;
const DEPENDENCIES = /,\s*__VITE_PRELOAD__(?=\))/g;

/**
 * Keeps Vite's helper for dynamic imports out of the pages. It preloads styles and modules that our late scripts do not
 * have, and would be nearly a kilobyte, and a request, on every page before anybody searches.
 */
export function plainImports(): AstroIntegration {
  const plugin = {
    name: 'plain-imports',
    renderChunk: (code: string) =>
      HELPER.test(code)
        ? code.replace(HELPER, '').replace(CALL, '(').replace(DEPENDENCIES, '')
        : undefined,
    generateBundle(_: unknown, bundle: Record<string, unknown>) {
      for (const file of Object.keys(bundle))
        if (file.includes('preload-helper')) delete bundle[file];
    },
  };
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
