import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { understand } from '../../src/import/assemble.ts';
import { NOTHING_KNOWN } from '../../src/import/names.ts';
import { readRecap } from '../../src/import/read.ts';
import { readVocabulary } from '../../src/import/vocabulary.ts';
import { type KeyTalk, ratios, type Score, scoreRecap, sum } from '../import/score.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const KEYS = path.join(ROOT, 'tests', 'import', 'keys');

const { values } = parseArgs({
  options: {
    sources: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    bare: { type: 'boolean', default: false },
  },
});
if (values.sources === undefined) {
  console.error(
    'node tests/bench/import.ts --sources DIR [--verbose] [--bare]: DIR holds the recaps that tests/import/keys names, in it or in its folders; --bare leans on no content',
  );
  process.exit(1);
}
const folder = values.sources;
const places = [
  folder,
  ...readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.join(folder, name)),
];

const percent = (value: number) => value.toFixed(3).padStart(6);
const line = (name: string, talks: Score, speakers: Score) => {
  const [a, b] = [ratios(talks), ratios(speakers)];
  return `${name.padEnd(42)} ${percent(a.precision)} ${percent(a.recall)}  ${percent(b.precision)} ${percent(b.recall)}   ${talks.right}/${talks.found}/${talks.wanted}  ${speakers.right}/${speakers.found}/${speakers.wanted}`;
};

const known = values.bare
  ? NOTHING_KNOWN
  : (await readVocabulary(path.join(ROOT, 'content'))).known;
const all: { talks: Score; speakers: Score }[] = [];
console.log(
  `${''.padEnd(42)} talks          speakers        right/found/wanted\n${''.padEnd(42)} precis recall  precis recall   talks  speakers`,
);
for (const name of readdirSync(KEYS).sort()) {
  const key = JSON.parse(readFileSync(path.join(KEYS, name), 'utf8')) as {
    file: string;
    talks: KeyTalk[];
  };
  const file = places.map((place) => path.join(place, key.file)).find((one) => existsSync(one));
  if (file === undefined) {
    console.log(`${key.file.padEnd(42)} not at hand`);
    continue;
  }
  const { talks } = understand(readRecap(readFileSync(file, 'utf8')), known);
  const score = scoreRecap(key.talks, talks);
  all.push(score);
  console.log(line(key.file, score.talks, score.speakers));
  if (values.verbose) for (const one of score.wrong) console.log(`    ${one}`);
}
console.log(
  line('overall', sum(all.map(({ talks }) => talks)), sum(all.map(({ speakers }) => speakers))),
);
