import { broken, SIDECARS } from './case.ts';

export const FACTS = [
  ...broken('day-in-event', SIDECARS, {
    'day-not-in-event': ['3:6', '`eu-2019` has no day 7', 'use 0, 1, 2, 3, or `unknown`'],
  }),
  ...broken('event-matches-folder', 'events/europe-2018.yml', {
    'event-file-name': [
      '2:9',
      'region and year are `eu` and `2018`, the file is `europe-2018.yml`',
      'name the file eu-2018.yml, or correct region and year',
    ],
  }),
  ...broken('event-matches-folder', 'talks/na-2020/sidecars.mdx', {
    'event-is-not-folder': [
      '2:8',
      'the event is `eu-2019`, the folder `na-2020`',
      'write `event: na-2020`, or move the file to content/talks/eu-2019/',
    ],
  }),
  ...broken('dates-in-order', 'events/eu-2019.yml', {
    'event-day-listed-twice': ['17:10', 'day 2 is listed twice', 'keep one'],
    'event-day-outside': [
      '18:11',
      'day 3 (2019-05-23) lies outside 2019-05-20 to 2019-05-22',
      'widen `start` and `end`, or correct the day',
    ],
    'event-days-misnumbered': [
      '18:11',
      'day 4 on 2019-05-23 does not follow from day 0 on 2019-05-20',
      'number the days by their dates',
    ],
  }),
  ...broken('dates-in-order', 'events/na-2020.yml', {
    'event-ends-before-start': [
      '6:6',
      'the event ends on 2020-11-02, before its start 2020-11-17',
      'correct `start` or `end`',
    ],
    'event-in-another-year': [
      '5:8',
      'the start 2019-11-17 is not in 2020',
      'correct `year` or `start`',
    ],
  }),
  ...broken('dates-in-order', 'projects/linkerd.yml', {
    'maturity-out-of-order': [
      '9:11',
      'incubating on 2016-04-06 stands below sandbox on 2017-01-24',
      'put the steps in order of time, the oldest first',
    ],
  }),
  ...broken('used-or-awaiting', 'events/eu-2019.yml', {
    'awaits-notes-and-has-some': [
      '19:11',
      'the event `eu-2019` awaits notes and has some',
      'remove the line `awaiting: true`',
    ],
  }),
  ...broken('used-or-awaiting', 'topics/latency.yml', {
    'unused-topic': [
      '1:1',
      'no note has the topic `latency`',
      'add `awaiting: true`, use it in a note, or delete the file',
    ],
  }),
  ...broken('title-unique', SIDECARS, {
    'duplicate-title': [
      '4:7',
      'the title `DNS detectives!` is also that of',
      'merge the two notes, or tell the titles apart',
    ],
  }),
  ...broken('translations-agree', 'talks/eu-2019/mesh-on-a-budget.fr.mdx', {
    'translation-disagrees': ['3:6', '`day` differs from', 'give both files the same `day`'],
  }),
  ...broken('aliases-free', SIDECARS, {
    'alias-in-use': [
      '12:11',
      'the former id `eu-2019/dns-detectives` is in use by `eu-2019/dns-detectives`',
      'remove it here, or give the other talk another id',
    ],
    'alias-of-another': [
      '12:11',
      'the former id `eu-2019/dns-mystery` is in use by `eu-2019/dns-detectives`',
      'remove it here, or give the other talk another id',
    ],
    'bad-alias': [
      '12:11',
      '`/talks/eu-2019/old-title/` is no talk id',
      'write it as <event>/<slug>, such as eu-2019/old-title',
    ],
  }),
  ...broken('aliases-free', 'topics/dns.yml', {
    'topic-alias-in-use': [
      '8:11',
      'the former id `observability` is in use by `observability`',
      'remove it here, or give the other topic another id',
    ],
  }),
  ...broken('aliases-free', 'projects/coredns.yml', {
    'project-alias-malformed': [
      '7:11',
      '`projects/Core DNS.yml` is no project id',
      'write the former name of the file without its ending, such as old-name; did you mean `core-dns`?',
    ],
  }),
  ...broken('follows-in-time', SIDECARS, {
    'follows-nothing': [
      '12:13',
      'no talk `eu-2019/dns-detectivs`',
      'did you mean `eu-2019/dns-detectives`?',
    ],
  }),
  ...broken('names-differ', SIDECARS, {
    'speaker-one-letter': [
      '5:12',
      'the speaker `Noor Hadad` looks like `Noor Haddad` in',
      'write `Noor Haddad` if they are one person',
    ],
    'speaker-order': [
      '5:12',
      'the speaker `Haddad Noor` looks like `Noor Haddad` in',
      'write `Noor Haddad` if they are one person',
    ],
    'speaker-case': [
      '5:12',
      'the speaker `noor haddad` looks like `Noor Haddad` in',
      'write `Noor Haddad` if they are one person',
    ],
    'speaker-diacritics': [
      '5:12',
      'the speaker `Noór Haddad` looks like `Noor Haddad` in',
      'write `Noor Haddad` if they are one person',
    ],
  }),
  ...broken('speaker-files', 'speakers/noor.yml', {
    'speaker-file-misnamed': [
      '1:7',
      'the file of `Noor Haddad` is named `noor.yml`',
      'name it noor-haddad.yml',
    ],
  }),
  ...broken('speaker-files', 'speakers/salma-idrissi.yml', {
    'speaker-file-unused': [
      '1:7',
      'no talk names `Salma Idrissi`',
      'write the name as in the talk, or delete the file',
    ],
  }),
  ...broken('words-unique', 'topics/service-mesh.yml', {
    'synonym-used-twice': [
      '7:12',
      '`sidecar` already stands for the topic `observability`',
      'keep it in one place, so that a search for it leads there',
    ],
  }),
  ...broken('listed-once', SIDECARS, {
    'same-link-twice': ['15:5', '`https://youtu.be/abcdefghijk` is listed twice', 'keep one'],
    'same-tag-twice': ['6:27', '`service-mesh` is listed twice', 'keep one'],
    'speaker-twice': ['5:27', '`Salma Idrissi` is listed twice', 'keep one'],
  }),
  ...broken('placeholders-replaced', SIDECARS, {
    'placeholder-title': [
      '4:7',
      '`The title as published` is still the draft’s',
      'write the title of the talk; or add `status: wip` until you do',
    ],
    'placeholder-speaker': [
      '6:11',
      '`First Last` is still the draft’s',
      'write the speaker’s name, or take the line out',
    ],
    'placeholder-summary': [
      '9:10',
      '`One sentence of 60 to 200 characters that says what a reader takes away.` is still',
      'say in a sentence what a reader takes away from it',
    ],
    'placeholder-author': [
      '12:13',
      '`Your Name` is still the draft’s',
      'write who wrote the text these notes rest on',
    ],
    'placeholder-address': [
      '13:10',
      '`https://example.org/notes` is still the draft’s',
      'write where the text these notes rest on can be read',
    ],
    'placeholder-line': [
      '16:1',
      '`What was shown.` is still the draft’s',
      'write your own words, or take it out',
    ],
    'placeholder-takeaway': [
      '19:3',
      '`What to remember.` is still the draft’s',
      'write your own words, or take it out',
    ],
    'placeholder-heading': [
      '17:4',
      '`A heading that says something` is still the draft’s',
      'write your own words, or take it out',
    ],
    'placeholder-picture': [
      '17:1',
      '`What it shows` is still the draft’s',
      'write your own words, or take it out',
    ],
  }),
  ...broken('placeholders-replaced', 'talks/eu-2019/title-of-the-talk.mdx', {
    'placeholder-file-name': [
      '2:1',
      'the file name `title-of-the-talk` is still the draft’s',
      'name the file after the talk',
    ],
  }),
  ...broken('summary-says-more', SIDECARS, {
    'summary-is-title': [
      '7:10',
      'the summary repeats the title',
      'say in a sentence what a reader takes away from it',
    ],
  }),
  ...broken('note-says-something', SIDECARS, {
    'note-without-text': [
      '2:1',
      'there is no text below the fields',
      'write what was said; a sentence or two is a note, with `brief: true`',
    ],
  }),
  ...broken('note-says-something', 'talks/eu-2019/traces-for-two.mdx', {
    'brief-note-is-long': [
      '9:8',
      '`brief` is true and the text has 195 words',
      'remove `brief: true`',
    ],
  }),
];
