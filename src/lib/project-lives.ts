import type { Event, Project, Talk } from './entities.ts';

/** A project's way through the editions. */
export interface ProjectLife {
  project: Project;
  /** How many talks are about it. */
  talks: number;
  /** The oldest and the newest event with such a talk. */
  first: Event;
  last: Event;
}

/** Returns the projects with at least `atLeast` talks: those first heard of first. */
export function projectLives(
  catalog: {
    events: readonly Event[];
    projects: readonly Project[];
    talksOfProject(id: string): readonly Talk[];
  },
  atLeast: number,
): ProjectLife[] {
  return catalog.projects
    .flatMap((project) => {
      const talks = catalog.talksOfProject(project.id);
      const ids = new Set(talks.map(({ eventId }) => eventId));
      const events = catalog.events.filter(({ id }) => ids.has(id));
      const [last, first] = [events[0], events.at(-1)];
      if (talks.length < atLeast || first === undefined || last === undefined) return [];
      return [{ project, talks: talks.length, first, last }];
    })
    .sort((a, b) =>
      a.first.start === b.first.start ? b.talks - a.talks : a.first.start < b.first.start ? -1 : 1,
    );
}

/** Returns the dates between which a project had each of its levels; the last one has no end. */
export function maturitySpans({ maturity }: Pick<Project, 'maturity'>) {
  return maturity.map(({ level, date }, index) => ({
    level,
    from: date,
    to: maturity[index + 1]?.date,
  }));
}
