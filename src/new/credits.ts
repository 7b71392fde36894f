import { foldText } from '../lib/ids.ts';

/** Who spoke, and for whom. */
export interface Credit {
  name: string;
  affiliation?: string;
}

/** Words that tell a person from a company where the text alone does not: folded first names, and companies. */
export interface Lexicon {
  firstNames: Set<string>;
  companies: Set<string>;
}

const ROLE =
  /\b(director|engineer|engineering|manager|maintainers?|lead|leader|head|architect|vp|president|cto|ceo|cio|ciso|coo|chair|co-?chair|(co-?)?founder|developer|advocate|ambassador|evangelist|scientist|researcher|consultant|officer|chief|principal|senior|professor|student|technologist|strategist|specialist|fellow|sre|member|owner|analyst|contributor|host|moderator)\b/i;
const COMPANY =
  /[\d|.@/°]|\b(inc|ltd|llc|gmbh|ag|sa|bv|corp|corporation|company|co|labs?|technolog(y|ies)|bank|group|university|institute|school|college|foundation|cloud|systems|software|networks?|consulting|security|solutions|research|services|international|global|web|federation|of|at|by|for|the)\b/i;
const TITLE_WORD =
  /^(the|a|an|how|what|why|when|with|without|and|or|in|on|to|from|for|your|our|part|day|full-day|half-day|am|pm|event|session|sessions|workshop|hands-on|deep|dive|intro|introduction|overview|update|updates|project|lightning|talk|talks|panel|keynote|tutorial|demo|edition|track|lessons|story|stories|live|all|access|pass|required|separate|registration|kubernetes|cloud|native|open|source|at|of|is|powered)$/i;
const SUFFIX = /^(inc|ltd|llc|gmbh|co|corp|s\.?a)\.?(,? ?ltd\.?)?$/i;
const PARTICLE = /^(de|del|della|der|den|di|da|dos|du|la|le|van|von|bin|el|al|ten|ter|y|und)$/;

const fold = (text: string) => foldText(text).trim();
const firstWord = (text: string) => fold(text.split(' ')[0] ?? '');

function hasShapeOfName(text: string): boolean {
  const words = text
    .replace(/\([^)]*\)/g, '')
    .trim()
    .split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    !/[\d|:!?/@]/.test(text) &&
    words.every((word) => PARTICLE.test(word) || /^["“'‘]?[\p{Lu}\p{Lo}]/u.test(word)) &&
    !words.every((word) => word.length > 3 && word === word.toUpperCase()) &&
    !words.some((word) => TITLE_WORD.test(word))
  );
}

function isPerson(text: string, { firstNames, companies }: Lexicon): boolean {
  if (!hasShapeOfName(text) || ROLE.test(text) || companies.has(fold(text))) return false;
  return firstNames.has(firstWord(text)) || !COMPANY.test(text.replace(/\b\p{Lu}\.(?= )/gu, ''));
}

const segmentsOf = (credits: string) => credits.split(/\s*;\s*/).filter(Boolean);

/** Returns a lexicon with what is certain in some lists of speakers added: who comes first is a person, what comes last a company. */
export function learnFrom(lists: readonly string[], lexicon: Lexicon): Lexicon {
  const firstNames = new Set(lexicon.firstNames);
  const companies = new Set(lexicon.companies);
  for (const segment of lists.flatMap(segmentsOf)) {
    const fields = segment.split(/,\s+/);
    const last = fields.at(-1) ?? '';
    for (const chunk of segment.split(/ & | and /).map((part) => part.split(/,\s+/))) {
      const [first = ''] = chunk;
      if (chunk.length >= 2 && hasShapeOfName(first) && !ROLE.test(first))
        firstNames.add(firstWord(first));
    }
    firstNames.add(firstWord(fields[0] ?? ''));
    if (fields.length >= 2 && !/ & | and /.test(last) && !ROLE.test(last) && !SUFFIX.test(last))
      companies.add(fold(last));
  }
  return { firstNames, companies };
}

