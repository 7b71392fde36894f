import { parseDocument } from 'yaml';
import { toMarkdown } from './normalise.ts';
import { formatOf, parseMarkdown, parsePage, parseText } from './parse.ts';
import { relabel } from './relabel.ts';
import { reshape } from './reshape.ts';
import { lineOf, plain, shiftLines, walk } from './tree.ts';
import type { Dropped, Part, Reading } from './types.ts';

// Characters that a note may not hold, because nobody sees them.
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFD\u{E0000}-\u{E007F}]/gu;
const JOINT = /^\s*<!--\s*file:\s*(.+?)\s*-->\s*$/i;

interface Piece {
  name: string | undefined;
  firstLine: number;
  text: string;
}

function pieces(lines: string[]): Piece[] {
  const found: Piece[] = [];
  let start = 0;
  let name: string | undefined;
  const add = (end: number) => {
    let first = start;
    while (first < end && (lines[first] ?? '').trim() === '') first += 1;
    if (first < end)
      found.push({ name, firstLine: first + 1, text: lines.slice(first, end).join('\n') });
  };
  for (const [index, line] of lines.entries()) {
    const joint = JOINT.exec(line)?.[1];
    if (joint === undefined) continue;
    add(index);
    [start, name] = [index + 1, joint];
  }
  add(lines.length);
  return found;
}

// A comment above everything that holds `field: value` lines tells where the text comes from.
function takeHeader(lines: string[], dropped: Dropped[]): Record<string, string> {
  const header: Record<string, string> = {};
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first === -1 || !/^\s*<!--/.test(lines[first] ?? '') || JOINT.test(lines[first] ?? ''))
    return header;
  const end = lines.findIndex((line, index) => index >= first && /-->\s*$/.test(line));
  const fields = lines.slice(first, end + 1).map((line) => /^\s*([a-z_]+):\s+(.+)$/.exec(line));
  if (end === -1 || fields.filter(Boolean).length < 2) return header;
  for (let index = first; index <= end; index++) {
    const text = (lines[index] ?? '').replace(/<!--|-->/g, '').trim();
    const field = /^([a-z_]+):\s+(.+)$/.exec(text);
    if (field?.[1] && field[2]) header[field[1]] = field[2];
    if (text !== '')
      dropped.push({
        line: index + 1,
        text,
        why: 'a field about the source; title, author, address and event are taken from it',
      });
    lines[index] = '';
  }
  return header;
}

function fields(value: string, toml: boolean): Record<string, unknown> {
  const yaml = toml ? value.replace(/^(\w+)\s*=\s*/gm, '$1: ').replace(/^\[.*\]$/gm, '') : value;
  try {
    const data: unknown = parseDocument(yaml, { uniqueKeys: false, logLevel: 'silent' }).toJS({
      maxAliasCount: 10,
    });
    return typeof data === 'object' && data !== null && !Array.isArray(data)
      ? (data as Record<string, unknown>)
      : {};
  } catch {
    return {};
  }
}

function readPiece(piece: Piece, format: Reading['format'], dropped: Dropped[]): Part {
  if (format === 'html') {
    const { root, meta } = parsePage(piece.text);
    shiftLines(root, piece.firstLine - 1);
    return { name: piece.name, meta, root };
  }
  const text = format === 'text' ? piece.text : toMarkdown(piece.text, dropped, piece.firstLine);
  const found: Dropped[] = [];
  const root = format === 'text' ? parseText(text) : parseMarkdown(text, found);
  shiftLines(root, piece.firstLine - 1);
  dropped.push(...found.map((one) => ({ ...one, line: one.line + piece.firstLine - 1 })));
  let meta: Record<string, unknown> = {};
  const first = root.children[0];
  if (first && (first.type === 'yaml' || (first.type as string) === 'toml')) {
    const value = (first as { value: string }).value;
    meta = fields(value, first.type !== 'yaml');
    for (const [index, line] of value.split('\n').entries()) {
      if (line.trim() !== '')
        dropped.push({
          line: lineOf(first) + 1 + index,
          text: line.trim(),
          why: 'front matter; title, author and address are taken from it',
        });
    }
    root.children.shift();
  }
  for (const { node, parent } of walk(root)) {
    if (node.type !== 'html' || parent === undefined) continue;
    const comment = /^\s*<!--/.test(node.value);
    if (comment || node.value.trim() !== '')
      dropped.push({
        line: lineOf(node),
        text: node.value.trim(),
        why: comment ? 'a comment' : 'a tag; the text in it is kept',
      });
    (parent.children as unknown[]).splice((parent.children as unknown[]).indexOf(node), 1);
  }
  root.children = root.children.filter(
    (node) => node.type !== 'paragraph' || node.children.length > 0 || plain(node) !== '',
  );
  return { name: piece.name, meta, root };
}

/** Returns a recap as trees with the line numbers of the file, front matter and a comment about its source read as fields. */
export function readRecap(input: string): Reading {
  const dropped: Dropped[] = [];
  const lines = input
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  for (const [index, line] of lines.entries()) {
    const visible = line.replace(HIDDEN, '');
    if (visible !== line) {
      dropped.push({
        line: index + 1,
        text: visible.trim().slice(0, 80),
        why: 'hidden characters were taken out; the text is kept',
      });
      lines[index] = visible;
    }
  }
  const header = takeHeader(lines, dropped);
  const found = pieces(relabel(lines, dropped));
  const whole = found
    .map(({ text }) => text.replace(/^(?:---|\+\+\+)\n[\s\S]*?\n(?:---|\+\+\+)\s*\n/, ''))
    .join('\n');
  const format = formatOf(whole);
  const parts = found.map((piece) => readPiece(piece, format, dropped));
  for (const { root } of parts) reshape(root);
  // Footnotes of joined files keep apart.
  if (parts.length > 1) {
    for (const [index, { root }] of parts.entries()) {
      for (const { node } of walk(root)) {
        if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') continue;
        node.identifier = `${index + 1}-${node.identifier}`;
        node.label = node.identifier;
      }
    }
  }
  return { format, header, dropped, parts };
}
