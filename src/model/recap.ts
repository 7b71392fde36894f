import { z } from 'zod';
import { formerIds, id, isoDate, listOf, source, text } from './fields.ts';

/** The frontmatter of `content/recaps/<event>/<slug>.mdx`: prose on a whole event, or on one day of it. */
export const recapSchema = z.strictObject({
  /** The event's id, the same as the folder the file is in. */
  event: id,
  /** The day it is about: 1 is the first main day. Left out when it is about the whole event. */
  day: z.int({ error: 'use a whole number: 1 is the first main day' }).optional(),
  /** A title that says which event or day it is about. */
  title: text,
  /** What a reader takes away, in 60 to 200 characters. */
  summary: text
    .min(60, { error: 'write 60 to 200 characters' })
    .max(200, { error: 'write 60 to 200 characters' }),
  /** The texts it rests on. */
  sources: listOf(source, 40).min(1, { error: 'name at least one source' }),
  /** Who wrote it. */
  authors: listOf(text, 20).default([]),
  /** What it is about: one to six topic ids. */
  tags: z
    .array(id)
    .min(1, { error: 'give at least one topic' })
    .max(6, { error: 'give six topics at most' }),
  /** Where it stands among the recaps of its event; the smallest number comes first. */
  order: z.int().optional(),
  /** `wip` while it is not finished; readers see it. */
  status: z.enum(['complete', 'wip']).default('complete'),
  /** When it last changed in substance. */
  updated: isoDate.optional(),
  /** Former ids (`<event>/<slug>`) whose addresses must keep working. */
  aliases: formerIds.default([]),
});
export type RecapFrontmatter = z.infer<typeof recapSchema>;
