import path from 'node:path';

const MODULES = path.join(import.meta.dirname, '..', '..', 'node_modules');

/** Paths of the programs that the tools run with the project's own Node, whatever the machine's is. */
export const PROGRAMS = {
  astro: path.join(MODULES, 'astro/bin/astro.mjs'),
  biome: path.join(MODULES, '@biomejs/biome/bin/biome'),
  playwright: path.join(MODULES, '@playwright/test/cli.js'),
  vitest: path.join(MODULES, 'vitest/vitest.mjs'),
} as const;
