import type { Talk } from './entities.ts';
import { nameKey } from './names.ts';

/** Why one talk is related to another: what they share. */
export type RelatedReason =
  | { kind: 'speaker'; name: string }
  | { kind: 'project'; id: string }
  | { kind: 'topic'; id: string };

export interface RelatedTalk {
  talk: Talk;
  reason: RelatedReason;
}

const WEIGHTS = { speaker: 6, project: 3, topic: 2 } as const;

type Feature = { key: string; reason: RelatedReason };

const featuresOf = (talk: Talk): Feature[] => [
  ...talk.speakers.map(({ name }) => ({
    key: `speaker ${nameKey(name)}`,
    reason: { kind: 'speaker' as const, name },
  })),
  ...talk.projects.map((id) => ({
    key: `project ${id}`,
    reason: { kind: 'project' as const, id },
  })),
  ...talk.tags.map((id) => ({ key: `topic ${id}`, reason: { kind: 'topic' as const, id } })),
];

/**
 * Returns a function that gives the talks most related to one, with the strongest reason for each.
 * What few talks share counts more (inverse document frequency, Spärck Jones 1972); a talk given by the same person on
 * the same thing comes first.
 */
export function relatedFinder(talks: readonly Talk[]): (talk: Talk, most: number) => RelatedTalk[] {
  const index = new Map<string, Talk[]>();
  const features = new Map<string, Feature[]>();
  for (const talk of talks) {
    const own = featuresOf(talk);
    features.set(talk.id, own);
    for (const { key } of own) index.set(key, [...(index.get(key) ?? []), talk]);
  }
  return (talk, most) => {
    const found = new Map<
      string,
      { talk: Talk; score: number; best: number; reason: RelatedReason }
    >();
    for (const { key, reason } of features.get(talk.id) ?? []) {
      const sharing = index.get(key) ?? [];
      const weight = WEIGHTS[reason.kind] * Math.log(1 + talks.length / sharing.length);
      for (const other of sharing) {
        if (other.id === talk.id) continue;
        const known = found.get(other.id);
        if (known === undefined)
          found.set(other.id, { talk: other, score: weight, best: weight, reason });
        else {
          known.score += weight;
          if (weight > known.best) Object.assign(known, { best: weight, reason });
        }
      }
    }
    return [...found.values()]
      .sort((a, b) => b.score - a.score || (a.talk.id < b.talk.id ? -1 : 1))
      .slice(0, most)
      .map(({ talk: other, reason }) => ({ talk: other, reason }));
  };
}
