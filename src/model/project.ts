import { z } from 'zod';
import { bothLanguages, formerIds, id, isoDate, text, webAddress } from './fields.ts';

export const MATURITY_LEVELS = ['sandbox', 'incubating', 'graduated', 'archived'] as const;
export type MaturityLevel = (typeof MATURITY_LEVELS)[number];

/** One step in a project's life at the foundation. */
export const maturityStep = z.strictObject({
  /** The level it reached. */
  level: z.enum(MATURITY_LEVELS),
  /** The day it reached it. */
  date: isoDate,
});
export type MaturityStep = z.infer<typeof maturityStep>;

/** `content/projects/<project>.yml`: one open-source project that talks are about. */
export const projectSchema = z.strictObject({
  /** The name as the project writes it. */
  name: text,
  /** Former names, abbreviations, parts with a name of their own. */
  synonyms: z.array(text).default([]),
  /** The home page. */
  home: webAddress.optional(),
  /** The main repository. */
  repo: webAddress.optional(),
  /** Who hosts it. */
  foundation: z.enum(['cncf', 'linux-foundation', 'apache', 'other-foundation', 'none']),
  /** The id of the project that this one is a part of. */
  partOf: id.optional(),
  /** Its steps at the CNCF, oldest first; empty for a project from elsewhere. */
  maturity: z.array(maturityStep).default([]),
  /** One sentence in both languages: what it does. */
  description: bothLanguages,
  /** `true` while no talk has the project yet but notes are sure to come. */
  awaiting: z.boolean().default(false),
  /** Former ids whose addresses must keep working. Other words for it are `synonyms`. */
  aliases: formerIds.default([]),
});
export type ProjectData = z.infer<typeof projectSchema>;
