import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../../src/tools/browser.ts';
import { answerable, nonsense, type Scores, scoresOf } from '../search/scores.ts';
import { ENGINES, type Engine, indexSize, writePages } from './search/engines.ts';
import { generateContent } from './search/generate.ts';
import { qualityOf, type Typing, typedQueries, typeInto } from './search/measure.ts';
import { type Note, readNotes } from './search/notes.ts';
import { type Host, serveFolder } from './search/serve.ts';
import { buildOurs } from './search/site.ts';

const CONTENT = path.join(import.meta.dirname, '..', '..', 'content');
const TYPED = 8;

interface Result {
  engine: Engine['name'];
  notes: number;
  seconds: number;
  size: number;
  typing: Typing;
  quality: (Scores & { nonsense: number }) | undefined;
}

/** Returns the value below which a share of some numbers lie. */
function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

async function measure(
  engine: Engine,
  notes: readonly Note[],
  folder: string,
  host: Host,
  real: boolean,
): Promise<Result> {
  const start = performance.now();
  await engine.index(notes, folder);
  const seconds = (performance.now() - start) / 1000;
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: asRoot ? ['--no-sandbox'] : [],
  });
  const address = `${host.address}${engine.name}/`;
  try {
    const typing = await typeInto(browser, host, address, typedQueries(TYPED));
    const outcomes = real ? await qualityOf(browser, address) : undefined;
    const quality = outcomes && {
      ...scoresOf(answerable(outcomes)),
      nonsense: nonsense(outcomes).length,
    };
    return {
      engine: engine.name,
      notes: notes.length,
      seconds,
      size: indexSize(folder),
      typing,
      quality,
    };
  } finally {
    await browser.close();
  }
}

async function compareOn(
  content: string,
  work: string,
  real: boolean,
  engines: readonly Engine[],
): Promise<Result[]> {
  const root = path.join(work, 'served');
  const notes = readNotes(content);
  const built = buildOurs(content, path.join(work, 'site'), path.join(root, 'ours'));
  console.log(`\n${notes.length} notes; our whole build took ${built.toFixed(0)} s`);
  const host = await serveFolder(root);
  const results: Result[] = [];
  try {
    for (const engine of engines) {
      const folder = path.join(root, engine.name);
      mkdirSync(folder, { recursive: true });
      if (engine.name !== 'ours') await writePages(engine.name, folder);
      results.push(await measure(engine, notes, folder, host, real));
      printRow(results.at(-1));
    }
  } finally {
    host.close();
  }
  return results;
}

function printRow(result: Result | undefined): void {
  if (!result) return;
  const { engine, seconds, size, typing, quality } = result;
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`.padStart(10);
  const ms = (part: number) => `${quantile(typing.keys, part).toFixed(0)} ms`.padStart(9);
  const scores = quality
    ? `${[quality.first, quality.three, quality.mrr].map((value) => value.toFixed(2).padStart(6)).join('')}  ${quality.nonsense} nonsense`
    : '';
  console.log(
    `${engine.padEnd(12)}${kB(quantile(typing.bytes, 0.5))}${kB(Math.max(...typing.bytes))}${ms(0.5)}${ms(0.95)}${kB(size)}${`${seconds.toFixed(1)} s`.padStart(10)}  ${scores}`,
  );
}

/** What to compare on: the notes there are, or a number of generated ones. */
export type Corpus = 'today' | number;

/** Compares searches on each corpus, prints a table for each, and returns what falls short of its target. `alone` leaves the others out. */
export async function compareSearches(
  corpora: readonly Corpus[],
  alone: boolean,
): Promise<string[]> {
  const engines = ENGINES.filter(({ name }) => name === 'ours' || !alone);
  const work = mkdtempSync(path.join(os.tmpdir(), 'hallway-track-search-'));
  console.log(
    'Search: bytes until a first query is answered (median, most), key press to results (median, p95),\nindex compressed, time to write it, success@1, success@3, MRR, queries without an answer that show a hit',
  );
  try {
    const results = new Map<Corpus, Result[]>();
    for (const corpus of corpora) {
      const folder = path.join(work, String(corpus));
      const content = corpus === 'today' ? CONTENT : path.join(folder, 'content');
      if (corpus !== 'today') generateContent(CONTENT, content, corpus);
      results.set(corpus, await compareOn(content, folder, corpus === 'today', engines));
      rmSync(folder, { recursive: true, force: true });
    }
    return shortfalls(results);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function shortfalls(results: ReadonlyMap<Corpus, readonly Result[]>): string[] {
  const [ours, ...others] = results.get('today') ?? [];
  const better = others.filter(({ quality }) => (quality?.mrr ?? 0) >= (ours?.quality?.mrr ?? 0));
  const first = (corpus: Corpus) => quantile(results.get(corpus)?.[0]?.typing.bytes ?? [0], 0.5);
  const late = quantile(results.get(1_000)?.[0]?.typing.keys ?? [0], 0.95);
  return [
    ...better.map(({ engine }) => `${engine} finds as much as ours`),
    ...(first('today') > 160_000 ? ['a first query takes more than 160 kB'] : []),
    ...(first(10_000) > 300_000 ? ['a first query of 10,000 notes takes more than 300 kB'] : []),
    ...(late >= 100 ? ['a later key takes 100 ms or more at 1,000 notes'] : []),
  ];
}
