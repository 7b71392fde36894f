import { didYouMean } from '../lib/suggest.ts';
import type { CollectionName } from '../model/collections.ts';
import type { Entry, Rule } from './facts.ts';
import { problemAt } from './facts.ts';
import type { Problem } from './problem.ts';

const SINGULAR: Record<string, string> = { events: 'event', topics: 'topic', projects: 'project' };

/** Every id that a file names stands for a file that exists. */
export const referenceExists: Rule = (facts) => {
  const problems: Problem[] = [];
  const refer = (
    entry: Entry,
    target: CollectionName,
    id: string,
    ...path: (string | number)[]
  ) => {
    if (facts.ids[target].has(id)) return;
    const known = didYouMean(id, [...facts.ids[target]].sort());
    const what = path[0] === 'tags' ? 'tag' : (SINGULAR[target] ?? target);
    problems.push(
      problemAt(
        'reference-exists',
        entry,
        path,
        `unknown ${what} \`${id}\``,
        `${known}${known.endsWith('?') ? '' : '.'} If it is new, add content/${target}/${id}.yml`,
      ),
    );
  };
  for (const note of [...facts.talks, ...facts.recaps]) {
    refer(note, 'events', note.data.event, 'event');
    for (const [index, tag] of note.data.tags.entries()) refer(note, 'topics', tag, 'tags', index);
  }
  for (const talk of facts.talks) {
    for (const [index, id] of talk.data.projects.entries())
      refer(talk, 'projects', id, 'projects', index);
  }
  for (const topic of facts.topics) {
    if (topic.data.broader !== undefined) refer(topic, 'topics', topic.data.broader, 'broader');
  }
  for (const project of facts.projects) {
    if (project.data.partOf !== undefined)
      refer(project, 'projects', project.data.partOf, 'partOf');
  }
  return problems;
};
