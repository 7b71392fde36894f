import path from 'node:path';
import { noLongerAwaiting } from '../check/awaiting.ts';
import type { Planned } from './report.ts';
import type { Dropped } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A file that is there already, and what it says from now on. */
export interface Changed {
  shown: string;
  text: string;
}

/** Returns the events, topics and projects that await notes no longer once drafts are written; drafts that go elsewhere leave that to the author. */
export function awaitedFiles(
  planned: readonly Planned[],
  out: string,
  event: Vocabulary['facts']['events'][number],
  own: boolean,
  facts: Vocabulary['facts'],
): { changed: Changed[]; byHand?: Dropped } {
  if (own) {
    const drafts = planned
      .filter(({ state }) => state === 'new')
      .map(({ file, text, talk }) => ({
        collection: talk ? ('talks' as const) : ('recaps' as const),
        path: file.replace(/^[^/]*\//, ''),
        text,
      }));
    const changed = noLongerAwaiting(facts, drafts, out).map(
      ({ collection, path: file, text }) => ({
        shown: path.join(out, collection, file).split(path.sep).join('/'),
        text,
      }),
    );
    return { changed };
  }
  if (!event.data.awaiting) return { changed: [] };
  const why = `the event awaits notes so far: remove the line \`awaiting: true\` from ${event.file} when you keep the drafts`;
  return { changed: [], byHand: { line: 1, text: event.id, why } };
}
