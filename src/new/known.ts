import { foldText, idFrom } from '../lib/ids.ts';
import { nameKey } from '../lib/names.ts';
import { didYouMean } from '../lib/suggest.ts';
import type { CollectionName } from '../model/collections.ts';
import type { Facts } from '../rules/facts.ts';
import type { Lexicon } from './credits.ts';

/** An id, and how people call what it stands for. */
export interface Named {
  id: string;
  name: string;
  also: readonly string[];
}

/** Returns the ids of a collection with names; events newest first, the rest by id. */
export function namesOf(facts: Facts, collection: 'events' | 'topics' | 'projects'): Named[] {
  if (collection === 'events') {
    return [...facts.events]
      .sort((a, b) => (a.data.start < b.data.start ? 1 : -1))
      .map(({ id, data }) => ({
        id,
        name: data.name,
        also: [data.city, data.country].filter((place) => place !== undefined),
      }));
  }
  const named =
    collection === 'topics'
      ? facts.topics.map(({ id, data }) => ({
          id,
          name: data.name.en,
          also: [data.name.fr, ...data.synonyms],
        }))
      : facts.projects.map(({ id, data }) => ({ id, name: data.name, also: data.synonyms }));
  return named.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Returns a sentence on an unknown word, with the nearest known one and all that are known. */
export function unknownWord(what: string, word: string, known: readonly string[]): string {
  const near = didYouMean(word, known);
  const lines: string[] = [];
  for (const id of known) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + id.length < 96)
      lines[lines.length - 1] = `${line}, ${id}`;
    else lines.push(id);
  }
  const suggestion = near.endsWith('?') ? `; ${near}` : '';
  return `Unknown ${what} \`${word}\`${suggestion}\nKnown:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

/** Returns an id made of a title that no file has and no former address holds; numbered when it is taken. */
export function freeId(title: string, taken: ReadonlySet<string>, prefix = ''): string {
  const words = (idFrom(title) || 'notes').split('-');
  while (words.length > 1 && words.join('-').length > 80) words.pop();
  const base = words.join('-');
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(`${prefix}${id}`)) return id;
  }
}

/** Returns the ids of a collection that are taken: those of files, and former ones, which lead elsewhere. */
export function takenIds(facts: Facts, collection: CollectionName): Set<string> {
  const former =
    collection === 'speakers' ? [] : facts[collection].flatMap(({ data }) => data.aliases);
  return new Set([...facts.ids[collection], ...former]);
}

const words = (text: string) =>
  ` ${foldText(text)
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()} `;

/** Returns up to three topics whose names or synonyms stand in a text, the one named first in front. */
export function topicsIn(facts: Facts, text: string): string[] {
  const within = words(text);
  return facts.topics
    .flatMap(({ id, data }) => {
      const spellings = [id, data.name.en, data.name.fr, ...data.synonyms].map(words);
      const at = spellings.map((one) => within.indexOf(one)).filter((index) => index >= 0);
      return at.length > 0 ? [{ id, at: Math.min(...at) }] : [];
    })
    .sort((a, b) => a.at - b.at)
    .slice(0, 3)
    .map(({ id }) => id);
}

/** Returns the topic that most talks of an event have, or most talks at all: better than none where a title tells nothing. */
export function commonTopic(facts: Facts, event: string): string[] {
  const own = facts.talks.filter(({ data }) => data.event === event);
  const counts = new Map<string, number>();
  for (const { data } of own.length > 0 ? own : facts.talks)
    for (const tag of data.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? facts.topics[0]?.id;
  return best === undefined ? [] : [best];
}

/** Returns every spelling of a speaker's name, the ones of speaker files included. */
export function speakerNames(facts: Facts): Set<string> {
  const names = new Set(facts.talks.flatMap(({ data }) => data.speakers.map(({ name }) => name)));
  for (const { data } of facts.speakers)
    for (const name of [data.name, ...data.aliases]) names.add(name);
  return names;
}

/** Returns the spelling of a name that is in use already, when it differs by case, accents or order only; else the name itself. */
export function knownSpelling(name: string, names: Iterable<string>): string {
  const sorted = (text: string) => nameKey(text).split(' ').sort().join(' ');
  const key = sorted(name);
  const same = [...names].filter((one) => sorted(one) === key);
  return same.includes(name) ? name : (same[0] ?? name);
}

/** Returns the people and companies of all talks, to tell them apart in a programme. */
export function lexiconOf(facts: Facts): Lexicon {
  const credits = facts.talks.flatMap(({ data }) => data.speakers);
  return {
    firstNames: new Set(credits.map(({ name }) => foldText(name.split(' ')[0] ?? ''))),
    companies: new Set(
      credits.flatMap(({ affiliation }) => (affiliation ? [foldText(affiliation)] : [])),
    ),
  };
}
