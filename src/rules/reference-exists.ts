import { didYouMean } from '../lib/suggest.ts';
import type { Entry, Rule } from './facts.ts';
import { problemAt } from './facts.ts';
import type { Problem } from './problem.ts';
import { renamedIds } from './site-addresses.ts';

type Target = 'events' | 'topics' | 'projects';
const SINGULAR: Record<Target, string> = { events: 'event', topics: 'topic', projects: 'project' };

/** Every id that a file names stands for a file that exists. */
export const referenceExists: Rule = (facts) => {
  const problems: Problem[] = [];
  const now = {
    events: renamedIds(facts, 'events'),
    topics: renamedIds(facts, 'topics'),
    projects: renamedIds(facts, 'projects'),
  };
  const refer = (entry: Entry, target: Target, id: string, ...path: (string | number)[]) => {
    if (facts.ids[target].has(id)) return;
    const what = path[0] === 'tags' ? 'tag' : SINGULAR[target];
    const say = (message: string, remedy: string) =>
      problemAt('reference-exists', entry, path, message, remedy);
    const current = now[target].get(id);
    if (current !== undefined) {
      const problem = say(`the ${what} \`${id}\` is called \`${current}\` now`, `write ${current}`);
      // A note on a renamed event has to move to its folder, too.
      const fix = target === 'events' ? {} : { fix: { find: id, replace: current } };
      problems.push({ ...problem, ...fix });
      return;
    }
    const known = didYouMean(id, [...facts.ids[target]].sort());
    const end = `${known.endsWith('?') ? '' : '.'} If it is new, add content/${target}/${id}.yml`;
    problems.push(say(`unknown ${what} \`${id}\``, `${known}${end}`));
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
