import type { Finding } from './finding.ts';
import type { NoteNode } from './parse.ts';
import { walkNote } from './parse.ts';

/** The largest note that is accepted. Beyond these sizes the renderer takes minutes, gigabytes, or ends without a word. */
export const LIMITS = {
  bytes: 200_000,
  lineLength: 20_000,
  nodes: 30_000,
  depth: 40,
  tableCells: 5_000,
  links: 1_000,
} as const;

/** Returns a finding when a text is too large to be parsed. */
export function findTooLarge(body: string): Finding[] {
  const bytes = Buffer.byteLength(body);
  if (bytes > LIMITS.bytes) {
    return [
      {
        line: 1,
        column: 1,
        message: `the note has ${bytes} bytes; ${LIMITS.bytes} is the most`,
        remedy: 'split it into one note for each talk',
      },
    ];
  }
  const long = body.split('\n').findIndex((line) => line.length > LIMITS.lineLength);
  if (long === -1) return [];
  return [
    {
      line: long + 1,
      column: LIMITS.lineLength,
      message: `a line of more than ${LIMITS.lineLength} characters`,
      remedy: 'break it into lines',
    },
  ];
}

const LINKS = new Set([
  'link',
  'linkReference',
  'definition',
  'footnoteReference',
  'footnoteDefinition',
]);

/** Returns a finding for the first place where a tree is nested or filled beyond what the renderer can take. */
export function findTooDeep(root: NoteNode): Finding[] {
  let nodes = 0;
  let cells = 0;
  let links = 0;
  for (const { node, depth } of walkNote(root)) {
    nodes += 1;
    if (node.type === 'tableCell') cells += 1;
    if (LINKS.has(node.type)) links += 1;
    const problem =
      depth > LIMITS.depth
        ? ['nested more than 40 levels deep', 'flatten the lists, quotations or emphasis here']
        : cells > LIMITS.tableCells
          ? [`tables of more than ${LIMITS.tableCells} cells`, 'keep the rows that matter']
          : links > LIMITS.links
            ? [`more than ${LIMITS.links} links and footnotes`, 'keep those that matter']
            : nodes > LIMITS.nodes
              ? [`more than ${LIMITS.nodes} pieces of markup`, 'split the note']
              : undefined;
    if (problem === undefined) continue;
    const [message = '', remedy = ''] = problem;
    const at = node.position?.start ?? { line: 1, column: 1 };
    return [{ line: at.line, column: at.column, message, remedy }];
  }
  return [];
}
