import type { Entry, Rule } from './facts.ts';
import { problemAt } from './facts.ts';

/** Every event, topic and project has a note, or says that it awaits one; and none says so while it has one. */
export const usedOrAwaiting: Rule = (facts) => {
  const events = new Set([...facts.talks, ...facts.recaps].map((note) => note.data.event));
  const topics = new Set([...facts.talks, ...facts.recaps].flatMap((note) => note.data.tags));
  for (const { data } of facts.topics) if (data.broader) topics.add(data.broader);
  const projects = new Set(facts.talks.flatMap((talk) => talk.data.projects));
  for (const { data } of facts.projects) if (data.partOf) projects.add(data.partOf);
  // A note that cannot be read may be the one that has it.
  const readable = (collection: 'talks' | 'recaps') =>
    new Set(facts[collection].map(({ id }) => id)).size === facts.ids[collection].size;
  const allRead = readable('talks') && readable('recaps');
  const check = (
    entries: Entry<'events' | 'topics' | 'projects'>[],
    used: ReadonlySet<string>,
    what: string,
  ) =>
    entries.flatMap((entry) => {
      const isUsed = used.has(entry.id);
      if (isUsed !== entry.data.awaiting || (!isUsed && !allRead)) return [];
      return isUsed
        ? [
            {
              ...problemAt(
                'used-or-awaiting',
                entry,
                ['awaiting'],
                `the ${what} \`${entry.id}\` awaits notes and has some`,
                'remove the line `awaiting: true`',
              ),
              fix: { find: 'awaiting: true\n', replace: '' },
            },
          ]
        : [
            problemAt(
              'used-or-awaiting',
              entry,
              [],
              `no note has the ${what} \`${entry.id}\``,
              'add `awaiting: true`, use it in a note, or delete the file',
            ),
          ];
    });
  return [
    ...check(facts.events, events, 'event'),
    ...check(facts.topics, topics, 'topic'),
    ...check(facts.projects, projects, 'project'),
  ];
};
