import type { List, Paragraph, RootContent } from 'mdast';
import { entryHead, headOf, lineHead, paragraphHead } from './heads.ts';
import { isSessionPage } from './session-links.ts';
import { readTitle } from './titles.ts';
import { lineOf, linksIn, plain } from './tree.ts';
import type { Block, Head, Reading } from './types.ts';

function listBlocks(list: List, part: number, depth: number): Block[] {
  const items = list.children.map((item) => ({ item, found: entryHead(item, depth) }));
  if (items.every(({ found }) => found === undefined)) return [block(list, part)];
  return items.map(({ item, found }): Block => {
    const alone: List = {
      ...list,
      children: [item],
      ...(item.position ? { position: item.position } : {}),
    };
    return { ...block(alone, part), head: found?.head, below: found?.below ?? [] };
  });
}

function block(node: RootContent, part: number, head?: Head): Block {
  return {
    line: lineOf(node),
    endLine: node.position?.end.line ?? lineOf(node),
    part,
    text: plain(node).trim(),
    links: linksIn(node),
    node,
    head,
    below: [],
  };
}

// `… head over to [Title - Ada Lovelace, Example](session page)`: a talk that a sentence links.
function inlineHeads(node: Paragraph, part: number, depth: number): Block[] {
  const titles = node.children.filter((child) => {
    if (child.type !== 'link' || !isSessionPage(child.url)) return false;
    const { title, people } = readTitle(plain(child));
    return people.length > 0 && title.split(/\s+/).length >= 3;
  });
  return titles.map((title, index) => ({
    ...block(node, part, { ...headOf([title], depth, false, true), inline: true }),
    below: index === 0 ? [node] : [],
  }));
}

// A paragraph that is a title, or begins with one or more on lines of their own.
function paragraphHeads(node: Paragraph, part: number, depth: number): Block[] {
  const found = paragraphHead(node, depth);
  if (found === undefined) return inlineHeads(node, part, depth);
  const own = { ...block(node, part, found.head), text: found.head.text, links: found.head.links };
  const [first] = found.rest;
  if (first?.type === 'text') found.rest[0] = { ...first, value: first.value.replace(/^\n+/, '') };
  const rest: Paragraph = {
    type: 'paragraph',
    children: found.rest.filter((one) => one.type !== 'text' || one.value !== ''),
  };
  if (plain(rest).trim() === '' && rest.children.length === 0) return [own];
  const line = lineOf(node);
  rest.position = {
    start: { line: line + 1, column: 1 },
    end: node.position?.end ?? { line: line + 1, column: 1 },
  };
  const more = paragraphHeads(rest, part, depth);
  return more.length > 0 ? [own, ...more] : [{ ...own, below: [rest] }];
}

/** Returns the top-level pieces of a recap in order, each with what it would say as the title of a talk, if it may be one. */
export function blocksOf(reading: Reading): Block[] {
  const blocks: Block[] = [];
  for (const [part, { root }] of reading.parts.entries()) {
    let depth = 1;
    for (const [index, node] of root.children.entries()) {
      if (node.type === 'heading') {
        const head = headOf(node.children, node.depth, true, false);
        if (head.text !== '') depth = node.depth;
        blocks.push(block(node, part, head.text === '' ? undefined : head));
      } else if (node.type === 'list') {
        blocks.push(...listBlocks(node, part, depth + 1));
      } else if (node.type === 'paragraph') {
        const heads = paragraphHeads(node, part, depth + 1);
        if (heads.length > 0) blocks.push(...heads);
        else if (reading.format === 'text') {
          blocks.push(
            block(node, part, lineHead(node, blocks.at(-1), root.children[index + 1], 2)),
          );
        } else blocks.push(block(node, part));
      } else blocks.push(block(node, part));
    }
  }
  return blocks;
}
