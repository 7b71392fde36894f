import type { List, ListItem, Root, RootContent } from 'mdast';
import { titleLikeness } from './likeness.ts';
import { linked, paragraph } from './tree.ts';

const BULLET = /^(\s*)(?:[•◦▪‣●○–*+-]|=>|\d{1,2}[.)])\s+(\S.*)$/;
const LONE_BULLET = /^\s*[-•*]\s*$/;

// A line that would be joined to the next if it were no title.
const isTitle = (text: string) => text.length < 140 && titleLikeness(text) >= 0.6;

const at = (line: number, end = line) => ({
  start: { line, column: 1 },
  end: { line: end, column: 1 },
});

/** Returns whether a text has no mark-up at all: neither headings nor emphasis, links, fences or tags. */
export function isPlainText(text: string): boolean {
  const body = text.replace(/https?:\/\/\S+/g, '');
  return !/^#{1,6}\s|^#{1,6}\p{Lu}|\]\(|^\s*(?:```|~~~)|\*\*\S|^\s*\|.*\|\s*$|^={1,6} \S|^[=~^-]{3,}\s*$|<\/?(?:p|h[1-6]|div|a|ul|li|br|img)\b|^\.\. |^h[1-6]\. /mu.test(
    body,
  );
}

function addItem(
  lists: { indent: number; list: List }[],
  root: RootContent[],
  indent: number,
  text: string,
  line: number,
): void {
  const item: ListItem = {
    type: 'listItem',
    spread: false,
    children: [paragraph(linked(text), line) as ListItem['children'][number]],
    position: at(line),
  };
  while (lists.length > 0 && (lists.at(-1)?.indent ?? 0) > indent) lists.pop();
  const last = lists.at(-1);
  if (last && last.indent === indent) {
    last.list.children.push(item);
    return;
  }
  const list: List = {
    type: 'list',
    ordered: false,
    spread: false,
    children: [item],
    position: at(line),
  };
  const above = last?.list.children.at(-1);
  if (above) above.children.push(list);
  else root.push(list);
  lists.push({ indent, list });
}

/**
 * Returns the tree of a text without mark-up: bullets as lists, every other line a paragraph of its own.
 * A line that begins in lower case goes on with the one before; where empty lines part paragraphs, so does every next line.
 */
export function parsePlainText(text: string): Root {
  const root: RootContent[] = [];
  let lists: { indent: number; list: List }[] = [];
  let open: { text: string; line: number } | undefined;
  const lines = text.split('\n');
  const flush = () => {
    if (open) root.push(paragraph(linked(open.text), open.line));
    open = undefined;
  };
  for (const [index, raw] of lines.entries()) {
    const line = raw.replace(/\u00A0/g, ' ');
    const bullet = BULLET.exec(line);
    if (line.trim() === '' || LONE_BULLET.test(line)) {
      flush();
      if (line.trim() === '' && !BULLET.test(lines[index + 1] ?? '')) lists = [];
    } else if (bullet?.[2]) {
      flush();
      addItem(lists, root, bullet[1]?.length ?? 0, bullet[2], index + 1);
    } else if (
      open &&
      /^[\p{Ll}(/_.,+:=]/u.test(line) &&
      !/[.!?:]$/.test(open.text) &&
      !isTitle(open.text)
    ) {
      open.text += ` ${line.trim()}`;
    } else {
      flush();
      lists = [];
      open = { text: line.trim(), line: index + 1 };
    }
  }
  flush();
  return { type: 'root', children: root };
}
