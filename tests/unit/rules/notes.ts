import { followsInTime } from '#rules/follows-in-time.ts';
import { headingLevels } from '#rules/heading-levels.ts';
import { imagesExist } from '#rules/images-exist.ts';
import { linkHosts } from '#rules/link-hosts.ts';
import { listedOnce } from '#rules/listed-once.ts';
import { noteLinks } from '#rules/note-links.ts';
import { noteSaysSomething } from '#rules/note-says-something.ts';
import { placeholdersReplaced } from '#rules/placeholders-replaced.ts';
import { summarySaysMore } from '#rules/summary-says-more.ts';
import { timesHaveVideo } from '#rules/times-have-video.ts';
import { titleUnique } from '#rules/title-unique.ts';
import { translationsAgree } from '#rules/translations-agree.ts';
import { webAddresses } from '#rules/web-addresses.ts';
import {
  event,
  facts,
  figure,
  heading,
  line,
  link,
  moment,
  type RuleCase,
  recap,
  speaker,
  talk,
  topic,
} from './build.ts';

const headings = (...levels: [number, string][]) =>
  facts([talk({ body: { headings: levels.map(([depth, text]) => heading(depth, text)) } })]);
const links = (...urls: string[]) => talk({ body: { links: urls.map(link) } });
const video = (url: string) => facts([talk({ links: [{ kind: 'video', url }] })]);
const shown = (url: string) => facts([talk({ body: { videos: [link(url)] } })]);
const LONG = 'How forty services moved behind sidecar proxies without a freeze and what it cost';
const target = talk({ id: 'eu-2019/two', body: { headings: [heading(2, 'What it cost')] } });

const first = talk({ id: 'eu-2019/two', day: 1 });
const follows = (earlier: string) => talk({ day: 2, followsUp: [earlier] });

