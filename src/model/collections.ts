import { eventSchema } from './event.ts';
import { projectSchema } from './project.ts';
import { recapSchema } from './recap.ts';
import { speakerSchema } from './speaker.ts';
import { talkSchema } from './talk.ts';
import { topicSchema } from './topic.ts';

/** The six kinds of content: folder name → schema. */
export const SCHEMAS = {
  talks: talkSchema,
  recaps: recapSchema,
  events: eventSchema,
  topics: topicSchema,
  projects: projectSchema,
  speakers: speakerSchema,
} as const;

export type CollectionName = keyof typeof SCHEMAS;
export type Data<C extends CollectionName> = ReturnType<(typeof SCHEMAS)[C]['parse']>;

/** The collections whose files are notes: MDX with frontmatter, in a folder for each event. */
export const NOTE_COLLECTIONS = ['talks', 'recaps'] as const satisfies CollectionName[];
