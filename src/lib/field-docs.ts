/** One field of a content file, as its schema's comment explains it. */
export interface FieldDoc {
  name: string;
  /** The comment, with code between backticks. */
  text: string;
  required: boolean;
  /** What a value may be, where it is one of a few. */
  values: string[];
  /** The fields within it, where it holds a group of them or a list of groups. */
  inner: FieldDoc[];
}

const CONSTANT = /\n(?:export )?const (\w+) = ([\s\S]*?);(?=\n(?:\S|\n|$))/g;
const OBJECT = /^( *)(?:.* )?z?\s*\.?strictObject\(\{\n([\s\S]*?)\n\1\}\)/m;
const FIELD = /\n {2}\/\*\* ([\s\S]*?) \*\/\n {2}(\w+): ([\s\S]*?),(?=\n {2}\/\*\*|$)/g;

function constants(source: string): Map<string, string[]> {
  const found = source.matchAll(/const (\w+) = (\[[^\]]*\]) as const/g);
  return new Map(
    [...found].map(([, name = '', list = '']) => [
      name,
      [...list.matchAll(/'([^']*)'/g)].map(([, value = '']) => value),
    ]),
  );
}

// The fields of each object schema, set in by two spaces; that of a union is the object among its branches.
function bodies(source: string): Map<string, string> {
  const found = [...source.matchAll(CONSTANT)].flatMap(([, name = '', value = '']) => {
    const [, indent = '', body] = OBJECT.exec(value) ?? [];
    return body === undefined
      ? []
      : [[name, body.replaceAll(`\n${indent}`, '\n').slice(indent.length)] as const];
  });
  return new Map(found);
}

/**
 * Returns the documented fields of a schema, in order, with those within them, from the text of the files in `src/model`
 * that define it. Throws when there is no such schema, or a field of it has no comment.
 */
export function fieldDocs(source: string, schema: string): FieldDoc[] {
  const objects = bodies(source);
  const body = objects.get(schema);
  if (body === undefined) throw new Error(`no schema \`${schema}\``);
  const lists = constants(source);
  const docs = [...`\n${body}`.matchAll(FIELD)].map(([, text = '', name = '', type = '']) => {
    const choice = /^(?:z\s*)?\.?enum\((?:(\w+)|(\[[^\]]*\]))\)/.exec(type);
    const group = /\w+/.exec(type.replace(/^(?:listOf|z\.array)\(/, ''))?.[0] ?? '';
    return {
      name,
      text: text.replace(/\s*\n\s*\*?\s*/g, ' '),
      required: !/\.(optional|default)\(/.test(type),
      values:
        choice === null
          ? []
          : (lists.get(choice[1] ?? '') ??
            [...(choice[2] ?? '').matchAll(/'([^']*)'/g)].map(([, value = '']) => value)),
      inner: objects.has(group) ? fieldDocs(source, group) : [],
    };
  });
  const all = [...`\n${body}`.matchAll(/\n {2}(\w+):/g)].length;
  if (all !== docs.length) throw new Error(`a field of \`${schema}\` has no comment`);
  return docs;
}
