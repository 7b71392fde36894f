import type {
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableRow,
} from 'mdast';
import { SPEAKER_LABEL } from './lexicon.ts';
import { readTitle } from './titles.ts';
import { plain } from './tree.ts';

const TITLE_COLUMN =
  /^(?:session|talk|title|topic|session title|talk title|titre|conférence|titel|vortrag|título|charla|タイトル|セッション|标题|议题|演讲)s?$/iu;
const PEOPLE_COLUMN =
  /^(?:speaker|presenter|presented by|who|intervenant|orateur|conférencier|sprecher|referent|vortragende|ponente|登壇者|発表者|演讲者|讲师)(?:\(?(?:s|e|es|en|in|innen)\)?)?$/iu;

const place = (node: { position?: RootContent['position'] }) =>
  node.position ? { position: node.position } : {};
const said = (node: RootContent | ListItem | TableRow | undefined) =>
  node === undefined ? '' : plain(node).trim();

function rowAsTalk(
  row: TableRow,
  names: readonly string[],
  depth: Heading['depth'],
): RootContent[] {
  const title = names.findIndex((name) => TITLE_COLUMN.test(name));
  const people = names.findIndex((name) => PEOPLE_COLUMN.test(name));
  const cells = row.children;
  const heading: Heading = {
    type: 'heading',
    depth,
    children: cells[title]?.children ?? [],
    ...place(row),
  };
  const paragraph = (children: PhrasingContent[]): Paragraph => ({
    type: 'paragraph',
    children,
    ...place(row),
  });
  const rest = cells.flatMap((cell, index): RootContent[] => {
    const text = plain(cell).trim();
    if (index === title || index === people || text === '') return [];
    // A word or two need the name of their column, a sentence does not.
    const label: PhrasingContent[] =
      text.length > 60 ? [] : [{ type: 'text', value: `${names[index]}: ` }];
    return [paragraph([...label, ...cell.children])];
  });
  const speakers = cells[people];
  return plain(cells[title] ?? row).trim() === ''
    ? [
        paragraph(
          cells.flatMap((cell) => [...cell.children, { type: 'text' as const, value: ' ' }]),
        ),
      ]
    : [
        heading,
        ...(speakers && plain(speakers).trim() !== ''
          ? [paragraph([{ type: 'text', value: 'Speakers: ' }, ...speakers.children])]
          : []),
        ...rest,
      ];
}

// A table with a row for each talk.
function tableOfTalks(table: Table, depth: Heading['depth']): RootContent[] | undefined {
  const [header, ...rows] = table.children;
  const names = (header?.children ?? []).map((cell) => plain(cell).trim());
  if (
    !names.some((name) => TITLE_COLUMN.test(name)) ||
    !names.some((name) => PEOPLE_COLUMN.test(name))
  )
    return undefined;
  return rows.length < 2 ? undefined : rows.flatMap((row) => rowAsTalk(row, names, depth));
}

const signedBelow = (item: ListItem) =>
  item.children[0]?.type === 'paragraph' &&
  SPEAKER_LABEL.test(said(item.children[1])) &&
  said(item.children[1]).length < 300;

// A list with an entry for each talk: its title, and who spoke in a paragraph of its own.
function listOfTalks(list: List, depth: Heading['depth']): RootContent[] | undefined {
  const signed = list.children.filter(signedBelow).length;
  if (signed < 2 || signed < list.children.length / 2) return undefined;
  return list.children.flatMap((item): RootContent[] => {
    const [title, ...rest] = item.children;
    if (!signedBelow(item) || title?.type !== 'paragraph')
      return [{ ...list, children: [item], ...place(item) }];
    return [
      { type: 'heading', depth, children: title.children, ...place(title) },
      ...(rest as RootContent[]),
    ];
  });
}

// `**Title** - Ada Example` with the notes on the next line: two paragraphs, when the first line has it all.
function splitEntry(item: ListItem): void {
  const [first] = item.children;
  if (first?.type !== 'paragraph') return;
  const cut = first.children.findIndex(
    (child) => child.type === 'text' && child.value.includes('\n'),
  );
  const child = first.children[cut];
  if (child?.type !== 'text') return;
  const at = child.value.indexOf('\n');
  const top: Paragraph = {
    ...first,
    children: [...first.children.slice(0, cut), { ...child, value: child.value.slice(0, at) }],
  };
  const rest: PhrasingContent[] = [
    { ...child, value: child.value.slice(at + 1) },
    ...first.children.slice(cut + 1),
  ];
  const { title, people, personOnly } = readTitle(plain(top));
  const begins = /^[\p{Lu}\p{Lo}\p{N}“"«]/u.test(plain({ type: 'paragraph', children: rest }));
  if (!begins || personOnly || people.length === 0 || title.split(/\s+/).length < 2) return;
  item.children.splice(0, 1, top, { type: 'paragraph', children: rest, ...place(first) });
}

/** Puts talks that a table or a list holds in one entry each into the form of headings with text below, in place. */
export function reshape(root: Root): void {
  let depth = 1;
  root.children = root.children.flatMap((node): RootContent[] => {
    if (node.type === 'heading') depth = node.depth;
    const below = Math.min(depth + 1, 6) as Heading['depth'];
    if (node.type === 'table') return tableOfTalks(node, below) ?? [node];
    if (node.type !== 'list') return [node];
    const talks = listOfTalks(node, below);
    if (talks === undefined) for (const item of node.children) splitEntry(item);
    return talks ?? [node];
  });
}
