import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fixContent } from '../check/fix.ts';
import { reportAsAnnotations, reportAsJson, reportAsText } from '../check/report.ts';
import { checkContent } from '../check/run.ts';
import { refreshIds } from '../editor/files.ts';
import { runCommand } from './command.ts';
import { progressLine } from './progress.ts';

const USAGE = `npm run check                        check all content
npm run check -- FILE …              show the problems of these files only
npm run check -- --fix               put right what has one right answer, then check
npm run check -- --content DIR       check another content folder
npm run check -- --json              print { problems: [{ rule, file, line, column, message, remedy }] }`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      content: { type: 'string', default: 'content' },
      fix: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const content = path.resolve(values.content);
  if (!fs.statSync(content, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`There is no folder \`${values.content}\`.`);
  }
  const isIn = (file: string, folder: string) =>
    `${file}${path.sep}`.startsWith(`${folder}${path.sep}`);
  const wanted = positionals.map((file) => path.resolve(file));
  for (const [index, file] of wanted.entries()) {
    if (!fs.existsSync(file)) throw new Error(`There is no file \`${positionals[index]}\`.`);
    if (!isIn(file, content))
      throw new Error(`\`${positionals[index]}\` lies outside the folder \`${values.content}\`.`);
  }
  const isWanted = (file: string) =>
    wanted.length === 0 || wanted.some((one) => isIn(path.resolve(file), one));
  const fixed = values.fix ? await fixContent(content, isWanted) : [];
  if (values.fix) refreshIds(content);
  const progress = progressLine(process.stderr);
  const report = await checkContent(content, progress.show);
  progress.end();
  const problems = report.problems.filter(({ file }) => isWanted(file));
  // In a workflow the same problems also appear on the lines of the pull request.
  const onGitHub = process.env['GITHUB_ACTIONS'] === 'true' && problems.length > 0 && !values.json;
  if (onGitHub) console.log(`${reportAsAnnotations(problems)}\n`);
  if (!values.json) for (const file of fixed) console.log(`Fixed ${file}`);
  console.log(values.json ? reportAsJson(problems) : reportAsText(report, problems));
  return problems.length === 0 ? 0 : 1;
}

runCommand(main, (said) => `${said}\n\n${USAGE}`);
