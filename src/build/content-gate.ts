import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { reportAsText } from '../check/report.ts';
import { checkContent } from '../check/run.ts';

/**
 * Runs the content check before anything reads the content for a build or for the types and ends the build on any problem, with the same words as `npm run check`;
 * while developing it prints them and goes on.
 */
export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command === 'preview') return;
        const report = await checkContent(fileURLToPath(new URL('content', config.root)));
        if (report.problems.length === 0) return;
        console.error(`\n${reportAsText(report)}\n`);
        if (command === 'dev') logger.warn('the content has problems; see above');
        else process.exit(1);
      },
    },
  };
}
