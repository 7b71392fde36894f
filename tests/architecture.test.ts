import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = path.join(import.meta.dirname, '..', 'src');

// Who may import whom: a folder, and the folders it may import from (its own is always allowed).
const MAY_IMPORT: Record<string, string[]> = {
  pages: ['catalog', 'layouts', 'components', 'lib', 'i18n', 'model', 'notes'],
  layouts: ['components', 'styles', 'i18n', 'lib', 'model'],
  components: ['elements', 'lib', 'i18n', 'model'],
  catalog: ['lib', 'rules', 'model'],
  check: ['rules', 'notes', 'lib', 'model'],
  new: ['check', 'rules', 'notes', 'lib', 'model'],
  editor: ['notes', 'lib', 'model'],
  build: ['check', 'editor', 'rules', 'notes', 'lib', 'model'],
  import: ['check', 'rules', 'notes', 'lib', 'model'],
  tools: ['check', 'editor', 'import', 'new', 'rules', 'notes', 'lib', 'model'],
  rules: ['lib', 'model'],
  notes: ['components', 'lib', 'i18n', 'model'],
  elements: ['lib', 'model'],
  i18n: ['model'],
  lib: ['model'],
  model: [],
  'content.config.ts': ['build', 'model'],
};

// The most lines a file may have, by what it is. A file over it is two files.
const CEILINGS: [RegExp, number][] = [
  [/^components\/.*\.astro$/, 120],
  [/^notes\/.*\.astro$/, 120],
  [/^pages\/.*\.astro$/, 60],
  [/^lib\/.*\.ts$/, 150],
  [/^rules\/.*\.ts$/, 80],
  [/^elements\/.*\.ts$/, 150],
  [/^(check|editor|import|new|notes|model|build|tools|catalog)\/.*\.(ts|mjs)$/, 200],
];
const EXCEPTIONS: Record<string, string> = {};

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|mjs|astro|css)$/.test(entry.name))
  .map((entry) =>
    path.relative(SRC, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
  );

const text = (file: string) => readFileSync(path.join(SRC, file), 'utf8');
const layerOf = (file: string) => file.split('/')[0] ?? '';

function importsOf(file: string): string[] {
  const found = text(file).matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|import\('([^']+)'\)/g,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

describe('imports', () => {
  test('every folder of src has its place in the table', () => {
    const known = new Set([...Object.keys(MAY_IMPORT), 'styles']);
    expect([...new Set(files.map(layerOf))].filter((layer) => !known.has(layer))).toEqual([]);
  });

  test('go in one direction', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith('.'))
        .map((target) => path.posix.join(path.posix.dirname(file), target))
        .filter((target) => layerOf(target) !== layerOf(file))
        .filter((target) => !(MAY_IMPORT[layerOf(file)] ?? []).includes(layerOf(target)))
        .map(
          (target) =>
            `${file} imports ${target}: ${layerOf(file)} may import ${(MAY_IMPORT[layerOf(file)] ?? []).join(', ') || 'nothing'}`,
        ),
    );
    expect(wrong).toEqual([]);
  });

  test('only the catalog and content.config read content collections', () => {
    const allowed = /^(catalog\/|content\.config\.ts)/;
    expect(
      files.filter((file) => importsOf(file).includes('astro:content') && !allowed.test(file)),
    ).toEqual([]);
  });

  test('lib, rules and model need no Astro', () => {
    const pure = files.filter((file) => /^(lib|rules|model)\//.test(file));
    expect(
      pure.filter((file) => importsOf(file).some((target) => target.startsWith('astro'))),
    ).toEqual([]);
  });

  test('what runs in the browser needs no Node', () => {
    const reached = new Set<string>();
    const visit = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const target of importsOf(file).filter((one) => one.startsWith('.'))) {
        visit(path.posix.join(path.posix.dirname(file), target));
      }
    };
    files.filter((file) => file.startsWith('elements/')).forEach(visit);
    const wrong = [...reached].filter((file) =>
      importsOf(file).some((target) => target.startsWith('node:')),
    );
    expect(wrong).toEqual([]);
  });

  test('model imports zod alone', () => {
    const model = files.filter((file) => file.startsWith('model/'));
    const foreign = model
      .flatMap(importsOf)
      .filter((target) => !target.startsWith('./') && target !== 'zod');
    expect(foreign).toEqual([]);
  });
});

describe('names', () => {
  test('no helpers, utils or managers', () => {
    expect(
      files.filter(
        (file) =>
          /helper|util(s|\.)|manager|misc|common/i.test(file) && file !== 'styles/utilities.css',
      ),
    ).toEqual([]);
  });

  test('components are PascalCase, everything else is kebab-case', () => {
    const wrong = files.filter((file) => {
      const name = path.posix.basename(file);
      if (file.startsWith('pages/') || file === 'content.config.ts') return false;
      return file.endsWith('.astro')
        ? !/^[A-Z][A-Za-z]+\.astro$/.test(name)
        : !/^[a-z0-9-]+\.(ts|mjs|css)$/.test(name);
    });
    expect(wrong).toEqual([]);
  });

  test('a custom element has the name of its file', () => {
    const wrong = files
      .filter((file) => file.startsWith('elements/'))
      .flatMap((file) =>
        [...text(file).matchAll(/customElements\.define\('([^']+)'/g)]
          .filter((match) => `elements/${match[1]}.ts` !== file)
          .map((match) => `${file} defines <${match[1]}>`),
      );
    expect(wrong).toEqual([]);
  });
});

describe('sizes', () => {
  test('no file is over its ceiling', () => {
    const over = files.flatMap((file) => {
      const ceiling = CEILINGS.find(([pattern]) => pattern.test(file))?.[1];
      const lines = text(file).trimEnd().split('\n').length;
      return ceiling === undefined || lines <= ceiling || EXCEPTIONS[file]
        ? []
        : [`${file}: ${lines} lines, ${ceiling} at most`];
    });
    expect(over).toEqual([]);
  });
});

describe('styles', () => {
  const sheets = files.filter((file) => file.endsWith('.css'));

  test('the layers are declared once, first', () => {
    expect(text('styles/index.css')).toMatch(
      /^@layer reset, tokens, base, compositions, components, utilities;/,
    );
    expect(
      sheets.filter((file) => file !== 'styles/index.css' && /@layer/.test(text(file))),
    ).toEqual([]);
  });

  test('no ids, no !important', () => {
    expect(
      sheets.filter((file) => /!important|(^|[\s,>+~])#[a-z][\w-]*[^;{}]*\{/m.test(text(file))),
    ).toEqual([]);
  });

  test('properties are logical', () => {
    const physical =
      /(^|[\s;{])((margin|padding|border)-(left|right|top|bottom)|left|right|top|bottom|width|height|(min|max)-(width|height)):/m;
    expect(sheets.filter((file) => physical.test(text(file)))).toEqual([]);
  });
});

describe('documentation', () => {
  test('every exported function has a comment', () => {
    const wrong = files
      .filter((file) => file.endsWith('.ts') && !file.startsWith('pages/'))
      .flatMap((file) =>
        [...text(file).matchAll(/(^|\n)([^\n]*)\nexport (?:async )?function\*? (\w+)/g)]
          .filter((match) => !/\*\/\s*$/.test(match[2] ?? ''))
          .map((match) => `${file}: ${match[3]}`),
      );
    expect(wrong).toEqual([]);
  });
});
