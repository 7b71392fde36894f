import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { CLOSING, CONTAINER, SECTION, SPEAKER_LABEL } from './lexicon.ts';
import { titleLikeness } from './likeness.ts';
import { isSessionPage, isSlidesLine } from './session-links.ts';
import { speakerLine } from './speaker-line.ts';
import { readTitle } from './titles.ts';
import { linksIn, plain } from './tree.ts';
import type { Block, Head } from './types.ts';

const bare = (text: string) => text.replace(/\s+/g, ' ').trim();

// The line, bold or linked, that a paragraph is or begins with: `**Title**<br>by Someone`.
function lead(
  node: Paragraph,
):
  | { marked: PhrasingContent[]; first: PhrasingContent[]; rest: PhrasingContent[]; whole: boolean }
  | undefined {
  const first: PhrasingContent[] = [];
  const rest: PhrasingContent[] = [];
  let over = false;
  for (const child of node.children) {
    if (over) rest.push(child);
    else if (child.type === 'break') over = true;
    else if (child.type === 'text' && child.value.includes('\n')) {
      const cut = child.value.indexOf('\n');
      if (cut > 0) first.push({ ...child, value: child.value.slice(0, cut) });
      rest.push({ ...child, value: child.value.slice(cut + 1) });
      over = true;
    } else first.push(child);
  }
  const solid = first.filter((child) => child.type !== 'text' || /[\p{L}\p{N}]/u.test(child.value));
  const marked = solid.filter(
    ({ type }) => type === 'strong' || type === 'link' || type === 'emphasis',
  );
  if (
    marked.length === 0 ||
    (solid[0] !== marked[0] && !/^\P{L}*$/u.test(plain(first[0] as PhrasingContent)))
  )
    return undefined;
  return { marked, first, rest, whole: marked.length === solid.length };
}

/** Returns what some nodes say as the title of a talk. */
export function headOf(
  nodes: PhrasingContent[],
  depth: number,
  real: boolean,
  entry: boolean,
): Head {
  const holder: Paragraph = { type: 'paragraph', children: nodes };
  return { text: bare(plain(holder)), depth, real, entry, inline: false, links: linksIn(holder) };
}

/** Returns the bold or linked line that a paragraph is or begins with, and the rest of it. */
export function paragraphHead(
  node: Paragraph,
  depth: number,
): { head: Head; rest: PhrasingContent[] } | undefined {
  const found = lead(node);
  if (found === undefined) return undefined;
  const text = bare(plain({ type: 'paragraph', children: found.first }));
  if (text.length > 260 || text.length < 4 || /^https?:/.test(text)) return undefined;
  const linked = found.marked.some((child) => linksIn(child).some(({ url }) => isSessionPage(url)));
  const strong = found.marked[0]?.type === 'strong';
  const onlyEmphasis = found.marked.every(({ type }) => type === 'emphasis');
  if (onlyEmphasis && !(found.whole && found.rest.length === 0)) return undefined;
  if (!found.whole && !(linked && text.length < 200 && found.rest.length === 0)) return undefined;
  if (!strong && !linked && !(found.whole && found.rest.length === 0 && titleLikeness(text) > 0.6))
    return undefined;
  return { head: headOf(found.first, depth, false, false), rest: found.rest };
}

const readsAsPerson = (text: string) => text.length < 110 && speakerLine(text) !== undefined;

/** Returns the linked or bold title that an entry of a list begins with, and what stands below it. */
export function entryHead(
  item: ListItem,
  depth: number,
): { head: Head; below: RootContent[] } | undefined {
  const [first, ...others] = item.children;
  if (first?.type !== 'paragraph') return undefined;
  const found = lead(first);
  const text = bare(plain(first).split('\n')[0] ?? '');
  const address = linksIn(first).some(({ url }) => isSessionPage(url));
  if (isSlidesLine(text) || readsAsPerson(text)) return undefined;
  if (found === undefined || !found.marked.length) {
    // `Title - Ada Lovelace, Example (https://…)`
    return address || /\s[-–—]\s/.test(text)
      ? { head: headOf(first.children, depth, false, true), below: others as RootContent[] }
      : undefined;
  }
  const title = found.marked[0] as PhrasingContent;
  if (!address && title.type !== 'strong' && !/\s[-–—]\s/.test(text)) return undefined;
  const index = first.children.indexOf(title);
  const after = first.children.slice(index + 1);
  const line = plain({ type: 'paragraph', children: after }).trim();
  // `**Title**: what was said` keeps the rest as text; `[Title](…) - Ada Lovelace` is all title.
  const unlinked = after.filter(({ type }) => type !== 'link');
  const onlyLinks =
    title.type === 'link' &&
    after.some(({ type }) => type === 'link') &&
    !/\p{L}{2,}/u.test(plain({ type: 'paragraph', children: unlinked }));
  if (onlyLinks)
    return {
      head: { ...headOf([title], depth, false, true), links: linksIn(first) },
      below: others as RootContent[],
    };
  const long = line.length > 120 || /^[:：]/.test(line);
  const head = headOf(long ? [title] : first.children, depth, false, true);
  const links = [...linksIn(first)];
  const body: RootContent[] = long
    ? [
        {
          type: 'paragraph',
          children: trimmed(after),
          ...(first.position ? { position: first.position } : {}),
        },
      ]
    : [];
  return {
    head: {
      ...head,
      links: long
        ? links.filter(({ url }) => isSessionPage(url) || head.links.some((one) => one.url === url))
        : links,
    },
    below: [...body, ...(others as RootContent[])],
  };
}

function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = nodes;
  if (first?.type !== 'text') return nodes;
  return [{ ...first, value: first.value.replace(/^\s*[:：.–-]\s*/, '') }, ...rest];
}

const NO_TITLE =
  /^(?:by|par|speakers?|link to|lien vers|thanks|thank you|merci|this (?:post|article)|cet article|written|posted|published|photo|image|picture|credit|source)\b|^["“«].*["”»]\s*(?:[-–—]|$)|https?:\/\//i;

/** Returns a plain line as a heading: short, no end of sentence, and titled, signed or followed by slides or speakers. */
export function lineHead(
  node: Paragraph,
  previous: Block | undefined,
  next: RootContent | undefined,
  depth: number,
): Head | undefined {
  const text = bare(plain(node));
  const words = text.split(' ').length;
  if (
    text.length < 3 ||
    text.length > 190 ||
    words > 26 ||
    next === undefined ||
    NO_TITLE.test(text)
  )
    return undefined;
  if (!/^[\p{Lu}\p{N}\p{Lo}“"«]/u.test(text) || /(?<!\b(?:Inc|Ltd|etc))[.;:,。]$/.test(text))
    return undefined;
  const head = headOf(node.children, depth, false, false);
  if (CONTAINER.test(text) || SECTION.test(text) || CLOSING.test(text))
    return { ...head, depth: 1 };
  const below = bare(plain(next).split('\n')[0] ?? '');
  const supported =
    isSlidesLine(below) ||
    (SPEAKER_LABEL.test(below) && below.length < 200) ||
    /^(?:by|par|von) \p{Lu}/u.test(below);
  const signed = readTitle(text).people.length > 0 && (words < 20 || titleLikeness(text) > 0.5);
  const first = previous?.head !== undefined && CONTAINER.test(previous.head.text) && words <= 12;
  return (supported && (words <= 16 || titleLikeness(text) >= 0.6) && !/[!]$/.test(text)) ||
    signed ||
    first ||
    titleLikeness(text) >= 0.6
    ? head
    : undefined;
}
