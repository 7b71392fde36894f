import { broken, SIDECARS } from './case.ts';

export const PLACES = [
  ...broken('file-place', 'images/eu-2019/lookups.gif', {
    'picture-type': ['1:1', 'only pictures belong here', 'use png, jpg, webp or avif'],
  }),
  ...broken('file-place', 'notes.mdx', {
    'file-beside-the-folders': [
      '1:1',
      'the file lies beside the content folders',
      'move it into one of talks, recaps, events, topics, projects, speakers, images',
    ],
  }),
  ...broken('file-place', 'projects/envoy.yaml', {
    'file-ends-in-yaml': ['1:1', 'the file name ends with `.yaml`', 'name it `envoy.yml`'],
  }),
  ...broken('file-place', 'talk/eu-2019/sidecars.mdx', {
    'unknown-folder': [
      '1:1',
      'there is no content folder `talk`',
      'use one of talks, recaps, events, topics, projects, speakers, images',
    ],
  }),
  ...broken('file-place', 'talks/eu-2019/Sidecars.mdx', {
    'file-name-with-capitals': [
      '1:1',
      'the name `Sidecars` holds more than lower-case letters, digits and single hyphens',
      'name it `sidecars`',
    ],
  }),
  ...broken('file-place', 'talks/eu-2019/day-1/sidecars.mdx', {
    'file-in-subfolder': [
      '1:1',
      'the file lies in the wrong folder',
      'move it to content/talks/<event>/<slug>.mdx',
    ],
  }),
  ...broken('file-place', 'talks/eu-2019/dns-detectives.de.mdx', {
    'unknown-language': [
      '1:1',
      'the name `dns-detectives.de` has a dot in it',
      'name it `dns-detectives.mdx` for notes in English, `dns-detectives.fr.mdx` in French',
    ],
  }),
  ...broken('file-place', 'talks/eu-2019/sidecars without tears.mdx', {
    'file-name-with-spaces': [
      '1:1',
      'the name `sidecars without tears` holds more than lower-case letters, digits and single hyphens',
      'name it `sidecars-without-tears`',
    ],
  }),
  ...broken('file-place', 'talks/eu-2019/sidecars.md', {
    'file-ends-in-md': ['1:1', 'the file name ends with `.md`', 'name it `sidecars.mdx`'],
  }),
  ...broken('file-place', 'talks/sidecars.mdx', {
    'file-without-event-folder': [
      '1:1',
      'the file lies in the wrong folder',
      'move it to content/talks/<event>/<slug>.mdx',
    ],
  }),
  ...broken('file-place', 'topics/dns.fr.yml', {
    'french-topic-file': [
      '1:1',
      'the name `dns.fr` has a dot in it',
      'name it `dns.yml`; both languages stand in one file',
    ],
  }),
  ...broken('file-place', 'topics/name_resolution.yml', {
    'file-name-with-underscore': [
      '1:1',
      'the name `name_resolution` holds more than lower-case letters, digits and single hyphens',
      'name it `name-resolution`',
    ],
  }),
  ...broken('images-exist', SIDECARS, {
    'missing-picture': [
      '15:1',
      'no picture `content/images/eu-2019/lookup.png`',
      'did you mean `eu-2019/lookups.png`?',
    ],
  }),
  ...broken('note-links', SIDECARS, {
    'broken-fragment': [
      '15:7',
      'no heading `#what-it-costs` on the page `/talks/eu-2019/mesh-on-a-budget/`',
      'did you mean `what-it-cost`?',
    ],
    'broken-internal-link': [
      '15:7',
      'no page `/talks/eu-2019/mesh-on-budget/` on this site',
      'did you mean `/talks/eu-2019/mesh-on-a-budget/`?',
    ],
    'broken-own-fragment': [
      '15:5',
      'no heading `#role-out` in this note',
      'did you mean `roll-out`?',
    ],
    'broken-page-link': ['15:5', 'no page `/talk/` on this site', 'did you mean `/talks/`?'],
    'broken-section-link': [
      '15:7',
      'no page `/talk/eu-2019/mesh-on-a-budget/` on this site',
      'did you mean `/talks/eu-2019/mesh-on-a-budget/`?',
    ],
    'fragment-without-headings': [
      '15:7',
      'no heading `#sampling` on the page `/talks/eu-2019/traces-for-two/`',
      'it has no headings: remove `#sampling`',
    ],
    'link-with-short-slug': [
      '15:7',
      'no page `/talks/eu-2019/mesh/` on this site',
      'did you mean `/talks/eu-2019/mesh-on-a-budget/`?',
    ],
    'link-without-french-page': [
      '15:7',
      'no page `/fr/talks/eu-2019/dns-detectives/` on this site',
      'write /talks/eu-2019/dns-detectives/, the language these notes are in',
    ],
    'missing-last-slash': [
      '15:7',
      '`/talks/eu-2019/mesh-on-a-budget` lacks its last slash',
      'write /talks/eu-2019/mesh-on-a-budget/',
    ],
  }),
  ...broken('link-hosts', SIDECARS, {
    'unknown-video-host': [
      '14:10',
      '`videos.example.org` is not known for video',
      'use another kind (`article`, `docs`, `code`, `schedule`)',
    ],
    'video-of-a-channel': [
      '15:1',
      'no video in the address `https://www.youtube.com/@cncf`',
      'copy it again: a YouTube address ends with the 11 characters of the video',
    ],
    'video-on-unknown-host': [
      '15:1',
      '`example.org` in `url` of <Video> is not known for video',
      'write a link, [title](https://example.org/clips/12)',
    ],
    'youtube-without-video': [
      '14:10',
      'no video in the address `https://www.youtube.com/watch?v=abc`',
      'copy it again: a YouTube address ends with the 11 characters of the video',
    ],
  }),
  ...broken('web-addresses', SIDECARS, {
    'address-with-password': [
      '14:10',
      'a user name in `https://salma:secret@example.org/code`',
      'write the address without what stands before the @',
    ],
    'video-with-tracking': [
      '15:1',
      'tracking parameters (si) in `https://youtu.be/QKI-JRs2RIE?si=Abc&t=90`',
      'write https://youtu.be/QKI-JRs2RIE?t=90',
    ],
    'tracking-in-text': [
      '15:4',
      'tracking parameters (utm_campaign) in `https://example.org/slides?utm_campaign=mesh`',
      'write https://example.org/slides',
    ],
    'tracking-parameter': [
      '11:10',
      'tracking parameters (utm_source) in `https://example.org/two-days?utm_source=news&page=2`',
      'write https://example.org/two-days?page=2',
    ],
  }),
  ...broken('web-addresses', 'projects/linkerd.yml', {
    'http-home': ['3:7', '`http://linkerd.io/` is not encrypted', 'write https://linkerd.io/'],
  }),
];
