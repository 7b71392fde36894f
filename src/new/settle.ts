import type { Facts } from '../rules/facts.ts';
import { type Answers, all } from './answers.ts';
import { knownSpelling, speakerNames, unknownWord } from './known.ts';
import { choiceFor, type Question } from './question.ts';
import { QUESTIONS } from './questions.ts';

/** Asks one question and returns the answers; an empty list when it is passed over. */
export type Ask = (question: Question, facts: Facts, given: Answers) => Promise<string[]>;

/** Returns what is wrong with an answer, or `undefined`. */
export function complaintAbout(
  question: Question,
  value: string,
  facts: Facts,
  given: Answers,
): string | undefined {
  const choices = question.choices?.(facts, given);
  if (choices && choiceFor(value, choices) === undefined)
    return unknownWord(
      question.name === 'tag' ? 'topic' : question.name,
      value,
      choices.map((choice) => choice.value),
    );
  return question.wrong?.(value, facts, given);
}

/**
 * Returns the answers to all questions on a kind of content: those given, then those asked for, then those proposed.
 * Without `ask` nobody is asked. Throws a sentence when an answer is wrong or one that is needed is missing.
 */
export async function settle(
  kind: string,
  given: Answers,
  facts: Facts,
  ask?: Ask,
): Promise<Answers> {
  const answers: Answers = {};
  const missing: Question[] = [];
  for (const question of QUESTIONS[kind] ?? []) {
    let values = all(given, question.name)
      .map((value) => value.trim())
      .filter(Boolean);
    if (values.length === 0 && ask && !question.quiet) values = await ask(question, facts, answers);
    else if (values.length === 0)
      values = (question.proposal?.(facts, answers) ?? []).filter(Boolean);
    for (const value of values) {
      const complaint = complaintAbout(question, value, facts, answers);
      if (complaint !== undefined) throw new Error(`--${question.name}: ${complaint}`);
    }
    const choices = question.choices?.(facts, answers);
    if (choices) values = values.map((value) => choiceFor(value, choices) ?? value);
    if (values.length === 0 && question.needed) missing.push(question);
    if (values.length > 0)
      answers[question.name] = question.many ? [...new Set(values)] : values.slice(0, 1);
    // What follows rests on the event; without it every further complaint is noise.
    if (question.name === 'event' && missing.length > 0 && !ask) {
      for (const later of QUESTIONS[kind] ?? [])
        if (later.needed && later !== question && all(given, later.name).length === 0)
          missing.push(later);
      break;
    }
  }
  if (missing.length > 0)
    throw new Error(
      `Missing: ${missing.map(({ name, ask: words }) => `--${name} (${words.replace(/\?$/, '')})`).join(', ')}.`,
    );
  const names = speakerNames(facts);
  if (kind === 'talk')
    answers['speaker'] = all(answers, 'speaker').map((speaker) => {
      const [name = '', ...rest] = speaker.split(',');
      return [knownSpelling(name.trim(), names), ...rest].join(',');
    });
  return answers;
}
