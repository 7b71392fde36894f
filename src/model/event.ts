import { z } from 'zod';
import { formerIds, isoDate, text, webAddress } from './fields.ts';

export const REGIONS = ['eu', 'na', 'cn', 'in', 'jp'] as const;
export type Region = (typeof REGIONS)[number];

/** One day of an event. */
export const eventDay = z.strictObject({
  /** Its number: 1 is the first day of the main conference, 0 the day before. */
  day: z.int(),
  /** Its date. */
  date: isoDate,
  /** What it is called when it is not simply a day of the main conference. */
  label: text.optional(),
});
export type EventDay = z.infer<typeof eventDay>;

/** How many people took part in an event. */
export const attendance = z.strictObject({
  /** The number. */
  count: z.int().positive(),
  /** The address of the text that gives it. */
  source: webAddress,
});

/** `content/events/<event>.yml`: one KubeCon + CloudNativeCon edition. */
export const eventSchema = z.strictObject({
  /** The official name. */
  name: text,
  /** Where in the world: `eu na cn in jp`, the first part of the id. */
  region: z.enum(REGIONS),
  /** The year, the second part of the id. */
  year: z.int().min(2015).max(2100),
  /** The city. Left out when the event was virtual. */
  city: text.optional(),
  /** The country. Left out when the event was virtual. */
  country: text.optional(),
  /** In a place, online, or both. */
  format: z.enum(['in-person', 'virtual', 'hybrid']),
  /** The first day as announced; days before the main conference (0, -1) may lie earlier. */
  start: isoDate,
  /** The last day. */
  end: isoDate,
  /** The days and their numbers; empty when no source tells which was the first main day. */
  days: z.array(eventDay).default([]),
  /** The official site. */
  website: webAddress.optional(),
  /** The published schedule. */
  schedule: webAddress.optional(),
  /** The playlist of recordings. */
  playlist: webAddress.optional(),
  /** How many people took part, with the address of the text that says so. */
  attendance: attendance.optional(),
  /** `true` while no notes exist: the site shows the event as awaiting notes. */
  awaiting: z.boolean().default(false),
  /** Fields that no reliable source confirms. */
  unverified: z.array(z.enum(['name', 'start', 'end', 'schedule', 'city', 'days'])).default([]),
  /** What is uncertain or unusual about it, in a sentence. */
  note: text.optional(),
  /** Former ids whose addresses must keep working, those of its talks and recaps included. */
  aliases: formerIds.default([]),
});
export type EventData = z.infer<typeof eventSchema>;
