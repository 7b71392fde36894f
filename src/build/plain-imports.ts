import type { AstroIntegration } from 'astro';

const HELPER = '\0vite/preload-helper.js';

/**
 * Keeps Vite's helper for dynamic imports out of the pages. It preloads styles and modules that our late scripts do not
 * have, and would be nearly a kilobyte on every page before anybody searches.
 */
export function plainImports(): AstroIntegration {
  const plugin = {
    name: 'plain-imports',
    enforce: 'pre' as const,
    load: {
      filter: { id: new RegExp(`^${HELPER}$`) },
      handler: (id: string) =>
        id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined,
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
