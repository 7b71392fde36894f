import type { Html, Root, RootContent } from 'mdast';
import type { BodyContext } from './body.ts';
import { cleanAddress } from './links.ts';
import { lineOf, walk } from './tree.ts';

/** Returns a text as the value of a component's attribute. */
export const quoted = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/"/g, '&quot;')
    .replace(/</g, '&lt;')
    .replace(/\{/g, '(')
    .replace(/\}/g, ')')
    .trim();

/** Returns one of our components as a node. */
export const component = (value: string): Html => ({ type: 'html', value });

/** Makes the pictures of a tree our figures where the file is at hand, links where it is elsewhere, and reports the rest. */
export function openPictures(root: Root, context: BodyContext): void {
  for (const { node, parent } of walk(root)) {
    if (node.type !== 'image' || parent === undefined) continue;
    const siblings = parent.children as RootContent[];
    const at = siblings.indexOf(node);
    const alt = node.alt?.trim() || 'Picture';
    const src = context.picture(node.url);
    const remote = cleanAddress(node.url);
    if (src !== undefined && parent.type === 'paragraph' && parent.children.length === 1) {
      siblings[at] = component(
        `<Figure src="${src}" alt="${quoted(alt)}" credit="${quoted(context.credit)}" />`,
      );
    } else if (remote !== undefined) {
      const label = alt === 'Picture' ? alt : `Picture: ${alt}`;
      siblings[at] = { type: 'link', url: remote, children: [{ type: 'text', value: label }] };
      context.dropped.push({
        line: lineOf(node),
        text: `![${alt}](${node.url})`,
        why: 'a picture elsewhere became a link; put the file into content/images and write a <Figure>',
      });
    } else {
      siblings.splice(
        at,
        1,
        ...(node.alt?.trim()
          ? [
              {
                type: 'emphasis' as const,
                children: [{ type: 'text' as const, value: `Picture: ${alt}` }],
              },
            ]
          : []),
      );
      context.dropped.push({
        line: lineOf(node),
        text: `![${node.alt ?? ''}](${node.url})`,
        why: 'a picture that is not beside the file',
      });
    }
  }
}
