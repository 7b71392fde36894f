import { speakerId } from '../lib/ids.ts';
import type { Rule } from './facts.ts';
import { problemAt } from './facts.ts';

/** A speaker file is named after its speaker, names someone who speaks, and shares no spelling with another file. */
export const speakerFiles: Rule = (facts) => {
  const speaking = new Set(
    facts.talks.flatMap((talk) => talk.data.speakers.map(({ name }) => name)),
  );
  const allRead = new Set(facts.talks.map(({ id }) => id)).size === facts.ids.talks.size;
  const owners = new Map<string, string>();
  return facts.speakers.flatMap((file) => {
    const spellings = [file.data.name, ...file.data.aliases];
    const shared = spellings.find((name) => owners.has(name));
    for (const name of spellings) owners.set(name, file.id);
    if (speakerId(file.data.name) !== file.id) {
      return [
        problemAt(
          'speaker-files',
          file,
          ['name'],
          `the file of \`${file.data.name}\` is named \`${file.id}.yml\``,
          `name it ${speakerId(file.data.name)}.yml`,
        ),
      ];
    }
    if (shared !== undefined) {
      return [
        problemAt(
          'speaker-files',
          file,
          ['aliases'],
          `\`${shared}\` stands in two speaker files`,
          'keep it in one',
        ),
      ];
    }
    // A talk that cannot be read may be the one that names the speaker.
    if (allRead && !spellings.some((name) => speaking.has(name))) {
      return [
        problemAt(
          'speaker-files',
          file,
          ['name'],
          `no talk names \`${file.data.name}\``,
          'write the name as in the talk, or delete the file',
        ),
      ];
    }
    return [];
  });
};
