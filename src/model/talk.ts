import { z } from 'zod';
import { formerIds, id, isoDate, listOf, personName, source, text, webAddress } from './fields.ts';

export const KINDS = [
  'keynote',
  'talk',
  'tutorial',
  'panel',
  'lightning',
  'sponsored',
  'maintainer-track',
  'demo',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

export const LINK_KINDS = ['video', 'slides', 'code', 'schedule', 'article', 'docs'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export const BASES = ['attended', 'recording', 'slides', 'recap'] as const;
export type Basis = (typeof BASES)[number];

/** A speaker of one talk: `Liz Rice`, or name and affiliation as they were on that day. */
export const speaker = z.union(
  [
    personName.transform((name) => ({ name, affiliation: undefined as string | undefined })),
    z.strictObject({
      /** The name as the person writes it. */
      name: personName,
      /** The company or project they spoke for on that day, without job title. */
      affiliation: text.optional(),
    }),
  ],
  { error: 'write a name, or `name:` and `affiliation:`' },
);

/** A place to go on: the recording, the slides, the code. */
export const link = z.strictObject({
  /** What is behind it. */
  kind: z.enum(LINK_KINDS),
  /** The full address, without tracking parameters. */
  url: webAddress,
  /** What to call it, where the kind does not say enough. */
  label: text.optional(),
});
export type Link = z.infer<typeof link>;

/** The frontmatter of `content/talks/<event>/<slug>.mdx`, the notes on one talk. */
export const talkSchema = z.strictObject({
  /** The event's id, the same as the folder the file is in. */
  event: id,
  /** The day of the event: 1 is the first day of the main conference, 0 the day before. `unknown` if no source tells. */
  day: z.union([z.int(), z.literal('unknown')], {
    error: 'use a whole number (1 is the first main day, 0 the day before) or `unknown`',
  }),
  /** The title as published. */
  talk: text,
  /** `note-taker` when no published title is known and this one only describes the talk. */
  titleBy: z.enum(['programme', 'note-taker']).default('programme'),
  /** Who spoke. An empty list when no source names anyone. */
  speakers: listOf(speaker, 40),
  /** What it is about: one to six topic ids, the most fitting first. */
  tags: z
    .array(id)
    .min(1, { error: 'give at least one topic' })
    .max(6, { error: 'give six topics at most' }),
  /** What a reader takes away, in 60 to 200 characters: the text on cards and in search engines. */
  summary: text
    .min(60, { error: 'write 60 to 200 characters' })
    .max(200, { error: 'write 60 to 200 characters' }),
  /** What kind of session it was. */
  kind: z.enum(KINDS).default('talk'),
  /** Ids of the open-source projects that the talk is about or shows. */
  projects: listOf(id, 40).default([]),
  /** Recording, slides, code and more, as the sources give them. */
  links: listOf(link, 40).default([]),
  /** The texts these notes rest on. */
  sources: listOf(source, 40).min(1, { error: 'name at least one source' }),
  /** How the author of the notes knows: was there, saw the recording, read the slides, read a recap. */
  basis: z.enum(BASES).default('recap'),
  /** `true` when the sources hold a line or two only, and the notes say so. */
  brief: z.boolean().default(false),
  /** Who wrote these notes. */
  authors: listOf(text, 20).default([]),
  /** `wip` while the notes are not finished; readers see it. */
  status: z.enum(['complete', 'wip']).default('complete'),
  /** Who recommends the talk and why, where a source does. */
  recommended: text.optional(),
  /** When the notes last changed in substance. */
  updated: isoDate.optional(),
  /** Ids (`<event>/<slug>`) of earlier talks that this one continues, answers or repeats. */
  followsUp: z.array(z.string()).default([]),
  /** Former ids (`<event>/<slug>`) whose addresses must keep working. */
  aliases: formerIds.default([]),
});
export type TalkFrontmatter = z.infer<typeof talkSchema>;
export type Credit = TalkFrontmatter['speakers'][number];
