import type { Finding } from '../notes/finding.ts';

/** The two parts of a note; both keep the line numbers of the file. */
export interface NoteParts {
  /** The YAML between the two lines of three hyphens. */
  yaml: string;
  /** The line of the file on which the YAML begins. */
  yamlLine: number;
  /** The text with the frontmatter blanked out, so that lines and columns are those of the file. */
  body: string;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const NO_TEXT = /[\u0000-\u0008\u000E-\u001F\uFFFD]/;

const blank = (text: string) => text.replace(/[^\r\n]/g, ' ');

/**
 * Returns frontmatter and body of a note, or why they cannot be told apart.
 * Readers of frontmatter disagree on where it ends, so only the plain form is accepted:
 * three hyphens alone on the first line, and the next line that begins with three hyphens holds nothing else.
 */
export function splitNote(text: string): NoteParts | Finding {
  const lines = text.split('\n');
  const bare = (index: number) => (lines[index] ?? '').replace(/\r$/, '');
  if (bare(0).startsWith('\uFEFF')) {
    return {
      line: 1,
      column: 1,
      message: 'a hidden byte-order mark (U+FEFF) stands before the first line',
      remedy: 'save the file as UTF-8 without byte-order mark (BOM)',
    };
  }
  if (NO_TEXT.test(bare(0))) {
    return {
      line: 1,
      column: 1,
      message: 'this is no text file',
      remedy: 'save the notes as plain text in UTF-8',
    };
  }
  if (bare(0) !== '---') {
    const first = bare(0).trim() === '' ? 'empty' : `\`${bare(0).slice(0, 40)}\``;
    return {
      line: 1,
      column: 1,
      message: `the first line is ${first}`,
      remedy:
        'begin the file with a line of three hyphens `---`, then the fields, then `---` again',
    };
  }
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (end === -1) {
    return {
      line: 1,
      column: 1,
      message: 'the frontmatter is opened and never closed',
      remedy: 'put a line of three hyphens `---` after the last field',
    };
  }
  if (bare(end) !== '---') {
    return {
      line: end + 1,
      column: 1,
      message: `\`${bare(end).slice(0, 40)}\` where the frontmatter should end`,
      remedy: 'write three hyphens `---` and nothing else on that line',
    };
  }
  const plus = lines.findIndex((line, index) => index < end && line.startsWith('+++'));
  if (plus !== -1) {
    return {
      line: plus + 1,
      column: 1,
      message: 'a line of the fields begins with `+++`',
      remedy: 'put the value between double quotes, on one line',
    };
  }
  return {
    // Without the line ends of Windows: the last one, cut in half, would not be YAML.
    yaml: lines
      .slice(1, end)
      .map((line) => line.replace(/\r$/, ''))
      .join('\n'),
    yamlLine: 2,
    body: [...lines.slice(0, end + 1).map(blank), ...lines.slice(end + 1)].join('\n'),
  };
}
