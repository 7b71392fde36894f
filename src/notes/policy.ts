import Slugger from 'github-slugger';
import { whyRefused } from './addresses.ts';
import { findHiddenCharacters, hidesCharacters } from './characters.ts';
import { complaintsAbout } from './elements.ts';
import type { Finding } from './finding.ts';
import { LANGUAGE_NAME } from './languages.ts';
import { findTooDeep, findTooLarge } from './limits.ts';
import type { NoteNode } from './parse.ts';
import { parseNote, textOf, walkNote } from './parse.ts';
import { explainSyntaxError } from './syntax.ts';

const PLAIN_MARKDOWN = new Set([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'list',
  'listItem',
  'blockquote',
  'linkReference',
  'thematicBreak',
  'break',
  'table',
  'tableRow',
  'tableCell',
  'footnoteReference',
  'footnoteDefinition',
]);

// Footnotes get these addresses; a heading with one of them would take their place.
const FOOTNOTE_FRAGMENT = /^(user-content-fn|footnote-label)/;

const REFUSED: Record<string, [message: string, remedy: string]> = {
  mdxjsEsm: [
    'an `import` or `export` statement',
    'delete it: note components need no import; put code between backticks, and begin a sentence with another word',
  ],
  mdxFlowExpression: [
    'a `{…}` expression',
    'put code between backticks or in a fence of three (indented code is no code here), or write \\{',
  ],
  mdxTextExpression: ['a `{…}` expression', 'put code between backticks, or write \\{'],
  image: [
    'a Markdown image',
    'write <Figure src="<event>/name.png" alt="What it shows" credit="Who made it" />',
  ],
  imageReference: [
    'a Markdown image',
    'write <Figure src="<event>/name.png" alt="What it shows" credit="Who made it" />',
  ],
  html: ['raw HTML', 'write it in Markdown'],
};

function complaintsIn(node: NoteNode): { message: string; remedy: string }[] {
  if (PLAIN_MARKDOWN.has(node.type)) return [];
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    return complaintsAbout(node);
  }
  if (node.type === 'code') {
    return node.lang == null || LANGUAGE_NAME.test(node.lang)
      ? []
      : [
          {
            message: `\`${node.lang.slice(0, 40)}\` is no language of code`,
            remedy: 'write one word after the backticks, such as yaml, or nothing',
          },
        ];
  }
  if (node.type === 'heading') {
    return FOOTNOTE_FRAGMENT.test(new Slugger().slug(textOf(node)))
      ? [
          {
            message: `the heading \`${textOf(node).slice(0, 40)}\` has the address of a footnote`,
            remedy: 'use other words',
          },
        ]
      : [];
  }
  if (node.type === 'link' || node.type === 'definition') {
    const refused = whyRefused(node.url ?? '');
    return refused === undefined ? [] : [refused];
  }
  const [message, remedy] = (Object.hasOwn(REFUSED, node.type)
    ? REFUSED[node.type]
    : undefined) ?? [
    `markup of the kind \`${node.type}\``,
    'use plain Markdown and the note components',
  ];
  return [{ message, remedy }];
}

// What a reader gets to see of a node once entities are resolved.
const textsOf = ({ value, title, alt, label, url, attributes = [] }: NoteNode) =>
  [value, title, alt, label, url, ...attributes.map((attribute) => attribute.value)].filter(
    (text) => typeof text === 'string',
  );

/**
 * Returns every breach of the notes policy in a note's body, frontmatter blanked out, and the tree if it may be read.
 * A note is Markdown plus the components of this folder with literal values; whatever is not on the list is refused.
 */
export function applyPolicy(body: string): { findings: Finding[]; tree: NoteNode | undefined } {
  const tooLarge = findTooLarge(body);
  if (tooLarge.length > 0) return { findings: tooLarge, tree: undefined };
  const findings = findHiddenCharacters(body);
  const hidden = findings.length > 0;
  let tree: NoteNode;
  try {
    tree = parseNote(body);
  } catch (error) {
    return { findings: [...findings, explainSyntaxError(error)], tree: undefined };
  }
  const tooDeep = findTooDeep(tree);
  if (tooDeep.length > 0) return { findings: [...findings, ...tooDeep], tree: undefined };
  for (const { node } of walkNote(tree)) {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    for (const complaint of complaintsIn(node)) findings.push({ line, column, ...complaint });
    if (!hidden && textsOf(node).some(hidesCharacters)) {
      findings.push({
        line,
        column,
        message: 'an entity that stands for a hidden character',
        remedy: 'delete it, or type the character that readers should see',
      });
    }
  }
  return { findings, tree };
}
