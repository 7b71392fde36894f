import type { Nodes, Parents, PhrasingContent, RootContent } from 'mdast';
import { toString as textIn } from 'mdast-util-to-string';
import type { NamedLink } from './types.ts';

/** Returns every node of a tree with its parent, parents first. */
export function* walk(
  root: Nodes,
  parent?: Parents,
): Generator<{ node: Nodes; parent: Parents | undefined }> {
  yield { node: root, parent };
  if ('children' in root) for (const child of [...root.children]) yield* walk(child, root);
}

/** Adds to the line numbers of a tree that was cut out of a longer text. */
export function shiftLines(root: Nodes, by: number): void {
  for (const { node } of walk(root)) {
    if (node.position === undefined) continue;
    const { start, end } = node.position;
    node.position = {
      start: { line: start.line + by, column: start.column },
      end: { line: end.line + by, column: end.column },
    };
  }
}

/** Returns the line a node begins on; that of its first child with a place where it has none. */
export function lineOf(node: Nodes, otherwise = 1): number {
  for (const { node: one } of walk(node)) if (one.position) return one.position.start.line;
  return otherwise;
}

/** Returns the text a reader sees in a node: line breaks as such, alternative texts of pictures left out. */
export function plain(node: Nodes | readonly Nodes[]): string {
  if (Array.isArray(node)) return node.map((one) => plain(one as Nodes)).join('\n');
  const one = node as Nodes;
  if (one.type === 'break') return '\n';
  if (one.type === 'html' || one.type === 'image' || one.type === 'yaml') return '';
  if (!('children' in one)) return textIn(one);
  const flow = ['root', 'list', 'listItem', 'blockquote', 'table', 'footnoteDefinition'].includes(
    one.type,
  );
  return one.children
    .map((child) => plain(child))
    .join(flow ? '\n' : one.type === 'tableRow' ? ' | ' : '');
}

/** Returns the links in a node, with what they are called. */
export function linksIn(node: Nodes | readonly Nodes[]): NamedLink[] {
  const roots: readonly Nodes[] = Array.isArray(node) ? node : [node as Nodes];
  const found: NamedLink[] = [];
  for (const root of roots) {
    for (const { node: one } of walk(root)) {
      if (one.type === 'link')
        found.push({ url: one.url, text: plain(one).trim(), line: lineOf(one) });
    }
  }
  return found;
}

/** Returns a paragraph of plain text with a place. */
export function paragraph(children: PhrasingContent[] | string, line?: number): RootContent {
  const node: RootContent = {
    type: 'paragraph',
    children: typeof children === 'string' ? [{ type: 'text', value: children }] : children,
  };
  if (line !== undefined) node.position = { start: { line, column: 1 }, end: { line, column: 1 } };
  return node;
}

const ADDRESS = /https?:\/\/[^\s<>"'）」]+[^\s<>"'.,;:!?)\]}）」]/g;

/** Returns a line of plain text as nodes, its web addresses as links. */
export function linked(text: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let last = 0;
  for (const match of text.matchAll(ADDRESS)) {
    if (match.index > last) nodes.push({ type: 'text', value: text.slice(last, match.index) });
    nodes.push({ type: 'link', url: match[0], children: [{ type: 'text', value: match[0] }] });
    last = match.index + match[0].length;
  }
  if (last < text.length) nodes.push({ type: 'text', value: text.slice(last) });
  return nodes;
}
