import { foldText } from '../lib/ids.ts';
import { SPEAKER_LABEL } from './lexicon.ts';
import { type Known, NOTHING_KNOWN } from './names.ts';
import { readPeople } from './people.ts';
import type { Person } from './types.ts';

/** Returns the people of a line that only names who spoke: `By Ada Lovelace, Example`, `*Speaker: …*`, `Ada Lovelace - Example`. */
export function speakerLine(line: string, known: Known = NOTHING_KNOWN): Person[] | undefined {
  const text = line.trim();
  if (text.length > 400 || text === '') return undefined;
  const labelled =
    SPEAKER_LABEL.test(text) || /^(?:_|\*)*(?:[Bb]y|[Pp]ar|[Vv]on|[Pp]or)\s+[@\p{Lu}]/u.test(text);
  if (
    !labelled &&
    (/[.!?。]\s*$/.test(text.replace(/\b(?:Inc|Ltd|Co|Jr|Sr)\.$/, '')) || text.length > 140)
  )
    return undefined;
  const people = readPeople(text, known, { single: labelled });
  if (people === undefined) return undefined;
  if (labelled)
    return /\b(?:was|is|were|are|has|had|a|est|était)\b/.test(text.slice(0, 60)) &&
      text.length > 120
      ? undefined
      : people;
  // Without a label the line must be names, companies and job titles, and nothing else.
  const said = people
    .map(({ name, affiliation, role }) => `${name} ${affiliation ?? ''} ${role ?? ''}`)
    .join(' ');
  const letters = (value: string) => foldText(value).replace(/[^\p{L}\p{N}]/gu, '').length;
  const rest = letters(text.replace(/@\w+|\(twitter\)/g, '')) - letters(said);
  return rest <= 6 * people.length &&
    people.every(
      ({ affiliation, role, name }) => affiliation || role || people.length > 1 || name === text,
    )
    ? people
    : undefined;
}
