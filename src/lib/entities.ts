import type { EventData } from '../model/event.ts';
import type { Source } from '../model/fields.ts';
import { LANGS, type Lang } from '../model/lang.ts';
import type { ProjectData } from '../model/project.ts';
import type { Credit, TalkFrontmatter } from '../model/talk.ts';
import type { TopicData } from '../model/topic.ts';

/** What differs between the language versions of a note. */
export interface NoteText {
  lang: Lang;
  /** The file, from the project's root: what an edit link opens. */
  file: string;
  summary: string;
  recommended?: string | undefined;
  status: 'complete' | 'wip';
  updated?: string | undefined;
}

/** One talk with its notes in each language that has them. */
export interface Talk
  extends Omit<
    TalkFrontmatter,
    'event' | 'talk' | 'day' | 'summary' | 'recommended' | 'status' | 'updated'
  > {
  /** `<event>/<slug>`. */
  id: string;
  eventId: string;
  title: string;
  day: number | undefined;
  versions: Partial<Record<Lang, NoteText>>;
}

/** Prose on a whole event, or on a day of it, in each language that has it. */
export interface Recap {
  /** `<event>/<slug>`. */
  id: string;
  eventId: string;
  day: number | undefined;
  order: number;
  tags: string[];
  sources: Source[];
  authors: string[];
  /** Former ids. */
  aliases: string[];
  versions: Partial<Record<Lang, NoteText & { title: string }>>;
}

/** One edition. */
export interface Event extends EventData {
  id: string;
}

export interface Topic extends TopicData {
  id: string;
}

export interface Project extends ProjectData {
  id: string;
}

/** A person who speaks, found by name and the aliases of a speaker file. */
export interface Speaker {
  id: string;
  name: string;
  aliases: string[];
  links: { label: string; url: string }[];
}

export type { Credit };

/** Returns the version of a note to offer a reader of `lang`: that language's, else the one there is. */
export function versionFor<T>(versions: Partial<Record<Lang, T>>, lang: Lang): T {
  const found =
    versions[lang] ?? LANGS.map((other) => versions[other]).find((one) => one !== undefined);
  if (found === undefined) throw new Error('a note without a version');
  return found;
}
