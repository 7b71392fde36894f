import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readContentFiles } from '../check/files.ts';
import { readFacts } from '../check/read.ts';
import { refreshIds } from '../editor/files.ts';
import { didYouMean } from '../lib/suggest.ts';
import type { Answers } from '../new/answers.ts';
import * as drafts from '../new/drafts.ts';
import * as schedule from '../new/from-schedule.ts';
import { QUESTIONS } from '../new/questions.ts';
import { settle } from '../new/settle.ts';
import { askInTerminal, chooseSessions, confirm, LEFT } from '../new/terminal.ts';
import { writeDrafts } from '../new/write.ts';
import type { Facts } from '../rules/facts.ts';
import { runCommand } from './command.ts';

const KINDS = Object.keys(QUESTIONS);
const USAGE = `npm run new                              asks what to add, step by step
npm run new -- talk --event eu-2026 --title "The title" --speaker "Ada Example, Example Ltd"
npm run new -- ${KINDS.join(' | ')}           asks for what no option gives; npm run new -- talk --help lists them
npm run new -- event --from schedule.ics               reads a published calendar
    --list                   only shows its days and sessions
    --talk "words"           makes stubs of the sessions with these words as well; --all of all of them
    --timezone ZONE          where the calendar does not say which, such as America/Denver
--dry-run        shows the files, writes nothing        --yes        asks nothing
--content DIR    another content folder`;

const DRAFT: Record<string, (answers: Answers, facts: Facts) => drafts.Draft> = {
  talk: drafts.talkDraft,
  recap: drafts.recapDraft,
  event: (answers) => drafts.eventDraft(answers),
  topic: drafts.topicDraft,
  project: drafts.projectDraft,
  speaker: drafts.speakerDraft,
};

const optionsFor = (kind: string) =>
  Object.fromEntries(
    (QUESTIONS[kind] ?? []).map(({ name }) => [
      name,
      { type: 'string' as const, multiple: true as const },
    ]),
  );

// What the stubs of a programme's sessions take.
const FOR_STUBS = {
  talk: { type: 'string', multiple: true },
  author: { type: 'string', multiple: true },
  tag: { type: 'string', multiple: true },
} as const;

function helpOn(kind: string): string {
  const lines = (QUESTIONS[kind] ?? []).map(
    ({ name, ask, many, needed }) =>
      `  --${name.padEnd(16)} ${ask}${needed ? ' (needed)' : ''}${many ? ' (may be given several times)' : ''}`,
  );
  return `npm run new -- ${kind} …\n${lines.join('\n')}\n\n${USAGE}`;
}

interface Values {
  from?: string;
  timezone?: string;
  list?: boolean;
  all?: boolean;
  yes?: boolean;
  'dry-run'?: boolean;
  help?: boolean;
  content: string;
}

function read(args: string[]) {
  const word = args.find((arg) => !arg.startsWith('-'));
  const kind = word !== undefined && word === args[0] ? word : undefined;
  if (kind !== undefined && !KINDS.includes(kind))
    throw new Error(`There is no kind of content \`${kind}\`: ${didYouMean(kind, KINDS)}`);
  const { values } = parseArgs({
    args: kind === undefined ? args : args.slice(1),
    options: {
      ...optionsFor(kind ?? 'talk'),
      ...(kind === 'event' ? FOR_STUBS : {}),
      from: { type: 'string' },
      timezone: { type: 'string' },
      list: { type: 'boolean' },
      all: { type: 'boolean' },
      yes: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      help: { type: 'boolean' },
      content: { type: 'string', default: 'content' },
    },
  });
  const answers: Answers = {};
  for (const [name, value] of Object.entries(values))
    if (Array.isArray(value)) answers[name] = value.map(String);
  return { kind, values: values as Values, answers };
}

type Input = ReturnType<typeof read>;

// The author of the last commits is most likely the author of the notes, too.
const ask: typeof askInTerminal = (question, facts, given) => {
  const { stdout } = spawnSync('git', ['config', 'user.name'], { encoding: 'utf8' });
  const proposal = () => [stdout?.trim() ?? ''].filter(Boolean);
  return askInTerminal(
    question.name === 'author' ? { ...question, proposal } : question,
    facts,
    given,
  );
};

async function draftsFromSchedule(
  file: string,
  { values, answers }: Input,
  facts: Facts,
  asking: boolean,
): Promise<drafts.Draft[]> {
  if (!fs.existsSync(file)) throw new Error(`There is no file \`${file}\`.`);
  const text = fs.readFileSync(file, 'utf8');
  const programme = schedule.programmeFrom(text, facts, values.timezone);
  const { sessions, days, leftOut } = programme;
  if (values.list) {
    console.log(schedule.programmeAsText(programme));
    return [];
  }
  console.log(
    `${sessions.length} sessions on ${days.length} days; ${leftOut.length} entries are none (--list shows all).`,
  );
  const { talk: wishes = [], ...given } = answers;
  let chosen = values.all ? sessions : schedule.sessionsFor(wishes, sessions);
  if (chosen.length === 0 && asking) {
    const titles = sessions.map(
      ({ title, speakers }) => `${title} · ${speakers.map(({ name }) => name).join(', ')}`,
    );
    chosen = (await chooseSessions(titles)).flatMap((index) => sessions[index] ?? []);
  }
  return schedule.draftsFrom(programme, chosen, given, facts);
}

async function main(): Promise<number> {
  const input = read(process.argv.slice(2));
  if (input.values['help']) {
    console.log(input.kind === undefined ? USAGE : helpOn(input.kind));
    return 0;
  }
  const asking =
    process.stdin.isTTY === true && process.stdout.isTTY === true && !input.values['yes'];
  const content = path.resolve(String(input.values['content']));
  if (!fs.statSync(content, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`There is no folder \`${input.values['content']}\`.`);
  const shown = path.relative(process.cwd(), content).split(path.sep).join('/') || '.';
  const { files, images } = await readContentFiles(content, shown);
  const { facts } = readFacts(files, images);
  let { kind } = input;
  if (kind === undefined && asking)
    kind = (
      await askInTerminal(
        {
          name: 'kind',
          ask: 'What do you want to add?',
          needed: true,
          choices: () => KINDS.map((value) => ({ value })),
        },
        facts,
        {},
      )
    )[0];
  if (kind === undefined) throw new Error('Say what to add.');
  const { from } = input.values;
  if (from !== undefined && kind !== 'event')
    throw new Error('--from goes with `event`: npm run new -- event --from schedule.ics');
  let made: drafts.Draft[];
  if (typeof from === 'string') made = await draftsFromSchedule(from, input, facts, asking);
  else {
    made = [
      DRAFT[kind]?.(await settle(kind, input.answers, facts, asking ? ask : undefined), facts),
    ].filter((draft) => draft !== undefined);
  }
  if (made.length === 0) return 0;
  await writeDrafts(made, facts, content, shown, {
    dryRun: input.values['dry-run'] === true,
    confirm: asking ? confirm : undefined,
  });
  if (!input.values['dry-run']) refreshIds(content);
  return 0;
}

runCommand(main, (said) => {
  const more = said.includes('\n') ? 'npm run new -- --help explains the options.' : USAGE;
  return said.startsWith(LEFT.slice(0, -1)) ? said : `${said}\n\n${more}`;
});
