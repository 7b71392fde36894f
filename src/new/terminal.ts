import * as clack from '@clack/prompts';
import { foldText } from '../lib/ids.ts';
import { nearest } from '../lib/suggest.ts';
import type { Choice, Question } from './question.ts';
import type { Ask } from './settle.ts';
import { complaintAbout } from './settle.ts';

/** What is said when the author leaves a question with Ctrl+C or Escape. */
export const LEFT = 'Nothing was written.';

function answered<T>(value: T): Exclude<T, symbol> {
  if (clack.isCancel(value)) throw new Error(LEFT);
  return value as Exclude<T, symbol>;
}

interface Option<T> {
  value: T;
  label: string;
  hint?: string;
}

const listed = (choices: readonly Choice[]): Option<string>[] =>
  choices.map(({ value, label, also = [] }) => ({
    value,
    label: label === undefined ? value : `${value}  ${label}`,
    ...(also.length > 0 ? { hint: also.join(', ') } : {}),
  }));

/**
 * Returns how a list is searched: every word typed has to be in an option, whatever its case, accents and hyphens. When no
 * option has them, the one with the nearest word is shown. `typed` tells what was searched for last, and what it found.
 */
export function searchOf<T>(options: readonly Option<T>[]) {
  const letters = (text: string) => foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');
  const within = new Map(options.map((one) => [one, letters(`${one.label} ${one.hint ?? ''}`)]));
  const words = new Map(
    options.flatMap((one) =>
      [String(one.value), ...`${one.label}, ${one.hint ?? ''}`.split(/ {2,}|, /)]
        .filter(Boolean)
        .map((word): [string, Option<T>] => [word, one]),
    ),
  );
  const typed = { search: '', found: new Set(options.map(({ value }) => value)) };
  const look = (search: string): Set<T> => {
    const wanted = search.split(/\s+/).map(letters);
    const found = options.filter((one) =>
      wanted.every((word) => within.get(one)?.includes(word) === true),
    );
    const near = found.length === 0 ? words.get(nearest(search, words.keys()) ?? '') : undefined;
    return new Set((near ? [near] : found).map(({ value }) => value));
  };
  const filter = (search: string, option: { value: T }): boolean => {
    if (search !== typed.search) Object.assign(typed, { search, found: look(search) });
    return typed.found.has(option.value);
  };
  return { filter, typed };
}

async function chooseSome(message: string, options: Option<string>[], proposal: string[]) {
  let initialValues = proposal;
  for (;;) {
    const { filter, typed } = searchOf(options);
    const chosen: string[] = answered(
      await clack.autocompleteMultiselect({
        message,
        options,
        filter,
        maxItems: 10,
        initialValues,
        required: proposal.length > 0,
      }),
    );
    const overlooked = typed.search !== '' && !chosen.some((value) => typed.found.has(value));
    if (!overlooked) return chosen;
    clack.log.warn(
      `You searched for \`${typed.search}\` and chose nothing there: Tab chooses, Enter ends the question.`,
    );
    initialValues = chosen;
  }
}

async function choose(
  question: Question,
  choices: Choice[],
  proposal: string[],
): Promise<string[]> {
  // What is proposed stands first, so that it is seen.
  const rank = ({ value }: Choice) => (question.many && proposal.includes(value) ? 0 : 1);
  const options = listed([...choices].sort((a, b) => rank(a) - rank(b)));
  const message = question.ask;
  if (question.many) return chooseSome(message, options, proposal);
  const optional = !question.needed && proposal.length === 0;
  const all = optional ? [{ value: '', label: '(none)' }, ...options] : options;
  const initial = proposal[0] === undefined ? {} : { initialValue: proposal[0] };
  for (;;) {
    const value: string | undefined = answered(
      all.length > 12
        ? await clack.autocomplete({
            message,
            options: all,
            maxItems: 10,
            filter: searchOf(all).filter,
            ...initial,
          })
        : await clack.select({ message, options: all, ...initial }),
    );
    if (value) return [value];
    if (!question.needed) return [];
    clack.log.warn('This one is needed: choose one of the list.');
  }
}

/** Asks one question in the terminal: a list to search where the answers are known, else a line of text. */
export const askInTerminal: Ask = async (question, facts, given) => {
  const proposal = question.proposal?.(facts, given) ?? [];
  const choices = question.choices?.(facts, given);
  if (choices) return choose(question, choices, proposal);
  const parts = (text: string | undefined): string[] =>
    (question.many ? (text ?? '').split(';') : [text ?? ''])
      .map((part) => part.trim())
      .filter(Boolean);
  const text = answered(
    await clack.text({
      message: question.ask,
      initialValue: proposal.join('; '),
      validate: (typed) =>
        question.needed && parts(typed).length === 0
          ? 'This one is needed.'
          : parts(typed)
              .map((part) => complaintAbout(question, part, facts, given))
              .find((complaint) => complaint !== undefined),
    }),
  );
  return parts(text);
};

/** Lets the author choose sessions of a programme in a list to search. Returns their numbers. */
export async function chooseSessions(titles: readonly string[]): Promise<number[]> {
  const options = titles.map((label, value) => ({ value, label }));
  const { filter } = searchOf(options);
  const message = 'Make stubs for which sessions? Type to search, Tab to choose, Enter when done';
  return answered(await clack.autocompleteMultiselect({ message, options, maxItems: 12, filter }));
}

/** Asks for a yes or no. */
export async function confirm(message: string): Promise<boolean> {
  return answered(await clack.confirm({ message }));
}
