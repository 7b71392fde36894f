import { isDeepStrictEqual } from 'node:util';
import type { CollectionName } from '../model/collections.ts';
import { NOTE_COLLECTIONS, SCHEMAS } from '../model/collections.ts';
import { splitNote } from './frontmatter.ts';
import { orderKeys } from './key-order.ts';
import { readYaml } from './yaml.ts';

const TEXT_FIELDS =
  /^(talk|title|summary|name|label|author|affiliation|recommended|note|en|fr|city|country)$/;
const FIELD = /^(\s*(?:- )?)([A-Za-z][\w-]*):(\s*)(.*)$/;
// What findHiddenCharacters tells to delete, without what may stand for a lost letter.
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;

const quoted = (value: string) => `"${value.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;

// A value as YAML needs it between double quotes; of quotes around it, closed or not, the text within. What reads as a tag,
// an anchor or a reference may be meant as one.
function inQuotes(line: string): string | undefined {
  const [, start = '', key = '', , value = ''] = FIELD.exec(line) ?? [];
  if (!TEXT_FIELDS.test(key) || /^([|>!&]|\*[\w-]+$|$)/.test(value)) return undefined;
  const [, , inner = value] = /^(["'])(.+?)\1?$/.exec(value) ?? [];
  const text = value.startsWith("'") ? inner.replace(/''/g, "'") : inner.replace(/\\"/g, '"');
  return `${start}${key}: ${quoted(text.trim())}`;
}

// Quotes the values that keep the fields from being read, one at a time, as long as each leaves less to complain of.
function quoteWhereNeeded(yaml: string): string {
  const lines = yaml.split('\n');
  for (let round = 0; round < 20; round++) {
    const before = readYaml(lines.join('\n'), 1).findings;
    const line = before[0]?.line;
    const better = line === undefined ? undefined : inQuotes(lines[line - 1] ?? '');
    if (line === undefined || better === undefined || better === lines[line - 1]) break;
    const next = lines.with(line - 1, better);
    const after = readYaml(next.join('\n'), 1).findings;
    if (after.some((finding) => finding.line === line) || after.length > before.length) break;
    lines[line - 1] = better;
  }
  return lines.join('\n');
}

// A title that YAML reads as a number, a date or a yes, and quotes with spaces at their ends.
function textAsText(line: string): string {
  const [, start = '', key = '', , value = ''] = FIELD.exec(line) ?? [];
  if (!TEXT_FIELDS.test(key)) return line;
  const inner = /^(["'])(.*)\1$/.exec(value);
  if (inner && inner[2] !== inner[2]?.trim() && inner[2]?.trim())
    return `${start}${key}: ${inner[1]}${inner[2]?.trim()}${inner[1]}`;
  const isOther = /^([+-]?[\d._]+(e[+-]?\d+)?|\d{4}-\d\d-\d\d|true|false)$/i.test(value);
  return isOther ? `${start}${key}: "${value}"` : line;
}

function tidyYaml(yaml: string, collection: CollectionName): string {
  const known = Object.keys(SCHEMAS[collection].shape);
  const spaced = yaml
    .split('\n')
    .map((line) => line.trimEnd().replace(/^\t+/, (tabs) => '  '.repeat(tabs.length)))
    .map((line) => {
      const [, key = '', value = ''] = /^([A-Za-z]\w*):([^\s].*)$/.exec(line) ?? [];
      return known.includes(key) ? `${key}: ${value}` : line;
    })
    .map(textAsText)
    .join('\n');
  const readable = quoteWhereNeeded(spaced);
  const [before, ordered] = [readYaml(readable, 1), orderKeys(readable, SCHEMAS[collection])];
  const after = readYaml(ordered, 1);
  const same = before.findings.length === 0 && isDeepStrictEqual(before.data, after.data);
  return same ? ordered : readable;
}

// Two spaces at the end of a line break it in Markdown, and code keeps what it has.
function tidyBody(body: string): string {
  let fence: string | undefined;
  const lines = body.split('\n').map((line) => {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark && fence === undefined) fence = mark;
    else if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined;
      return line;
    }
    return line.replace(/^\s+$/, '').replace(/(?<=\S)(\t+| )$/, '');
  });
  return `${lines.join('\n').trimEnd()}\n`;
}

/**
 * Returns a content file's text with what has one right answer put right: unseen characters, spaces, quotes, the order of
 * the fields. What is sound already comes back as it is.
 */
export function tidy(text: string, collection: CollectionName): string {
  const windows = text.includes('\r\n');
  const plain = text.replace(/\r\n/g, '\n').replace(HIDDEN, '');
  const note = NOTE_COLLECTIONS.some((name) => name === collection);
  const parts = note
    ? splitNote(plain.replace(/^\s+(?=---\n)/, '').replace(/^(---) +$/gm, '$1'))
    : undefined;
  let tidied = plain;
  if (!note) tidied = `${tidyYaml(plain, collection).trimEnd()}\n`;
  else if (parts && 'yaml' in parts) {
    const lines = parts.body.split('\n').slice(parts.yaml.split('\n').length + 2);
    tidied = `---\n${tidyYaml(parts.yaml, collection)}\n---\n${tidyBody(lines.join('\n'))}`;
  }
  return windows ? tidied.replace(/\n/g, '\r\n') : tidied;
}
