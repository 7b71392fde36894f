/** One field of a content file, as its schema's comment explains it. */
export interface FieldDoc {
  name: string;
  /** The comment, with code between backticks. */
  text: string;
  required: boolean;
  /** What a value may be, where it is one of a few. */
  values: string[];
}

const SCHEMA = /\n(?:export )?const (\w+) = z\s*\.?strictObject\(\{\n([\s\S]*?)\n\}\)/g;
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

/**
 * Returns the documented fields of a schema, in order, from the text of the file in `src/model` that defines it.
 * Throws when there is no such schema, or a field of it has no comment.
 */
export function fieldDocs(source: string, schema: string): FieldDoc[] {
  const body = [...source.matchAll(SCHEMA)].find(([, name]) => name === schema)?.[2];
  if (body === undefined) throw new Error(`no schema \`${schema}\``);
  const lists = constants(source);
  const docs = [...`\n${body}`.matchAll(FIELD)].map(([, text = '', name = '', type = '']) => {
    const choice = /^(?:z\s*)?\.?enum\((?:(\w+)|(\[[^\]]*\]))\)/.exec(type);
    return {
      name,
      text: text.replace(/\s*\n\s*\*?\s*/g, ' '),
      required: !/\.(optional|default)\(/.test(type),
      values:
        choice === null
          ? []
          : (lists.get(choice[1] ?? '') ??
            [...(choice[2] ?? '').matchAll(/'([^']*)'/g)].map(([, value = '']) => value)),
    };
  });
  const all = [...`\n${body}`.matchAll(/\n {2}(\w+):/g)].length;
  if (all !== docs.length) throw new Error(`a field of \`${schema}\` has no comment`);
  return docs;
}
