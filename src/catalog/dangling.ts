import type { RawContent } from './raw.ts';

/**
 * Returns content without references to what is not there: such topics and projects are left out of notes, and notes on
 * such events altogether. For pages to go on while an author corrects an id; a build never gets that far.
 */
export function withoutDangling(raw: RawContent): RawContent {
  const ids = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id));
  const [events, topics, projects] = [ids(raw.events), ids(raw.topics), ids(raw.projects)];
  return {
    ...raw,
    talks: raw.talks
      .filter(({ data }) => events.has(data.event))
      .map((talk) => ({
        ...talk,
        data: {
          ...talk.data,
          tags: talk.data.tags.filter((id) => topics.has(id)),
          projects: talk.data.projects.filter((id) => projects.has(id)),
        },
      })),
    recaps: raw.recaps
      .filter(({ data }) => events.has(data.event))
      .map((recap) => ({
        ...recap,
        data: { ...recap.data, tags: recap.data.tags.filter((id) => topics.has(id)) },
      })),
    topics: raw.topics.map((topic) => {
      const { broader, ...data } = topic.data;
      return broader === undefined || topics.has(broader) ? topic : { ...topic, data };
    }),
    projects: raw.projects.map((project) => {
      const { partOf, ...data } = project.data;
      return partOf === undefined || projects.has(partOf) ? project : { ...project, data };
    }),
  };
}
