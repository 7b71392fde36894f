import { foldText } from '../../src/lib/ids.ts';

/** A talk as an answer key has it. `speakers` is `null` where nobody can tell; an `optional` talk counts neither way. */
export interface KeyTalk {
  title: string;
  speakers: string[] | null;
  optional?: boolean;
}

/** What was found and what was to be found. */
export interface Score {
  right: number;
  found: number;
  wanted: number;
}

const words = (text: string) =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter(Boolean);

/** Returns how alike two titles are, 0 to 1: words in common over all words, or nearly all of the shorter one's in the longer. */
export function likeness(a: string, b: string): number {
  const [x, y] = [new Set(words(a)), new Set(words(b))];
  const common = [...x].filter((word) => y.has(word)).length;
  const shorter = Math.min(x.size, y.size);
  const contained = shorter >= 3 || a.length === b.length ? common / Math.max(shorter, 1) : 0;
  return Math.max(common / Math.max(new Set([...x, ...y]).size, 1), contained * 0.9);
}

const nameKey = (name: string) => words(name).sort().join(' ');

/** Returns the scores of the talks and speakers found in one recap against its answer key, and what was wrong. */
export function scoreRecap(
  key: readonly KeyTalk[],
  found: readonly { title: string; speakers: { name: string }[] }[],
) {
  const pairs = key
    .flatMap((wanted, index) =>
      found.map((talk, at) => ({ index, at, value: likeness(wanted.title, talk.title) })),
    )
    .filter(({ value }) => value >= 0.5)
    .sort((a, b) => b.value - a.value);
  const byKey = new Map<number, number>();
  const taken = new Set<number>();
  for (const { index, at } of pairs) {
    if (byKey.has(index) || taken.has(at)) continue;
    byKey.set(index, at);
    taken.add(at);
  }
  const talks: Score = { right: 0, found: 0, wanted: 0 };
  const speakers: Score = { right: 0, found: 0, wanted: 0 };
  const wrong: string[] = [];
  for (const [index, wanted] of key.entries()) {
    const at = byKey.get(index);
    if (!wanted.optional) {
      talks.wanted += 1;
      if (at === undefined) wrong.push(`missed talk: ${wanted.title}`);
      else talks.right += 1;
    }
    const got = at === undefined ? [] : (found[at]?.speakers ?? []);
    if (wanted.speakers === null || (wanted.optional && at === undefined)) continue;
    const names = wanted.speakers.map(nameKey);
    speakers.wanted += names.length;
    speakers.found += got.length;
    for (const [place, name] of names.entries()) {
      if (got.some((one) => nameKey(one.name) === name)) speakers.right += 1;
      else wrong.push(`missed speaker: ${wanted.speakers[place]} (${wanted.title})`);
    }
    for (const { name } of got)
      if (!names.includes(nameKey(name))) wrong.push(`invented speaker: ${name} (${wanted.title})`);
  }
  const counted = found.filter(
    (_, at) => ![...byKey].some(([index, other]) => other === at && key[index]?.optional),
  );
  talks.found = counted.length;
  for (const [at, talk] of found.entries()) {
    if (taken.has(at)) continue;
    wrong.push(`invented talk: ${talk.title}`);
    speakers.found += talk.speakers.length;
  }
  return { talks, speakers, wrong };
}

/** Returns the sum of scores. */
export function sum(scores: readonly Score[]): Score {
  return scores.reduce(
    (a, b) => ({ right: a.right + b.right, found: a.found + b.found, wanted: a.wanted + b.wanted }),
    { right: 0, found: 0, wanted: 0 },
  );
}

/** Returns precision and recall of a score, 1 where there is nothing to count. */
export function ratios({ right, found, wanted }: Score): { precision: number; recall: number } {
  return { precision: found === 0 ? 1 : right / found, recall: wanted === 0 ? 1 : right / wanted };
}
