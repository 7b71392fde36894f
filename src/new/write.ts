import fs from 'node:fs';
import path from 'node:path';
import { noLongerAwaiting } from '../check/awaiting.ts';
import type { Facts } from '../rules/facts.ts';
import type { Draft } from './drafts.ts';
import { problemsOfDrafts } from './verify.ts';

const nameOf = ({ collection, path: file }: Draft, shown: string) =>
  `${shown}/${collection}/${file}`;

// Of many drafts, those that the check would refuse are left out with the reason; the rest must pass without them.
function sift(made: Draft[], facts: Facts, content: string, shown: string) {
  let sound = made;
  const refused: string[] = [];
  for (let round = 0; round < 5 && sound.length > 0; round++) {
    const problems = problemsOfDrafts(
      facts,
      [...sound, ...noLongerAwaiting(facts, sound, content)],
      shown,
    );
    if (problems.length === 0) return { sound, refused };
    // A problem of another file is the doing of the draft that it speaks of.
    const isIn = (draft: Draft) => {
      const name = nameOf(draft, shown);
      return problems.some(({ file, message }) => file === name || message.includes(name));
    };
    refused.push(
      ...problems.map(({ file, message, remedy }) => `${file}: ${message}\n    ${remedy}`),
    );
    const rest = sound.filter((draft) => !isIn(draft));
    sound = rest.length === sound.length ? [] : rest;
  }
  return { sound: [], refused };
}

/**
 * Writes drafts into the content folder and says what was written and what comes next. Throws, having written nothing, when
 * a file is there already or the check would refuse one. `confirm` is asked before.
 */
export async function writeDrafts(
  made: Draft[],
  facts: Facts,
  content: string,
  shown: string,
  how: { dryRun: boolean; confirm?: ((question: string) => Promise<boolean>) | undefined },
): Promise<void> {
  const place = ({ collection, path: file }: Draft) => path.join(content, collection, file);
  const name = (draft: Draft) => nameOf(draft, shown);
  for (const draft of made)
    if (fs.existsSync(place(draft)))
      throw new Error(`${name(draft)} is there already, and stays as it is.`);
  const { sound, refused } = sift(made, facts, content, shown);
  if (refused.length > 0) console.error(`The check would say:\n\n${refused.join('\n\n')}\n`);
  if (sound.length === 0)
    throw new Error('Nothing was written, since the check would refuse it for the reasons above.');
  const changed = noLongerAwaiting(facts, sound, content);
  if (how.dryRun || how.confirm)
    for (const draft of sound) console.log(`\n── ${name(draft)}\n${draft.text}`);
  if (how.dryRun) {
    console.log('Nothing was written: this was a dry run.');
    return;
  }
  if (
    how.confirm &&
    !(await how.confirm(
      `Write ${sound.length === 1 ? 'this file' : `these ${sound.length} files`}?`,
    ))
  )
    throw new Error('Nothing was written.');
  for (const draft of sound) {
    fs.mkdirSync(path.dirname(place(draft)), { recursive: true });
    // `wx` fails on a file that came into being meanwhile.
    fs.writeFileSync(place(draft), draft.text, { flag: 'wx' });
    console.log(`Wrote ${name(draft)}`);
  }
  for (const draft of changed) {
    fs.writeFileSync(place(draft), draft.text);
    console.log(`Changed ${name(draft)}: it awaits notes no longer`);
  }
  const [first] = sound;
  if (first)
    console.log(
      `\nNext: open ${name(first)}, ${/mdx$/.test(first.path) ? 'write the notes' : 'complete its fields'}, then run\n  npm run check -- ${sound.map(name).slice(0, 3).join(' ')}`,
    );
}
