import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { reportAsText } from '../check/report.ts';
import { checkContent } from '../check/run.ts';

/**
 * Runs the content check before anything reads the content for a build or for the types, and ends it on any problem, with
 * the same words as `npm run check`. While developing, the pages show the problems.
 */
export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command === 'preview' || command === 'dev') return;
        const report = await checkContent(fileURLToPath(new URL('content', config.root)));
        if (report.problems.length === 0) return;
        console.error(`\n${reportAsText(report)}\n`);
        process.exit(1);
      },
    },
  };
}
