import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBrowser } from '../../src/tools/browser.ts';
import { PROGRAMS } from '../../src/tools/programs.ts';
import { median, seconds } from './build.ts';
import { type Audit, audit, ensureLighthouse } from './lighthouse.ts';
import { type Host, serveFolder } from './search/serve.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const BASE = 'hallway-track/';
// One page of each kind people open most, the heavy ones of their kind: the longest note, an event and a topic with many talks.
const PAGES = {
  home: '',
  event: 'events/eu-2019/',
  talk: 'talks/na-2019/overview-of-authentication-and-authorization-features-in/',
  topic: 'topics/security/',
  trends: 'trends/',
  search: 'search/',
};

/** Builds the site below a path and for the address it is served from, which canonical links name. */
async function buildAndServe(folder: string): Promise<Host> {
  const host = await serveFolder(folder);
  process.env['SITE_BASE'] = `/${BASE}`;
  process.env['SITE_URL'] = new URL(host.address).origin;
  seconds(ROOT, PROGRAMS.astro, 'build', '--silent', '--outDir', path.join(folder, BASE));
  return host;
}

function middle(runs: readonly Audit[]): Audit {
  const of = (key: Exclude<keyof Audit, 'failed'>) => median(runs.map((run) => run[key]));
  return {
    performance: of('performance'),
    accessibility: of('accessibility'),
    bestPractices: of('bestPractices'),
    seo: of('seo'),
    cls: of('cls'),
    lcp: of('lcp'),
    tbt: of('tbt'),
    failed: [...new Set(runs.flatMap(({ failed }) => failed))],
  };
}

function shortfalls(name: string, result: Audit): string[] {
  const { performance, accessibility, bestPractices, seo, cls } = result;
  return [
    ...(performance >= 98 ? [] : [`${name}: performance ${performance}, at least 98`]),
    ...(accessibility === 100 ? [] : [`${name}: accessibility ${accessibility} of 100`]),
    ...(bestPractices === 100 ? [] : [`${name}: best practices ${bestPractices} of 100`]),
    ...(seo === 100 ? [] : [`${name}: SEO ${seo} of 100`]),
    ...(cls === 0 ? [] : [`${name}: layout shifts by ${cls.toFixed(4)}`]),
  ];
}

function row(name: string, result: Audit, holds: boolean): string {
  const { performance, accessibility, bestPractices, seo, cls, lcp, tbt, failed } = result;
  const scores = [performance, accessibility, bestPractices, seo].map((score) =>
    String(score).padStart(5),
  );
  const times = [lcp, tbt].map((ms) => `${ms.toFixed(0)} ms`.padStart(9));
  const why = failed.length > 0 ? `  ${failed.join(', ')}` : '';
  return `${name.padEnd(8)}${scores.join('')}${cls.toFixed(3).padStart(8)}${times.join('')}   ${holds ? 'holds' : 'SHORT'}${why}`;
}

/** Measures pages with Lighthouse, prints a table of medians, and returns what falls short of its target. */
export async function measurePages(rounds: number): Promise<string[]> {
  ensureLighthouse();
  const browser = await ensureBrowser();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hallway-track-pages-'));
  const host = await buildAndServe(folder);
  console.log(
    `Lighthouse, mobile, median of ${rounds} (load ${os.loadavg()[0]?.toFixed(1)} on ${os.availableParallelism()} cores):
         perf a11y best  seo     CLS      LCP      TBT   targets 98, 100, 100, 100, 0; audits that cost points`,
  );
  try {
    const short: string[] = [];
    for (const [name, page] of Object.entries(PAGES)) {
      const runs: Audit[] = [];
      for (let round = 0; round < rounds; round++) {
        runs.push(await audit(`${host.address}${BASE}${page}`, browser));
      }
      const result = middle(runs);
      const missed = shortfalls(name, result);
      console.log(row(name, result, missed.length === 0));
      short.push(...missed);
    }
    return short;
  } finally {
    host.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
