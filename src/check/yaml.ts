import type { Document, Node } from 'yaml';
import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  Parser,
  parseDocument,
  visit,
} from 'yaml';
import type { Finding } from '../notes/finding.ts';
import type { Position } from '../rules/problem.ts';
import { explainYamlErrors } from './yaml-errors.ts';

/** A YAML text read with care: plain data, where each field stands, and what is wrong with it. */
export interface YamlReading {
  data: unknown;
  at(...path: (string | number)[]): Position;
  /** Where the name of a field stands, rather than its value. */
  keyAt(...path: (string | number)[]): Position;
  findings: Finding[];
}

const TIMESTAMP = /^\d{4}-\d{1,2}-\d{1,2}([Tt\s].*)?$/;
// The reader compares every key with every other.
const MAX_LENGTH = 20_000;
const MAX_DEPTH = 20;
const DANGEROUS = new Set(['__proto__', 'constructor', 'prototype', '<<']);

// The reader, and whoever reads its data, recurses: on thousands of levels it ends without naming the file.
function nestedTooDeep(text: string): boolean {
  try {
    for (const token of new Parser().parse(text)) {
      const stack: { token: object; level: number }[] = [{ token, level: 0 }];
      for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        if (next.level > MAX_DEPTH) return true;
        const { items = [], value } = next.token as {
          items?: { key?: unknown; value?: unknown }[];
          value?: unknown;
        };
        for (const inner of [value, ...items.flatMap((item) => [item.key, item.value])])
          if (typeof inner === 'object' && inner !== null)
            stack.push({ token: inner, level: next.level + 1 });
      }
    }
    return false;
  } catch {
    return true;
  }
}

function refusals(document: Document, text: string, place: (node: Node) => Position): Finding[] {
  const findings: Finding[] = [];
  const refuse = (node: Node, message: string, remedy: string) =>
    findings.push({ ...place(node), message, remedy });
  visit(document, {
    Node(_, node) {
      const read = (sign: string, name: string, what: string, remedy: string) =>
        refuse(
          node,
          `\`${sign}${name}\` is read as a YAML ${what}`,
          `${remedy}; put text that begins with ${sign} between double quotes`,
        );
      if (isAlias(node)) read('*', node.source, 'reference', 'write the value out');
      else if (node.anchor) read('&', node.anchor, 'anchor', 'remove it');
      // Tags of YAML's own (`!!binary`) come with their full name; a plain value has none.
      const tag = node.tag?.replace(/^tag:yaml\.org,2002:/, '!!');
      if (tag !== undefined) read('!', tag.slice(1), 'tag', 'remove it');
      const after = text.slice(node.range?.[1] ?? text.length);
      const comment = isScalar(node) ? /^[ \t]+(#[^\s#].{0,40})/.exec(after)?.[1] : undefined;
      if (comment !== undefined)
        refuse(
          node,
          `\`${comment}\` is read as a comment`,
          'put the whole value between double quotes; a comment has a space after the #',
        );
    },
    Pair(_, pair) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (isNode(pair.key) && (!isScalar(pair.key) || DANGEROUS.has(key))) {
        refuse(
          pair.key,
          `the key \`${key || '…'}\` is no field`,
          'use the fields of the content model only',
        );
      }
    },
  });
  return findings;
}

// Readers of YAML turn an unquoted date into a date object, and roll an impossible one over (30 February becomes 2 March).
// A real date becomes an object here too, an impossible one stays text for the schema to refuse.
function asDates(document: Document): void {
  visit(document, {
    Scalar(_, node) {
      if (node.type !== 'PLAIN' || typeof node.value !== 'string' || !TIMESTAMP.test(node.value))
        return;
      const date = new Date(node.value);
      const real =
        !Number.isNaN(date.getTime()) && date.toISOString().startsWith(node.value.slice(0, 10));
      if (real && node.value.length === 10) node.value = date;
    },
  });
}

/** Returns the data of a YAML text whose first line is `firstLine` of its file. Never throws; `data` is `undefined` when there are findings. */
export function readYaml(text: string, firstLine: number): YamlReading {
  const lines = new LineCounter();
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: Math.max(col, 1) };
  };
  const deep = text.length <= MAX_LENGTH && nestedTooDeep(text);
  const document = parseDocument(text.length > MAX_LENGTH || deep ? '' : text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    merge: false,
  });
  const nodePlace = (node: Node) => place(node.range?.[0] ?? 0);
  const keyAt = (...path: (string | number)[]): Position => {
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const items = isMap(parent) ? parent.items : [];
    const key = items.find((item) => isScalar(item.key) && item.key.value === path.at(-1))?.key;
    return isNode(key) ? nodePlace(key) : at(...path);
  };
  const at = (...path: (string | number)[]): Position => {
    for (let length = path.length; length > 0; length--) {
      const parent =
        length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
      const last = path[length - 1];
      const own = document.getIn(path.slice(0, length), true);
      if (isNode(own) && own.range) return nodePlace(own);
      if (!isMap(parent)) continue;
      const pair = parent.items.find(
        (item) => isPair(item) && isScalar(item.key) && item.key.value === last,
      );
      if (pair && isNode(pair.key)) return nodePlace(pair.key);
      if (length > 1 && parent.range) return nodePlace(parent);
    }
    return { line: firstLine, column: 1 };
  };
  const refused = (findings: Finding[]) => ({ data: undefined, at, keyAt, findings });
  if (text.length > MAX_LENGTH)
    return refused([
      {
        line: firstLine,
        column: 1,
        message: `the fields have ${text.length} characters; ${MAX_LENGTH} is the most`,
        remedy: 'keep the fields short; what was said belongs below them',
      },
    ]);
  if (deep)
    return refused([
      {
        line: firstLine,
        column: 1,
        message: `the fields are nested more than ${MAX_DEPTH} levels deep`,
        remedy: 'put text with many brackets or hyphens in it between double quotes',
      },
    ]);
  const errors = explainYamlErrors(document.errors, text).map(({ offset, message, remedy }) => ({
    ...place(offset),
    message,
    remedy,
  }));
  if (errors.length > 0) return refused(errors);
  const findings = refusals(document, text, nodePlace);
  if (findings.length > 0) return refused(findings);
  asDates(document);
  if (!isCollection(document.contents) || !isMap(document.contents)) {
    return refused([
      {
        line: firstLine,
        column: 1,
        message: 'there are no fields here',
        remedy: 'write `field: value`, one on each line',
      },
    ]);
  }
  return { data: document.toJS({ maxAliasCount: 0 }), at, keyAt, findings: [] };
}
