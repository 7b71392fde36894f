import { broken, SIDECARS } from './case.ts';

export const YAML = [
  ...broken('frontmatter', SIDECARS, {
    'blank-line-before-frontmatter': [
      '1:1',
      'the first line is empty',
      'begin the file with a line of three hyphens `---`, then the fields, then `---` again',
    ],
    'byte-order-mark': [
      '1:1',
      'a hidden byte-order mark (U+FEFF) stands before the first line',
      'save the file as UTF-8 without byte-order mark (BOM)',
    ],
    'four-hyphens': [
      '12:1',
      '`----` where the frontmatter should end',
      'write three hyphens `---` and nothing else on that line',
    ],
    'frontmatter-missing': [
      '1:1',
      'the first line is `# Sidecars without Tears`',
      'begin the file with a line of three hyphens `---`, then the fields, then `---` again',
    ],
    'frontmatter-not-closed': [
      '1:1',
      'the frontmatter is opened and never closed',
      'put a line of three hyphens `---` after the last field',
    ],
    'space-before-frontmatter': [
      '1:1',
      'the first line is ` ---`',
      'begin the file with a line of three hyphens `---`, then the fields, then `---` again',
    ],
    'three-dots': [
      '1:1',
      'the frontmatter is opened and never closed',
      'put a line of three hyphens `---` after the last field',
    ],
  }),
  ...broken('yaml', SIDECARS, {
    'apostrophe-in-single-quotes': [
      '4:11',
      "a quote inside `talk: 'It's the Sidecar'` ends the value too early",
      "write '' for a quote inside the value, or use curly ones: “ ” ’",
    ],
    'backslash-in-quotes': [
      '4:22',
      'a backslash in `talk: "Sidecars on C:\\Windows"` has a meaning between double quotes',
      'write \\\\ for a backslash',
    ],
    'bracket-too-many': [
      '6:21',
      'a `]` too many in `tags: [service-mesh]]`',
      'remove it, or put the whole value between double quotes',
    ],
    'colon-in-source-title': [
      '9:12',
      'a colon in `- title: Two days: a diary` is read as the start of another field',
      'put the whole value between double quotes',
    ],
    'colon-in-title': [
      '4:7',
      'a colon in `talk: Sidecars: Tears and Joy` is read as the start of another field',
      'put the whole value between double quotes',
    ],
    'duplicate-key': ['12:1', 'the field in `tags: [dns]` is given twice', 'keep one of them'],
    'field-indented': [
      '4:1',
      'the line `talk: Sidecars without Tears` is not lined up with its neighbours',
      'indent the fields of one group with the same number of spaces',
    ],
    'item-indented-too-far': [
      '10:1',
      'the line `author: Ines Moreau` is not lined up with its neighbours',
      'indent the fields of one group with the same number of spaces',
    ],
    'line-without-colon': ['3:1', '`day 1` is not a field', 'write `field: value`'],
    'list-not-lined-up': [
      '10:1',
      'the line `author: Ines Moreau` is not lined up with its neighbours',
      'indent the fields of one group with the same number of spaces',
    ],
    'merge-key': ['12:1', 'the key `<<`', 'use the fields of the content model only'],
    'no-space-after-colon': ['3:1', 'no space after the colon in `day:1`', 'write `day: 1`'],
    'proto-key': ['12:1', 'the key `__proto__`', 'use the fields of the content model only'],
    'quote-inside-quotes': [
      '4:18',
      'a quote inside `talk: "Sidecars "without" Tears"` ends the value too early',
      'write \\" for a quote inside the value, or use curly ones: “ ” ’',
    ],
    'tab-indentation': ['10:1', 'a tab at the start of a line', 'indent with two spaces'],
    'title-starts-with-at': [
      '4:7',
      'a value in `talk: @scale: Sidecars without Tears` starts with a character that has a meaning in YAML',
      'put the whole value between double quotes',
    ],
    'title-starts-with-backtick': [
      '4:7',
      'a value in `talk: `kubectl` without Tears` starts with a character that has a meaning in YAML',
      'put the whole value between double quotes',
    ],
    'title-starts-with-bracket': [
      '4:15',
      '`talk: [Panel] Sidecars without Tears` cannot be read',
      'put the whole value between double quotes',
    ],
    'title-starts-with-star': [
      '4:18',
      '`talk: *Sidecars* without Tears` cannot be read',
      'put the whole value between double quotes',
    ],
    'title-with-hash': [
      '7:10',
      '`#42 and the forty services that moved behi` is read as a comment',
      'put the whole value between double quotes; a comment has a space after the #',
    ],
    'unclosed-list': [
      '6:7',
      'a [ in `tags: [service-mesh` is never closed',
      'write ] at the end, or put the whole value between double quotes if it is text',
    ],
    'unclosed-quote': [
      '4:7',
      'a quote in `talk: "Sidecars without Tears` is never closed',
      'write " at the end of the value',
    ],
    'unclosed-quote-before-another': [
      '4:30',
      'a quote in `talk: "Sidecars without Tears` is never closed',
      'write " at the end of the value',
    ],
    'unclosed-single-quote': [
      '4:7',
      "a quote in `talk: 'Sidecars without Tears` is never closed",
      "write ' at the end of the value",
    ],
    'yaml-alias': [
      '12:10',
      '`*writers` is read as a YAML reference',
      'write the value out; put text that begins with * between double quotes',
    ],
    'yaml-anchor': [
      '6:15',
      '`&topics` is read as a YAML anchor',
      'remove it; put text that begins with & between double quotes',
    ],
    'yaml-binary': [
      '4:16',
      '`!!binary` is read as a YAML tag',
      'remove it; put text that begins with ! between double quotes',
    ],
    'yaml-own-tag': [
      '4:14',
      '`!title` is read as a YAML tag',
      'remove it; put text that begins with ! between double quotes',
    ],
    'yaml-tag': [
      '4:21',
      '`!!js/function` is read as a YAML tag',
      'remove it; put text that begins with ! between double quotes',
    ],
  }),
  ...broken('yaml', 'projects/envoy.yml', {
    'empty-file': ['1:1', 'there are no fields here', 'write `field: value`, one on each line'],
  }),
  ...broken('yaml', 'topics/dns.yml', {
    'second-document': [
      '8:1',
      'a second document starts here',
      'keep one set of fields in the file',
    ],
  }),
];
