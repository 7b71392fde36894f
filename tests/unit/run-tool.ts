import { execFile } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** What a command ended with and printed. */
export interface Run {
  code: number;
  out: string;
  err: string;
}

/** Runs one of the project's commands in a process of its own, without a terminal. */
export function runTool(
  tool: string,
  args: readonly string[],
  env: Record<string, string | undefined> = {},
): Promise<Run> {
  return new Promise((resolve) => {
    const options = { cwd: ROOT, env: { ...process.env, GITHUB_ACTIONS: undefined, ...env } };
    execFile(process.execPath, [`src/tools/${tool}.ts`, ...args], options, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err });
    });
  });
}
