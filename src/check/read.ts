import type { z } from 'zod';
import { idAndLang } from '../lib/ids.ts';
import type { CollectionName } from '../model/collections.ts';
import { NOTE_COLLECTIONS, SCHEMAS } from '../model/collections.ts';
import { findHiddenCharacters, hidesCharacters } from '../notes/characters.ts';
import type { Finding } from '../notes/finding.ts';
import { applyPolicy } from '../notes/policy.ts';
import type { Entry, Facts } from '../rules/facts.ts';
import type { Problem } from '../rules/problem.ts';
import { readBody } from './body.ts';
import type { ContentFile } from './files.ts';
import { splitNote } from './frontmatter.ts';
import { schemaProblems } from './schema-problems.ts';
import { readYaml, type YamlReading } from './yaml.ts';

/** What became of one content file. */
export interface Reading {
  entry: Entry | undefined;
  problems: Problem[];
}

const isNote = (collection: CollectionName) => NOTE_COLLECTIONS.some((name) => name === collection);

// The field names known at a path, for "did you mean": walks through lists, unions, optionals and defaults.
function fieldNames(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const def = schema.def as unknown as Record<string, unknown>;
  const inner = def['innerType'] ?? (def['type'] === 'pipe' ? def['in'] : undefined);
  if (inner) return fieldNames(inner as z.ZodType, path);
  if (def['type'] === 'union')
    return (def['options'] as z.ZodType[]).flatMap((option) => fieldNames(option, path));
  if (def['type'] === 'array') return fieldNames(def['element'] as z.ZodType, path.slice(1));
  if (def['type'] !== 'object') return [];
  const shape = def['shape'] as Record<string, z.ZodType>;
  const [head, ...rest] = path;
  if (head === undefined) return Object.keys(shape);
  const next = shape[String(head)];
  return next ? fieldNames(next, rest) : [];
}

// Escapes such as "\u202E" become characters only when the YAML is read.
function hiddenInValues(reading: YamlReading): Finding[] {
  const found: Finding[] = [];
  const stack: { value: unknown; path: (string | number)[] }[] = [
    { value: reading.data, path: [] },
  ];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { value, path } = next;
    if (typeof value === 'string' && hidesCharacters(value)) {
      found.push({
        ...reading.at(...path),
        message: 'an escape that stands for a hidden character',
        remedy: 'delete it, or type the character that readers should see',
      });
    } else if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
      for (const [key, inner] of Object.entries(value))
        stack.push({ value: inner, path: [...path, Array.isArray(value) ? Number(key) : key] });
    }
  }
  return found;
}

/** Returns the entry of one content file, or the problems that keep it from being one. */
export function readEntry(file: ContentFile): Reading {
  const text = file.bytes.toString('utf8');
  const problemsOf = (rule: string, findings: Finding[]): Problem[] =>
    findings.map((finding) => ({ rule, file: file.file, ...finding }));
  const note = isNote(file.collection);
  const parts = note ? splitNote(text) : { yaml: text, yamlLine: 1, body: '' };
  if (!('yaml' in parts)) return { entry: undefined, problems: problemsOf('frontmatter', [parts]) };

  const hidden = findHiddenCharacters(parts.yaml).map((finding) => ({
    ...finding,
    line: finding.line + parts.yamlLine - 1,
  }));
  const reading = readYaml(parts.yaml, parts.yamlLine);
  if (hidden.length === 0) hidden.push(...hiddenInValues(reading));
  const problems = [...problemsOf('notes-policy', hidden), ...problemsOf('yaml', reading.findings)];
  let body: Entry['body'];
  if (note) {
    const policy = applyPolicy(parts.body);
    problems.push(...problemsOf('notes-policy', policy.findings));
    if (policy.tree !== undefined) body = readBody(policy.tree);
  }
  if (reading.findings.length > 0) return { entry: undefined, problems };

  const schema: z.ZodType = SCHEMAS[file.collection];
  const parsed = schema.safeParse(reading.data);
  if (!parsed.success) {
    const fields = (path: readonly PropertyKey[]) => fieldNames(schema, path);
    return {
      entry: undefined,
      problems: [...problems, ...schemaProblems(parsed.error, reading, file.file, fields)],
    };
  }
  const { id, lang } = idAndLang(file.path);
  const entry = {
    collection: file.collection,
    id,
    lang,
    file: file.file,
    data: parsed.data,
    body,
    at: reading.at,
  };
  return { entry: entry as Entry, problems };
}

/** Returns the facts of all content files that can be read, and the problems of those that cannot; `onProgress` hears how many are done. */
export function readFacts(
  files: ContentFile[],
  images: ReadonlySet<string>,
  onProgress: (done: number) => void = () => {},
  read: (file: ContentFile) => Reading = readEntry,
): { facts: Facts; problems: Problem[] } {
  const ids = {
    talks: new Set(),
    recaps: new Set(),
    events: new Set(),
    topics: new Set(),
    projects: new Set(),
    speakers: new Set(),
  } as Record<CollectionName, Set<string>>;
  const entries: Record<CollectionName, Entry[]> = {
    talks: [],
    recaps: [],
    events: [],
    topics: [],
    projects: [],
    speakers: [],
  };
  const problems: Problem[] = [];
  for (const [done, file] of files.entries()) {
    onProgress(done);
    ids[file.collection].add(idAndLang(file.path).id);
    const reading = read(file);
    problems.push(...reading.problems);
    if (reading.entry) entries[file.collection].push(reading.entry);
  }
  return {
    facts: { ...(entries as unknown as Omit<Facts, 'ids' | 'images'>), ids, images },
    problems,
  };
}
