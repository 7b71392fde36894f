import type { Features } from 'satteri';
import { mdxToMdast } from 'satteri';

/** A node of a note's syntax tree, as far as the checks look at it. */
export interface NoteNode {
  type: string;
  position?: { start: { line: number; column: number; offset?: number } };
  children?: NoteNode[];
  value?: string;
  depth?: number;
  url?: string;
  name?: string | null;
  identifier?: string;
  label?: string | null;
  title?: string | null;
  alt?: string | null;
  lang?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
}

/** The Markdown that notes are written in; the build and the check parse with the same settings. */
export const NOTE_FEATURES = {
  gfm: true,
  frontmatter: false,
  smartPunctuation: { quotes: true, dashes: false, ellipses: false },
} as const satisfies Features;

/** Returns the syntax tree of a note's body. Throws the parser's error, with `line:column:` in front, when it is no MDX. */
export function parseNote(body: string): NoteNode {
  return mdxToMdast(body, { features: NOTE_FEATURES }) as NoteNode;
}

/** Returns every node with its depth, parents first, without recursion: depth is for the caller to judge. */
export function* walkNote(root: NoteNode): Generator<{ node: NoteNode; depth: number }> {
  const stack = [{ node: root, depth: 0 }];
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    yield entry;
    const children = entry.node.children ?? [];
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (child !== undefined) stack.push({ node: child, depth: entry.depth + 1 });
    }
  }
}

/** Returns the text a reader sees in a node: text and code, without markup. */
export function textOf(node: NoteNode): string {
  let text = '';
  for (const { node: part } of walkNote(node)) {
    if (part.type === 'text' || part.type === 'inlineCode') text += part.value ?? '';
  }
  return text;
}