export const NOTES: RuleCase[] = [
  {
    rule: followsInTime,
    passes: {
      'the day before': facts([event(), first, follows('eu-2019/two')]),
      nothing: facts([event(), first]),
    },
    fails: {
      'a talk without notes': [
        facts([event(), first, follows('eu-2019/tow')]),
        'followsUp.0',
        'no talk `eu-2019/tow`',
      ],
      itself: [facts([event(), follows('eu-2019/one')]), 'followsUp.0', 'follows up itself'],
      'a later day': [
        facts([event(), first, talk({ id: 'eu-2019/zero', day: 0, followsUp: ['eu-2019/two'] })]),
        'followsUp.0',
        '`eu-2019/two` came later',
      ],
    },
  },
  {
    rule: headingLevels,
    passes: {
      'down one by one, up at will': headings([2, 'A'], [3, 'B'], [4, 'C'], [2, 'D']),
      'no headings': facts([talk(), recap()]),
    },
    fails: {
      'a title': [headings([1, 'A'], [3, 'B']), '', '`# A` is a title'],
      'a level skipped': [headings([2, 'A'], [4, 'B']), '', '`#### B` skips a level'],
      'a deep start': [headings([3, 'A']), '', '`### A` skips a level'],
      'no words': [headings([2, ' ']), '', 'an empty heading'],
    },
  },
  {
    rule: imagesExist,
    passes: {
      'a picture': facts([talk({ body: { figures: [figure('a/b.png')] } })], {
        images: ['a/b.png'],
      }),
    },
    fails: {
      'no picture': [
        facts([talk({ body: { figures: [figure('a/b.png')] } })]),
        '',
        'no picture `content/images/a/b.png`',
      ],
    },
  },
  {
    rule: linkHosts,
    passes: {
      'a video': video('https://youtu.be/abcdefghijk'),
      'a playlist': video('https://www.youtube.com/playlist?list=PL12'),
      'a file': video('https://example.org/talk.mp4'),
      'a video in the text': shown('https://vimeo.com/channels/kubecon/123456'),
      'an article anywhere': facts([
        talk({ links: [{ kind: 'article', url: 'https://example.org/' }] }),
      ]),
    },
    fails: {
      'an unknown host': [video('https://example.org/talk'), 'links.0.url', '`example.org`'],
      'an unknown host in the text': [
        shown('https://example.org/talk'),
        '',
        '`example.org` in `url` of <Video>',
      ],
      'a playlist in the text': [
        shown('https://www.youtube.com/playlist?list=PL12'),
        '',
        'no video in the address',
      ],
      'a home page in the text': [shown('https://vimeo.com/'), '', 'no video in the address'],
      'a user of Vimeo': [video('https://vimeo.com/cncf'), 'links.0.url', 'no video'],
      'a channel': [
        video('https://www.youtube.com/@cncf'),
        'links.0.url',
        'no video in the address',
      ],
    },
  },
  {
    rule: listedOnce,
    passes: {
      'different ones': facts([
        talk({ tags: ['dns', 'mesh'], speakers: ['Noor Haddad', 'Jo Weber'] }),
      ]),
    },
    fails: {
      'a tag': [
        facts([recap({ tags: ['dns', 'mesh', 'dns'] })]),
        'tags.2',
        '`dns` is listed twice',
      ],
      'a project': [facts([talk({ projects: ['a', 'a'] })]), 'projects.1', '`a` is listed twice'],
      'a former id': [
        facts([topic({ aliases: ['names', 'names'] })]),
        'aliases.1',
        '`names` is listed twice',
      ],
      'a speaker': [
        facts([talk({ speakers: ['Noor Haddad', { name: 'Noor  Haddad' }] })]),
        'speakers.1',
        '`Noor  Haddad` is listed twice',
      ],
    },
  },
  {
    rule: noteLinks,
    passes: {
      'pages of the site': facts([
        event(),
        topic(),
        target,
        links('/', '/fr/', '/talks/', '/events/eu-2019/', '/fr/topics/dns/', '/speakers/anyone/'),
      ]),
      'a query': facts([links('/search/?q=mesh', '/talks/?topic=dns#top')]),
      'a heading elsewhere': facts([target, links('/talks/eu-2019/two/#what-it-cost')]),
      'a recap': facts([recap(), links('/events/eu-2019/day/')]),
      'a French note': facts([
        talk({ id: 'eu-2019/two', lang: 'fr' }),
        links('/fr/talks/eu-2019/two/'),
      ]),
      'a note that cannot be read': facts([links('/fr/talks/eu-2019/two/#any')], {
        unread: ['eu-2019/two'],
      }),
      'another site': facts([links('https://example.org/no')]),
    },
    fails: {
      'a topic at its former address': [
        facts([topic({ aliases: ['names'] }), links('/fr/topics/names/#talks')]),
        '',
        '`/fr/topics/names/` has moved',
      ],
      'no such talk': [
        facts([target, links('/talks/eu-2019/tow/')]),
        '',
        'no page `/talks/eu-2019/tow/`',
      ],
      'no such section': [
        facts([target, links('/talk/eu-2019/two/')]),
        '',
        'no page `/talk/eu-2019/two/`',
      ],
      'no French notes': [facts([target, links('/fr/talks/eu-2019/two/')]), '', 'no page `/fr/'],
      'no English notes': [
        facts([talk({ id: 'eu-2019/two', lang: 'fr' }), links('/talks/eu-2019/two/')]),
        '',
        'no page `/talks/eu-2019/two/`',
      ],
      'no last slash': [
        facts([target, links('/talks/eu-2019/two#what-it-cost')]),
        '',
        'lacks its last slash',
      ],
      'no such heading': [
        facts([target, links('/talks/eu-2019/two/#cost')]),
        '',
        'no heading `#cost`',
      ],
      'no such heading here': [facts([links('#cost')]), '', 'no heading `#cost` in this note'],
    },
  },
  {
    rule: noteSaysSomething,
    passes: {
      'a text': facts([talk(), talk({ brief: true }), recap()]),
      'a text that cannot be read': facts([{ ...talk(), body: undefined }]),
    },
    fails: {
      nothing: [facts([talk({ body: { words: 0 } })]), '', 'there is no text'],
      'a long brief note': [
        facts([talk({ brief: true, body: { words: 200 } })]),
        'brief',
        '200 words',
      ],
    },
  },
  {
    rule: placeholdersReplaced,
    passes: {
      'a draft': facts([
        talk({ status: 'wip', talk: 'The title as published', speakers: ['First Last'] }),
        recap({ status: 'wip', body: { lines: [line('What was shown.')] } }),
      ]),
      'the same words where they mean something': facts([
        talk({ talk: 'First Last', speakers: ['Company'], body: { lines: [line('Your Name')] } }),
      ]),
    },
    fails: {
      'a speaker': [facts([talk({ speakers: ['First Last'] })]), 'speakers.0.name', '`First Last`'],
      'a speaker in French': [
        facts([
          talk({ lang: 'fr', speakers: [{ name: 'Noor Haddad', affiliation: 'Entreprise' }] }),
        ]),
        'speakers.0.affiliation',
        '`Entreprise`',
      ],
      'a recording': [
        facts([
          talk({ links: [{ kind: 'video', url: 'https://www.youtube.com/watch?v=xxxxxxxxxxx' }] }),
        ]),
        'links.0.url',
        '`https://www.youtube.com/watch?v=xxxxxxxxxxx`',
      ],
      'an author': [facts([recap({ authors: ['Votre nom'] })]), 'authors.0', '`Votre nom`'],
      'the text of an unfinished note': [
        facts([recap({ body: { lines: [line('These notes are still to be written.')] } })]),
        '',
        '`These notes are still to be written.`',
      ],
      'a line with the straight apostrophe of a keyboard': [
        facts([talk({ body: { lines: [line("Ce qu'il faut retenir.")] } })]),
        '',
        '`Ce qu’il faut retenir.`',
      ],
    },
  },
  {
    rule: summarySaysMore,
    passes: {
      'more than the title': facts([talk({ talk: LONG })]),
      'the title and more': facts([talk({ talk: 'Sidecars', summary: `Sidecars: ${LONG}.` })]),
    },
    fails: {
      'the title': [
        facts([talk({ talk: LONG, summary: `${LONG}.` })]),
        'summary',
        'repeats the title',
      ],
      'the title and a word': [
        facts([recap({ title: LONG, summary: `${LONG}, explained` })]),
        'summary',
        'repeats the title',
      ],
    },
  },
  {
    rule: timesHaveVideo,
    passes: {
      'a moment of the recording': facts([
        talk({
          links: [{ kind: 'video', url: 'https://youtu.be/abcdefghijk' }],
          body: { times: [moment('12:30')] },
        }),
      ]),
      'no moment': facts([talk(), recap()]),
    },
    fails: {
      'no recording': [
        facts([talk({ body: { times: [moment('12:30')] } })]),
        '',
        '<At time="12:30" /> has no recording',
      ],
      'a recording that cannot start there': [
        facts([
          talk({
            links: [{ kind: 'video', url: 'https://example.org/talk.mp4' }],
            body: { times: [moment('12:30')] },
          }),
        ]),
        '',
        '<At time="12:30" /> has no recording',
      ],
      'a recap': [
        facts([recap({ body: { times: [moment('1:02:03')] } })]),
        '',
        '<At time="1:02:03" /> has no recording',
      ],
    },
  },
  {
    rule: titleUnique,
    passes: {
      'the same title at another event': facts([
        talk({ talk: 'State of DNS' }),
        talk({ id: 'na-2020/one', event: 'na-2020', talk: 'State of DNS' }),
      ]),
      'a translation': facts([talk(), talk({ lang: 'fr' })]),
    },
    fails: {
      'the same title': [
        facts([talk({ talk: 'State of DNS' }), talk({ id: 'eu-2019/c', talk: 'State of dns!' })]),
        'talk',
        'is also that of content/talks/eu-2019/one.en',
      ],
    },
  },
  {
    rule: translationsAgree,
    passes: {
      'the same facts': facts([talk(), talk({ lang: 'fr' })]),
      'a text of its own': facts([recap(), recap({ lang: 'fr', title: 'Un jour' })]),
      'no original': facts([talk({ lang: 'fr', day: 2 })]),
    },
    fails: {
      'another day': [facts([talk(), talk({ lang: 'fr', day: 2 })]), 'day', '`day` differs from'],
      'another topic': [
        facts([recap(), recap({ lang: 'fr', tags: ['mesh'] })]),
        'tags',
        '`tags` differs',
      ],
      'another speaker': [
        facts([talk({ speakers: ['Noor Haddad'] }), talk({ lang: 'fr' })]),
        'speakers',
        '`speakers` differs',
      ],
    },
  },
  {
    rule: webAddresses,
    passes: {
      encrypted: facts([links('https://example.org/?q=a', '/search/', 'mailto:a@example.org')]),
      'as the source of a note gives it': facts([links('http://example.org/a')]),
      'names that follow nobody on this host': facts([
        links('https://example.org/?feature=gates&si=units&t=90&source=etcd'),
      ]),
    },
    fails: {
      'not encrypted': [facts([event({ website: 'http://example.org' })]), '', 'is not encrypted'],
      'tracking parameters': [
        facts([links('https://example.org/?utm_source=x&q=a')]),
        '',
        'tracking parameters (utm_source)',
      ],
      'tracking parameters without encryption': [
        facts([links('http://example.org/?utm_source=x&q=a')]),
        '',
        'tracking parameters (utm_source)',
      ],
      'tracking parameters of YouTube': [
        facts([
          talk({ body: { videos: [link('https://youtu.be/abcdefghijk?feature=share&t=9')] } }),
        ]),
        '',
        'tracking parameters (feature)',
      ],
      'a user name': [
        facts([speaker({ links: [{ label: 'Home', url: 'https://me@example.org/' }] })]),
        '',
        'a user name',
      ],
    },
  },
];
