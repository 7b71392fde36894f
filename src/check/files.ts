import fs from 'node:fs/promises';
import path from 'node:path';
import { idFrom, MOST_CHARACTERS, RESERVED } from '../lib/ids.ts';
import type { CollectionName } from '../model/collections.ts';
import { ID_PATTERN } from '../model/fields.ts';
import type { Problem } from '../rules/problem.ts';
import { wrongPicture, wrongPictureName } from './pictures.ts';

/** A content file as it lies on disk. */
export interface ContentFile {
  collection: CollectionName;
  /** The path below its collection: `eu-2019/slug.fr.mdx`. */
  path: string;
  /** The path to show: `content/talks/eu-2019/slug.fr.mdx`. */
  file: string;
  bytes: Buffer;
}

const SHAPES: Record<CollectionName, { pattern: RegExp; example: string }> = {
  talks: { pattern: /^[^/]+\/[^/]+\.mdx$/, example: 'content/talks/<event>/<slug>.mdx' },
  recaps: { pattern: /^[^/]+\/[^/]+\.mdx$/, example: 'content/recaps/<event>/<slug>.mdx' },
  events: { pattern: /^[^/]+\.yml$/, example: 'content/events/<event>.yml' },
  topics: { pattern: /^[^/]+\.yml$/, example: 'content/topics/<topic>.yml' },
  projects: { pattern: /^[^/]+\.yml$/, example: 'content/projects/<project>.yml' },
  speakers: { pattern: /^[^/]+\.yml$/, example: 'content/speakers/<speaker>.yml' },
};
const FOLDERS = `one of ${Object.keys(SHAPES).join(', ')}, images`;
const MAX_BYTES = 1_000_000;

function nameProblem(collection: CollectionName, relative: string): [string, string] | undefined {
  const { pattern, example } = SHAPES[collection];
  const ending = path.posix.extname(example);
  const found = path.posix.extname(relative);
  if (found !== ending)
    return [
      found === '' ? 'the file name has no ending' : `the file name ends with \`${found}\``,
      `name it \`${path.posix.basename(relative, found)}${ending}\``,
    ];
  if (!pattern.test(relative))
    return ['the file lies in the wrong folder', `move it to ${example}`];
  const bare = relative.slice(0, -ending.length);
  const parts = (ending === '.mdx' ? bare.replace(/\.fr$/, '') : bare).split('/');
  const wrong = parts.find((part) => !ID_PATTERN.test(part));
  const taken = parts.find((part) => RESERVED.test(part));
  if (taken !== undefined)
    return [`the name \`${taken}\` has a meaning of its own`, `name it \`${taken}-talk\``];
  const long = parts.find((part) => part.length > MOST_CHARACTERS);
  if (long !== undefined)
    return [
      `the name \`${long.slice(0, 40)}…\` has ${long.length} characters`,
      `keep it to ${MOST_CHARACTERS} at most`,
    ];
  if (wrong === undefined) return undefined;
  const [name = '', lang] = wrong.split('.');
  if (lang !== undefined && ID_PATTERN.test(name))
    return [
      `the name \`${wrong}\` has a dot in it`,
      ending === '.mdx'
        ? `name it \`${name}.mdx\` for notes in English, \`${name}.fr.mdx\` in French`
        : `name it \`${name}${ending}\`; both languages stand in one file`,
    ];
  return [
    `the name \`${wrong}\` holds more than lower-case letters, digits and single hyphens`,
    `name it \`${idFrom(wrong) || 'service-mesh'}\``,
  ];
}

// A picture over the limit is refused by its size: its first bytes are enough to say so.
async function readAtMost(file: string): Promise<Buffer> {
  const { size } = await fs.stat(file);
  return size > 10_000_000 ? Buffer.alloc(10_000_000) : fs.readFile(file);
}

/** Returns all content files below a folder in a fixed order, the pictures, and problems of files that are out of place. Follows no symbolic links. */
export async function readContentFiles(root: string, shownRoot: string) {
  const files: ContentFile[] = [];
  const images = new Set<string>();
  const problems: Problem[] = [];
  const complain = (file: string, message: string, remedy: string) =>
    problems.push({ rule: 'file-place', file, line: 1, column: 1, message, remedy });
  const entries = await fs.readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => ({
      entry,
      relative: path
        .relative(root, path.join(entry.parentPath, entry.name))
        .split(path.sep)
        .join('/'),
    }))
    .sort((a, b) => (a.relative < b.relative ? -1 : 1));
  for (const { entry, relative } of paths) {
    const file = `${shownRoot}/${relative}`;
    const [folder = '', ...rest] = relative.split('/');
    const inside = rest.join('/');
    if (!entry.isFile()) {
      complain(file, 'this is no ordinary file', 'replace the link by the file itself');
    } else if (folder === 'images') {
      const wrong =
        wrongPictureName(inside) ??
        wrongPicture(inside, await readAtMost(path.join(root, relative)));
      if (wrong) complain(file, ...wrong);
      // A picture with a mistake is there all the same: notes that show it are not blamed as well.
      images.add(inside);
    } else if (rest.length === 0) {
      complain(file, 'the file lies beside the content folders', `move it into ${FOLDERS}`);
    } else if (!Object.hasOwn(SHAPES, folder)) {
      complain(file, `there is no content folder \`${folder}\``, `use ${FOLDERS}`);
    } else {
      const collection = folder as CollectionName;
      const wrong = nameProblem(collection, inside);
      const { size } = await fs.stat(path.join(root, relative));
      if (wrong) complain(file, ...wrong);
      else if (size > MAX_BYTES)
        complain(file, `the file has ${size} bytes`, `keep it below ${MAX_BYTES}`);
      else
        files.push({
          collection,
          path: inside,
          file,
          bytes: await fs.readFile(path.join(root, relative)),
        });
    }
  }
  return { files, images, problems };
}
