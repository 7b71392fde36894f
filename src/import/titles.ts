import { foldText } from '../lib/ids.ts';
import { kindOf } from './kinds.ts';
import { titleLikeness } from './likeness.ts';
import { isCompany, isFamiliarName, isName, type Known, NOTHING_KNOWN } from './names.ts';
import { readPeople } from './people.ts';
import type { Person } from './types.ts';

/** A heading taken apart. */
export interface TitleParts {
  title: string;
  people: Person[];
  /** The kind of session the heading names, `undefined` when it names none. */
  kind: string | undefined;
  /** The whole heading is a person: `Dan Kohn - Exec Dir - CNCF`. */
  personOnly: boolean;
}

const NUMBERING =
  /^(?:(?:talk|session|vortrag|#)?\s*\d{1,2}\s*(?:\/\s*\d{1,2}|[.):])\s+|talk\s+\d+\s*[:.–-]?\s*|day\s+\d\s+(?=(?:opening|closing|morning)?\s*keynote)|\d{1,2}(?:\.\d{1,2})?\s*[:h]\s?\d{2}\s*[-–:]?\s+)/i;
const KIND_PREFIX =
  /^[\s⚡🎤📢*]*((?:sponsored|closing|opening|cl|end user|graduated project|project|cncf|technical|keynote|plenary|demo)?\s*(?:sponsored )?(?:keynote(?: (?:panel(?: discussion)?|session|demo))?|key note|session|lightning talk|lightning|session technique|技術セッション|闪电演讲|专场分享|conférence|talk|kurzvortrag)(?: \d+)?)\s*[:：|–]\s+(?=\S)/iu;
const KIND_SUFFIX =
  /\s*[（(]((?:sponsored |opening |closing |end user )?(?:keynote|lightning talk|tutorial|session|panel|workshop|talk|demo|co-located)[^()（）]*)[)）]\s*$/i;
const EDITION =
  /^(?:kubecon|cloudnativecon|kubecon \+ cloudnativecon)[\w +]*?(?:eu|na|europe|north america|china|india|japan)?\s*20\d\d\s*[-–:]\s+/i;

const tidy = (text: string) =>
  text
    .replace(/\$\{[^}]*\}/g, ' ')
    .replace(/^(?:[\s•·*_-]|\p{Extended_Pictographic}|\uFE0F)+/u, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s:：–—|,-]+$/u, '')
    .trim();

// `中文题目 | English title`: the programme's language stays.
function oneLanguage(title: string): string {
  const [left = '', right, ...more] = title.split(/\s*[|｜]\s*/);
  if (right === undefined || more.length > 0) return title;
  const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
  if (han.test(left) && !han.test(right)) return right;
  return han.test(right) && !han.test(left) ? left : title;
}

const SEPARATOR =
  /\s+[-–—−]{1,2}\s+|\s*—\s*|\s+\|\s+|\s+@\s+(?=\p{Lu})|(?<=\S):?\s+(?:by|par|von|por|presented by|présentée? par|animée? par)[:]?\s+(?=[@\p{Lu}_*])|\s*[–]\s+(?=\p{Lu})|\s*／\s*/gu;

function splitPeople(text: string, known: Known): { title: string; people: Person[] } | undefined {
  for (const match of text.matchAll(SEPARATOR)) {
    const title = text.slice(0, match.index);
    const rest = text.slice(match.index + match[0].length);
    const by = /\b(?:by|par|von|por)\b/i.test(match[0]);
    const people = readPeople(rest, known, { single: by && !/\s[-–—]\s/.test(rest) });
    if (
      by &&
      people?.length === 1 &&
      !people[0]?.name.includes(' ') &&
      !known.firstNames.has(foldText(people[0]?.name ?? '')) &&
      people[0]?.affiliation === undefined
    )
      continue;
    if (
      by &&
      people &&
      people.length > 3 &&
      people.every(({ affiliation }) => affiliation === undefined)
    )
      continue;
    const [only] = people ?? [];
    if (
      /^(?:opening |closing |sponsored )?keynote$/i.test(title.trim()) &&
      only &&
      (isFamiliarName(only.name, known) || only.affiliation)
    )
      return { title: /^keynote$/i.test(title.trim()) ? text : title, people: people ?? [] };
    const short =
      title.trim().split(/\s+/).length === 1 &&
      people?.every(({ affiliation, role }) => affiliation === undefined && role === undefined);
    if (
      people &&
      !short &&
      !/^(?:moderated|presented|hosted|given|speakers?|talk|panel)$/i.test(title.trim()) &&
      foldText(title).replace(/[^\p{L}\p{N}]/gu, '').length > 1
    )
      return { title, people };
    if (by && /^@\w+\s*$/.test(rest)) {
      return {
        title,
        people: [{ name: rest.trim().slice(1), affiliation: undefined, role: undefined }],
      };
    }
  }
  // `Title, Ada Lovelace, Fellow, Example`: commas alone, so the first must be a name with two parts after it.
  const commas = [...text.matchAll(/,\s+/g)];
  for (const comma of commas) {
    const rest = text.slice(comma.index + comma[0].length);
    if (rest.split(',').length < 2 || text.slice(0, comma.index).split(' ').length < 4) continue;
    if (!isName(rest.split(',')[0] ?? '', known) || titleLikeness(text.slice(0, comma.index)) < 0.5)
      continue;
    const people = readPeople(rest, known);
    if (people) return { title: text.slice(0, comma.index), people };
  }
  return undefined;
}

