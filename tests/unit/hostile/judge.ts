import fs from 'node:fs/promises';
import path from 'node:path';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { noteProcessor } from '#notes/processor.ts';
import { copyContent, problemsIn } from '../content-folder.ts';

/** What became of one note: what the check says of it, and what the renderer makes of it when nobody checked it before. */
export interface Judgement {
  name: string;
  problems: { rule: string; file: string; line: number; message: string; remedy: string }[];
  /** Why the renderer refused it, or the program it made of it. */
  refused?: string;
  code?: string;
  /** The most memory used so far, in megabytes. */
  megabytes: number;
}

const NOTE = 'talks/eu-2019/sidecars.mdx';

// The renderer gets what the build hands it: the text after Astro's own reading of the fields.
function bodyOf(text: string): string {
  try {
    return parseFrontmatter(text, { frontmatter: 'empty-with-spaces' }).content;
  } catch {
    return text;
  }
}

// Runs in a process of its own, one line of JSON for each note: a crash, or a note that never ends, is seen outside.
const [folder = ''] = process.argv.slice(2);
const copy = await copyContent();
try {
  const renderer = await noteProcessor().createMdxRenderer?.(
    { syntaxHighlight: 'prism' },
    { optimize: false, srcDir: new URL('file:///src/'), sourcemap: false },
  );
  if (renderer === undefined) throw new Error('no renderer');
  for (const file of (await fs.readdir(folder)).sort()) {
    const name = file.replace(/\.mdx$/, '');
    const judgement: Judgement = { name, problems: [], megabytes: 0 };
    process.stdout.write(`${JSON.stringify(name)}\n`);
    const note = path.join(copy.folder, NOTE);
    await fs.copyFile(path.join(folder, file), note);
    judgement.problems = (await problemsIn(copy.folder)).map(
      ({ rule, file: where, line, message, remedy }) => ({
        rule,
        file: where,
        line,
        message,
        remedy,
      }),
    );
    try {
      const { code } = await renderer.process(bodyOf(await fs.readFile(note, 'utf8')), note, {});
      judgement.code = code;
    } catch (error) {
      judgement.refused = error instanceof Error ? error.message : String(error);
    }
    judgement.megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    process.stdout.write(`${JSON.stringify(judgement)}\n`);
  }
} finally {
  await copy.remove();
}
