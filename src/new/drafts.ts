import { PLACEHOLDERS } from '../lib/placeholders.ts';
import { youTubeId } from '../lib/video.ts';
import type { CollectionName } from '../model/collections.ts';
import type { Facts } from '../rules/facts.ts';
import type { Answers } from './answers.ts';
import { all, one } from './answers.ts';
import type { Credit } from './credits.ts';
import { oneLine, yamlText } from './yaml-text.ts';

/** A file to be written: its path below the content folder, and its text. */
export interface Draft {
  collection: CollectionName;
  path: string;
  text: string;
}

const HINTS = '# Replace the summary and the text; remove `status` when the notes are complete.\n';

/** Returns a speaker from `Ada Example, Example Ltd`. */
export function creditFrom(text: string): Credit {
  const [name = '', ...rest] = text.split(',').map(oneLine);
  const affiliation = rest.join(', ');
  return affiliation ? { name, affiliation } : { name };
}

const wordsIn = (lang: string) => PLACEHOLDERS[lang === 'fr' ? 'fr' : 'en'];
const noted = (fields: Record<string, unknown>, lang: string) =>
  `---\n${HINTS}${yamlText(fields, ['updated'])}---\n${wordsIn(lang).later}\n`;

const noteFile = (
  collection: 'talks' | 'recaps',
  answers: Answers,
): Pick<Draft, 'collection' | 'path'> => ({
  collection,
  path: `${one(answers, 'event')}/${one(answers, 'id')}${one(answers, 'lang') === 'fr' ? '.fr' : ''}.mdx`,
});

// Without a text of one's own to name, the notes rest on what the event published of itself.
function sourcesFrom(answers: Answers, facts: Facts) {
  const event = facts.events.find(({ id }) => id === one(answers, 'event'))?.data;
  const published =
    event?.schedule ?? event?.website ?? 'https://www.cncf.io/kubecon-cloudnativecon-events/';
  const url = one(answers, 'source-url') ?? one(answers, 'schedule') ?? published;
  const own = one(answers, 'source-url') !== undefined;
  return [
    {
      title:
        one(answers, 'source-title') ??
        (own ? 'Notes' : `Schedule of ${event?.name ?? 'the event'}`),
      author: one(answers, 'source-author') ?? (own ? one(answers, 'author') : undefined) ?? 'CNCF',
      url,
    },
  ];
}

/** Returns the note on one talk, marked as unfinished; `answers` hold what its questions ask for. */
export function talkDraft(answers: Answers, facts: Facts): Draft {
  const lang = one(answers, 'lang') ?? 'en';
  const day = one(answers, 'day') ?? 'unknown';
  const link = (kind: string) => all(answers, kind).map((url) => ({ kind, url }));
  const video = all(answers, 'video').map((url) => {
    const id = youTubeId(url);
    return { kind: 'video', url: id === undefined ? url : `https://www.youtube.com/watch?v=${id}` };
  });
  const fields = {
    event: one(answers, 'event'),
    day: day === 'unknown' ? day : Number(day),
    talk: oneLine(one(answers, 'title') ?? ''),
    speakers: all(answers, 'speaker').map(creditFrom),
    tags: all(answers, 'tag'),
    summary: one(answers, 'summary') ?? wordsIn(lang).unfinished,
    kind: one(answers, 'kind') ?? 'talk',
    projects: all(answers, 'project'),
    links: [...video, ...link('slides'), ...link('code'), ...link('schedule')],
    sources: sourcesFrom(answers, facts),
    basis: one(answers, 'basis'),
    authors: all(answers, 'author').map(oneLine),
    status: 'wip',
  };
  return { ...noteFile('talks', answers), text: noted(fields, lang) };
}

/** Returns a recap of an event, or of a day of it, marked as unfinished. */
export function recapDraft(answers: Answers, facts: Facts): Draft {
  const lang = one(answers, 'lang') ?? 'en';
  const day = one(answers, 'day');
  const fields = {
    event: one(answers, 'event'),
    day: day === undefined || day === 'all' ? undefined : Number(day),
    title: oneLine(one(answers, 'title') ?? ''),
    summary: one(answers, 'summary') ?? wordsIn(lang).unfinished,
    sources: sourcesFrom(answers, facts),
    authors: all(answers, 'author').map(oneLine),
    tags: all(answers, 'tag'),
    status: 'wip',
  };
  return { ...noteFile('recaps', answers), text: noted(fields, lang) };
}

/** Returns the file of one event; `days` as its programme tells them. */
export function eventDraft(answers: Answers, days: unknown[] = [], awaiting = true): Draft {
  const virtual = one(answers, 'format') === 'virtual';
  const fields = {
    name: one(answers, 'name'),
    region: one(answers, 'region'),
    year: Number(one(answers, 'year')),
    city: virtual ? undefined : one(answers, 'city'),
    country: virtual ? undefined : one(answers, 'country'),
    format: one(answers, 'format'),
    start: one(answers, 'start'),
    end: one(answers, 'end'),
    days,
    website: one(answers, 'website'),
    schedule: one(answers, 'schedule'),
    playlist: one(answers, 'playlist'),
    awaiting: awaiting ? true : undefined,
  };
  const id = `${fields.region}-${fields.year}`;
  return {
    collection: 'events',
    path: `${id}.yml`,
    text: yamlText(fields, ['start', 'end', 'date']),
  };
}

/** Returns the file of one topic, which awaits its first note. */
export function topicDraft(answers: Answers): Draft {
  const en = one(answers, 'name') ?? '';
  const fr = one(answers, 'name-fr') ?? en;
  const fields = {
    name: { en, fr },
    description: {
      en: one(answers, 'description') ?? `Talks on ${en}.`,
      fr: one(answers, 'description-fr') ?? `Les conférences sur le thème « ${fr} ».`,
    },
    synonyms: all(answers, 'synonym'),
    broader: one(answers, 'broader'),
    awaiting: true,
  };
  return { collection: 'topics', path: `${one(answers, 'id')}.yml`, text: yamlText(fields) };
}

/** Returns the file of one project, which awaits its first note. */
export function projectDraft(answers: Answers): Draft {
  const name = one(answers, 'name') ?? '';
  const fields = {
    name,
    synonyms: all(answers, 'synonym'),
    home: one(answers, 'home'),
    repo: one(answers, 'repo'),
    foundation: one(answers, 'foundation'),
    partOf: one(answers, 'part-of'),
    description: {
      en: one(answers, 'description') ?? `${name}, an open-source project.`,
      fr: one(answers, 'description-fr') ?? `${name}, un projet libre.`,
    },
    awaiting: true,
  };
  return { collection: 'projects', path: `${one(answers, 'id')}.yml`, text: yamlText(fields) };
}

/** Returns the file of one speaker with other spellings or links. */
export function speakerDraft(answers: Answers): Draft {
  const links = all(answers, 'link').map((text) => {
    const label = /^([^=]+)=(?=https?:)/.exec(text)?.[1];
    const url = label === undefined ? text : text.slice(label.length + 1);
    return { label: label ?? 'Home page', url };
  });
  const fields = { name: one(answers, 'name'), aliases: all(answers, 'alias'), links };
  return { collection: 'speakers', path: `${one(answers, 'id')}.yml`, text: yamlText(fields) };
}
