import { SPEAKER_LABEL } from './lexicon.ts';
import type { Dropped } from './types.ts';

// Every rewriting here keeps the number of lines, so that lines of the result are lines of the input.

const TITLE_LABEL =
  /^(#{1,6}\s+)?[*_]{0,3}(?:talk|session|title|titel|titre|título|vortrag|conférence|présentation|charla|タイトル|セッション|标题|议题)(?: title)?\s*[*_]{0,3}\s*[:：]\s*[*_]{0,3}\s*(\S.{3,180}?)[*_]{0,3}\s*$/iu;
const TIME = String.raw`\d{1,2}\s?[:h.]\s?\d{2}(?:\s?[ap]m)?`;
const TIMED = new RegExp(
  String.raw`^(?:[*_]{2})?${TIME}\s*(?:[-–—]|to|à|bis)\s*${TIME}(?:[*_]{2})?\s*[:|–—-]?\s+(?=\p{L}|["“«„])`,
  'iu',
);
const ORG = /^(\*{1,6})\s+(\S.*)$/;

const depthOf = (line: string) => /^(#{1,6})\s/.exec(line)?.[1]?.length;

// The lines of a text with those that `pick` finds as headings, one level below the heading above.
function asHeadings(lines: readonly string[], pick: ReadonlyMap<number, string>): string[] {
  let above = 1;
  return lines.map((line, index) => {
    const title = pick.get(index);
    const own = depthOf(line);
    if (own !== undefined && title === undefined) above = own;
    if (title === undefined) return line;
    return `${'#'.repeat(own ?? Math.min(above + 1, 6))} ${title}`;
  });
}

// `Talk: The title`, with who spoke on one of the next lines.
function labelled(lines: readonly string[]): Map<number, string> {
  const found = new Map<number, string>();
  for (const [index, line] of lines.entries()) {
    const title = TITLE_LABEL.exec(line.trim())?.[2];
    const next = lines.slice(index + 1, index + 5).map((one) => one.trim());
    if (title !== undefined && next.some((one) => SPEAKER_LABEL.test(one))) found.set(index, title);
  }
  return found;
}

// `10:30 – 11:05 The title (Ada Example, Example Ltd)` on a line of its own.
function timed(lines: readonly string[]): Map<number, string> {
  const found = new Map<number, string>();
  for (const [index, line] of lines.entries()) {
    const text = line.trim();
    const alone =
      (lines[index - 1] ?? '').trim() === '' || depthOf(lines[index - 1] ?? '') !== undefined;
    if (alone && TIMED.test(text) && text.length < 220 && !/[.;:!]$/.test(text))
      found.set(index, text.replace(TIMED, '').replace(/^(?:\*\*|__)(.*?)(?:\*\*|__)/, '$1'));
  }
  return found;
}

// An outline of Emacs: stars for headings, keywords above, text set in.
function outline(lines: readonly string[], dropped: Dropped[]): string[] | undefined {
  const deep = lines.filter((line) => /^\*{2,6}\s+\S/.test(line)).length;
  if (deep < 2 && !lines.some((line) => /^#\+(?:title|author|date):/i.test(line))) return undefined;
  if (lines.some((line) => depthOf(line) !== undefined)) return undefined;
  return lines.map((line, index) => {
    const [, stars = '', text = ''] = ORG.exec(line) ?? [];
    if (stars !== '')
      return `${'#'.repeat(Math.min(stars.length + 1, 6))} ${text.replace(/^(?:TODO|DONE)\s+/, '').replace(/\s+:[\w:@]+:\s*$/, '')}`;
    const [, key = '', value = ''] = /^#\+(\w+):\s*(.*)$/.exec(line) ?? [];
    if (/^title$/i.test(key)) return `# ${value}`;
    if (key !== '') {
      dropped.push({ line: index + 1, text: line, why: 'a keyword of the outline' });
      return '';
    }
    return line
      .replace(/\[\[([^\]]+)\]\[([^\]]+)\]\]/g, '[$2]($1)')
      .replace(/^ {1,8}(?=[^\s\-+*\d])/, '');
  });
}

/** Returns the lines of a text with the titles that labels, times or stars mark as headings of Markdown; a text with code is left alone. */
export function relabel(lines: readonly string[], dropped: Dropped[]): string[] {
  if (lines.some((line) => /^\s*(?:```|~~~|<html|<!doctype)/i.test(line))) return [...lines];
  const made = outline(lines, dropped) ?? [...lines];
  const labels = labelled(made);
  if (labels.size >= 2) return asHeadings(made, labels);
  const times = timed(made);
  if (times.size < 2) return made;
  for (const index of times.keys())
    dropped.push({
      line: index + 1,
      text: (made[index] ?? '').trim(),
      why: 'the time is left out; the rest became a title and speakers',
    });
  return asHeadings(made, times);
}
