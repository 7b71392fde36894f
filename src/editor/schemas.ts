import path from 'node:path';
import { z } from 'zod';
import type { CollectionName } from '../model/collections.ts';
import { SCHEMAS } from '../model/collections.ts';
import { isoDate } from '../model/fields.ts';
import { type Comments, readComments } from './comments.ts';

type Json = Record<string, unknown>;

/** The ids that fields may name, by collection. */
export type Ids = Record<'events' | 'topics' | 'projects', readonly string[]>;

const MODEL = path.join(import.meta.dirname, '..', 'model');
// Which field of which collection names what.
const REFERENCES: [CollectionName, string, keyof Ids][] = [
  ['talks', 'event', 'events'],
  ['talks', 'tags', 'topics'],
  ['talks', 'projects', 'projects'],
  ['recaps', 'event', 'events'],
  ['recaps', 'tags', 'topics'],
  ['topics', 'broader', 'topics'],
  ['projects', 'partOf', 'projects'],
];

/** Returns the definitions that the schemas refer to: the ids known, offered but not required, since a note may bring a new one. */
export function idDefinitions(ids: Ids): Json {
  return Object.fromEntries(
    Object.entries(ids).map(([name, known]) => [
      name,
      { anyOf: [{ enum: [...known].sort() }, { type: 'string' }] },
    ]),
  );
}

// Puts the comments of the model into a JSON Schema, following both in step.
function explain(json: Json, zod: z.ZodType | undefined, comments: Map<z.ZodType, Comments>): Json {
  const def = zod?.def as unknown as Record<string, unknown> | undefined;
  const inner = (def?.['innerType'] ?? (def?.['type'] === 'pipe' ? def['in'] : undefined)) as
    | z.ZodType
    | undefined;
  if (inner) return explain(json, inner, comments);
  if (def?.['type'] === 'array' && json['items'])
    return {
      ...json,
      items: explain(json['items'] as Json, def['element'] as z.ZodType, comments),
    };
  if (def?.['type'] === 'union' && Array.isArray(json['anyOf'])) {
    const options = def['options'] as z.ZodType[];
    return {
      ...json,
      anyOf: json['anyOf'].map((one: Json, index) => explain(one, options[index], comments)),
    };
  }
  if (def?.['type'] !== 'object' || zod === undefined) return json;
  const { whole, fields = {} } = comments.get(zod) ?? {};
  const shape = def['shape'] as Record<string, z.ZodType>;
  const properties = Object.entries((json['properties'] ?? {}) as Record<string, Json>).map(
    ([key, value]) => [
      key,
      {
        ...explain(value, shape[key], comments),
        ...(fields[key] ? { description: fields[key] } : {}),
      },
    ],
  );
  return {
    ...(whole ? { description: whole } : {}),
    ...json,
    properties: Object.fromEntries(properties),
  };
}

/**
 * Returns the JSON Schema of a collection's files, or of their frontmatter, with the model's comments as descriptions.
 * `idsAt` is the file with the definitions of ids; nothing when `ids` become part of the schema.
 */
export function editorSchema(collection: CollectionName, idsAt: string, ids?: Ids): Json {
  const bare = z.toJSONSchema(SCHEMAS[collection], {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      // The check says what is wrong with a day or an id in better words than a pattern does.
      delete jsonSchema.pattern;
      if (zodSchema === (isoDate as unknown)) {
        Object.assign(jsonSchema, { type: 'string', format: 'date' });
      }
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  }) as Json;
  const schema = explain(bare, SCHEMAS[collection], readComments(MODEL)) as Json & {
    properties: Record<string, Json>;
  };
  for (const [owner, field, target] of REFERENCES) {
    const property = schema.properties[field];
    if (owner !== collection || property === undefined) continue;
    const reference = { $ref: `${idsAt}#/definitions/${target}` };
    if (property['type'] === 'array') property['items'] = reference;
    // Beside a reference other words count for nothing in this version of JSON Schema.
    else schema.properties[field] = { description: property['description'], allOf: [reference] };
  }
  return ids === undefined ? schema : { ...schema, definitions: idDefinitions(ids) };
}
