import { foldText } from '../lib/ids.ts';
import { isName, type Known, NOTHING_KNOWN } from './names.ts';
import { readPeople, unique } from './people.ts';
import type { Person } from './types.ts';

const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’.-]+`;
const NAME = String.raw`${WORD}(?:\s+(?:de|van|von|der|den|di|da|del|la|le|bin|Mc)){0,2}(?:\s+${WORD}){1,3}`;
const GIVEN = String.raw`(?:\s*\([^()]{2,60}\))?`;
const LIST = String.raw`(${NAME}${GIVEN}(?:\s*(?:,|&|,? and|,? et|und)\s+${NAME}${GIVEN})*)`;

const PATTERNS: RegExp[] = [
  String.raw`\b(?:talk|session|keynote|presentation|panel|tutorial|workshop|demo|presented|given|hosted|moderated|led|delivered|run)\s+(?:was\s+)?(?:(?:given|presented|held|delivered|hosted|moderated|led)\s+)?(?:by|from)\s+(?:the\s+)?(?:\w+\s+){0,2}?${LIST}`,
  String.raw`\b[Ss]peakers?\b\s*(?::|\(|was|were|is)\s*${LIST}`,
  String.raw`\b(?:talk|keynote|conf(?:érence)?|présentation|session|panel|table ronde|lab)\s+(?:\S+\s+){0,2}?(?:de|d['’]|par|animée?s?\s+par|présentée?s?\s+par|donnée?s?\s+par|avec)\s*${LIST}`,
  String.raw`(?:[Pp]résentée?s?|[Aa]nimée?s?|[Dd]onnée?s?)\s+(?:entre\s+autres?\s+)?par\s+(?:l['’]?\w+\s+)?${LIST}`,
  String.raw`(?:^\W*|[,.;:]\s+)${LIST}(?:,[^.]{2,110}?)?(?:\s+(?:de|from|of|at)\s+[^,.(]{2,40}|\s+d['’][^,.(]{2,40})?(?:\s*\([^)]*\))?,?\s+(?:(?:nous\s+)?(?:a|ont)\s+(?:\S+\s+){0,5}?(?:présenté|animé|expliqué|montré|parlé|fait|donné|raconté|partagé|tenu|déroulé)|presented|presents|talked|talks|spoke|speaks|explained|explains|showed|shows|introduced|shared|shares|gave|gives|described|walked|demonstrated|demonstrates|delivered|discussed|provided|on latest)`,
  String.raw`(?:au tour de|turn of|the floor to)\s+${LIST}`,
  String.raw`^\W*${LIST}\s*(?:さん|氏)`,
  String.raw`演讲者[^。]{0,12}?(?:的|是|为|：)\s*${LIST}`,
  String.raw`的\s*${LIST}\s*(?:与|和|，|。|因|分享|介绍)`,
].map((source) => new RegExp(source, 'gu'));

// Japanese posts name people by their handles: `takemioさんの発表`.
const HANDLE = /(?:^|と)\s*@?([A-Za-z][\w-]{2,24})\s*さん(?=の発表|と)/g;

// `Alban showed two demos`: a first name that speakers have, at the head of a sentence.
const FIRST_NAME =
  /(?:^|[.!?]\s+)(\p{Lu}\p{Ll}{2,})\s+(?:showed|demo['’]?ed|demoed|continued|explained|presented|described|talked|introduced|started|walked|a montré|a présenté|a expliqué|on latest)(?=\s)/gmu;

/** Returns the people whom the first sentences on a talk name as its speakers. */
export function mentionedSpeakers(
  texts: readonly string[],
  known: Known = NOTHING_KNOWN,
): Person[] {
  const found: Person[] = [];
  for (const text of texts.slice(0, 4)) {
    for (const pattern of PATTERNS) {
      for (const match of text.slice(0, 700).matchAll(pattern)) {
        const people = readPeople(match[1] ?? '', known, { plural: true });
        found.push(...(people ?? []).filter(({ name }) => isName(name, known)));
      }
    }
    for (const [, name] of text.matchAll(HANDLE))
      if (name) found.push({ name, affiliation: undefined, role: undefined });
    if (found.length > 0) break;
  }
  if (found.length === 0) {
    for (const text of texts) {
      for (const [, name] of text.matchAll(FIRST_NAME)) {
        if (name && known.firstNames.has(foldText(name)))
          found.push({ name, affiliation: undefined, role: undefined });
      }
    }
  }
  return unique(found).slice(0, 8);
}
