import { CONTAINER } from './lexicon.ts';
import { weekdayShort } from './weekdays.ts';

/** What an event is called in a heading. */
export const EVENT =
  /\b(?:kubecon|cloudnativecon|open source summit|gitopscon|envoycon|servicemeshcon|kcd)\b/i;
const WEEKDAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/i;

/** Returns whether a heading holds talks and is none: `Day 2`, `Morning keynotes`, but not `Day 1 keynote: The title`. */
export function isContainer(text: string): boolean {
  if (EVENT.test(text) && (/20\d\d|\bday\b|\d/i.test(text) || WEEKDAY.test(text))) return true;
  if (/^[\w ]{2,30}con,? ?20\d\d$/i.test(text)) return true;
  if (WEEKDAY.test(text) && /\d{1,2}/.test(text) && text.length < 90) return true;
  if (weekdayShort(text) !== undefined && text.length < 40) return true;
  const [, after] = /[:：]\s*(.*)$/.exec(text) ?? [];
  return (
    CONTAINER.test(text) &&
    (after === undefined || CONTAINER.test(after) || !/\p{L}{3,}.*\s\p{L}{2,}/u.test(after))
  );
}
