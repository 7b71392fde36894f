import { compareBuilds } from './build.ts';
import { timeCheck } from './check.ts';
import { measurePages } from './pages.ts';
import { type Corpus, compareSearches } from './search.ts';

const ROUNDS = 3;
const PAGE_ROUNDS = 5;
// `npm run bench` runs everything; `npm run bench -- check`, `-- build`, `-- search today 1000` or `-- pages` a part of it.
const [only, ...sizes] = process.argv.slice(2);
const shown = (value: number) => value.toFixed(1).padStart(6);

function checks(): string[] {
  const small = timeCheck(1_000, ROUNDS);
  const large = timeCheck(10_000, ROUNDS);
  const growth = large / small;
  console.log(`npm run check, median of ${ROUNDS}:
   1,000 talks ${shown(small)} s   at most 3
  10,000 talks ${shown(large)} s   at most 20
  growth       ${shown(growth)}     at most 10: no faster than the talks`);
  return small <= 3 && large <= 20 && growth <= 10 ? [] : ['npm run check is too slow'];
}

function builds(): string[] {
  const { ours, bare } = compareBuilds(ROUNDS);
  const ratio = ours / bare;
  console.log(`Build, search included, median of ${ROUNDS}:
  ours       ${shown(ours)} s
  bare site  ${shown(bare)} s   the same notes with Astro, MDX and Pagefind alone
  ratio      ${shown(ratio)}     at most 2.5`);
  return ratio <= 2.5 ? [] : ['our build takes more than 2.5 times the bare one'];
}

async function searches(): Promise<string[]> {
  // `ours` leaves the other engines out.
  const named = sizes
    .filter((size) => size !== 'ours')
    .map((size): Corpus => (size === 'today' ? size : Number(size)));
  return compareSearches(
    named.length > 0 ? named : ['today', 1_000, 10_000],
    sizes.includes('ours'),
  );
}

const wanted = (part: string) => only === undefined || only === part;
const short = [
  ...(wanted('check') ? checks() : []),
  ...(wanted('build') ? builds() : []),
  ...(wanted('search') ? await searches() : []),
  ...(wanted('pages') ? await measurePages(Number(sizes[0] ?? PAGE_ROUNDS)) : []),
];
for (const one of short) console.log(`Short of the target: ${one}`);
process.exitCode = short.length === 0 ? 0 : 1;
