import type { MaturityLevel } from '../model/project.ts';
import { type Edition, type Share, sharesOf } from './editions.ts';
import type { Event, Project, Talk } from './entities.ts';
import { maturityOn } from './projects.ts';

/** A moment of a story: an edition, and a talk that stands for it. */
export interface Moment extends Share {
  talk: Talk;
}

/** How a topic or a project went through the editions. */
export interface Story {
  /** One for each edition with notes, oldest first. */
  cells: Share[];
  first: Moment;
  /** The edition with the greatest share, among those with enough notes to tell. */
  peak: Moment;
  latest: Moment;
}

// A note of full length tells more than one of a line; a keynote is what most people heard.
const weight = (talk: Talk) => (talk.brief ? 2 : 0) + (talk.kind === 'keynote' ? 0 : 1);

/** Returns the story that some talks tell, or `undefined` when there is none to tell: fewer than two editions. */
export function storyOf(talks: readonly Talk[], editions: readonly Edition[]): Story | undefined {
  const own = new Set(talks.map(({ id }) => id));
  const cells = sharesOf(editions, ({ id }) => own.has(id));
  const seen = cells.filter(({ count }) => count > 0);
  if (seen.length < 2) return undefined;
  const moment = (cell: Share | undefined, besides: readonly Talk[] = []): Moment | undefined => {
    const candidates = cell?.edition.talks.filter(({ id }) => own.has(id)) ?? [];
    const fresh = candidates.filter((talk) => !besides.includes(talk));
    const [talk] = [...(fresh.length > 0 ? fresh : candidates)].sort(
      (a, b) => weight(a) - weight(b),
    );
    return cell && talk && { ...cell, talk };
  };
  const firm = seen.filter(({ edition }) => !edition.few);
  const first = moment(seen[0]);
  const latest = moment(seen.at(-1));
  if (first === undefined || latest === undefined) return undefined;
  const highest = [...(firm.length > 0 ? firm : seen)].sort((a, b) => b.share - a.share)[0];
  const peak = moment(highest, [first.talk, latest.talk]) ?? first;
  return { cells, first, peak, latest };
}

/** A stretch of editions at which a project had the same maturity: `from` and `to` count editions from 0, both included. */
export interface MaturityStretch {
  level: MaturityLevel | undefined;
  from: number;
  to: number;
  /** The day it reached the level. */
  since: string | undefined;
}

/** Returns the maturity that a project had at each edition (its first day), in stretches; a level passed between two editions leaves no trace. */
export function maturityStretches(project: Project, events: readonly Event[]): MaturityStretch[] {
  const stretches: MaturityStretch[] = [];
  events.forEach((event, index) => {
    const level = maturityOn(project, event.start);
    const current = stretches.at(-1);
    if (current && current.level === level) current.to = index;
    else {
      const since = project.maturity.find((step) => step.level === level)?.date;
      stretches.push({ level, from: index, to: index, since });
    }
  });
  return stretches;
}
