import { Document, isCollection, isMap, isPair, isScalar, visit } from 'yaml';

const LIKE_A_DATE = /^\d{4}-\d{1,2}-\d{1,2}/;

/** Returns one line of text fit for a field: without control characters and other unseen ones, single spaces, none around. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\uFFFD\u2028\u2029]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Returns fields as YAML in the style of the content: quotes only where needed, lists of words on one line, no empty field.
 * A field whose name begins with `#` is a comment above the next one.
 */
export function yamlText(fields: Record<string, unknown>, dates: readonly string[] = []): string {
  const entries = Object.entries(fields);
  const given = entries.filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  const empty = entries.filter(
    ([key, value]) => key === 'speakers' && Array.isArray(value) && value.length === 0,
  );
  const order = entries.map(([key]) => key);
  const document = new Document(
    Object.fromEntries(
      [...given, ...empty].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)),
    ),
  );
  visit(document, {
    Seq(_, node) {
      if (node.items.every((item) => !isCollection(item))) node.flow = true;
    },
    Scalar(key, node, path) {
      const pair = path.at(-1);
      const name = isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
      if (key === 'key' || typeof node.value !== 'string') return;
      if (LIKE_A_DATE.test(node.value) && !dates.includes(name)) node.type = 'QUOTE_DOUBLE';
    },
    Map(_, node) {
      node.flow = false;
    },
  });
  if (!isMap(document.contents)) return '';
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: false });
}
