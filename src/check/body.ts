import Slugger from 'github-slugger';
import { encrypted } from '../notes/addresses.ts';
import { IMAGE_PATH } from '../notes/components.ts';
import type { NoteNode } from '../notes/parse.ts';
import { textOf, walkNote } from '../notes/parse.ts';
import type { Body } from '../rules/facts.ts';

/** Returns headings with their fragments, links, figures, times, videos and the number of words of a note's tree. */
export function readBody(tree: NoteNode): Body {
  const slugger = new Slugger();
  const body: Body = {
    headings: [],
    links: [],
    figures: [],
    times: [],
    videos: [],
    lines: [],
    words: 0,
  };
  for (const { node } of walkNote(tree)) {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    for (const { value } of node.attributes ?? [])
      if (typeof value === 'string') body.lines.push({ line, column, text: value });
    if (node.type === 'text')
      for (const [after, text] of (node.value ?? '').split('\n').entries())
        body.lines.push({ line: line + after, column, text: text.trim() });
    if (node.type === 'heading') {
      const text = textOf(node);
      body.headings.push({ line, column, depth: node.depth ?? 1, text, slug: slugger.slug(text) });
    } else if (node.type === 'link' || node.type === 'definition') {
      body.links.push({ line, column, url: encrypted(node.url ?? '', textOf(node)) });
    } else if (node.name === 'Figure') {
      const src = node.attributes?.find((attribute) => attribute.name === 'src')?.value;
      if (typeof src === 'string' && IMAGE_PATH.test(src)) body.figures.push({ line, column, src });
    } else if (node.name === 'At') {
      const time = node.attributes?.find((attribute) => attribute.name === 'time')?.value;
      if (typeof time === 'string') body.times.push({ line, column, time });
    } else if (node.name === 'Video') {
      const url = node.attributes?.find((attribute) => attribute.name === 'url')?.value;
      if (typeof url === 'string') body.videos.push({ line, column, url });
    } else if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
      body.words += (node.value ?? '').split(/\s+/).filter(Boolean).length;
    }
  }
  return body;
}
