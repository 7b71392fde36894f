import type { Rule } from './facts.ts';
import { problemAt } from './facts.ts';

/** A note lies in the folder of its event, and an event's id is its region and year. */
export const eventMatchesFolder: Rule = (facts) => [
  ...[...facts.talks, ...facts.recaps]
    .filter((note) => note.id.split('/')[0] !== note.data.event)
    .map((note) =>
      problemAt(
        'event-matches-folder',
        note,
        ['event'],
        `the event is \`${note.data.event}\`, the folder \`${note.id.split('/')[0]}\``,
        `write \`event: ${note.id.split('/')[0]}\`, or move the file to content/${note.collection}/${note.data.event}/`,
      ),
    ),
  ...facts.events
    .filter((event) => event.id !== `${event.data.region}-${event.data.year}`)
    .map((event) =>
      problemAt(
        'event-matches-folder',
        event,
        ['region'],
        `region and year are \`${event.data.region}\` and \`${event.data.year}\`, the file is \`${event.id}.yml\``,
        `name the file ${event.data.region}-${event.data.year}.yml, or correct region and year`,
      ),
    ),
];
