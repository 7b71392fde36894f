import { z } from 'zod';
import { personName, text, webAddress } from './fields.ts';

/** A place on the web where a speaker is found. */
export const speakerLink = z.strictObject({
  /** What to call it: `Home page`, `GitHub`. */
  label: text,
  /** Its full address. */
  url: webAddress,
});

/** `content/speakers/<speaker>.yml`: needed only for a speaker with several spellings, or with links. */
export const speakerSchema = z.strictObject({
  /** The name to show. */
  name: personName,
  /** Other spellings under which talks name the same person; the address of each leads here. */
  aliases: z.array(personName).default([]),
  /** Where to find the person: home page, code, posts. */
  links: z.array(speakerLink).default([]),
});
export type SpeakerData = z.infer<typeof speakerSchema>;
