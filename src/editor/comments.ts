import fs from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import * as event from '../model/event.ts';
import * as fields from '../model/fields.ts';
import * as project from '../model/project.ts';
import * as recap from '../model/recap.ts';
import * as speaker from '../model/speaker.ts';
import * as talk from '../model/talk.ts';
import * as topic from '../model/topic.ts';

/** What the comments of a schema say: of the whole, and of each of its fields. */
export interface Comments {
  whole: string | undefined;
  fields: Record<string, string>;
}

const MODULES: Record<string, Record<string, unknown>> = {
  event,
  fields,
  project,
  recap,
  speaker,
  talk,
  topic,
};

const EXPORT = /(?:(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\n)?export const (\w+)/g;

const words = (comment: string) =>
  comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .replace(/\n\s*\*\s?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

// The object within a schema: itself, or the one among the branches of a union.
function objectIn(value: unknown): z.ZodType | undefined {
  const def = (value as { def?: { type?: string; options?: unknown[] } } | undefined)?.def;
  if (def?.type === 'object') return value as z.ZodType;
  return def?.type === 'union' ? def.options?.map(objectIn).find(Boolean) : undefined;
}

/** Returns the comments of every object schema of the model, read from its source: what is explained there is explained everywhere. */
export function readComments(modelFolder: string): Map<z.ZodType, Comments> {
  const comments = new Map<z.ZodType, Comments>();
  for (const [file, exports] of Object.entries(MODULES)) {
    const source = fs.readFileSync(path.join(modelFolder, `${file}.ts`), 'utf8');
    const starts = [...source.matchAll(EXPORT)];
    for (const [index, start] of starts.entries()) {
      const [, whole, name = ''] = start;
      const part = source.slice(start.index + start[0].length, starts[index + 1]?.index);
      const schema = objectIn(exports[name]);
      if (schema === undefined) continue;
      const found = part.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\n\s+(\w+):/g);
      comments.set(schema, {
        whole: whole && words(whole),
        fields: Object.fromEntries([...found].map(([, text = '', key = '']) => [key, words(text)])),
      });
    }
  }
  return comments;
}
