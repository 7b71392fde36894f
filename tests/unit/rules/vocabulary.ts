import { aliasesFree } from '#rules/aliases-free.ts';
import { datesInOrder } from '#rules/dates-in-order.ts';
import { dayInEvent } from '#rules/day-in-event.ts';
import { eventMatchesFolder } from '#rules/event-matches-folder.ts';
import { namesDiffer } from '#rules/names-differ.ts';
import { referenceExists } from '#rules/reference-exists.ts';
import { speakerFiles } from '#rules/speaker-files.ts';
import { usedOrAwaiting } from '#rules/used-or-awaiting.ts';
import { wordsUnique } from '#rules/words-unique.ts';
import { event, facts, project, type RuleCase, recap, speaker, talk, topic } from './build.ts';

const DAYS = [
  { day: 0, date: '2019-05-20' },
  { day: 1, date: '2019-05-21' },
];
const by = (...speakers: string[]) => ({ speakers });

export const VOCABULARY: RuleCase[] = [
  {
    rule: aliasesFree,
    passes: {
      'a former id of its own': facts([talk({ aliases: ['eu-2019/old'] })]),
      'the same former id in both languages': facts([
        talk({ aliases: ['eu-2019/old'] }),
        talk({ aliases: ['eu-2019/old'], lang: 'fr' }),
      ]),
      'the same former id for a topic and a project': facts([
        topic({ aliases: ['names'] }),
        project({ aliases: ['names'] }),
      ]),
      'former ids of an event': facts([event({ aliases: ['europe-2019'] })]),
    },
    fails: {
      'the id of a talk': [
        facts([talk({ aliases: ['eu-2019/two'] }), talk({ id: 'eu-2019/two' })]),
        'aliases.0',
        'in use by `eu-2019/two`',
      ],
      'the former id of another': [
        facts([
          talk({ aliases: ['eu-2019/old'] }),
          talk({ id: 'eu-2019/b', aliases: ['eu-2019/old'] }),
        ]),
        'aliases.0',
        'in use by `eu-2019/one`',
      ],
      'the id of a recap, in a recap': [
        facts([recap({ aliases: ['eu-2019/two'] }), recap({ id: 'eu-2019/two' })]),
        'aliases.0',
        'in use by `eu-2019/two`',
      ],
      'an address': [facts([talk({ aliases: ['/talks/old/'] })]), 'aliases.0', 'is no talk id'],
      'the id of a topic': [
        facts([topic({ aliases: ['names'] }), topic({ id: 'names' })]),
        'aliases.0',
        'the former id `names` is in use by `names`',
      ],
      'the former id of another project': [
        facts([project({ aliases: ['old'] }), project({ id: 'envoy', aliases: ['old'] })]),
        'aliases.0',
        'the former id `old` is in use by `coredns`',
      ],
      'its own id': [facts([topic({ aliases: ['dns'] })]), 'aliases.0', 'the id it has now'],
      'a folder in the id of an event': [
        facts([event({ aliases: ['events/europe-2019'] })]),
        'aliases.0',
        'is no event id',
      ],
      'a name instead of an id': [
        facts([topic({ aliases: ['Service Mesh'] })]),
        'aliases.0',
        '`Service Mesh` is no topic id',
      ],
    },
  },
  {
    rule: datesInOrder,
    passes: {
      'days in a row': facts([event({ days: DAYS })]),
      'a day before the announced start': facts([event({ start: '2019-05-21', days: DAYS })]),
      'two steps on one day': facts([
        project({
          maturity: [
            { level: 'sandbox', date: '2019-01-01' },
            { level: 'incubating', date: '2019-01-01' },
          ],
        }),
      ]),
    },
    fails: {
      'end before start': [facts([event({ end: '2019-05-01' })]), 'end', 'before its start'],
      'another year': [facts([event({ year: 2020 })]), 'start', 'is not in 2020'],
      'a day left out': [
        facts([event({ days: [...DAYS, { day: 2, date: '2019-05-23' }] })]),
        'days.2.date',
        'does not follow',
      ],
      'a day twice': [
        facts([event({ days: [...DAYS, { day: 1, date: '2019-05-21' }] })]),
        'days.2.day',
        'listed twice',
      ],
      'a day after the end': [
        facts([event({ end: '2019-05-20', days: DAYS })]),
        'days.1.date',
        'lies outside',
      ],
      'steps out of order': [
        facts([
          project({
            maturity: [
              { level: 'sandbox', date: '2019-01-02' },
              { level: 'incubating', date: '2019-01-01' },
            ],
          }),
        ]),
        'maturity.1.date',
        'incubating on 2019-01-01 stands below sandbox on 2019-01-02',
      ],
    },
  },
  {
    rule: dayInEvent,
    passes: {
      'a day of the event': facts([event({ days: DAYS }), talk({ day: 0 })]),
      'an unknown day': facts([event({ days: DAYS }), talk({ day: 'unknown' })]),
      'a day within its length': facts([event(), talk({ day: 4 })]),
      'an unknown event': facts([talk({ day: 40 })]),
      'a recap of the whole event': facts([event({ days: DAYS }), recap()]),
    },
    fails: {
      'no such day': [facts([event({ days: DAYS }), talk({ day: 2 })]), 'day', 'no day 2'],
      'beyond its length': [facts([event(), recap({ day: 5 })]), 'day', 'no day 5'],
    },
  },
  {
    rule: eventMatchesFolder,
    passes: { 'the folder of the event': facts([event(), talk()]) },
    fails: {
      'another folder': [facts([talk({ id: 'na-2020/one' })]), 'event', 'the folder `na-2020`'],
      'another file name': [
        facts([event({ id: 'eu-2020' })]),
        'region',
        'the file is `eu-2020.yml`',
      ],
    },
  },
  {
    rule: namesDiffer,
    passes: {
      'different people': facts([talk(by('Noor Haddad', 'Jonas Weber'))]),
      'the same spelling twice': facts([talk(by('Noor Haddad')), talk(by('Noor Haddad'))]),
      'two spellings in a speaker file': facts([
        talk(by('Noor Haddad', 'Noor Hadad')),
        speaker({ aliases: ['Noor Hadad'] }),
      ]),
    },
    fails: {
      'a letter apart, the rarer one being wrong': [
        facts([talk(by('Noor Haddad')), talk(by('Noor Haddad')), talk(by('Noor Hadad'))]),
        'speakers.0',
        '`Noor Hadad` looks like `Noor Haddad`',
      ],
      'another case': [facts([talk(by('Noor Haddad', 'Noor haddad'))]), 'speakers.1', 'looks like'],
    },
  },
  {
    rule: referenceExists,
    passes: {
      'known ids': facts([event(), topic(), project(), talk({ projects: ['coredns'] })]),
      'a broader topic': facts([topic(), topic({ id: 'doh', broader: 'dns' })]),
    },
    fails: {
      'an event': [facts([topic(), talk()]), 'event', 'unknown event `eu-2019`'],
      'a tag': [facts([event(), recap()]), 'tags.0', 'unknown tag `dns`'],
      'a project': [
        facts([event(), topic(), talk({ projects: ['envoy'] })]),
        'projects.0',
        'unknown project `envoy`',
      ],
      'a broader topic': [facts([topic({ broader: 'net' })]), 'broader', 'unknown topic `net`'],
      'a whole': [facts([project({ partOf: 'net' })]), 'partOf', 'unknown project `net`'],
      'a tag under its former id': [
        facts([event(), topic({ aliases: ['names'] }), recap({ tags: ['names'] })]),
        'tags.0',
        'the tag `names` is called `dns` now',
      ],
      'an event under its former id': [
        facts([event({ aliases: ['europe-2019'] }), topic(), recap({ event: 'europe-2019' })]),
        'event',
        'the event `europe-2019` is called `eu-2019` now',
      ],
    },
  },
  {
    rule: speakerFiles,
    passes: {
      'a speaker of a talk': facts([speaker(), talk(by('Noor Haddad'))]),
      'a talk that cannot be read': facts([speaker()], { unread: ['eu-2019/two'] }),
    },
    fails: {
      'another file name': [
        facts([speaker({ id: 'noor' }), talk(by('Noor Haddad'))]),
        'name',
        'is named `noor.yml`',
      ],
      'nobody who speaks': [facts([speaker()]), 'name', 'no talk names `Noor Haddad`'],
      'a name in two files': [
        facts([
          talk(by('Noor Haddad')),
          speaker(),
          speaker({ id: 'noor-h', name: 'Noor H', aliases: ['Noor Haddad'] }),
        ]),
        'aliases',
        'stands in two speaker files',
      ],
    },
  },
  {
    rule: usedOrAwaiting,
    passes: {
      'all in use': facts([event(), topic(), project(), talk({ projects: ['coredns'] })]),
      'all awaiting': facts([event({ awaiting: true }), topic({ awaiting: true })]),
      'a topic above another': facts([
        topic(),
        talk({ tags: ['doh'] }),
        topic({ id: 'doh', broader: 'dns' }),
      ]),
      'a talk that cannot be read': facts([topic(), project()], { unread: ['eu-2019/two'] }),
    },
    fails: {
      'an event without notes': [facts([event()]), '', 'no note has the event `eu-2019`'],
      'a project of no talk': [facts([project()]), '', 'no note has the project `coredns`'],
      'awaiting and in use': [
        facts([topic({ awaiting: true }), recap()]),
        'awaiting',
        'the topic `dns` awaits notes and has some',
      ],
    },
  },
  {
    rule: wordsUnique,
    passes: {
      'one name in both languages': facts([topic({ name: { en: 'DNS', fr: 'DNS' } })]),
      'a topic and a project': facts([
        topic({ synonyms: ['mesh'] }),
        project({ synonyms: ['mesh'] }),
      ]),
    },
    fails: {
      'a synonym of two topics': [
        facts([topic({ synonyms: ['names'] }), topic({ id: 'doh', synonyms: ['Names'] })]),
        'synonyms.0',
        '`Names` already stands for the topic `dns`',
      ],
      'the name of another project': [
        facts([project(), project({ id: 'core', synonyms: ['CoreDNS'] })]),
        'synonyms.0',
        '`CoreDNS` already stands for the project `coredns`',
      ],
    },
  },
];
