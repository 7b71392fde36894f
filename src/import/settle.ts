import { readEntry } from '../check/read.ts';
import { foldText } from '../lib/ids.ts';
import { nameKey, namesAreNear } from '../lib/names.ts';
import type { Facts } from '../rules/facts.ts';
import type { Draft } from './drafts.ts';
import type { Talk } from './types.ts';

const words = (text: string) =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Returns talks with those of the same title and event made one: the body of the second follows that of the first. */
export function mergeTalks(talks: readonly Talk[]): Talk[] {
  const merged = new Map<string, Talk>();
  for (const talk of talks) {
    const key = `${talk.event ?? ''} ${words(talk.title)}`;
    const first = merged.get(key);
    const strangers =
      first &&
      first.speakers.length > 0 &&
      talk.speakers.length > 0 &&
      !first.speakers.some((one) =>
        talk.speakers.some((other) => nameKey(one.name) === nameKey(other.name)),
      );
    if (first === undefined) merged.set(key, talk);
    else if (strangers) {
      talk.title = `${talk.title} (${talk.speakers.map(({ name }) => name).join(', ')})`;
      talk.unsure.push('another talk has the same title; the speakers tell them apart');
      merged.set(`${key} ${words(talk.title)}`, talk);
    } else {
      first.body.push(...talk.body);
      first.used.push(...talk.used);
      first.unsure.push(
        ...talk.unsure,
        `the title stands again on line ${talk.line}; its text follows the first`,
      );
      for (const person of talk.speakers)
        if (!first.speakers.some(({ name }) => nameKey(name) === nameKey(person.name)))
          first.speakers.push(person);
      for (const link of talk.links)
        if (!first.links.some(({ url }) => url === link.url)) first.links.push(link);
    }
  }
  return [...merged.values()];
}

/** Writes speakers as the content already spells them where a letter, an accent or the order is all that differs. */
export function settleNames(talks: readonly Talk[], facts: Facts): void {
  const explained = new Set(facts.speakers.flatMap(({ data }) => [data.name, ...data.aliases]));
  const spellings = new Set([
    ...facts.talks.flatMap(({ data }) => data.speakers.map(({ name }) => name)),
    ...explained,
  ]);
  for (const talk of talks) {
    for (const person of talk.speakers) {
      if (!spellings.has(person.name)) {
        const near = [...spellings].find((name) => namesAreNear(name, person.name));
        if (near !== undefined) {
          talk.unsure.push(`\`${person.name}\` is written \`${near}\`, as elsewhere`);
          talk.used.push({ line: talk.line, text: person.name });
          person.name = near;
        }
      }
      spellings.add(person.name);
    }
    talk.speakers = talk.speakers.filter(
      ({ name }, index) =>
        talk.speakers.findIndex((one) => nameKey(one.name) === nameKey(name)) === index,
    );
  }
}

/** Returns what the check says against a draft on its own: fields, notes policy. */
export function complaintsAbout(draft: Draft): string[] {
  const [collection = '', ...rest] = draft.file.split('/');
  const { problems } = readEntry({
    collection: collection as 'talks',
    path: rest.join('/'),
    file: draft.file,
    bytes: Buffer.from(draft.text),
  });
  return problems.map(
    ({ line, message, remedy }) => `line ${line} of the draft: ${message}; ${remedy}`,
  );
}
