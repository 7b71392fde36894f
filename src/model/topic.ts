import { z } from 'zod';
import { bothLanguages, formerIds, id, text } from './fields.ts';

/** `content/topics/<topic>.yml`: one entry of the vocabulary that `tags` draws on. */
export const topicSchema = z.strictObject({
  /** The name in both languages. */
  name: bothLanguages,
  /** One sentence in both languages: what belongs here. */
  description: bothLanguages,
  /** What people type when they mean it: abbreviations, other words, in any language. */
  synonyms: z.array(text).default([]),
  /** The id of the topic that this one is a part of. */
  broader: id.optional(),
  /** `true` while no talk has the topic yet but notes are sure to come. */
  awaiting: z.boolean().default(false),
  /** Former ids whose addresses must keep working. Other words for it are `synonyms`. */
  aliases: formerIds.default([]),
});
export type TopicData = z.infer<typeof topicSchema>;
