import * as clack from '@clack/prompts';
import { foldText } from '../lib/ids.ts';
import type { Choice, Question } from './question.ts';
import type { Ask } from './settle.ts';
import { complaintAbout } from './settle.ts';

/** What is said when the author leaves a question with Ctrl+C or Escape. */
export const LEFT = 'Nothing was written.';

function answered<T>(value: T): Exclude<T, symbol> {
  if (clack.isCancel(value)) throw new Error(LEFT);
  return value as Exclude<T, symbol>;
}

const words = (choice: { value: unknown; label?: string; hint?: string }) =>
  foldText(`${String(choice.value)} ${choice.label ?? ''} ${choice.hint ?? ''}`);
const listed = (choices: readonly Choice[]) =>
  choices.map(({ value, label, also = [] }) => ({
    value,
    label: label === undefined ? value : `${value}  ${label}`,
    ...(also.length > 0 ? { hint: also.join(', ') } : {}),
  }));
const search = {
  maxItems: 10,
  filter: (typed: string, choice: { value: unknown; label?: string; hint?: string }) =>
    foldText(typed)
      .split(/\s+/)
      .every((word) => words(choice).includes(word)),
};

async function choose(
  question: Question,
  choices: Choice[],
  proposal: string[],
): Promise<string[]> {
  // What is proposed stands first, so that it is seen.
  const rank = ({ value }: Choice) => (question.many && proposal.includes(value) ? 0 : 1);
  const options = listed([...choices].sort((a, b) => rank(a) - rank(b)));
  const message = question.ask;
  if (question.many) {
    return answered(
      await clack.autocompleteMultiselect({
        ...search,
        message,
        options,
        initialValues: proposal,
        required: proposal.length > 0,
      }),
    );
  }
  const optional = !question.needed && proposal.length === 0;
  const all = optional ? [{ value: '', label: '(none)' }, ...options] : options;
  const initial = proposal[0] === undefined ? {} : { initialValue: proposal[0] };
  const value = answered(
    all.length > 12
      ? await clack.autocomplete({ ...search, message, options: all, ...initial })
      : await clack.select({ message, options: all, ...initial }),
  );
  return value ? [value] : [];
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
  const message = 'Make stubs for which sessions? Type to search, Tab to choose, Enter when done';
  return answered(
    await clack.autocompleteMultiselect({ ...search, message, options, maxItems: 12 }),
  );
}

/** Asks for a yes or no. */
export async function confirm(message: string): Promise<boolean> {
  return answered(await clack.confirm({ message }));
}
