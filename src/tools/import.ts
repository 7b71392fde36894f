import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { planImport } from '../import/plan.ts';
import { asJson, asList, asTable } from '../import/report.ts';
import { readVocabulary, type Vocabulary } from '../import/vocabulary.ts';
import { didYouMean } from '../lib/suggest.ts';
import { runCommand } from './command.ts';

const USAGE = `npm run import -- notes.md                        read a recap, show what it holds, ask, write drafts
npm run import -- notes.md --event eu-2019        the event it is about, where the text does not name it
npm run import -- notes.md --author NAME --url ADDRESS   who wrote it and where it can be read
npm run import -- notes.md --out DIR              write below another content folder
npm run import -- notes.md --yes                  write without asking
npm run import -- notes.md --json                 print { talks, recap, dropped } and nothing else; writes with --yes`;

const AWAITED = 'It awaits notes no longer, the line `awaiting: true` is taken out:';
const CONTENT = path.join(import.meta.dirname, '..', '..', 'content');

async function agrees(question: string): Promise<boolean> {
  const terminal = readline.createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^(?:y|yes|o|oui)$/i.test((await terminal.question(question)).trim());
  } finally {
    terminal.close();
  }
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      event: { type: 'string' },
      author: { type: 'string' },
      url: { type: 'string' },
      out: { type: 'string', default: 'content' },
      yes: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [input] = positionals;
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (input === undefined || positionals.length > 1)
    throw new Error('Name one file with a recap in it.');
  if (!fs.statSync(input, { throwIfNoEntry: false })?.isFile())
    throw new Error(`There is no file \`${input}\`.`);
  const out = values.out;
  const own = fs.existsSync(path.join(out, 'topics'));
  const vocabulary = await readVocabulary(own ? out : CONTENT);
  const existing: Vocabulary = own
    ? vocabulary
    : fs.existsSync(out)
      ? await readVocabulary(out)
      : { ...vocabulary, facts: { ...vocabulary.facts, talks: [], recaps: [] } };
  const { event } = values;
  if (event !== undefined && !vocabulary.facts.ids.events.has(event))
    throw new Error(
      `There is no event \`${event}\`: ${didYouMean(event, [...vocabulary.facts.ids.events])}`,
    );
  const plan = planImport(
    { input, out, event, author: values.author, url: values.url },
    fs.readFileSync(input, 'utf8'),
    vocabulary,
    existing,
  );
  const fresh = plan.planned.filter(({ state }) => state === 'new');
  if (!values.json) {
    console.log(asTable(plan.planned, plan.event));
    if (plan.dropped.length > 0)
      console.log(`\nLeft out or unsure (${plan.dropped.length}):\n${asList(plan.dropped)}`);
    for (const { shown } of plan.changed) console.log(`\n${AWAITED} ${shown}`);
    console.log('');
  }
  const count = `${fresh.length} ${fresh.length === 1 ? 'draft' : 'drafts'}`;
  if (fresh.length > 0 && !values.yes) {
    if (values.json || !process.stdin.isTTY) {
      if (values.json) console.log(asJson(plan.planned, plan.dropped));
      else console.log(`Nothing was written. Add --yes to write ${count}.`);
      return 0;
    }
    if (
      !(await agrees(
        `Write ${count} below ${out}/${plan.changed.length > 0 ? ', and change the above' : ''}? [y/N] `,
      ))
    ) {
      console.log('Nothing was written.');
      return 0;
    }
  }
  for (const { shown, text } of fresh) {
    fs.mkdirSync(path.dirname(shown), { recursive: true });
    fs.writeFileSync(shown, text, { flag: 'wx' });
  }
  for (const { shown, text } of plan.changed) {
    fs.writeFileSync(shown, text);
    // What is printed as JSON is the same the next time; this is said once.
    if (values.json) console.error(`${AWAITED} ${shown}`);
  }
  for (const { from, to } of plan.pictures) {
    fs.mkdirSync(path.dirname(to), { recursive: true });
    if (!fs.existsSync(to)) fs.copyFileSync(from, to, fs.constants.COPYFILE_EXCL);
  }
  if (values.json) console.log(asJson(plan.planned, plan.dropped));
  else if (fresh.length === 0) console.log('Nothing to write: everything is there.');
  else
    console.log(
      `${[...fresh, ...plan.changed].map(({ shown }) => shown).join('\n')}\n\nWrote ${count}. Next: read them, take \`status: wip\` out of what is finished, and npm run check`,
    );
  return 0;
}

runCommand(main, (said) => `${said}\n\n${USAGE}`);
