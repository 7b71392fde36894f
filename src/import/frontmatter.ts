import type { RootContent } from 'mdast';
import type { Making } from './drafts.ts';
import { projectsOf, summaryOf, topicsOf, yamlText } from './fields.ts';
import type { Origin } from './origin.ts';
import { plain } from './tree.ts';
import type { Talk } from './types.ts';

/** Returns the line of a field that holds ids, none when there are none. */
export const list = (key: string, items: readonly string[]) =>
  items.length === 0 ? [] : [`${key}: [${items.join(', ')}]`];

/** Returns the lines of the field `sources`. */
export function sourceLines(origin: Origin): string[] {
  return [
    'sources:',
    `  - title: ${yamlText(origin.title)}`,
    `    author: ${yamlText(origin.author)}`,
    `    url: ${yamlText(origin.url)}`,
    ...(origin.lang === 'en' ? [] : [`    lang: ${origin.lang}`]),
  ];
}

/** Returns the frontmatter of a talk's draft, line by line. */
export function talkYaml(talk: Talk, making: Making, body: string, brief: boolean): string[] {
  const { origin, vocabulary, event } = making;
  const { tags, guessed } = topicsOf(talk.title, body, vocabulary.facts.topics);
  if (guessed) talk.unsure.push(`no known topic is named; \`${tags[0]}\` stands for one`);
  const who = talk.speakers.map(({ name }) => name).join(', ');
  const otherwise =
    origin.lang === 'fr'
      ? `Notes sur « ${talk.title} »${who ? `, présenté par ${who},` : ''} à ${event.data.name}, tirées de ${origin.title}.`
      : `Notes on “${talk.title}”${who ? ` by ${who}` : ''} at ${event.data.name}, from ${origin.title}.`;
  return [
    `event: ${event.id}`,
    `day: ${talk.day ?? 'unknown'}`,
    `talk: ${yamlText(talk.title)}`,
    ...(talk.described ? ['titleBy: note-taker'] : []),
    talk.speakers.length === 0 ? 'speakers: []' : 'speakers:',
    ...talk.speakers.flatMap(({ name, affiliation }) => [
      `  - name: ${yamlText(name)}`,
      ...(affiliation ? [`    affiliation: ${yamlText(affiliation)}`] : []),
    ]),
    ...list('tags', tags),
    `summary: ${yamlText(summaryOf(plainText(talk.body), talk.title, otherwise))}`,
    `kind: ${talk.kind}`,
    ...list('projects', projectsOf(talk.title, body, vocabulary.facts.projects)),
    ...(talk.links.length === 0 ? [] : ['links:']),
    ...talk.links.flatMap(({ kind, url, label }) => [
      `  - kind: ${kind}`,
      `    url: ${yamlText(url)}`,
      ...(label ? [`    label: ${yamlText(label)}`] : []),
    ]),
    ...sourceLines(origin),
    'basis: recap',
    ...(brief ? ['brief: true'] : []),
    'status: wip',
  ];
}

/** Returns what nodes say in sentences: headings, code, tables and quotations apart. */
export const plainText = (nodes: readonly RootContent[]) =>
  nodes
    .filter(
      ({ type }) =>
        type !== 'heading' && type !== 'code' && type !== 'table' && type !== 'blockquote',
    )
    .map((node) => plain(node))
    .join(' ');
