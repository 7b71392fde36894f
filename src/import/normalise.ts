import type { Dropped } from './types.ts';

// Every rewriting here keeps the number of lines, so that lines of the result are lines of the input.

const SHORTCODE =
  /\{\{[<%]\s*(\/?)\s*([\w-]+)\s*(.*?)\s*\/?[>%]\}\}|\{%-?\s*(\/?)([\w-]+)\s*(.*?)\s*-?%\}/g;
const attribute = (text: string, name: string) =>
  new RegExp(`${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"']+))`)
    .exec(text)
    ?.slice(1)
    .find(Boolean);
const firstWord = (text: string) => /^["']?([^\s"']+)/.exec(text)?.[1] ?? '';

function shortcode(name: string, rest: string): string | undefined {
  const id = attribute(rest, 'id') ?? firstWord(rest.replace(/^\w+=/, ''));
  if (/^youtube/i.test(name) && id)
    return `https://www.youtube.com/watch?v=${id.replace(/^.*(?:v=|\/)/, '')}`;
  if (/^vimeo/i.test(name) && id) return `https://vimeo.com/${id}`;
  if (/^(?:figure|img|image|picture)$/i.test(name)) {
    const src = attribute(rest, 'src') ?? firstWord(rest);
    const label =
      attribute(rest, 'alt') ?? attribute(rest, 'title') ?? attribute(rest, 'caption') ?? '';
    return `![${label.replace(/[[\]]/g, '')}](${src.replace(/[\s()]/g, encodeURIComponent).split('?')[0]})`;
  }
  if (/^(?:ref|relref|link|post_url)$/i.test(name)) return firstWord(rest);
  if (/^(?:tweet|x|gist|speakerdeck|slideshare)/i.test(name) && /https?:/.test(rest))
    return /https?:[^\s"'}]+/.exec(rest)?.[0];
  if (/^(?:tweet|x)$/i.test(name)) {
    const [user, tweet] = [attribute(rest, 'user'), attribute(rest, 'id')];
    if (user && tweet) return `https://x.com/${user}/status/${tweet}`;
  }
  return undefined;
}

function replaceShortcodes(line: string, number: number, dropped: Dropped[]): string {
  return line.replace(SHORTCODE, (whole, _close, hugo, hugoRest, _end, liquid, liquidRest) => {
    const made = shortcode(hugo ?? liquid ?? '', hugoRest ?? liquidRest ?? '');
    if (made !== undefined) return made;
    dropped.push({ line: number, text: whole, why: 'a shortcode of the site it was written for' });
    return '';
  });
}

const UNDERLINE = /^([=\-~^"'*+#:.`])\1{2,}\s*$/;

// reStructuredText: a line under a title, the level by order of appearance.
function underlined(lines: string[]): string[] {
  const levels: string[] = [];
  const out = [...lines];
  for (let index = 1; index < out.length; index++) {
    const mark = UNDERLINE.exec(out[index] ?? '')?.[1];
    const title = out[index - 1] ?? '';
    if (
      mark === undefined ||
      !/^\S/.test(title) ||
      UNDERLINE.test(title) ||
      title.length > (out[index] ?? '').trim().length + 4
    )
      continue;
    const over =
      index > 1 && UNDERLINE.test(out[index - 2] ?? '') && (out[index - 2] ?? '').startsWith(mark);
    const key = `${mark}${over}`;
    if (!levels.includes(key)) levels.push(key);
    out[index - 1] = `${'#'.repeat(Math.min(levels.indexOf(key) + 1, 6))} ${title}`;
    out[index] = '';
    if (over) out[index - 2] = '';
  }
  return out;
}

const isRst = (lines: string[]) =>
  lines.some((line) => /^\.\. [\w-]+::|`[^`]+ <[^>]+>`_|^:[A-Z][\w ]+: /.test(line)) ||
  lines.filter(
    (line, index) => /^([~^"'*+])\1{3,}\s*$/.test(line) && /^\w/.test(lines[index - 1] ?? ''),
  ).length > 1;

function rstLine(line: string): string {
  return line
    .replace(/^\s*\.\. (?:image|figure):: (\S+)\s*$/, '![]($1)')
    .replace(/^\s*\.\. (?:youtube|vimeo):: (\S+)\s*$/, 'https://www.youtube.com/watch?v=$1')
    .replace(/^\.\. _[^:]+:\s*$/, '')
    .replace(/`([^`<]+) <([^>]+)>`__?/g, '[$1]($2)')
    .replace(/^\.\. (?:note|tip|warning|code-block|highlight|contents)::.*$/, '');
}

// `=== Title` (AsciiDoc), `== Title ==` (wikis), `h2. Title` (Textile), `#Title` without its space.
function headingLine(line: string): string {
  const wiki = /^(={1,6})\s+(\S.*?)(?:\s+\1)?\s*$/.exec(line);
  if (wiki?.[1] && wiki[2]) return `${'#'.repeat(wiki[1].length)} ${wiki[2]}`;
  const textile = /^h([1-6])\.\s+(\S.*)$/.exec(line);
  if (textile) return `${'#'.repeat(Number(textile[1]))} ${textile[2]}`;
  return /^#{1,6}\p{Lu}[^#]{0,80}$/u.test(line) ? line.replace(/^(#+)/, '$1 ') : line;
}

/** Returns a text in Markdown: headings of other markups and shortcodes rewritten line by line, code left alone. */
export function toMarkdown(text: string, dropped: Dropped[], firstLine = 1): string {
  const source = text.split('\n');
  const rst = isRst(source);
  const lines = rst ? underlined(source.map(rstLine)) : source;
  let fence: string | undefined;
  return lines
    .map((line, index) => {
      const mark = /^\s*(?:[-*+] |\d+\. )?\s*(`{3,}|~{3,})/.exec(line)?.[1];
      if (
        mark &&
        (fence === undefined || (line.trim().startsWith(fence) && line.trim() === mark))
      ) {
        fence = fence === undefined ? mark : undefined;
        return line;
      }
      if (fence !== undefined) return line;
      return headingLine(replaceShortcodes(line, firstLine + index, dropped));
    })
    .join('\n');
}
