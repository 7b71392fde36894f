import { REGIONS } from '../model/event.ts';
import { BASES, KINDS } from '../model/talk.ts';
import { one } from './answers.ts';
import { commonTopic, speakerNames, topicsIn } from './known.ts';
import {
  DESCRIPTIONS,
  days,
  first,
  idQuestion,
  ids,
  isoDate,
  link,
  plain,
  type Question,
  SOURCES,
  webAddress,
} from './question.ts';

const EVENT: Question = {
  name: 'event',
  ask: 'Which event?',
  needed: true,
  choices: ids('events'),
};
const LANG: Question = {
  name: 'lang',
  ask: 'In which language are the notes?',
  choices: () => [
    { value: 'en', label: 'English' },
    { value: 'fr', label: 'French' },
  ],
  proposal: first('en'),
};
const TAGS: Question = {
  name: 'tag',
  ask: 'What is it about? One to six topics',
  many: true,
  choices: ids('topics'),
  proposal: (facts, given) => {
    const text = `${one(given, 'title')} ${one(given, 'track') ?? ''}`;
    const named = topicsIn(facts, text);
    return named.length > 0 ? named : commonTopic(facts, one(given, 'event') ?? '');
  },
};
const HOW = {
  attended: 'I was there',
  recording: 'I saw the recording',
  slides: 'I read the slides',
  recap: 'I read what others wrote',
} as const;

/** The kinds of content that can be made, with the questions each needs answered, in order. */
export const QUESTIONS: Record<string, Question[]> = {
  talk: [
    EVENT,
    { name: 'title', ask: 'The title as published', needed: true },
    {
      name: 'speaker',
      ask: 'Who spoke? `Ada Example, Example Ltd; Bo Sample` (may stay empty)',
      many: true,
    },
    {
      name: 'day',
      ask: 'On which day?',
      choices: (facts, given) => [...days(facts, given), { value: 'unknown' }],
      proposal: first('unknown'),
    },
    {
      name: 'kind',
      ask: 'What kind of session?',
      choices: () => plain(KINDS),
      proposal: first('talk'),
    },
    LANG,
    idQuestion('talks', 'title'),
    { name: 'track', ask: 'Its track in the programme, to find topics by', quiet: true },
    TAGS,
    {
      name: 'project',
      ask: 'Which projects is it about? (may stay empty)',
      many: true,
      choices: ids('projects'),
    },
    {
      name: 'basis',
      ask: 'How do you know?',
      choices: () => BASES.map((value) => ({ value, label: HOW[value] })),
      proposal: first('attended'),
    },
    { ...link('video', 'The recording (may stay empty)'), many: true },
    { ...link('slides', 'The slides (may stay empty)'), many: true },
    { ...link('code', 'The code'), many: true, quiet: true },
    { ...link('schedule', 'Its page in the schedule'), quiet: true },
    ...SOURCES,
  ],
  recap: [
    EVENT,
    { name: 'title', ask: 'A title that says which event or day it is about', needed: true },
    {
      name: 'day',
      ask: 'On which day?',
      choices: (facts, given) => [
        { value: 'all', label: 'the whole event' },
        ...days(facts, given),
      ],
      proposal: first('all'),
    },
    LANG,
    idQuestion('recaps', 'title'),
    TAGS,
    ...SOURCES,
  ],
  event: [
    { name: 'region', ask: 'Which region?', needed: true, choices: () => plain(REGIONS) },
    {
      name: 'year',
      ask: 'Which year?',
      needed: true,
      wrong: (value) => (/^20\d\d$/.test(value) ? undefined : 'write a year such as 2026'),
    },
    { name: 'name', ask: 'The official name', needed: true },
    {
      name: 'format',
      ask: 'In a place, online, or both?',
      choices: () => plain(['in-person', 'virtual', 'hybrid']),
      proposal: first('in-person'),
    },
    { name: 'city', ask: 'The city (may stay empty)' },
    { name: 'country', ask: 'The country (may stay empty)' },
    { name: 'start', ask: 'The first day as announced, YYYY-MM-DD', needed: true, wrong: isoDate },
    { name: 'end', ask: 'The last day, YYYY-MM-DD', needed: true, wrong: isoDate },
    link('website', 'The official site (may stay empty)'),
    link('schedule', 'The published schedule (may stay empty)'),
    { ...link('playlist', 'The playlist of recordings'), quiet: true },
  ],
  topic: [
    { name: 'name', ask: 'The name in English', needed: true },
    {
      name: 'name-fr',
      ask: 'The name in French',
      proposal: (_, given) => [one(given, 'name') ?? ''],
    },
    idQuestion('topics', 'name'),
    ...DESCRIPTIONS,
    {
      name: 'broader',
      ask: 'The topic that it is a part of (may stay empty)',
      choices: ids('topics'),
    },
  ],
  project: [
    { name: 'name', ask: 'The name as the project writes it', needed: true },
    idQuestion('projects', 'name'),
    ...DESCRIPTIONS,
    link('home', 'The home page (may stay empty)'),
    link('repo', 'The main repository (may stay empty)'),
    {
      name: 'foundation',
      ask: 'Who hosts it?',
      choices: () => plain(['cncf', 'linux-foundation', 'apache', 'other-foundation', 'none']),
      proposal: first('none'),
    },
    {
      name: 'part-of',
      ask: 'The project that it is a part of',
      quiet: true,
      choices: ids('projects'),
    },
  ],
  speaker: [
    {
      name: 'name',
      ask: 'Who? The name as talks write it',
      needed: true,
      choices: (facts) => plain([...speakerNames(facts)].sort((a, b) => a.localeCompare(b, 'en'))),
    },
    { ...idQuestion('speakers', 'name'), quiet: true },
    { name: 'alias', ask: 'Other spellings, separated by semicolons (may stay empty)', many: true },
    {
      name: 'link',
      ask: 'Links as `Label=https://…`, separated by semicolons (may stay empty)',
      many: true,
      wrong: (value) => webAddress(value.replace(/^[^=]*=(?=https?:)/, '')),
    },
  ],
};
