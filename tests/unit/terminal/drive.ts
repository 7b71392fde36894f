import { spawn } from 'node:child_process';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const PATIENCE = 20_000;

/** Keys as a terminal sends them. */
export const KEYS = {
  enter: '\r',
  tab: '\t',
  down: '\u001B[B',
  up: '\u001B[A',
  delete: '\u007F',
  interrupt: '\u0003',
};

/** A command with a person before it. */
export interface Session {
  /** Waits until a text stands on the screen that was not there before the last keys, then types. */
  on(text: string, ...keys: string[]): Promise<void>;
  /** Everything shown so far, without colours and movements. */
  screen(): string;
  /** Waits for the end and returns the exit code. */
  ended(): Promise<number | null>;
}

/** Starts one of the project's commands in a terminal that is only pretended. */
export function sitBefore(tool: string, args: readonly string[]): Session {
  const pretend = path.join(import.meta.dirname, 'pretend.ts');
  const child = spawn(process.execPath, ['--import', pretend, `src/tools/${tool}.ts`, ...args], {
    cwd: ROOT,
    env: { ...process.env, CI: '', TERM: 'xterm-256color' },
  });
  let shown = '';
  let seen = 0;
  let look = () => {};
  const end = new Promise<number | null>((resolve) => child.on('close', resolve));
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      shown += text;
      look();
    });
  }
  const screen = () => stripVTControlCharacters(shown);
  const waitFor = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const giveUp = (why: string) => {
        look = () => {};
        clearTimeout(timer);
        reject(new Error(`${why} before it showed \`${text}\`:\n${screen().slice(seen)}`));
      };
      const timer = setTimeout(() => {
        child.kill();
        giveUp('nothing more came');
      }, PATIENCE);
      look = () => {
        const at = screen().indexOf(text, seen);
        if (at === -1) return;
        seen = at + text.length;
        look = () => {};
        clearTimeout(timer);
        resolve();
      };
      end.then(() => giveUp('the command ended'));
      look();
    });
  return {
    async on(text, ...keys) {
      await waitFor(text);
      for (const key of keys) child.stdin.write(key);
    },
    screen,
    ended: () => end,
  };
}
