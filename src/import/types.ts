import type { Root, RootContent } from 'mdast';

/** Something of the input that is in no draft as it stood, or that a person should look at. Lines count from 1. */
export interface Dropped {
  line: number;
  text: string;
  why: string;
}

/** One file of the input: most recaps are one, some are several joined by `<!-- file: name -->`. */
export interface Part {
  name: string | undefined;
  /** The front matter, or what the head of an HTML page says. */
  meta: Record<string, unknown>;
  root: Root;
}

/** A recap as it was read, before anything is understood. */
export interface Reading {
  format: 'markdown' | 'html' | 'text';
  /** The fields of a comment above the text that names its source. */
  header: Record<string, string>;
  parts: Part[];
  dropped: Dropped[];
}

/** A link, with what it is called in the text. */
export interface NamedLink {
  url: string;
  text: string;
  line: number;
}

/** Someone who spoke. `role` is what the text says beyond name and affiliation; notes do not keep it. */
export interface Person {
  name: string;
  affiliation: string | undefined;
  role: string | undefined;
}

/** What a line that may be the title of a talk says. */
export interface Head {
  text: string;
  /** 1–6 for headings; one more than the heading above for bold lines, links and plain lines that stand for one. */
  depth: number;
  /** Whether it is a heading of the source, or a line that only looks like one. */
  real: boolean;
  /** An entry of a list: its text ends with the entry. */
  entry: boolean;
  /** A link in the middle of a paragraph: the paragraph is the note. */
  inline: boolean;
  links: NamedLink[];
}

/** A top-level piece of the text, after bold lines, entries and plain lines that act as headings were told apart. */
export interface Block {
  line: number;
  endLine: number;
  part: number;
  text: string;
  links: NamedLink[];
  node: RootContent;
  head: Head | undefined;
  /** What belongs to an entry of a list below its first line. */
  below: RootContent[];
}

/** A talk as it was understood. */
export interface Talk {
  title: string;
  line: number;
  speakers: Person[];
  kind: string;
  /** The day's number, `undefined` when the text does not tell. */
  day: number | undefined;
  /** The id of another event that the text names for this talk. */
  event: string | undefined;
  links: { kind: string; url: string; label: string | undefined }[];
  body: RootContent[];
  /** Blocks that became fields, with their text: what the fields leave out of it is reported. */
  used: { line: number; text: string }[];
  /** `true` when the title is not the programme's but describes the talk. */
  described: boolean;
  unsure: string[];
}

/** What was made of a recap. */
export interface Understanding {
  talks: Talk[];
  recap: RootContent[];
  dropped: Dropped[];
}
