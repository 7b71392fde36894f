import type { Element, Nodes as HtmlNodes, Root as HtmlRoot } from 'hast';
import type { Parents, Root, RootContent } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isPlainText, parsePlainText } from './plain-text.ts';
import { lineOf, shiftLines, walk } from './tree.ts';
import type { Dropped, Reading } from './types.ts';

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']);
const html = unified().use(rehypeParse);
const fragment = unified().use(rehypeParse, { fragment: true });

const FRAME: Parameters<typeof rehypeRemark>[0] = {
  handlers: {
    // Embedded players become links, which the drafts turn into our component.
    iframe(state, node: Element) {
      const url = String(node.properties['src'] ?? node.properties['dataSrc'] ?? '').replace(
        /^\/\//,
        'https://',
      );
      const link = {
        type: 'link' as const,
        url,
        children: [{ type: 'text' as const, value: String(node.properties['title'] ?? url) }],
      };
      state.patch(node, link);
      return url === '' ? undefined : link;
    },
    script: () => undefined,
    style: () => undefined,
    noscript: () => undefined,
  },
};
const toMarkdownTree = unified().use(rehypeRemark, FRAME);

function elements(node: HtmlNodes, name: string): Element[] {
  const own = node.type === 'element' && node.tagName === name ? [node] : [];
  return 'children' in node
    ? [...own, ...node.children.flatMap((child) => elements(child, name))]
    : own;
}

const textOf = (node: HtmlNodes | undefined): string =>
  node === undefined
    ? ''
    : 'value' in node
      ? node.value
      : 'children' in node
        ? node.children.map(textOf).join('')
        : '';

// What the head of a page says about it, in the words of front matter.
function pageMeta(tree: HtmlRoot): Record<string, unknown> {
  const meta: Record<string, unknown> = {};
  const set = (key: string, value: unknown) => {
    if (typeof value === 'string' && value.trim() !== '') meta[key] ??= value.trim();
  };
  for (const one of elements(tree, 'meta')) {
    const name = String(one.properties['name'] ?? one.properties['property'] ?? '');
    if (/^(?:author|article:author)$/.test(name)) set('author', one.properties['content']);
    if (/^og:title$/.test(name)) set('title', one.properties['content']);
    if (/^og:url$/.test(name)) set('canonical', one.properties['content']);
  }
  for (const link of elements(tree, 'link'))
    if (String(link.properties['rel']) === 'canonical') set('canonical', link.properties['href']);
  set('title', textOf(elements(tree, 'title')[0]));
  set('lang', elements(tree, 'html')[0]?.properties['lang']);
  return meta;
}

/** Returns the format a text is written in. */
export function formatOf(text: string): Reading['format'] {
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html|<head|<body|<article|<main)\b/i.test(text))
    return 'html';
  return isPlainText(text) ? 'text' : 'markdown';
}

/** Returns the tree of an HTML page and what its head says. */
export function parsePage(text: string): { root: Root; meta: Record<string, unknown> } {
  const tree = html.parse(text);
  const body = elements(tree, 'body')[0] ?? tree;
  return {
    root: toMarkdownTree.runSync(body as HtmlRoot) as unknown as Root,
    meta: pageMeta(tree),
  };
}

// The elements of HTML; anything else between angle brackets is a placeholder or a type.
const ELEMENT =
  /^<\/?(?:a|abbr|address|article|aside|audio|b|big|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|meta|nav|noscript|object|ol|option|p|param|picture|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|track|tt|u|ul|var|video|wbr)\b[^<]*>?/i;
const SILENT = /<(script|style|noscript|template)\b[^>]*>([\s\S]*?)<\/\1\s*>/gi;

// HTML inside Markdown, whole elements: parsed, and put where it stood.
function openHtml(root: Root, dropped: Dropped[]): void {
  for (const { node, parent } of walk(root)) {
    if (node.type !== 'html' || parent === undefined || /^\s*<!--/.test(node.value)) continue;
    if (!ELEMENT.test(node.value.trim())) {
      const text = { type: 'text' as const, value: node.value };
      const place = node.position ? { position: node.position } : {};
      const made: RootContent =
        parent.type === 'root' || parent.type === 'blockquote' || parent.type === 'listItem'
          ? { type: 'paragraph', children: [text], ...place }
          : text;
      const around = parent.children as RootContent[];
      around.splice(around.indexOf(node as RootContent), 1, made);
      continue;
    }
    for (const [whole] of node.value.matchAll(SILENT))
      dropped.push({ line: lineOf(node), text: whole, why: 'a program or style sheet' });
    const block = ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(parent.type);
    const known = /^<(?:br|img|iframe|hr)\b/i.test(node.value.trim());
    if (!block && !known) continue;
    const inner = toMarkdownTree.runSync(fragment.parse(node.value)) as unknown as Root;
    const line = lineOf(node);
    shiftLines(inner, line - 1);
    const children: RootContent[] = block
      ? inner.children
      : inner.children.flatMap((child): RootContent[] =>
          'children' in child && child.type === 'paragraph' ? child.children : [child],
        );
    const siblings = (parent as Parents).children as RootContent[];
    if (!block && /^<br/i.test(node.value.trim()))
      children.splice(0, children.length, { type: 'break' });
    siblings.splice(siblings.indexOf(node as RootContent), 1, ...children);
  }
}

// `[text][reference]` as a plain link: the pieces of a text may end up in different files.
function resolveReferences(root: Root): void {
  const addresses = new Map<string, string>();
  for (const { node } of walk(root))
    if (node.type === 'definition') addresses.set(node.identifier, node.url);
  for (const { node, parent } of walk(root)) {
    if (parent === undefined) continue;
    const siblings = parent.children as RootContent[];
    const at = siblings.indexOf(node as RootContent);
    const place = node.position ? { position: node.position } : {};
    if (node.type === 'definition') siblings.splice(at, 1);
    else if (node.type === 'linkReference')
      siblings[at] = {
        type: 'link',
        url: addresses.get(node.identifier) ?? '',
        children: node.children,
        ...place,
      };
    else if (node.type === 'imageReference')
      siblings[at] = {
        type: 'image',
        url: addresses.get(node.identifier) ?? '',
        alt: node.alt ?? '',
        ...place,
      };
  }
}

/** Returns the tree of a Markdown text; its front matter is the first node. */
export function parseMarkdown(text: string, dropped: Dropped[]): Root {
  const root = markdown.parse(text);
  resolveReferences(root);
  openHtml(root, dropped);
  return root;
}

/** Returns the tree of a text without mark-up. */
export function parseText(text: string): Root {
  return parsePlainText(text);
}
