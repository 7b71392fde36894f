import { foldText } from '../lib/ids.ts';
import { clean } from './clean-people.ts';
import { ROLE, SPEAKER_LABEL } from './lexicon.ts';
import {
  isCompany,
  isEastAsianName,
  isFamiliarName,
  isName,
  type Known,
  NOTHING_KNOWN,
  nameLength,
} from './names.ts';
import { EITHER, withoutRole } from './roles.ts';
import type { Person } from './types.ts';

const SUFFIX =
  /^(?:inc|llc|ltd|ll|gmbh|s\.?a\.?|co|corp|jr|sr|ph\.?\s?d|dmts|limited)\.?(?:,? ltd\.?)?$/i;
const LEAD =
  /^(?:(?:presented|hosted|moderated|given|animée?s?|présentée?s?|led)\s+(?:by|par)|by|par|from|with|avec|von|por|de|w\/)\s+/i;
const AND = /\s*(?:&|＆|\+|、|与|和)\s*| (?:and|et|und|y|e|with|avec) | [-–—] /iu;
const AND_PLURAL = /\s*(?:\/|&|＆|、|与|和)\s*| (?:and|et|und) /iu;
const SLASHED = /^[^,&]+(?:\/[^,&/]+)+$/;
// `A (X), B (Y)` and `A @ X, B @ Y` part people as semicolons do.
const GROUPS =
  /\s*[;；]\s*|(?<=[)）])\s*,\s*(?=[^,()（）]+[(（])|(?<=\s@\s?[^,@;]+),\s*(?=[^,@;]+\s@\s?\S)/u;
const FROM = /\s+(?:from|at|@|of(?: the)?|chez|de chez|bei|w\/|\/\/|with)\s+(?=@?\p{Lu})/u;

/** How people are listed: `plural` when a label such as `Speakers` says that commas part people; `single` when one word may be a name. */
export interface PeopleForm {
  plural?: boolean;
  single?: boolean;
}

function startsPerson(text: string, known: Known, form: PeopleForm): boolean {
  const [head = '', next = ''] = text.split(/,|\s[(@]|\s[-–—]\s/).map((piece) => piece.trim());
  const name = head.split(FROM)[0] ?? '';
  if (isCompany(name, known) && next === '') return false;
  if (isName(name, known) || nameLength(head, known) > 0) return true;
  const single = /^\p{Lu}[\p{L}'’-]{2,}$/u.test(name) && !isCompany(name, known);
  if (form.single === true && isEastAsianName(name)) return true;
  return (
    single &&
    (form.single === true ||
      (ROLE.test(next.split(' ')[0] ?? '') && !EITHER.test(next.split(' ')[0] ?? '')))
  );
}

// The parts of a text between its "and"s, each beginning with a person: `VP & Chief Officer` stays together.
function segments(text: string, known: Known, form: PeopleForm): string[] {
  const separator = form.plural || SLASHED.test(text) ? AND_PLURAL : AND;
  const parts = text.split(new RegExp(`(${separator.source})`, separator.flags));
  const found = [parts[0] ?? ''];
  for (let index = 1; index < parts.length; index += 2) {
    const [between = '', part = ''] = parts.slice(index, index + 2);
    const dash = /[-–—]/.test(between);
    const begins = dash
      ? nameLength(part.split(',')[0] ?? '', known) > 0 ||
        (/,/.test(part) && isName(part.split(',')[0] ?? '', known))
      : startsPerson(part, known, form);
    if (begins) found.push(part);
    else found[found.length - 1] += between + part;
  }
  return found;
}

function readPerson(segment: string, known: Known): Person | undefined {
  const inside = /^([^(]+?)\s*\(([^)]*)\)\s*(.*)$/.exec(segment);
  const outside = inside ? `${inside[1]} ${inside[3] ?? ''}`.trim() : segment;
  const pieces = outside
    .split(/\s*,\s*|\s+[-–—|]\s+|\s+@\s+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  let name = pieces.shift() ?? '';
  const rest = pieces;
  const cut = nameLength(name, known);
  if (cut > 0) {
    const tokens = name.split(/\s+/);
    rest.unshift(tokens.slice(cut).join(' '));
    name = tokens.slice(0, cut).join(' ');
  } else {
    const [before, ...after] = name.split(FROM);
    if (after.length > 0 && before !== undefined) {
      rest.unshift(after.join(' '));
      name = before;
    }
  }
  const bracket = inside?.[2]?.split(/\s*,\s*/).at(-1);
  if (
    bracket !== undefined &&
    !(rest.length > 0 && withoutRole(bracket, known).affiliation === undefined)
  )
    rest.push(bracket);
  let company = rest.pop();
  if (company !== undefined && SUFFIX.test(company)) {
    const before = rest.pop();
    company = before === undefined ? undefined : `${before}, ${company}`;
  }
  const found = company === undefined ? undefined : withoutRole(company, known);
  const roles = [...rest, found?.role, bracket !== company ? bracket : undefined];
  return {
    name: name.trim().replace(/[.,:;]+$/, ''),
    affiliation:
      (found?.affiliation?.trim().length ?? 0) > 70
        ? undefined
        : found?.affiliation?.trim() || undefined,
    role: roles.filter(Boolean).join(', ') || undefined,
  };
}

// `A, B & C, Company`: what stands after the first comma may be another person.
function spread(segment: string, later: boolean, known: Known, form: PeopleForm): string[] {
  const pieces = segment.split(/\s*,\s*/);
  const names = pieces.map((piece) => isName(piece, known) && !isCompany(piece, known));
  if (form.plural && pieces.length > 1 && names.every(Boolean)) return pieces;
  // `A, Example, B, Example`: a name with a first name that speakers have begins another person.
  const starts = pieces.map(
    (piece, index) => index >= 2 && isFamiliarName(piece, known) && !isCompany(piece, known),
  );
  if (starts.some(Boolean)) {
    const people: string[] = [];
    for (const [index, piece] of pieces.entries()) {
      if (index === 0 || starts[index]) people.push(piece);
      else people[people.length - 1] += `, ${piece}`;
    }
    return people;
  }
  const run = names.findIndex((name) => !name);
  const count = run === -1 ? pieces.length : run;
  if (count > 2 || (later && count > 1 && count === pieces.length)) {
    return [...pieces.slice(0, count - 1), pieces.slice(count - 1).join(', ')];
  }
  return [segment];
}

/**
 * Returns the people a text lists, or `undefined` when it lists none: `Ada Lovelace & Alan Turing, Example Ltd`,
 * `A, Role, Company; B, Company`, `A (X) and B (Y)`, `A/B/C`. People before a company share it.
 */
export function readPeople(
  text: string,
  known: Known = NOTHING_KNOWN,
  form: PeopleForm = {},
): Person[] | undefined {
  let rest = clean(text);
  const label = SPEAKER_LABEL.exec(rest);
  const plural = form.plural ?? (label !== null && /s\b|who|people|演讲/i.test(label[0]));
  if (label) rest = clean(rest.slice(label[0].length));
  while (LEAD.test(rest)) rest = rest.replace(LEAD, '');
  if (rest === '' || rest.length > 600) return undefined;
  const people: Person[] = [];
  const shape = { plural, single: form.single === true || label !== null };
  for (const group of rest.split(GROUPS)) {
    if (group === '') continue;
    const parts = segments(group, known, shape);
    const listed = parts.flatMap((part, index) =>
      spread(part, index < parts.length - 1, known, shape),
    );
    if (!startsPerson(listed[0] ?? '', known, shape)) {
      if (people.length === 0) return undefined;
      continue;
    }
    const read = listed.map((part) => readPerson(part, known)).filter((one) => one !== undefined);
    // People named before a company share it; those of a plain list do not.
    for (let index = read.length - 2; index >= 0; index--) {
      const person = read[index];
      if (
        person &&
        person.affiliation === undefined &&
        person.role === undefined &&
        !(label && plural && parts.length === 1)
      )
        person.affiliation = read[index + 1]?.affiliation;
    }
    people.push(...read);
  }
  const valid = people.filter(
    ({ name, role }) =>
      isName(name, known) ||
      ((shape.single || ROLE.test(role?.split(' ')[0] ?? '')) &&
        /^(?:\p{Lu}[\p{L}'’-]+|\p{Lo}{2,10})$/u.test(name)),
  );
  return valid.length > 0 ? unique(valid) : undefined;
}

/** Returns people without those named twice; the first affiliation found is kept. */
export function unique(people: readonly Person[]): Person[] {
  const byName = new Map<string, Person>();
  for (const person of people) {
    const key = foldText(person.name);
    const other = byName.get(key);
    if (other === undefined) byName.set(key, { ...person });
    else other.affiliation ??= person.affiliation;
  }
  return [...byName.values()];
}
