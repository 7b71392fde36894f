import { compareBuilds } from './build.ts';
import { timeCheck } from './check.ts';

const ROUNDS = 3;
const shown = (value: number) => value.toFixed(1).padStart(6);
// `npm run bench -- check` leaves the builds out.
const only = process.argv[2];

const small = timeCheck(1_000, ROUNDS);
const large = timeCheck(10_000, ROUNDS);
const growth = large / small;
console.log(`npm run check, median of ${ROUNDS}:
   1,000 talks ${shown(small)} s   at most 3
  10,000 talks ${shown(large)} s   at most 20
  growth       ${shown(growth)}     at most 10: no faster than the talks`);
let good = small <= 3 && large <= 20 && growth <= 10;

if (only !== 'check') {
  const { ours, bare } = compareBuilds(ROUNDS);
  const ratio = ours / bare;
  console.log(`Build, search included, median of ${ROUNDS}:
  ours       ${shown(ours)} s
  bare site  ${shown(bare)} s   the same notes with Astro, MDX and Pagefind alone
  ratio      ${shown(ratio)}     at most 2.5`);
  good &&= ratio <= 2.5;
}
process.exitCode = good ? 0 : 1;
