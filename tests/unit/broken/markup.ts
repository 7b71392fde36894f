import { broken, SIDECARS } from './case.ts';

export const MARKUP = [
  ...broken('heading-levels', SIDECARS, {
    'empty-heading': ['15:1', 'an empty heading', 'write what the section says, or delete it'],
    'levels-after-a-title': [
      '15:1',
      '`# Part one` is a title, and the page prints the title itself',
      'write `## Part one`',
    ],
    'skipped-level': ['17:1', '`#### Week one` skips a level', 'write `### Week one`'],
    'title-as-heading': [
      '15:1',
      '`# Sidecars without Tears` is a title, and the page prints the title itself',
      'write `## Sidecars without Tears`',
    ],
  }),
  ...broken('notes-policy', SIDECARS, {
    'angle-link': [
      '15:5',
      'a `<` that begins no known tag',
      'write \\< , or put code and <placeholders> between backticks',
    ],
    arrow: [
      '15:16',
      'a `<` that begins no known tag',
      'write \\< , or put code and <placeholders> between backticks',
    ],
    'bidi-override': [
      '15:10',
      'hidden character U+202E',
      'delete it; save the file as plain UTF-8 text',
    ],
    'closing-tag-alone': [
      '17:1',
      'the tag `</Quote>` closes nothing',
      'remove it, or open the tag before',
    ],
    'component-lower-case': [
      '15:1',
      'the tag `<quote>` is not allowed in a note',
      'did you mean <Quote>?',
    ],
    'computed-attribute': ['15:1', 'the value of `by` is computed', 'write it between quotes'],
    'data-link': [
      '15:5',
      'the address `data:text/html,hello` has the scheme `data:`',
      'link to https://, http:// or mailto: addresses only',
    ],
    'deeply-nested-quotes': [
      '15:81',
      'nested more than 40 levels deep',
      'flatten the lists, quotations or emphasis here',
    ],
    'empty-takeaways': ['15:1', '<Takeaways> is empty', 'for example <Takeaways>'],
    'event-handler': ['15:1', '<Quote> has no attribute `onclick`', 'it takes by'],
    export: [
      '15:1',
      'an `import` or `export` statement',
      'delete it: note components need no import; put code between backticks',
    ],
    'export-as-prose': [
      '15:1',
      'an `import` or `export` statement',
      'delete it: note components need no import; put code between backticks',
    ],
    expression: ['15:17', 'a `{…}` expression', 'put code between backticks, or write \\{'],
    'figure-path': [
      '15:1',
      '`src` of <Figure> is `/images/eu-2019/lookups.png`',
      'put the picture into content/images/<event>/ and write src="<event>/name.png"',
    ],
    'figure-with-empty-alt': ['15:1', '`alt` of <Figure> is empty', 'write something in it'],
    'figure-without-alt': [
      '15:1',
      '<Figure> needs `alt`',
      'for example <Figure src="eu-2019/dns.png" alt="What it shows" credit="Who made it" />',
    ],
    'figure-without-credit': [
      '15:1',
      '<Figure> needs `credit`',
      'for example <Figure src="eu-2019/dns.png" alt="What it shows" credit="Who made it" />',
    ],
    'generic-type': [
      '15:20',
      'the tag `<String>` is opened and never closed',
      'put a placeholder or a type between backticks: `<String>`',
    ],
    'helm-template': [
      '15:10',
      'a curly brace `{` begins a program here',
      'put code such as `{{ .Values }}` between backticks, or write \\{',
    ],
    'html-comment': ['15:1', 'an HTML comment', 'delete it; a note is published as it stands'],
    'huge-line': ['15:20000', 'a line of more than 20000 characters', 'break it into lines'],
    iframe: [
      '15:1',
      'the tag `<iframe>` is not allowed in a note',
      'write <Video url="https://youtu.be/QKI-JRs2RIE" title="The demo" at="12:30" />',
    ],
    import: [
      '15:1',
      'an `import` or `export` statement',
      'delete it: note components need no import; put code between backticks',
    ],
    'javascript-link': [
      '15:5',
      'the address `javascript:alert(1)` has the scheme `javascript:`',
      'link to https://, http:// or mailto: addresses only',
    ],
    'javascript-link-entity': [
      '15:5',
      'the address `javascript:alert(1)` has the scheme `javascript:`',
      'link to https://, http:// or mailto: addresses only',
    ],
    'javascript-link-reference': [
      '17:1',
      'the address `JavaScript:alert(1)` has the scheme `javascript:`',
      'link to https://, http:// or mailto: addresses only',
    ],
    'less-than': [
      '15:9',
      'a `<` that begins no known tag',
      'write \\< , or put code and <placeholders> between backticks',
    ],
    'line-break': [
      '15:9',
      'the tag `<br>` is not allowed in a note',
      'write an empty line for a new paragraph',
    ],
    'line-break-unclosed': [
      '15:9',
      'the tag `<br>` is opened and never closed',
      'write an empty line for a new paragraph',
    ],
    'link-to-file': [
      '15:7',
      'the address `mesh-on-a-budget.mdx` is relative',
      'start with https:// for another site, or with / for a page of this one',
    ],
    'link-without-scheme': [
      '15:4',
      'the address `www.example.org/slides` is relative',
      'start with https:// for another site, or with / for a page of this one',
    ],
    'markdown-image': [
      '15:1',
      'a Markdown image',
      'write <Figure src="<event>/name.png" alt="What it shows" credit="Who made it" />',
    ],
    'misspelt-component': [
      '15:1',
      'the tag `<TakeAways>` is not allowed in a note',
      'did you mean <Takeaways>?',
    ],
    'not-utf-8': [
      '7:62',
      'hidden character U+FFFD (a character that could not be read as UTF-8)',
      'type it again, and save the file as UTF-8',
    ],
    'nul-byte': [
      '15:10',
      'hidden character U+0000 (a NUL byte: is this a text file?)',
      'delete it; save the file as plain UTF-8 text',
    ],
    placeholder: [
      '15:18',
      'the tag `<pod-name>` is opened and never closed',
      'put a placeholder or a type between backticks: `<pod-name>`',
    ],
    'quote-closed-wrong': [
      '19:1',
      'the tag `</Quotes>` closes nothing',
      'remove it, or open the tag before',
    ],
    'quote-unclosed': [
      '15:1',
      'the tag `<Quote>` is opened and never closed',
      'write </Quote> on a line of its own, with an empty line before it',
    ],
    'quote-without-by': ['15:1', '<Quote> needs `by`', 'for example <Quote by="Sarah Wells">'],
    'raw-bold': ['15:10', 'the tag `<b>` is not allowed in a note', 'write **bold**'],
    'relative-link': [
      '15:7',
      'the address `../mesh-on-a-budget/` is relative',
      'start with https:// for another site, or with / for a page of this one',
    ],
    script: [
      '15:1',
      'the tag `<script>` is not allowed in a note',
      'a note may use <Takeaways>, <Quote>, <Aside>, <Figure>, <At>, <Video>',
    ],
    'spread-attribute': [
      '15:1',
      'the attributes of <Quote> are computed',
      'for example <Quote by="Sarah Wells">',
    ],
    'unclosed-brace': [
      '15:16',
      'a curly brace `{` begins a program here',
      'put code such as `{{ .Values }}` between backticks, or write \\{',
    ],
    'unknown-component': [
      '15:1',
      'the tag `<Foo>` is not allowed in a note',
      'a note may use <Takeaways>, <Quote>, <Aside>, <Figure>, <At>, <Video>',
    ],
    'video-time': ['15:1', '`at` of <Video> is `12m30s`', 'write the time as 12:30 or 1:02:03'],
    'video-without-title': [
      '15:1',
      '<Video> needs `title`',
      'for example <Video url="https://youtu.be/QKI-JRs2RIE" title="The demo" at="12:30" />',
    ],
    'zero-width-space': [
      '15:9',
      'hidden character U+200B (a zero-width space)',
      'delete it; save the file as plain UTF-8 text',
    ],
    'zero-width-space-in-title': [
      '4:15',
      'hidden character U+200B (a zero-width space)',
      'delete it; save the file as plain UTF-8 text',
    ],
  }),
  ...broken('notes-policy', 'topics/dns.yml', {
    'byte-order-mark-in-topic': [
      '1:1',
      'hidden character U+FEFF (a byte-order mark)',
      'delete it; save the file as plain UTF-8 text',
    ],
  }),
];
