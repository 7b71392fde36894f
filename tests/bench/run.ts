import path from 'node:path';
import { compareBuilds, median, seconds } from './build.ts';

const ROUNDS = 3;
const ROOT = path.join(import.meta.dirname, '..', '..');
const shown = (value: number) => value.toFixed(1).padStart(6);

const { ours, bare } = compareBuilds(ROUNDS);
const check = median(Array.from({ length: ROUNDS }, () => seconds(ROOT, 'src/tools/check.ts')));
const ratio = ours / bare;
console.log(`Build, search included, median of ${ROUNDS}:
  ours       ${shown(ours)} s
  bare site  ${shown(bare)} s   the same notes with Astro, MDX and Pagefind alone
  ratio      ${shown(ratio)}     at most 2.5
npm run check ${shown(check)} s`);
process.exitCode = ratio <= 2.5 ? 0 : 1;
