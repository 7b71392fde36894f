import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchFile } from '#build/dev-content.ts';
import { holdResponse } from '#build/held-response.ts';
import { fileOfPage, problemPage, withProblemBar } from '#build/problem-page.ts';
import { withoutDangling } from '#catalog/dangling.ts';
import type { RawContent } from '#catalog/raw.ts';

const problem = (file: string, message: string) => ({
  rule: 'schema',
  file,
  line: 3,
  column: 7,
  message,
  remedy: 'write `keynote`',
});

describe('the page of a note with problems', () => {
  it.each([
    ['/talks/eu-2019/a/', 'content/talks/eu-2019/a'],
    ['/fr/talks/eu-2019/a', 'content/talks/eu-2019/a.fr'],
    ['/events/eu-2019/day-1/', 'content/recaps/eu-2019/day-1'],
    ['/fr/events/eu-2019/', 'content/events/eu-2019'],
    ['/topics/dns/', 'content/topics/dns'],
    ['/talks/', undefined],
    ['/', undefined],
  ])('%s rests on %s', (address, file) => {
    expect(fileOfPage(address)).toBe(file);
  });

  it('tells its own problems first, and passes no markup on', () => {
    const problems = [
      problem('content/topics/dns.yml', 'one'),
      problem('content/talks/eu-2019/a.mdx', '`kind` is <script>alert(1)</script>'),
    ];
    const page = problemPage('/talks/eu-2019/a/', problems, '/base/');
    expect(page.indexOf('On this page')).toBeLessThan(page.indexOf('a.mdx:3:7'));
    expect(page.indexOf('a.mdx:3:7')).toBeLessThan(page.indexOf('Elsewhere'));
    expect(page).toContain('<code>kind</code> is &#60;script&#62;');
    expect(page).toContain('src="/base/@vite/client"');
  });

  it('gets a bar where it can be shown', () => {
    const html = withProblemBar('<body><p>Text</p></body>', '/', [problem('content/a', 'one')]);
    expect(html).toMatch(/^<body><p>Text<\/p>.*data-bar.*<\/body>$/s);
  });
});

describe('a response that is held', () => {
  it('is sent once, as a whole, with what was made of it', async () => {
    const server = http.createServer((request, response) => {
      holdResponse(response, (status, body) => `${status} ${body.toString().toUpperCase()}`);
      if (request.url === '/data') {
        response.setHeader('content-type', 'application/json');
        response.end('{}');
        return;
      }
      response.writeHead(404, { 'content-type': 'text/html', 'content-length': '3' });
      response.write('é');
      response.end('!');
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const { port } = server.address() as { port: number };
    try {
      const page = await fetch(`http://localhost:${port}/`);
      expect([page.status, await page.text()]).toEqual([404, '404 É!']);
      expect(await (await fetch(`http://localhost:${port}/data`)).text()).toBe('{}');
    } finally {
      server.close();
    }
  });
});

describe('search while developing', () => {
  let dist = '';
  beforeAll(() => {
    dist = fs.mkdtempSync(path.join(os.tmpdir(), 'dist-'));
    fs.mkdirSync(path.join(dist, 'pagefind'));
    fs.writeFileSync(path.join(dist, 'pagefind/pagefind.js'), '');
    fs.writeFileSync(path.join(dist, 'index.html'), '');
  });
  afterAll(() => fs.rmSync(dist, { recursive: true }));

  it('takes the index that was built last, and nothing beside it', () => {
    expect(searchFile('/pagefind/pagefind.js', dist)).toBe(path.join(dist, 'pagefind/pagefind.js'));
    expect(searchFile('/pagefind/none.js', dist)).toBeUndefined();
    expect(searchFile('/pagefind/../index.html', dist)).toBeUndefined();
    expect(searchFile('/pagefind/%2e%2e/index.html', dist)).toBeUndefined();
    expect(searchFile('/talks/', dist)).toBeUndefined();
  });
});

describe('content with references to what is not there', () => {
  it('goes on without them', () => {
    const note = (id: string, data: object) => ({ id, lang: 'en', file: '', data });
    const raw = {
      events: [note('eu-2019', {})],
      topics: [note('dns', { broader: 'gone' })],
      projects: [note('zap', { partOf: 'gone' })],
      speakers: [],
      talks: [
        note('eu-2019/a', { event: 'eu-2019', tags: ['dns', 'gone'], projects: ['gone', 'zap'] }),
        note('gone/b', { event: 'gone', tags: [], projects: [] }),
      ],
      recaps: [note('eu-2019/c', { event: 'eu-2019', tags: ['gone'] })],
    } as unknown as RawContent;
    const { talks, recaps, topics, projects } = withoutDangling(raw);
    expect(talks.map(({ data }) => [data.tags, data.projects])).toEqual([[['dns'], ['zap']]]);
    expect(recaps[0]?.data.tags).toEqual([]);
    expect(topics[0]?.data).toEqual({});
    expect(projects[0]?.data).toEqual({});
  });
});
