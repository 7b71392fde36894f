/** What an author said: the values given to each question, by its name. */
export type Answers = Record<string, string[]>;

/** Returns the first answer to a question, or `undefined` when there is none. */
export function one(answers: Answers, name: string): string | undefined {
  return answers[name]?.[0];
}

/** Returns all answers to a question. */
export function all(answers: Answers, name: string): string[] {
  return answers[name] ?? [];
}
