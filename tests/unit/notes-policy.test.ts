import { describe, expect, it } from 'vitest';
import { whyRefused } from '#notes/addresses.ts';
import { NOTE_COMPONENTS } from '#notes/components.ts';
import { LIMITS } from '#notes/limits.ts';
import { applyPolicy } from '#notes/policy.ts';

const HARMLESS: Record<string, string> = {
  'braces in a code span': 'Set `{{ .Values.replicas }}` and `{name}`.',
  'tags and generics in a code span': 'A `<div>`, a `List<String>`, a `<pod-name>`.',
  'braces, tags and imports in a fence':
    '```yaml\nspec: {{ .Values }}\n<script>x</script>\nimport a\n```',
  'a fence of tildes': '~~~js\nexport const a = { b };\n~~~',
  'escaped braces and angles': 'Between \\{ and \\}, \\<name> too.',
  'signs that are no tags': 'a -> b, 5 > 3, x < y, a && b, $5, 40 %',
  'French typography': '« C’est le DNS » : n° 3, 25 % à 1 000 nœuds !',
  'a footnote': 'She said so.[^1]\n\n[^1]: In the hallway, `{later}`.',
  'a table': '| Symptom | Cause |\n| :-- | --: |\n| `{x}` | DNS |',
  'a task list': '- [ ] one\n- [x] two\n  1. three',
  'bare addresses': 'See https://example.org/a, www.example.org or me@example.org.',
  emphasis: '*so* **it** ~~was~~ is _now_\\\nand here',
  'a quotation and a rule': '> Two\n> lines.\n\n---\n\nAfter.',
  'links of every kind allowed':
    '[a](https://example.org) [b](/talks/) [c](#d) [d](mailto:a@example.org) [e][f]\n\n[f]: http://example.org "T"',
  'entities of signs': '&lt;b&gt; &amp; &#123;x&#125; &copy;',
  'other scripts and joined letters': 'שלום, 山田, क्‍ष, 👩‍👩‍👧, micro\u00adservice, a\u00a0b',
  'words that start like statements': 'imports are slow\n\nexported values, import: a story',
  components:
    '<Takeaways>\n\n- One.\n\n</Takeaways>\n\n<Aside title="A">\n\nB\n\n</Aside>\n\n<Aside>\n\nB\n\n</Aside>',
  'components without text':
    '<Figure src="eu-2019/a.png" alt="A &lt; B" credit="C" caption="D" />\n\n<Video url="https://youtu.be/abcdefghijk" title="T" at="1:02:03" />\n\n- One. <At time="12:30" />',
};

const HOSTILE: Record<string, [body: string, message: string]> = {
  'an import': ['import A from "./a.astro"', '`import` or `export`'],
  'an export': ['export let a = 1', '`import` or `export`'],
  'a dynamic import': ['{import("node:fs")}', 'expression'],
  'an expression in a text': ['It has {process.env.HOME} in it.', 'expression'],
  'an expression in a component': ['<Aside>\n\n{process.env.HOME}\n\n</Aside>', 'expression'],
  'an expression in a table': ['| a |\n| - |\n| {b} |', 'expression'],
  'an expression in a footnote': ['A[^1]\n\n[^1]: {b}', 'expression'],
  'a comment in braces': ['{/* hidden */}', 'expression'],
  'a script': ['<script src="https://example.org/a.js"></script>', '`<script>`'],
  'a style': ['<style>body</style>', '`<style>`'],
  'an object': ['<object data="a"></object>', '`<object>`'],
  'a form': ['<form action="/a"></form>', '`<form>`'],
  'a base address': ['<base href="https://example.org/" />', '`<base>`'],
  'a drawing': ['<svg></svg>', '`<svg>`'],
  'a tag in capitals': ['<SCRIPT></SCRIPT>', '`<SCRIPT>`'],
  'a member of an object': ['<Foo.Bar />', '`<Foo.Bar>`'],
  'a name every object has': ['<constructor />', '`<constructor>`'],
  'a fragment': ['<>a</>', '`<>`'],
  'an HTML directive': ['<Aside set:html="a">\n\nB\n\n</Aside>', '`set:html`'],
  'a client directive': ['<Aside client:load>\n\nB\n\n</Aside>', '`client:load`'],
  'an event handler': ['<Aside onmouseover="a()">\n\nB\n\n</Aside>', '`onmouseover`'],
  'a class': ['<Aside class="a">\n\nB\n\n</Aside>', '`class`'],
  'a computed attribute': ['<Aside title={`a`}>\n\nB\n\n</Aside>', 'computed'],
  'spread attributes': ['<Aside {...a}>\n\nB\n\n</Aside>', 'computed'],
  'an attribute without value': ['<Aside title>\n\nB\n\n</Aside>', 'missing'],
  'an attribute twice': ['<Aside title="a" title="b">\n\nB\n\n</Aside>', 'twice'],
  'a picture outside its folder': ['<Figure src="../a.png" alt="A" credit="B" />', '`../a.png`'],
  'a drawing as picture': ['<Figure src="a.svg" alt="A" credit="B" />', '`a.svg`'],
  'a figure with a text': [
    '<Figure src="a.png" alt="A" credit="B">\n\nC\n\n</Figure>',
    'holds no text',
  ],
  'a video behind a script': ['<Video url="javascript:a()" title="T" />', '`javascript:a()`'],
  'a Markdown image': ['![a](https://example.org/a.png)', 'Markdown image'],
  'an image by reference': ['![a][b]\n\n[b]: https://example.org/a.png', 'Markdown image'],
  'a link to a script behind code': ['[`a`](javascript:a)', '`javascript:`'],
  'a link to a script in a table': ['| a |\n| - |\n| [b](vbscript:c) |', '`vbscript:`'],
  'an override of direction': ['a \u202eb', 'U+202E'],
  'a tag character': ['a \u{E0041}b', 'U+E0041'],
  'an escape character': ['a \u001b[31mb', 'U+001B'],
};