// `Ada Lovelace: Title` and `Ada Lovelace & Alan Turing - Title`.
function peopleFirst(
  text: string,
  known: Known,
  numbered: boolean,
): { title: string; people: Person[] } | undefined {
  const match = /^(.{4,80}?)(?::|\s[-–—])\s+(.{4,})$/.exec(text);
  if (!match?.[1] || !match[2]) return undefined;
  const parts = match[1].split(/\s*(?:&|,| and | et )\s*/i);
  if (
    !parts.every((part) => isName(part, known)) ||
    (parts.length === 1 &&
      !numbered &&
      !/\b(?:talk|keynote|session)\b/i.test(match[2]) &&
      !isFamiliarName(parts[0] ?? '', known))
  )
    return undefined;
  if (!numbered && match[2].split(/\s+/).length < 3) return undefined;
  const people = readPeople(match[1], known, { plural: true });
  return people && { title: match[2], people };
}

// `Title (Ada Lovelace, Example)`: brackets that hold someone with a company, or two people.
function peopleInBrackets(
  text: string,
  known: Known,
): { title: string; people: Person[] } | undefined {
  const [, title = '', inside = ''] =
    /^(\S.{3,}?)\s*[（(]([^()（）]{5,160})[)）]$/.exec(text) ?? [];
  const first = inside.split(/\s*,\s*|\s(?:&|and|et|und|@)\s/i)[0] ?? '';
  if (inside === '' || isCompany(first, known) || !isName(first, known) || !first.includes(' '))
    return undefined;
  const people = readPeople(inside, known);
  const sure =
    isFamiliarName(first, known) ||
    people?.some(({ affiliation, role }) => affiliation ?? role) ||
    (people?.length ?? 0) > 1;
  return people && sure ? { title, people } : undefined;
}

/** Returns title, people and kind of a heading: `Keynote: Title - Ada Lovelace, Example (Beginner)`, `Title par Ada Lovelace`, `Ada Lovelace: Title`. */
export function readTitle(text: string, known: Known = NOTHING_KNOWN): TitleParts {
  let rest = tidy(text).replace(EDITION, '').replace(NUMBERING, '').replace(EDITION, '');
  const prefix = KIND_PREFIX.exec(rest);
  const inBrackets =
    KIND_SUFFIX.exec(rest) ??
    /[（(]((?:sponsored )?(?:keynote|lightning talk|panel|tutorial|co-located)[^()（）]*)[)）]/i.exec(
      rest,
    );
  const kind =
    kindOf(prefix?.[1] ?? '') ??
    kindOf(inBrackets?.[1] ?? '') ??
    kindOf(rest.split(/[:：]/)[0] ?? '');
  if (prefix && rest.slice(prefix[0].length).split(/\s+/).length > 1)
    rest = rest.slice(prefix[0].length);
  if (inBrackets) rest = rest.replace(inBrackets[0], ' ').trim();
  rest = oneLanguage(
    rest.replace(
      /\s*[（(](?:any|beginner|intermediate|advanced)[^()（）]*(?:skill|experience)?[^()（）]*[)）]\s*$/i,
      '',
    ),
  );
  const conversation = /,? in conversation with /i;
  if (conversation.test(rest))
    return {
      title: rest,
      people: readPeople(rest.replace(conversation, ' & '), known) ?? [],
      kind,
      personOnly: false,
    };
  const whole = readPeople(rest, known);
  const bare = rest.split(/,|\s[-–—]\s|\s&\s|\s\(|\s@\s/)[0] ?? '';
  const numbered = /^talk\s+\d/i.test(text.trim());
  const first = peopleFirst(rest, known, numbered);
  const alone = /^[^-–—:]*$/.test(rest) || /\s[-–—]\s.*\s[-–—]\s|,/.test(rest);
  const certain =
    numbered ||
    isFamiliarName(bare, known) ||
    (whole?.some(({ role, affiliation }) => role ?? affiliation) ?? false);
  if (
    whole &&
    certain &&
    alone &&
    isName(bare, known) &&
    !(first && !/,/.test(rest) && rest.split(/\s[-–—]\s|:\s/).length === 2)
  ) {
    return { title: rest, people: whole, kind, personOnly: true };
  }
  const split = splitPeople(rest, known) ?? first ?? peopleInBrackets(rest, known);
  if (split) {
    const title = tidy(oneLanguage(split.title.replace(KIND_SUFFIX, '')));
    return { title, people: split.people, kind, personOnly: false };
  }
  return { title: tidy(rest), people: [], kind, personOnly: false };
}
