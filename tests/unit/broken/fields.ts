import { broken, SIDECARS } from './case.ts';

export const FIELDS = [
  ...broken('missing-field', SIDECARS, {
    'link-without-url': [
      '13:5',
      'the field `links.url` is missing',
      'add `url:`; use a full web address, such as https://example.org/page',
    ],
    'missing-day': ['2:1', 'the field `day` is missing', 'add `day:`; use a whole number'],
    'missing-event': ['2:1', 'the field `event` is missing', 'add `event:`; write an id'],
    'missing-source-author': [
      '9:5',
      'the field `sources.author` is missing',
      'add `author:`; write text',
    ],
    'missing-sources': ['2:1', 'the field `sources` is missing', 'add `sources:`; write a list'],
    'missing-speakers': [
      '2:1',
      'the field `speakers` is missing',
      'add `speakers:`; write a list: `[one, two]`, or one item on each line after a hyphen',
    ],
    'missing-summary': ['2:1', 'the field `summary` is missing', 'add `summary:`; write text'],
    'missing-tags': ['2:1', 'the field `tags` is missing', 'add `tags:`; write a list'],
    'missing-title': ['2:1', 'the field `talk` is missing', 'add `talk:`; write text'],
    'speaker-without-name': [
      '6:5',
      'the field `speakers.name` is missing',
      'add `name:`; write text',
    ],
  }),
  ...broken('missing-field', 'events/eu-2019.yml', {
    'missing-event-start': [
      '1:1',
      'the field `start` is missing',
      'add `start:`; use a real calendar day as YYYY-MM-DD',
    ],
  }),
  ...broken('missing-field', 'recaps/eu-2019/day-1.mdx', {
    'recap-without-title': ['2:1', 'the field `title` is missing', 'add `title:`; write text'],
  }),
  ...broken('missing-field', 'topics/dns.yml', {
    'missing-topic-description-fr': [
      '5:3',
      'the field `description.fr` is missing',
      'add `fr:`; write text',
    ],
  }),
  ...broken('unknown-field', SIDECARS, {
    'capital-field': ['6:1', 'unknown field `Tags`', 'did you mean `tags`?'],
    'layout-key': ['12:1', 'unknown field `layout`', 'use one of the 19 known'],
    'misspelt-field': ['12:1', 'unknown field `project`', 'did you mean `projects`?'],
    'speaker-singular': ['5:1', 'unknown field `speaker`', 'did you mean `speakers`?'],
    'speaker-with-company': ['7:5', 'unknown field `company`', 'use one of: `name`, `affiliation`'],
  }),
  ...broken('schema', SIDECARS, {
    'bad-url': ['11:10', '`sources.url` is `example.org/two-days`', 'use a full web address'],
    'date-with-slashes': [
      '12:10',
      '`updated` is `2026/02/01`',
      'use a real calendar day as YYYY-MM-DD',
    ],
    'day-in-words': [
      '3:6',
      '`day` is `Tuesday`',
      'use a whole number (1 is the first main day, 0 the day before) or `unknown`',
    ],
    'empty-title': [
      '4:7',
      '`talk` is empty',
      'write something; a field that is not required may be left out',
    ],
    'impossible-date': [
      '12:10',
      '`updated` is `2026-02-30`',
      'use a real calendar day as YYYY-MM-DD',
    ],
    'missing-comma': [
      '6:8',
      '`tags` has `service-mesh dns`',
      'use lower-case letters, digits and single hyphens, such as `service-mesh`',
    ],
    'mistake-in-the-only-note-on-a-topic': [
      '3:6',
      '`day` is `first`',
      'use a whole number (1 is the first main day, 0 the day before) or `unknown`',
    ],
    'no-tags': ['6:7', '`tags` is an empty list', 'give at least one topic'],
    'seven-tags': ['6:7', '`tags` is a list of 7', 'give six topics at most'],
    'short-date': ['12:10', '`updated` is `2026-2-1`', 'use a real calendar day as YYYY-MM-DD'],
    'speaker-as-text': ['5:11', '`speakers` is `Salma Idrissi`', 'write a list: `[one, two]`'],
    'summary-too-long': [
      '7:10',
      '`summary` is `Forty services moved behind proxies without a freeze, becaus…` (224 characters)',
      'write 60 to 200 characters',
    ],
    'summary-too-short': [
      '7:10',
      '`summary` is `Proxies without a freeze.` (25 characters)',
      'write 60 to 200 characters',
    ],
    'tag-as-text': ['6:7', '`tags` is `service-mesh`', 'write a list: `[one, two]`'],
    'tag-with-capitals': [
      '6:8',
      '`tags` has `Service Mesh`',
      'use lower-case letters, digits and single hyphens, such as `service-mesh`',
    ],
    'title-is-a-date': [
      '4:7',
      '`talk` is the date 2019-05-21',
      'put double quotes around text that looks like a number, a date or a yes or no',
    ],
    'title-is-a-number': [
      '4:7',
      '`talk` is `1984`',
      'put double quotes around text that looks like a number, a date or a yes or no',
    ],
    'title-left-blank': ['4:6', '`talk` is empty', 'write text'],
    'unknown-kind': ['12:7', '`kind` is `keynot`', 'did you mean `keynote`?'],
    'unknown-link-kind': ['13:11', '`links.kind` is `slide`', 'did you mean `slides`?'],
    'yes-for-true': ['12:8', '`brief` is `yes`', 'write `true` or `false`, without quotes'],
  }),
  ...broken('schema', 'events/na-2020.yml', {
    'event-region': ['2:9', '`region` is `us`', 'use one of: `eu`, `na`, `cn`, `in`, `jp`'],
    'event-year-in-quotes': ['3:7', '`year` is `2020`', 'write a number, without quotes'],
  }),
  ...broken('schema', 'projects/coredns.yml', {
    'project-foundation': ['3:13', '`foundation` is `CNCF`', 'did you mean `cncf`?'],
  }),
  ...broken('schema', 'projects/linkerd.yml', {
    'maturity-level': ['8:12', '`maturity.level` is `incubation`', 'did you mean `incubating`?'],
  }),
  ...broken('schema', 'recaps/eu-2019/day-1.mdx', {
    'recap-day': ['3:6', '`day` is `one`', 'use a whole number: 1 is the first main day'],
  }),
  ...broken('schema', 'talks/eu-2019/dns-detectives.mdx', {
    'spaces-in-title': ['4:7', '`talk` is `DNS Detectives `', 'remove the spaces around it'],
  }),
  ...broken('schema', 'topics/dns.yml', {
    'topic-name-in-one-language': [
      '1:7',
      '`name` is `DNS`',
      'write its fields below it, one on each line: `en:`, `fr:`',
    ],
  }),
  ...broken('reference-exists', SIDECARS, {
    'unknown-project': [
      '12:12',
      'unknown project `linkerd2`',
      'did you mean `linkerd`? If it is new, add content/projects/linkerd2.yml',
    ],
    'tag-under-former-id': ['6:8', 'the tag `names` is called `dns` now', 'write dns'],
    'unknown-tag': [
      '6:8',
      'unknown tag `servicemesh`',
      'did you mean `service-mesh`? If it is new, add content/topics/servicemesh.yml',
    ],
  }),
  ...broken('reference-exists', 'talks/eu-2109/sidecars.mdx', {
    'unknown-event': [
      '2:8',
      'unknown event `eu-2109`',
      'did you mean `eu-2019`? If it is new, add content/events/eu-2109.yml',
    ],
  }),
  ...broken('reference-exists', 'topics/latency.yml', {
    'unknown-broader-topic': [
      '7:10',
      'unknown topic `observabilty`',
      'did you mean `observability`? If it is new, add content/topics/observabilty.yml',
    ],
  }),
];
