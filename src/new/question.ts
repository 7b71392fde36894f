import { foldText, idFrom } from '../lib/ids.ts';
import { ID_PATTERN } from '../model/fields.ts';
import type { Facts } from '../rules/facts.ts';
import { type Answers, one } from './answers.ts';
import { freeId, namesOf, takenIds } from './known.ts';

/** A value to choose, and what it means. */
export interface Choice {
  value: string;
  label?: string;
  /** Other words for it. */
  also?: readonly string[];
}

/** One thing to ask: on the command line by its name, in the terminal by its words. */
export interface Question {
  name: string;
  ask: string;
  /** Takes several answers. */
  many?: true;
  /** There is nothing sensible to propose: it has to be answered. */
  needed?: true;
  /** Asked on the command line only. */
  quiet?: true;
  /** The only answers there are. */
  choices?: (facts: Facts, given: Answers) => Choice[];
  /** What to propose, and to take when nobody is asked. */
  proposal?: (facts: Facts, given: Answers) => string[];
  /** Returns what is wrong with an answer. */
  wrong?: (value: string, facts: Facts, given: Answers) => string | undefined;
}

/** Returns words as choices. */
export const plain = (values: readonly string[]): Choice[] => values.map((value) => ({ value }));
/** Returns the ids of a collection as choices, with names. */
export const ids = (collection: 'events' | 'topics' | 'projects') => (facts: Facts) =>
  namesOf(facts, collection).map(({ id, name, also }) => ({ value: id, label: name, also }));
/** Returns a proposal that is always the same. */
export const first = (value: string) => () => [value];

/** Returns what is wrong with a web address. */
export const webAddress = (value: string) =>
  URL.canParse(value) && /^https?:/.test(value)
    ? undefined
    : 'write a full web address, such as https://example.org/page';
/** Returns what is wrong with a day. */
export const isoDate = (value: string) =>
  /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
    ? undefined
    : 'write the day as YYYY-MM-DD';
/** Returns what is wrong with the length of a summary. */
export const sentence = (value: string) =>
  value.length >= 60 && value.length <= 200
    ? undefined
    : `write 60 to 200 characters; these are ${value.length}`;

/** Returns the days of the chosen event as choices; numbers up to its length where the days are not known. */
export function days(facts: Facts, given: Answers): Choice[] {
  const event = facts.events.find(({ id }) => id === one(given, 'event'))?.data;
  if (event === undefined) return [];
  const length = Math.round((Date.parse(event.end) - Date.parse(event.start)) / 86_400_000) + 1;
  return event.days.length > 0
    ? event.days.map(({ day, date, label }) => ({
        value: String(day),
        label: label ? `${date}, ${label}` : date,
      }))
    : Array.from({ length }, (_, index) => ({ value: String(index + 1) }));
}

/** Returns the question on an id: proposes one that is free, refuses one that is taken. */
export const idQuestion = (
  collection: 'talks' | 'recaps' | 'topics' | 'projects' | 'speakers',
  title: string,
): Question => {
  const note = collection === 'talks' || collection === 'recaps';
  const prefix = (given: Answers) => (note ? `${one(given, 'event')}/` : '');
  // A French note has the id of the English one it translates.
  const isTranslation = (given: Answers) => note && one(given, 'lang') === 'fr';
  return {
    name: 'id',
    ask: note ? 'Its id, the end of its address' : 'Its id',
    proposal: (facts, given) =>
      note
        ? [freeId(one(given, title) ?? '', takenIds(facts, collection), prefix(given))]
        : [idFrom(one(given, title) ?? '')],
    wrong: (value, facts, given) => {
      if (!ID_PATTERN.test(value))
        return 'use lower-case letters, digits and single hyphens, such as `service-mesh`';
      if (isTranslation(given) || !takenIds(facts, collection).has(`${prefix(given)}${value}`))
        return undefined;
      return note
        ? `\`${value}\` is taken; \`${freeId(value, takenIds(facts, collection), prefix(given))}\` is free`
        : `content/${collection}/${value}.yml is there already`;
    },
  };
};

/** The questions on what a note rests on. */
export const SOURCES: Question[] = [
  {
    name: 'source-url',
    ask: 'Where can your notes, or the text they rest on, be read? (may stay empty)',
    wrong: webAddress,
  },
  { name: 'source-title', ask: 'Its title', quiet: true },
  { name: 'source-author', ask: 'Who wrote it', quiet: true },
  {
    name: 'summary',
    ask: 'What a reader takes away, in 60 to 200 characters',
    quiet: true,
    wrong: sentence,
  },
  { name: 'author', ask: 'Your name, as the author of these notes (may stay empty)', many: true },
];
/** The questions on what a word of the vocabulary means. */
export const DESCRIPTIONS: Question[] = [
  { name: 'description', ask: 'What it is, in one English sentence' },
  { name: 'description-fr', ask: 'The same sentence in French' },
  {
    name: 'synonym',
    ask: 'Other words for it, separated by semicolons (may stay empty)',
    many: true,
  },
];
/** Returns a question that takes a web address. */
export const link = (name: string, ask: string): Question => ({ name, ask, wrong: webAddress });

/** Returns the choice that an answer stands for, case and accents aside, or `undefined`. */
export function choiceFor(value: string, choices: readonly Choice[]): string | undefined {
  const wanted = foldText(value);
  return (
    choices.find((choice) => choice.value === value) ??
    choices.find(
      (choice) =>
        foldText(choice.value) === wanted ||
        [choice.label ?? '', ...(choice.also ?? [])].some((word) => foldText(word) === wanted),
    )
  )?.value;
}
