import type { CollectionName, Data } from '../model/collections.ts';
import type { Lang } from '../model/fields.ts';
import type { Position, Problem } from './problem.ts';

/** A heading of a note's body, with the fragment it gets in the address. */
export interface Heading extends Position {
  depth: number;
  text: string;
  slug: string;
}

/** What the rules need to know of a note's body. */
export interface Body {
  headings: Heading[];
  links: (Position & { url: string })[];
  figures: (Position & { src: string })[];
  /** Moments of the talk's recording. */
  times: (Position & { time: string })[];
  /** The addresses of `<Video>`. */
  videos: (Position & { url: string })[];
  /** Its text line by line, in pieces where a line has markup in it, and what the attributes of components say. */
  lines: (Position & { text: string })[];
  words: number;
}

/** One content file that fits its schema. */
export interface Entry<C extends CollectionName = CollectionName> {
  collection: C;
  /** The id: `eu-2019` or, for notes, `eu-2019/kubernetes-failure-stories`. */
  id: string;
  lang: Lang;
  file: string;
  data: Data<C>;
  /** The parsed body; `undefined` for vocabulary files and for notes whose body cannot be read. */
  body: Body | undefined;
  /** Where a field stands in the file, such as `at('tags', 0)`; the nearest parent when the field is absent. */
  at(...path: (string | number)[]): Position;
}

/** Everything the rules look at: the entries, and what exists beside them. */
export interface Facts {
  talks: Entry<'talks'>[];
  recaps: Entry<'recaps'>[];
  events: Entry<'events'>[];
  topics: Entry<'topics'>[];
  projects: Entry<'projects'>[];
  speakers: Entry<'speakers'>[];
  /** All ids, those of files that do not fit their schema included. */
  ids: Record<CollectionName, ReadonlySet<string>>;
  /** Pictures below `content/images`, by path. */
  images: ReadonlySet<string>;
}

/** A rule: looks at all the facts and returns what is wrong. */
export type Rule = (facts: Facts) => Problem[];

/** Returns a problem of an entry at one of its fields. */
export function problemAt(
  rule: string,
  entry: Entry,
  path: (string | number)[],
  message: string,
  remedy: string,
): Problem {
  return { rule, file: entry.file, ...entry.at(...path), message, remedy };
}
