import { z } from 'zod';

export { LANGS, type Lang } from './lang.ts';

export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An identifier: lower-case letters, digits and single hyphens, the same as the file's name. */
export const id = z
  .string({ error: 'write an id: the name of a file without its ending, such as `eu-2019`' })
  .regex(ID_PATTERN, {
    error: 'use lower-case letters, digits and single hyphens, such as `service-mesh`',
  })
  .max(120, { error: 'write 120 characters at most' });

/** Text that is not empty and has no spaces around it. */
export const text = z
  .string({
    error: ({ input }) =>
      typeof input === 'number' || typeof input === 'boolean' || input instanceof Date
        ? 'put double quotes around text that looks like a number, a date or a yes or no'
        : 'write text',
  })
  .min(1, { error: 'write something; a field that is not required may be left out' })
  .max(400, { error: 'write 400 characters at most' })
  .refine((value) => value === value.trim(), { error: 'remove the spaces around it' });

/** A person's name. A page is named after it, and no file system takes a name of several hundred characters. */
export const personName = text.max(100, { error: 'write 100 characters at most' });

/** A calendar day as `YYYY-MM-DD`. YAML readers that hand over a date object are understood too. */
export const isoDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date({ error: 'use a real calendar day as YYYY-MM-DD' }),
);

/** A web address. A note keeps the one its source gives, http included; events, topics, projects and speakers have https. */
export const webAddress = z
  .url({
    protocol: /^https?$/,
    hostname: z.regexes.domain,
    error: 'use a full web address, such as https://example.org/page',
  })
  .regex(/^https?:\/\/[^\s<>"\\]{1,990}$/i, {
    error:
      'write the address as the browser shows it, with %20 for a space; 1,000 characters at most',
  });

/** A list that one file may hold without making the site large; `limit` is its longest. */
export const listOf = <T extends z.ZodType>(item: T, limit: number) =>
  z.array(item).max(limit, { error: `give ${limit} at most` });

/** One text in each language of the site. */
export const bothLanguages = z.strictObject({
  /** In English. */
  en: text,
  /** In French. */
  fr: text,
});
export type BothLanguages = z.infer<typeof bothLanguages>;

/** Former ids of a file: its addresses from before it was renamed, or others were merged into it. */
export const formerIds = listOf(text, 20);

/** A text that a note rests on. */
export const source = z.strictObject({
  /** Its title, as published. */
  title: text,
  /** Who wrote it: a person, several, or the team that signs it. */
  author: text,
  /** Where it can be read. The publisher's address where the page's own is not known. */
  url: webAddress,
  /** Its language as a two-letter code. Left out for English. */
  lang: z
    .string()
    .regex(/^[a-z]{2}$/, { error: 'use a two-letter language code, such as `fr`' })
    .optional(),
  /** The licence its author states, such as `CC BY-SA 4.0`. Left out where none is stated. */
  licence: text.optional(),
});
export type Source = z.infer<typeof source>;
