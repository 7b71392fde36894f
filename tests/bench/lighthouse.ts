import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

// Its 110 packages weigh more than everything else the tests need, so `npm ci` leaves them out: the benchmark gets them once, when asked for.
const VERSION = '13.5.0';
const FOLDER = path.join(import.meta.dirname, '../../node_modules/.cache', `lighthouse-${VERSION}`);
const PROGRAM = path.join(FOLDER, 'node_modules/lighthouse/cli/index.js');

/** What Lighthouse says of one page: four scores from 0 to 100, layout shift, and times in milliseconds. */
export interface Audit {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  cls: number;
  lcp: number;
  tbt: number;
  /** Audits that cost points, by Lighthouse's ids. */
  failed: string[];
}

interface Report {
  categories: Record<
    string,
    { score: number | null; auditRefs: { id: string; weight: number }[] } | undefined
  >;
  audits: Record<string, { score: number | null; numericValue?: number } | undefined>;
}

/** Gets Lighthouse with npm, into a folder that `npm ci` clears, unless it is there. Throws when npm cannot. */
export function ensureLighthouse(): void {
  if (existsSync(PROGRAM)) return;
  console.log(`Getting Lighthouse ${VERSION} (some 180 MB) …`);
  mkdirSync(FOLDER, { recursive: true });
  const windows = process.platform === 'win32';
  const { status } = spawnSync(
    windows ? 'npm.cmd' : 'npm',
    [
      'install',
      '--prefix',
      FOLDER,
      '--ignore-scripts',
      '--no-fund',
      '--no-audit',
      '--loglevel=error',
      `lighthouse@${VERSION}`,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'], shell: windows },
  );
  if (status !== 0 || !existsSync(PROGRAM)) throw new Error('npm could not get Lighthouse');
}

/** Has Lighthouse load a page as a mid-range phone on a slow network does (its default, simulated), in a browser of its own. */
export async function audit(address: string, browser: string): Promise<Audit> {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      PROGRAM,
      address,
      '--output=json',
      '--output-path=stdout',
      '--quiet',
      '--no-enable-error-reporting',
      `--chrome-flags=--headless=new --disable-background-networking${asRoot ? ' --no-sandbox' : ''}`,
    ],
    { env: { ...process.env, CHROME_PATH: browser }, maxBuffer: 64_000_000 },
  );
  return fromReport(JSON.parse(stdout) as Report);
}

function fromReport({ categories, audits }: Report): Audit {
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const value = (name: string) => audits[name]?.numericValue ?? Number.NaN;
  const counted = Object.values(categories).flatMap((category) => category?.auditRefs ?? []);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    cls: value('cumulative-layout-shift'),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    failed: counted
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => id),
  };
}
