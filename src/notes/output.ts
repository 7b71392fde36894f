import { whyRefused } from './addresses.ts';

const ELEMENTS = new Set(
  (
    'p em strong del code pre span h1 h2 h3 h4 h5 h6 ul ol li blockquote a hr br input ' +
    'table thead tbody tr th td section sup'
  ).split(' '),
);
const ATTRIBUTES =
  /^(id|class|className|href|title|start|type|checked|disabled|align|style|dir|data-[a-z-]+|data[A-Z]\w*|aria-[a-z]+|aria[A-Z]\w*)$/;

/** Returns why an element of a rendered note may not reach a page, or `undefined` when it is one that Markdown makes. */
export function whyNotRendered(
  name: string,
  properties: Readonly<Record<string, unknown>>,
): string | undefined {
  if (!ELEMENTS.has(name)) return `a note may not render the element <${name}>`;
  const attribute = Object.keys(properties).find((key) => !ATTRIBUTES.test(key));
  if (attribute !== undefined) return `a note may not render the attribute \`${attribute}\``;
  const { href } = properties;
  return href === undefined || whyRefused(String(href)) === undefined
    ? undefined
    : `a note may not link to \`${String(href).slice(0, 80)}\``;
}

// What the build's own steps look for in the compiled text of a page, strings included: addresses of modules,
// values of the environment, places to fill in.
const MARKS = /(import\.|export |sourceMapping|@@|__)(?=(meta|default|URL|[A-Za-z]))/g;

/** Returns compiled code whose strings mean the same and hold none of the words by which a build finds its own places. */
export function neutralise(code: string): string {
  return code.replace(/"(?:[^"\\\n]|\\.)*"/g, (literal) =>
    literal.replace(MARKS, (mark) => {
      const last = mark
        .charCodeAt(mark.length - 1)
        .toString(16)
        .padStart(2, '0');
      return `${mark.slice(0, -1)}\\x${last}`;
    }),
  );
}