describe('the notes policy', () => {
  it.each(Object.entries(HARMLESS))('accepts %s', (_, body) => {
    const { findings, tree } = applyPolicy(body);
    expect(findings).toEqual([]);
    expect(tree?.type).toBe('root');
  });

  it.each(Object.entries(HOSTILE))('refuses %s', (_, [body, message]) => {
    const { findings } = applyPolicy(body);
    expect(findings.map((finding) => finding.message)).toEqual([expect.stringContaining(message)]);
    expect(findings[0]?.remedy).not.toBe('');
  });

  it('accepts the example it gives for each component', () => {
    for (const { example } of Object.values(NOTE_COMPONENTS)) {
      expect(applyPolicy(example).findings).toEqual([]);
    }
  });

  it('finds every breach, in order, at its line and column', () => {
    const { findings } = applyPolicy('One.\n\nA {b} and <i>c</i>.\n\n![d](https://example.org)');
    expect(findings.map(({ line, column }) => [line, column])).toEqual([
      [3, 3],
      [3, 11],
      [5, 1],
    ]);
  });
});

describe('an address', () => {
  it.each([
    'https://example.org/a?b#c',
    'http://example.org',
    'mailto:a@example.org',
    '/',
    '/fr/talks/',
    '#a',
  ])('may be %s', (address) => {
    expect(whyRefused(address)).toBeUndefined();
  });

  it.each([
    ['', 'without an address'],
    ['JavaScript:a', '`javascript:`'],
    ['java\tscript:a', 'control character'],
    ['\u0001javascript:a', 'control character'],
    [' https://example.org', 'space'],
    ['/\\example.org', 'backslash'],
    ['data:text/html,a', '`data:`'],
    ['file:///etc/hosts', '`file:`'],
    ['//example.org', 'no scheme'],
    ['https://', 'cannot be read'],
    ['talks/', 'relative'],
    ['javascript%3Aa', 'relative'],
  ])('may not be %j', (address, message) => {
    expect(whyRefused(address)?.message).toContain(message);
  });
});

describe('the limits of a note', () => {
  it.each([
    ['bytes', 'é\n'.repeat(LIMITS.bytes / 3 + 1), 'bytes'],
    ['characters in a line', 'a'.repeat(LIMITS.lineLength + 1), 'a line of more than'],
    ['levels', `${'> '.repeat(LIMITS.depth + 1)}a`, 'nested more than 40 levels'],
    ['cells', `| a |\n| - |\n${'| a |\n'.repeat(LIMITS.tableCells)}`, 'cells'],
    ['pieces', '*a* '.repeat(4_000).concat('\n').repeat(4), 'pieces of markup'],
  ])('holds for %s', (_, body, message) => {
    const { findings, tree } = applyPolicy(body);
    expect(findings.map((finding) => finding.message)).toEqual([expect.stringContaining(message)]);
    expect(tree).toBeUndefined();
  });

  it('leaves room for a long note', () => {
    const long = `## A heading\n\n${'A sentence with *some* markup in it. '.repeat(20)}\n\n`.repeat(
      100,
    );
    expect(applyPolicy(long).findings).toEqual([]);
  });
});
