import type { z } from 'zod';

type Schema = z.ZodType | undefined;

// The fields of a schema, and what the items of its lists are, optionals and defaults looked through.
function shapeOf(schema: Schema): Record<string, z.ZodType> {
  const def = schema?.def as unknown as Record<string, unknown> | undefined;
  if (def === undefined) return {};
  if (def['type'] === 'object') return def['shape'] as Record<string, z.ZodType>;
  if (def['type'] === 'array') return shapeOf(def['element'] as z.ZodType);
  if (def['type'] === 'union')
    return Object.assign({}, ...(def['options'] as z.ZodType[]).map(shapeOf));
  const inner = def['innerType'] ?? (def['type'] === 'pipe' ? def['in'] : undefined);
  return shapeOf(inner as Schema);
}

interface Block {
  key: string;
  lines: string[];
}

const KEY = /^( *(?:- )?)([A-Za-z][\w-]*):(?:\s|$)/;
const widthOf = (line: string) => KEY.exec(line)?.[1]?.length;

// A field with all lines up to the next one; comments above a field belong to it.
function blocksIn(lines: readonly string[], width: number): Block[] | undefined {
  const blocks: Block[] = [];
  let above: string[] = [];
  for (const line of lines) {
    const key = widthOf(line) === width ? KEY.exec(line)?.[2] : undefined;
    const last = blocks.at(-1);
    if (key !== undefined) {
      blocks.push({ key, lines: [...above, line] });
      above = [];
    } else if (/^\s*#/.test(line)) above.push(line);
    else if (last === undefined) return undefined;
    else {
      last.lines.push(...above, line);
      above = [];
    }
  }
  blocks.at(-1)?.lines.push(...above);
  return blocks;
}

function inOrder(blocks: Block[], shape: Record<string, z.ZodType>): Block[] {
  const order = Object.keys(shape);
  if (blocks.some(({ key }) => !order.includes(key))) return blocks;
  return [...blocks].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}

// The items of a list of groups, `  - kind: video` and what belongs to it.
function orderItems(lines: string[], shape: Record<string, z.ZodType>): string[] {
  const dash = lines.find((line) => /^ *- [A-Za-z][\w-]*:/.test(line));
  const width = dash === undefined ? undefined : widthOf(dash);
  if (width === undefined) return lines;
  const start = ' '.repeat(width - 2);
  const items: string[][] = [];
  for (const line of lines.slice(1)) {
    if (line.startsWith(`${start}- `)) items.push([line]);
    else if (items.length === 0) return lines;
    else items.at(-1)?.push(line);
  }
  return [
    ...lines.slice(0, 1),
    ...items.flatMap((item) => {
      if (item.some((line) => /^\s*#/.test(line))) return item;
      const flat = item.map((line, index) =>
        index === 0 ? `${start}  ${line.slice(width)}` : line,
      );
      const blocks = blocksIn(flat, width);
      if (blocks === undefined) return item;
      const sorted = inOrder(blocks, shape).flatMap((block) => block.lines);
      return sorted.map((line, index) => (index === 0 ? `${start}- ${line.slice(width)}` : line));
    }),
  ];
}

/** Returns the YAML of a file with its fields, and those of the groups in its lists, in the order of the schema. Unknown fields keep all as it is. */
export function orderKeys(yaml: string, schema: z.ZodType): string {
  const shape = shapeOf(schema);
  const end = yaml.endsWith('\n') ? '\n' : '';
  const blocks = blocksIn(yaml.slice(0, yaml.length - end.length).split('\n'), 0);
  if (blocks === undefined) return yaml;
  const lines = inOrder(blocks, shape).flatMap(({ key, lines }) =>
    orderItems(lines, shapeOf(shape[key])),
  );
  return lines.join('\n') + end;
}
