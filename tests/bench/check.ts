import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { median, seconds } from './build.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const CONTENT = path.join(ROOT, 'content');
const SYLLABLES = [
  'ba',
  'de',
  'fi',
  'go',
  'ku',
  'la',
  'me',
  'ni',
  'po',
  'ru',
  'sa',
  'te',
  'vi',
  'zo',
];

// A word for a number, far from that of any other: every digit is told twice.
function word(number: number): string {
  let text = '';
  for (let rest = number + 1; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    const digit = rest % SYLLABLES.length;
    text += `${SYLLABLES[digit]}${SYLLABLES[(digit * 5 + 3) % SYLLABLES.length]}`;
  }
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Makes a content folder with as many talks as asked for: ours, and copies of them under other titles and with other speakers. */
function generate(talks: number): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hallway-track-notes-'));
  cpSync(CONTENT, folder, { recursive: true });
  const files = readdirSync(path.join(folder, 'talks'), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.mdx') && !file.endsWith('.fr.mdx'))
    .sort();
  const sources = files.map((file) => readFileSync(path.join(folder, 'talks', file), 'utf8'));
  for (let made = files.length; made < talks; made++) {
    const [file, text] = [files[made % files.length] ?? '', sources[made % files.length] ?? ''];
    const copy = text
      .replace(
        /^talk: "?(.*?)"?$/m,
        (_, title: string) =>
          `talk: ${JSON.stringify(`${title.replaceAll('\\', '')} ${word(made)}`)}`,
      )
      .replace(
        /^speakers:(.*(?:\n {2,}.*)*)/m,
        `speakers: [${word(made)} ${word(talks + made * 7)}]`,
      )
      .replace(/^aliases:.*\n(?: {2,}.*\n)*/m, '');
    const target = path.join(folder, 'talks', file.replace(/\.mdx$/, `-${made}.mdx`));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, copy);
  }
  return folder;
}

/** Returns the median seconds of the check on a number of generated talks. Throws when it finds a problem. */
export function timeCheck(talks: number, rounds: number): number {
  const folder = generate(talks);
  try {
    return median(
      Array.from({ length: rounds }, () =>
        seconds(ROOT, 'src/tools/check.ts', '--content', folder),
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
