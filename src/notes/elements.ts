import { nearest } from '../lib/suggest.ts';
import { whyRefused } from './addresses.ts';
import type { AttributeRule } from './components.ts';
import { IMAGE_PATH, INSTEAD_OF_HTML, NOTE_COMPONENTS } from './components.ts';
import type { NoteNode } from './parse.ts';

type Complaint = { message: string; remedy: string };

const names = Object.keys(NOTE_COMPONENTS).map((name) => `<${name}>`);
const known = (name: string) =>
  Object.hasOwn(NOTE_COMPONENTS, name) ? NOTE_COMPONENTS[name] : undefined;

function wrongValue(rule: AttributeRule, value: string): string | undefined {
  if (value.trim() === '') return 'write something in it';
  if (rule.type === 'url') {
    return /^https:\/\//.test(value) && whyRefused(value) === undefined
      ? undefined
      : 'use an address that starts with https://';
  }
  if (rule.type === 'image') {
    return IMAGE_PATH.test(value)
      ? undefined
      : 'put the picture into content/images/<event>/ and write src="<event>/name.png" (png, jpg, webp or avif)';
  }
  if (rule.type === 'time') {
    return /^(\d{1,2}:)?\d{1,2}:\d{2}$/.test(value)
      ? undefined
      : 'write the time as 12:30 or 1:02:03';
  }
  return undefined;
}

/** Returns what is wrong with a tag in a note: an unknown name, attributes that are unknown, missing, computed or malformed. */
export function complaintsAbout(element: NoteNode): Complaint[] {
  const name = element.name ?? '';
  const rule = known(name);
  if (rule === undefined) {
    const near = nearest(name, Object.keys(NOTE_COMPONENTS));
    const instead = Object.hasOwn(INSTEAD_OF_HTML, name.toLowerCase())
      ? `write ${INSTEAD_OF_HTML[name.toLowerCase()]}`
      : near !== undefined
        ? `did you mean <${near}>?`
        : `a note may use ${names.join(', ')}; put code, generics and <placeholders> between backticks`;
    return [{ message: `the tag \`<${name}>\` is not allowed in a note`, remedy: instead }];
  }
  const complaints: Complaint[] = [];
  const given = new Set<string>();
  if (element.attributes?.some(({ type }) => type !== 'mdxJsxAttribute')) {
    return [
      {
        message: `the attributes of <${name}> are computed`,
        remedy: `for example ${rule.example}`,
      },
    ];
  }
  for (const attribute of element.attributes ?? []) {
    const label = attribute.name ?? '';
    const attributeRule = Object.hasOwn(rule.attributes, label)
      ? rule.attributes[label]
      : undefined;
    if (attributeRule === undefined) {
      const allowed = Object.keys(rule.attributes);
      complaints.push({
        message: `<${name}> has no attribute \`${label}\``,
        remedy: allowed.length > 0 ? `it takes ${allowed.join(', ')}` : 'it takes none',
      });
    } else if (given.has(label)) {
      complaints.push({ message: `\`${label}\` is given twice`, remedy: 'keep one' });
    } else if (typeof attribute.value !== 'string') {
      complaints.push({
        message: `the value of \`${label}\` is ${attribute.value == null ? 'missing' : 'computed'}`,
        remedy: `write it between quotes: ${label}="…"`,
      });
    } else {
      const wrong = wrongValue(attributeRule, attribute.value);
      if (wrong !== undefined) {
        complaints.push({
          message:
            attribute.value.trim() === ''
              ? `\`${label}\` of <${name}> is empty`
              : `\`${label}\` of <${name}> is \`${attribute.value.slice(0, 80)}\``,
          remedy: wrong,
        });
      }
    }
    given.add(label);
  }
  for (const [attribute, { required }] of Object.entries(rule.attributes)) {
    if (required && !given.has(attribute)) {
      complaints.push({
        message: `<${name}> needs \`${attribute}\``,
        remedy: `for example ${rule.example}`,
      });
    }
  }
  const filled = (element.children ?? []).length > 0;
  if (rule.children === 'none' && filled) {
    complaints.push({ message: `<${name}> holds no text`, remedy: `for example ${rule.example}` });
  }
  if (rule.children === 'required' && !filled) {
    complaints.push({ message: `<${name}> is empty`, remedy: `for example ${rule.example}` });
  }
  return complaints;
}
