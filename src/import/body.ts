import type {
  FootnoteDefinition,
  Html,
  Link,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { youTubeId } from '../lib/video.ts';
import { cleanAddress } from './links.ts';
import { component, openPictures, quoted } from './pictures.ts';
import { lineOf, plain, walk } from './tree.ts';
import type { Dropped } from './types.ts';

/** What a body needs to know of the draft it stands in. */
export interface BodyContext {
  /** Addresses that the draft's fields hold already. */
  links: readonly string[];
  /** The path below `content/images` of a picture that was found beside the input, `undefined` for all others. */
  picture(url: string): string | undefined;
  credit: string;
  footnotes: ReadonlyMap<string, FootnoteDefinition>;
  dropped: Dropped[];
}

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
    resourceLink: true,
    // In MDX a brace begins a program and an angle bracket a component.
    unsafe: [{ character: '{' }, { character: '}' }, { character: '<' }],
  });

// A link that stands alone in a paragraph and leads to a video is the video.
function videoOf(node: RootContent): Link | undefined {
  if (node.type !== 'paragraph') return undefined;
  const solid = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only] = solid;
  return solid.length === 1 && only?.type === 'link' && youTubeId(only.url) !== undefined
    ? only
    : undefined;
}

function openLink(node: Link, parent: Parents, context: BodyContext): void {
  const address = node.url.trim();
  const clean = /^mailto:[^\s]+@[^\s]+$/.test(address) ? address : cleanAddress(address);
  if (clean !== undefined) {
    if (plain(node).trim() === address) node.children = [{ type: 'text', value: clean }];
    node.url = clean;
    node.title = null;
    if (plain(node).trim() === '') node.children = [{ type: 'text', value: clean }];
    return;
  }
  context.dropped.push({
    line: lineOf(node),
    text: `${plain(node)} → ${address}`,
    why: 'the address leads nowhere outside its site; the text is kept',
  });
  const siblings = parent.children as PhrasingContent[];
  siblings.splice(siblings.indexOf(node), 1, ...node.children);
}

// Headings begin at the second level and skip none.
function levelHeadings(root: Root): void {
  const headings = root.children.filter((node) => node.type === 'heading');
  const top = Math.min(...headings.map(({ depth }) => depth));
  let last = 1;
  for (const heading of headings) {
    heading.depth = Math.min(
      Math.max(heading.depth - top + 2, 2),
      last + 1,
      6,
    ) as typeof heading.depth;
    last = heading.depth;
  }
}

// A word at the head of a paragraph that MDX would read as a program.
function disarm(text: string): string {
  return text.replace(
    /^(import|export)(?=\s)/gm,
    (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`,
  );
}

function splitLong(root: Root): void {
  root.children = root.children.flatMap((node): RootContent[] => {
    const [only] = node.type === 'paragraph' ? node.children : [];
    if (
      node.type !== 'paragraph' ||
      node.children.length !== 1 ||
      only?.type !== 'text' ||
      only.value.length < 6000
    )
      return [node];
    const pieces = only.value.match(/[\s\S]{1,3000}[.!?]\s|[\s\S]{1,3000}\s|[\s\S]{1,3000}/g) ?? [];
    return pieces.map((value) => ({ ...node, children: [{ type: 'text', value: value.trim() }] }));
  });
}

/** Returns nodes as the body of a note: GFM in MDX that the notes policy allows. What had to change is added to `dropped`. */
export function toMdx(nodes: readonly RootContent[], context: BodyContext): string {
  const root: Root = {
    type: 'root',
    children: structuredClone([...nodes]).filter((node) => node.type !== 'footnoteDefinition'),
  };
  const wanted = new Set<string>();
  for (const { node } of walk(root))
    if (node.type === 'footnoteReference') wanted.add(node.identifier);
  for (const id of wanted) {
    const note = context.footnotes.get(id);
    if (note) root.children.push(structuredClone(note));
  }
  root.children = root.children.flatMap((node): RootContent[] => {
    const video = videoOf(node);
    if (video === undefined) return [node];
    const url = cleanAddress(video.url) ?? video.url;
    if (context.links.includes(url)) return [];
    const label = plain(video).trim();
    return [
      component(
        `<Video url="${quoted(url.replace(/^http:/, 'https:')).replace(/&amp;/g, '&')}" title="${quoted(/^https?:/.test(label) || label === '' ? 'Video' : label)}" />`,
      ),
    ];
  });
  openPictures(root, context);
  for (const { node, parent } of walk(root))
    if (node.type === 'link' && parent) openLink(node, parent, context);
  for (const { node, parent } of walk(root)) {
    if (
      (node.type === 'paragraph' || node.type === 'heading') &&
      parent &&
      plain(node).trim() === '' &&
      !node.children.some(({ type }) => type === 'html')
    ) {
      (parent.children as RootContent[]).splice(
        (parent.children as RootContent[]).indexOf(node),
        1,
      );
    }
  }
  // A component stands on lines of its own.
  root.children = root.children.map((node) =>
    node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'html'
      ? (node.children[0] as Html)
      : node,
  );
  while (root.children[0]?.type === 'thematicBreak') root.children.shift();
  while (root.children.at(-1)?.type === 'thematicBreak') root.children.pop();
  levelHeadings(root);
  splitLong(root);
  return disarm(writer.stringify(root)).trim();
}
