import type { Lang } from '../model/fields.ts';
import { type Event, type Talk, versionFor } from './entities.ts';

// Note components become plain Markdown: a quotation keeps its name, a recording becomes a link.
const plain = (body: string) =>
  body
    .replace(
      /<Quote by="([^"]*)">\s*([\s\S]*?)\s*<\/Quote>/g,
      (_, by: string, text: string) => `${text.replace(/^/gm, '> ')}\n>\n> — ${by}`,
    )
    .replace(/<Aside title="([^"]*)">/g, '**$1**')
    .replace(/<Video url="([^"]*)" title="([^"]*)"[^>]*\/>/g, '[$2]($1)')
    .replace(/<At time="([^"]*)" *\/>/g, '($1)')
    .replace(/<Figure src="([^"]*)" alt="([^"]*)"[^>]*\/>/g, '($2)')
    .replace(/^<\/?(Takeaways|Aside)>\n?/gm, '')
    .replace(/\n{3,}/g, '\n\n');

/** Returns a talk's notes as plain Markdown with title, speakers, event, links and sources. Takes the text of its file. */
export function talkAsMarkdown(talk: Talk, event: Event, lang: Lang, file: string): string {
  const body = file.replace(/^---\r?\n[\s\S]*?\n---\r?\n/, '');
  const speakers = talk.speakers.map(({ name, affiliation }) =>
    affiliation ? `${name} (${affiliation})` : name,
  );
  const list = (items: string[]) => items.map((item) => `- ${item}`).join('\n');
  const parts = [
    `# ${talk.title}`,
    [speakers.join(', '), event.name].filter(Boolean).join(' · '),
    versionFor(talk.versions, lang).summary,
    plain(body).trim(),
    list(talk.links.map(({ kind, label, url }) => `[${label ?? kind}](${url})`)),
    list(talk.sources.map(({ title, author, url }) => `[${title}](${url}), ${author}`)),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
