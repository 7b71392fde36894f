import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editorFiles, IDS_FILE, idsIn, refreshIds } from '#editor/files.ts';
import { editorSchema } from '#editor/schemas.ts';
import { snippets } from '#editor/snippets.ts';
import { SCHEMAS } from '#model/collections.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CONTENT = path.join(ROOT, 'content');
const IDS = { events: ['eu-2019'], topics: ['dns'], projects: ['coredns'] };

describe('what VS Code completes and explains fields by', () => {
  // When this fails, the model has changed: npm run schemas brings the files up to date.
  it('is what the model says', () => {
    const { [IDS_FILE]: _, ...files } = editorFiles(IDS);
    for (const [file, text] of Object.entries(files))
      expect(fs.readFileSync(path.join(ROOT, file), 'utf8'), file).toBe(text);
  });

  it('offers no id that is gone', () => {
    const known = idsIn(CONTENT);
    const { definitions } = JSON.parse(fs.readFileSync(path.join(ROOT, IDS_FILE), 'utf8'));
    for (const name of ['events', 'topics', 'projects'] as const) {
      const offered: string[] = definitions[name].anyOf[0].enum;
      expect(offered.filter((id) => !known[name].includes(id))).toEqual([]);
      expect(offered.length).toBeGreaterThan(10);
    }
  });

  it('explains every field of every collection', () => {
    for (const name of Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[]) {
      const schema = editorSchema(name, 'ids.json') as {
        description?: string;
        properties: Record<string, { description?: string }>;
      };
      expect(schema.description, name).toBeTruthy();
      expect(Object.keys(schema.properties)).toEqual(Object.keys(SCHEMAS[name].shape));
      for (const [field, { description }] of Object.entries(schema.properties))
        expect(description, `${name}.${field}`).toBeTruthy();
    }
  });

  it('explains a field by its own comment, where two share a schema', () => {
    const { properties } = editorSchema('events', 'ids.json') as {
      properties: Record<string, { description?: string }>;
    };
    expect(properties['start']?.description).toMatch(/^The first day/);
    expect(properties['end']?.description).toBe('The last day.');
  });

  it('offers ids without requiring them', () => {
    const schema = editorSchema('talks', '', IDS) as {
      properties: Record<string, { items?: unknown; allOf?: unknown }>;
      definitions: unknown;
    };
    expect(schema.properties['tags']?.items).toEqual({ $ref: '#/definitions/topics' });
    expect(schema.properties['event']?.allOf).toEqual([{ $ref: '#/definitions/events' }]);
    expect(schema.definitions).toMatchObject({
      topics: { anyOf: [{ enum: ['dns'] }, { type: 'string' }] },
    });
  });

  it('is named in the settings', () => {
    const settings = JSON.parse(fs.readFileSync(path.join(ROOT, '.vscode/settings.json'), 'utf8'));
    for (const [schema, files] of Object.entries(settings['yaml.schemas'])) {
      expect(fs.existsSync(path.join(ROOT, schema)), schema).toBe(true);
      expect(files).toBe(`content/${path.basename(schema, '.json')}/*.yml`);
    }
  });

  it('has a snippet whose fields fit the model once its stops are filled in', () => {
    const { body } = snippets()['Notes on a talk'] as { body: string[] };
    const text = body
      .join('\n')
      .replace(/\$\{TM_DIRECTORY.*\}/, 'eu-2019')
      .replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1')
      .replace(/\$\{\d+:([^}]*)\}/g, '$1');
    const fields = parse(text.split('---')[1] ?? '');
    expect(SCHEMAS.talks.safeParse(fields).error?.issues ?? []).toEqual([]);
  });

  it('learns new ids from the content', () => {
    const project = fs.mkdtempSync(path.join(os.tmpdir(), 'project-'));
    fs.cpSync(
      path.join(import.meta.dirname, '../fixtures/content'),
      path.join(project, 'content'),
      {
        recursive: true,
      },
    );
    const content = path.join(project, 'content');
    try {
      expect(refreshIds(content)).toBe(false);
      fs.mkdirSync(path.dirname(path.join(project, IDS_FILE)), { recursive: true });
      fs.writeFileSync(path.join(project, IDS_FILE), '{}');
      expect(refreshIds(content)).toBe(true);
      expect(fs.readFileSync(path.join(project, IDS_FILE), 'utf8')).toContain('"service-mesh"');
      expect(refreshIds(content)).toBe(false);
    } finally {
      fs.rmSync(project, { recursive: true });
    }
  });
});
