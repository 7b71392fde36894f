import type { Problem } from '../rules/problem.ts';

const safe = (text: string) =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

const STYLE = `
vite-error-overlay { display: none }
.content-problems { all: initial; box-sizing: border-box; display: block; padding: 1rem; color: light-dark(#4a1002, #ffe3dc);
  background: light-dark(#fff1ec, #3a150b); border-block-start: 4px solid light-dark(#b3350f, #ff8a65);
  font: 1rem/1.5 system-ui, sans-serif; color-scheme: light dark }
.content-problems[data-bar] { position: fixed; inset-inline: 0; inset-block-end: 0; z-index: 9; max-block-size: 45vh; overflow: auto }
.content-problems :is(h1, h2, p, li, ul, code) { all: revert; font-family: inherit }
.content-problems code { font-family: ui-monospace, monospace }
.content-problems h1, .content-problems h2 { font-size: 1.1rem; margin-block: 0 .5rem }
.content-problems ul { margin: 0; padding-inline-start: 1.2rem }
.content-problems li { margin-block-end: .75rem }
.content-problems span { display: block }`;

const withCode = (text: string) =>
  safe(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\n/g, '<br>');

const item = ({ file, line, column, message, remedy, rule }: Problem) =>
  `<li><code>${safe(file)}:${line}:${column}</code><br>${withCode(message)}<br>${withCode(remedy)} [${safe(rule)}]</li>`;

const list = (heading: string, problems: readonly Problem[]) =>
  problems.length === 0 ? '' : `<h2>${heading}</h2><ul>${problems.map(item).join('')}</ul>`;

/** Returns the file behind the address of a page, from the project's root and without its ending, or `undefined`: `/fr/talks/a/b/` → `content/talks/a/b.fr`. */
export function fileOfPage(address: string): string | undefined {
  const [, fr, section = '', path = ''] =
    /^\/(fr\/)?(talks|events|topics|projects)\/(.+?)\/?$/.exec(address) ?? [];
  if (section === '') return undefined;
  const depth = path.split('/').length;
  const collection = section === 'events' && depth === 2 ? 'recaps' : section;
  const note = collection === 'talks' || collection === 'recaps';
  return note && depth !== 2
    ? undefined
    : `content/${collection}/${path}${note && fr ? '.fr' : ''}`;
}

/** Returns the problems of a page's own file, and the rest. */
export function problemsOfPage(address: string, problems: readonly Problem[]) {
  const file = fileOfPage(address);
  const isOwn = (problem: Problem) => problem.file.replace(/\.(mdx|yml)$/, '') === file;
  return {
    own: problems.filter(isOwn),
    others: problems.filter((problem) => !isOwn(problem)),
  };
}

function block(address: string, problems: readonly Problem[], bar: boolean): string {
  const { own, others } = problemsOfPage(address, problems);
  return `<style>${STYLE}</style><section class="content-problems" ${bar ? 'data-bar' : ''} role="alert" aria-label="Problems in the content">${list('On this page', own)}${list(own.length > 0 ? 'Elsewhere' : 'In the content', others)}<p>The page reloads once the file is saved. <code>npm run check</code> says the same.</p></section>`;
}

/** Returns a page that tells what is wrong with the content, in place of one that cannot be shown. It reloads by Vite's own script. */
export function problemPage(address: string, problems: readonly Problem[], base: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>The content has problems</title><script type="module" src="${safe(base)}@vite/client"></script></head><body style="margin:0">${block(address, problems, false)}</body></html>`;
}

/** Returns a page with a bar at its end that tells what is wrong with the content. */
export function withProblemBar(
  html: string,
  address: string,
  problems: readonly Problem[],
): string {
  const bar = block(address, problems, true);
  const end = html.lastIndexOf('</body>');
  return end === -1 ? html + bar : html.slice(0, end) + bar + html.slice(end);
}
