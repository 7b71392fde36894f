import type { Draft } from './drafts.ts';
import type { Dropped } from './types.ts';

/** A draft with what becomes of it: written, the same as the file that is there, or left out because another file is. */
export interface Planned extends Draft {
  /** The path as it is shown: with the content folder. */
  shown: string;
  state: 'new' | 'same' | 'kept';
}

const STATES = { new: 'new', same: 'is there', kept: 'other file is there: left alone' };
const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
const clip = (text: string, width: number) =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);

// What is in a file must not reach a terminal as a command.
const CONTROL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g;
const printable = (text: string) => text.replace(CONTROL, ' ');

/** Returns a table of what was understood: a line for each draft. */
export function asTable(planned: readonly Planned[], event: string): string {
  const talks = planned.filter(({ talk }) => talk !== undefined);
  const rows = planned.map(({ talk, title, state }) =>
    talk
      ? `${String(talk.line).padStart(6)}  ${String(talk.day ?? '?').padStart(3)}  ${clip(printable(title), 58)}  ${clip(printable(talk.speakers.map(({ name }) => name).join(', ') || '—'), 34)}  ${talk.unsure.length > 0 ? '?' : ' '} ${state === 'new' ? '' : STATES[state]}`
      : `${''.padStart(6)}  ${''.padStart(3)}  ${clip(`Recap: ${printable(title)}`, 58)}  ${''.padEnd(34)}    ${state === 'new' ? '' : STATES[state]}`,
  );
  return [
    `${event}: ${plural(talks.length, 'talk')}${planned.length > talks.length ? ' and a recap' : ''}`,
    '',
    '  line  day  title                                                       speakers',
    ...rows.map((row) => row.trimEnd()),
  ].join('\n');
}

/** Returns the list of what was dropped or is unsure, a line each, in order of line. */
export function asList(dropped: readonly Dropped[]): string {
  return dropped
    .map(
      ({ line, text, why }) =>
        `line ${line}: ${printable(text).slice(0, 160)}\n    ${printable(why)}`,
    )
    .join('\n');
}

/** Returns the result as JSON: `{ talks: [{ title, speakers: [{ name, affiliation }], day, file, links }], recap, dropped: [{ line, text, why }] }`. */
export function asJson(planned: readonly Planned[], dropped: readonly Dropped[]): string {
  const talks = planned.flatMap(({ talk, shown, title }) =>
    talk === undefined
      ? []
      : [
          {
            title,
            speakers: talk.speakers.map(({ name, affiliation }) => ({
              name,
              affiliation: affiliation ?? null,
            })),
            day: talk.day ?? 'unknown',
            file: shown,
            links: talk.links.map(({ kind, url, label }) =>
              label === undefined ? { kind, url } : { kind, url, label },
            ),
          },
        ],
  );
  const recap = planned.find(({ talk }) => talk === undefined)?.shown ?? null;
  return JSON.stringify(
    { talks, recap, dropped: dropped.map(({ line, text, why }) => ({ line, text, why })) },
    null,
    2,
  );
}
