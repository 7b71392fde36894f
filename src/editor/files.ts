import fs from 'node:fs';
import path from 'node:path';
import type { CollectionName } from '../model/collections.ts';
import { NOTE_COLLECTIONS, SCHEMAS } from '../model/collections.ts';
import { editorSchema, type Ids, idDefinitions } from './schemas.ts';
import { snippets } from './snippets.ts';

const COLLECTIONS = Object.keys(SCHEMAS) as CollectionName[];
const asText = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Where the list of ids is, which grows with the content; all other files change with the model only. */
export const IDS_FILE = '.vscode/schemas/ids.json';

/** Returns the ids of events, topics and projects in a content folder, by the names of their files. */
export function idsIn(content: string): Ids {
  const ids = (collection: keyof Ids) =>
    fs
      .readdirSync(path.join(content, collection))
      .filter((file) => file.endsWith('.yml'))
      .map((file) => file.replace(/\.yml$/, ''));
  return { events: ids('events'), topics: ids('topics'), projects: ids('projects') };
}

/** Returns the files that let VS Code complete and explain fields, by their paths from the project's root. */
export function editorFiles(ids: Ids): Record<string, string> {
  const ending = (collection: CollectionName) =>
    NOTE_COLLECTIONS.some((note) => note === collection) ? '.frontmatter.json' : '.json';
  const schemas = COLLECTIONS.map((collection) => [
    `.vscode/schemas/${collection}${ending(collection)}`,
    asText(editorSchema(collection, 'ids.json')),
  ]);
  return {
    ...Object.fromEntries(schemas),
    [IDS_FILE]: asText({ definitions: idDefinitions(ids) }),
    '.vscode/notes.code-snippets': asText(snippets()),
  };
}

/** Brings the list of ids up to date where the project keeps one beside its content folder. Returns whether it changed. */
export function refreshIds(content: string): boolean {
  const file = path.join(path.dirname(content), IDS_FILE);
  if (path.basename(content) !== 'content' || !fs.existsSync(file)) return false;
  const text = asText({ definitions: idDefinitions(idsIn(content)) });
  if (fs.readFileSync(file, 'utf8') === text) return false;
  fs.writeFileSync(file, text);
  return true;
}

/** Writes the schemas of notes, ids included, where the Astro extension of VS Code looks for them: it completes frontmatter. */
export function writeFrontmatterSchemas(astroFolder: string, ids: Ids): void {
  const folder = path.join(astroFolder, 'collections');
  fs.mkdirSync(folder, { recursive: true });
  for (const collection of NOTE_COLLECTIONS)
    fs.writeFileSync(
      path.join(folder, `${collection}.schema.json`),
      asText(editorSchema(collection, '', ids)),
    );
}
