import { KINDS, type Kind } from '../model/talk.ts';
import { type Edition, editionsOf, middleOf, type ShareRow, shareRows } from './editions.ts';
import type { Event, Project, Talk, Topic } from './entities.ts';
import { type Mover, type Period, periodsOf, rankMovers } from './periods.ts';
import { type ProjectLife, projectLives } from './project-lives.ts';

/** Topics in fewer talks than this are left out of the picture of topics: a share of so few says nothing. */
export const TOPIC_TALKS = 20;
/** Projects in fewer talks than this are left out of the picture of projects. */
export const PROJECT_TALKS = 7;
const MOVERS = 8;

/** How much of an edition we hold. */
export interface Coverage {
  event: Event;
  /** Notes of full length. */
  full: number;
  /** Notes of a line or two. */
  brief: number;
}

/** Everything the page of trends shows. */
export interface TrendsPage {
  notes: number;
  editions: Edition[];
  /** Topics in at least `TOPIC_TALKS` talks, those that had their time first above. */
  topics: (ShareRow & { topic: Topic })[];
  /** The other topics. */
  rare: Topic[];
  periods: { first: Period; last: Period };
  rising: (Mover & { topic: Topic })[];
  fading: (Mover & { topic: Topic })[];
  projects: ProjectLife[];
  /** How many projects some talk has. */
  projectsNamed: number;
  kinds: (ShareRow & { kind: Kind })[];
  /** All events, oldest first. */
  coverage: Coverage[];
}

/** Returns the page of trends. */
export function trendsPage(catalog: {
  events: readonly Event[];
  talks: readonly Talk[];
  topics: readonly Topic[];
  projects: readonly Project[];
  topic(id: string): Topic;
  talksOfEvent(id: string): readonly Talk[];
  talksOfTopic(id: string): readonly Talk[];
  talksOfProject(id: string): readonly Talk[];
}): TrendsPage {
  const editions = editionsOf(catalog);
  const many = ({ id }: Topic) => catalog.talksOfTopic(id).length >= TOPIC_TALKS;
  const often = catalog.topics.filter(many);
  const rows = shareRows(
    editions,
    often.map(({ id }) => id),
    ({ tags }) => tags,
  );
  const { first, last } = periodsOf(editions);
  const movers = rankMovers(rows, first, last);
  const withTopic = <T extends { id: string }>(row: T) => ({
    ...row,
    topic: catalog.topic(row.id),
  });
  return {
    notes: catalog.talks.length,
    editions,
    topics: rows.sort((a, b) => middleOf(a.cells) - middleOf(b.cells)).map(withTopic),
    rare: catalog.topics.filter((topic) => !many(topic)),
    periods: { first, last },
    rising: movers
      .filter(({ change }) => change > 0)
      .slice(0, MOVERS)
      .map(withTopic),
    fading: movers
      .filter(({ change }) => change < 0)
      .reverse()
      .slice(0, MOVERS)
      .map(withTopic),
    projects: projectLives(catalog, PROJECT_TALKS),
    projectsNamed: catalog.projects.filter(({ id }) => catalog.talksOfProject(id).length > 0)
      .length,
    kinds: KINDS.map((kind) => {
      const [row] = shareRows(editions, [kind], (talk) => [talk.kind]);
      return { ...(row as ShareRow), kind };
    }).filter(({ total }) => total > 0),
    coverage: catalog.events
      .map((event) => {
        const talks = catalog.talksOfEvent(event.id);
        const brief = talks.filter((talk) => talk.brief).length;
        return { event, full: talks.length - brief, brief };
      })
      .reverse(),
  };
}
