import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** A part of a note: its heading, none for what comes before the first one, and its text without markup. */
export interface Section {
  heading: string;
  text: string;
}

/** The fields of a note's frontmatter that the bench reads. */
export interface Fields {
  event: string;
  talk?: string;
  title?: string;
  summary: string;
  kind?: string;
  speakers?: (string | { name: string; affiliation?: string })[];
  tags?: string[];
  projects?: string[];
}

/** A note as a search engine gets it: one language version of a talk or a recap. */
export interface Note {
  /** The address of its page below the site's root: `fr/talks/eu-2019/sidecars/`. */
  address: string;
  lang: 'en' | 'fr';
  title: string;
  speakers: string;
  /** Names of its topics and projects, and the event. */
  about: string;
  summary: string;
  sections: Section[];
  fields: Fields;
}

/** Returns Markdown as the words a reader sees, line by line. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^```.*$/gm, '')
    .replace(/<\/?[A-Z][^>]*>/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[-*>]|\d+\.)\s+/gm, '')
    .replace(/^[\s|:-]+$/gm, '')
    .replace(/[*`|]/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

function sectionsOf(body: string): Section[] {
  return body.split(/^(?=#{2,4} )/m).map((part) => {
    const heading = /^#+ (.*)\n?/.exec(part);
    return {
      heading: plainText(heading?.[1] ?? ''),
      text: plainText(part.slice(heading?.[0].length ?? 0)),
    };
  });
}

function read<T>(file: string): T {
  return parse(readFileSync(file, 'utf8')) as T;
}

function noteOf(content: string, kind: string, event: string, file: string): Note {
  const source = readFileSync(path.join(content, kind, event, file), 'utf8');
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
  const fields = parse(head) as Fields;
  const lang = file.endsWith('.fr.mdx') ? 'fr' : 'en';
  const name = file.replace(/(\.fr)?\.mdx$/, '');
  const topics = (fields.tags ?? []).map(
    (id) =>
      read<{ name: Record<string, string> }>(path.join(content, 'topics', `${id}.yml`)).name[lang],
  );
  const projects = (fields.projects ?? []).map(
    (id) => read<{ name: string }>(path.join(content, 'projects', `${id}.yml`)).name,
  );
  return {
    address: `${lang === 'fr' ? 'fr/' : ''}${kind === 'recaps' ? 'events' : kind}/${event}/${name}/`,
    lang,
    title: fields.talk ?? fields.title ?? '',
    speakers: (fields.speakers ?? [])
      .map((one) => (typeof one === 'string' ? one : `${one.name} ${one.affiliation ?? ''}`))
      .join(', '),
    about: [...topics, ...projects, event].join(', '),
    summary: fields.summary,
    sections: sectionsOf(body),
    fields,
  };
}

/** Returns the notes in a content folder, in the order of their addresses. */
export function readNotes(content: string): Note[] {
  return ['recaps', 'talks'].flatMap((kind) =>
    readdirSync(path.join(content, kind)).flatMap((event) =>
      readdirSync(path.join(content, kind, event))
        .filter((file) => file.endsWith('.mdx'))
        .sort()
        .map((file) => noteOf(content, kind, event, file)),
    ),
  );
}
