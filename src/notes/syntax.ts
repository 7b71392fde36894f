import { INSTEAD_OF_HTML, NOTE_COMPONENTS } from './components.ts';
import type { Finding } from './finding.ts';

const closing = (name: string) =>
  Object.hasOwn(NOTE_COMPONENTS, name)
    ? `write </${name}> on a line of its own, with an empty line before it`
    : Object.hasOwn(INSTEAD_OF_HTML, name.toLowerCase())
      ? `write ${INSTEAD_OF_HTML[name.toLowerCase()]}`
      : `put a placeholder or a type between backticks: \`<${name}>\``;

const EXPLANATIONS: [RegExp, (m: RegExpExecArray) => [message: string, remedy: string]][] = [
  [
    /Expected a closing tag for `<([^`>]*)>`/,
    (m) => [`the tag \`<${m[1]}>\` is opened and never closed`, closing(m[1] ?? '')],
  ],
  [
    /Unexpected closing tag `([^`]*)`/,
    (m) => [
      `the tag \`${m[1]}\` closes nothing`,
      'remove it, or open the tag before; leave an empty line after an opening and before a closing tag',
    ],
  ],
  [
    /closing brace|acorn|expression/i,
    () => [
      'a curly brace `{` begins a program here',
      'put code such as `{{ .Values }}` between backticks, or write \\{',
    ],
  ],
  [
    /create a comment in MDX/,
    () => ['an HTML comment', 'delete it; a note is published as it stands'],
  ],
  [
    /create a link in MDX|after `<`|before name/,
    () => [
      'a `<` that begins no known tag',
      'write \\< , or put code and <placeholders> between backticks, or write a link as [text](https://…)',
    ],
  ],
];

/** Returns the finding for an error of the MDX parser, in an author's words. */
export function explainSyntaxError(error: unknown): Finding {
  const raw = error instanceof Error ? error.message : String(error);
  const place = /^(\d+):(\d+):/.exec(raw);
  const found = EXPLANATIONS.map(([pattern, explain]) => {
    const match = pattern.exec(raw);
    return match && explain(match);
  }).find((explained) => explained);
  const [message, remedy] = found ?? [
    'the text cannot be read as MDX',
    'put code, braces and angle brackets between backticks',
  ];
  return { line: Number(place?.[1] ?? 1), column: Number(place?.[2] ?? 1), message, remedy };
}