/** Returns title and list of speakers of `Title - Ada Example, Example Ltd & Bo Sample, Sample Inc`; the list is empty when none is there. */
export function splitTitle(summary: string): { title: string; credits: string } {
  const dashes = [
    ...summary.matchAll(
      /(?:\s+|(?<=[?!.”"’)]))[-–—]\s+|(?<=\p{Ll})-\s+(?=\p{Lu})|\s-(?=\p{Lu}\p{Ll})/gu,
    ),
  ];
  for (const dash of dashes.reverse()) {
    const credits = summary.slice(dash.index + dash[0].length).trim();
    const first = credits.split(/,\s|\s&\s|;|\sand\s/)[0] ?? '';
    const named =
      hasShapeOfName(first) || (/^\p{Lu}[\p{L}’'-]+$/u.test(first) && credits.includes(', '));
    if (named) return { title: summary.slice(0, dash.index).trim(), credits };
  }
  return { title: summary, credits: '' };
}

// "Head of Design" is a role, "Lead Technologies Inc" a company.
const isRole = (text: string) =>
  ROLE.test(text) && (!COMPANY.test(text.replace(/^Sr\. /, '')) || /\b(of|at)\b/.test(text));

function affiliationIn(fields: string[]): string | undefined {
  const [last, before] = [fields.at(-1), fields.at(-2)];
  if (last !== undefined && before !== undefined && SUFFIX.test(last))
    return affiliationIn([...fields.slice(0, -2), `${before}, ${last}`]);
  const role = fields.findLastIndex((field) => ROLE.test(field) && field !== last);
  const rest = role === -1 ? fields : fields.slice(-1);
  const text = rest.join(', ');
  return text === '' || isRole(text) ? undefined : text;
}

// "Cloud and Infrastructure" is one thing, "Ada Example and Bo Sample" are two.
function chunksOf(segment: string, lexicon: Lexicon): string[] {
  return segment.split(/\s&\s/).flatMap((chunk) => {
    const parts: string[] = [];
    for (const part of chunk.split(/,?\sand\s(?=\S+\s\S)/)) {
      const before = parts.pop();
      if (before === undefined) parts.push(part);
      else if (isPerson(part.split(/,\s/)[0] ?? '', lexicon)) parts.push(before, part);
      else parts.push(`${before} and ${part}`);
    }
    return parts;
  });
}

// The fields of "Ada Example, Bo Sample, Example Ltd, Cy Third, Third Inc" as people with what stands behind them.
function groupsOf(fields: string[], lexicon: Lexicon, more: boolean) {
  const groups: { names: string[]; rest: string[] }[] = [];
  // Three and more that all look like names are names, when what follows them says for whom they speak.
  const allNames = more && fields.length >= 3 && fields.every((field) => isPerson(field, lexicon));
  for (const [index, field] of fields.entries()) {
    const group = groups.at(-1);
    const known = lexicon.firstNames.has(firstWord(field)) && isPerson(field, lexicon);
    if (index === 0 || (known && group && group.rest.length > 0))
      groups.push({ names: [field], rest: [] });
    else if ((allNames || known) && group?.rest.length === 0) group.names.push(field);
    else group?.rest.push(field);
  }
  return groups;
}

/** Returns the people of a list such as `Ada Example & Bo Sample, Example Ltd; Cy Third, CTO, Third Inc`, companies apart, job titles left out. */
export function readCredits(list: string, lexicon: Lexicon): Credit[] {
  return segmentsOf(list).flatMap((segment) => {
    const credits: Credit[] = [];
    let waiting: Credit[] = [];
    let last: Credit[] = [];
    const chunks = chunksOf(segment, lexicon);
    for (const [index, chunk] of chunks.entries()) {
      const fields = chunk
        .split(/,\s+/)
        .map((field) => field.trim())
        .filter(Boolean);
      const [first = ''] = fields;
      if (index > 0 && waiting.length === 0 && !isPerson(first, lexicon)) {
        // The rest of a company with an ampersand in its name, or of a job title.
        for (const credit of ROLE.test(first) ? [] : last)
          if (credit.affiliation) credit.affiliation += ` & ${chunk}`;
        continue;
      }
      for (const { names, rest } of groupsOf(fields, lexicon, index < chunks.length - 1)) {
        const people: Credit[] = names.map((name) => ({ name }));
        credits.push(...people);
        waiting.push(...people);
        if (rest.length === 0) continue;
        const affiliation = affiliationIn(rest);
        if (affiliation !== undefined)
          for (const credit of waiting) credit.affiliation = affiliation;
        last = waiting;
        waiting = [];
      }
    }
    return credits;
  });
}
