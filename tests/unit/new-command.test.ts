import { existsSync, readFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ContentCopy, copyContent, problemsIn } from './content-folder.ts';
import { runTool } from './run-tool.ts';

const SCHEDULE = 'tests/fixtures/schedules/eu-2027.ics';

describe('npm run new', () => {
  let copy: ContentCopy;
  beforeAll(async () => {
    copy = await copyContent();
  });
  afterAll(() => copy.remove());
  const run = (...args: string[]) => runTool('new', [...args, '--content', copy.folder]);
  const read = (file: string) => readFileSync(path.join(copy.folder, file), 'utf8');
  const take = (file: string) => fs.rm(path.join(copy.folder, file));
  const talk = (...args: string[]) => run('talk', '--event', 'eu-2019', ...args);

  it('writes a talk that passes the check, and says where it is and what comes next', async () => {
    const { code, out, err } = await talk(
      ...[
        '--title',
        'Tracing: lost lookups #1',
        '--day',
        '1',
        '--lang',
        'en',
        '--project',
        'CoreDNS',
      ],
      ...['--speaker', 'Ada Example, Example Ltd, Inc.', '--speaker', 'noor haddad'],
      ...['--video', 'https://youtu.be/QKI-JRs2RIE?si=abc', '--author', 'Bo Sample'],
    );
    const file = 'talks/eu-2019/tracing-lost-lookups-1.mdx';
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`${file}\n`);
    expect(out).toContain('npm run check -- ');
    expect(read(file)).toContain(`event: eu-2019
day: 1
talk: "Tracing: lost lookups #1"
speakers:
  - name: Ada Example
    affiliation: Example Ltd, Inc.
  - name: Noor Haddad
tags: [observability]
summary: Unfinished notes; what a reader takes away from this will stand here once they are written.
kind: talk
projects: [coredns]
links:
  - kind: video
    url: https://www.youtube.com/watch?v=QKI-JRs2RIE
sources:
  - title: Schedule of KubeCon + CloudNativeCon Europe 2019
    author: CNCF
    url: https://example.org/eu-2019
basis: attended
authors: [Bo Sample]
status: wip
---
These notes are still to be written.
`);
    expect(await problemsIn(copy.folder)).toEqual([]);
    await take(file);
  });

  it.each([
    [
      ['recap', '--event', 'eu-2019', '--title', 'The last day', '--day', '3', '--lang', 'fr'],
      'recaps/eu-2019/the-last-day.fr.mdx',
    ],
    [
      [
        'event',
        '--region',
        'jp',
        '--year',
        '2027',
        '--name',
        'KubeCon Japan 2027',
        '--start',
        '2027-06-01',
        '--end',
        '2027-06-02',
      ],
      'events/jp-2027.yml',
    ],
    [
      [
        'topic',
        '--name',
        'Caching',
        '--name-fr',
        'Mise en cache',
        '--synonym',
        'caches',
        '--broader',
        'DNS',
      ],
      'topics/caching.yml',
    ],
    [
      [
        'project',
        '--name',
        'Zap: a proxy',
        '--home',
        'https://example.org/zap',
        '--foundation',
        'cncf',
      ],
      'projects/zap-a-proxy.yml',
    ],
    [
      ['speaker', '--name', 'Noor Haddad', '--link', 'Code=https://example.org/noor?a=b'],
      'speakers/noor-haddad.yml',
    ],
  ])('writes a %s that passes the check', async (args, file) => {
    const { code, out, err } = await run(...args);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(file);
    expect(await problemsIn(copy.folder)).toEqual([]);
    await take(file);
  });

  it('takes the line `awaiting: true` off the event that gets its first note', async () => {
    const { out } = await run(
      'talk',
      '--event',
      'na-2020',
      '--title',
      'Online at last',
      '--tag',
      'dns',
    );
    expect(out).toContain('events/na-2020.yml: it awaits notes no longer');
    expect(read('events/na-2020.yml')).not.toContain('awaiting');
    expect(await problemsIn(copy.folder)).toEqual([]);
    await take('talks/na-2020/online-at-last.mdx');
    await fs.appendFile(path.join(copy.folder, 'events/na-2020.yml'), 'awaiting: true\n');
  });

  it('proposes an id that is free, former addresses included', async () => {
    const { out } = await talk('--title', 'DNS mystery', '--dry-run');
    expect(out).toContain('talks/eu-2019/dns-mystery-2.mdx');
  });

  it('never overwrites', async () => {
    const before = read('talks/eu-2019/dns-detectives.mdx');
    const taken = await talk('--title', 'Something else', '--id', 'dns-detectives');
    expect([taken.code, taken.out]).toEqual([1, '']);
    expect(taken.err).toContain('`dns-detectives-2` is free');
    const topic = await run('topic', '--name', 'DNS');
    expect(topic.err).toContain('content/topics/dns.yml is there already');
    const french = await talk('--title', 'Le maillage', '--lang', 'fr', '--id', 'mesh-on-a-budget');
    expect(french.err).toContain('mesh-on-a-budget.fr.mdx is there already');
    expect(read('talks/eu-2019/dns-detectives.mdx')).toBe(before);
  });

  it('writes nothing in a dry run, but shows the file', async () => {
    const { code, out } = await talk('--title', 'Only a try', '--dry-run');
    expect([code, out]).toEqual([0, expect.stringContaining('talk: Only a try')]);
    expect(existsSync(path.join(copy.folder, 'talks/eu-2019/only-a-try.mdx'))).toBe(false);
  });

  it('writes nothing that the check would refuse, and says why', async () => {
    const { code, err } = await talk('--title', 'Near', '--speaker', 'Noor Hadad');
    expect([code, err]).toEqual([1, expect.stringContaining('`Noor Hadad`')]);
    expect(err).toContain('Nothing was written, since the check would refuse it');
    expect(existsSync(path.join(copy.folder, 'talks/eu-2019/near.mdx'))).toBe(false);
  });

  it.each([
    [
      'an unknown event',
      ['talk', '--event', 'eu-2109', '--title', 'A'],
      ['Unknown event `eu-2109`; did you mean `eu-2019`?', 'na-2020'],
    ],
    [
      'an unknown topic',
      ['talk', '--event', 'eu-2019', '--title', 'A', '--tag', 'cats'],
      ['Unknown topic `cats`', 'dns, observability, service-mesh'],
    ],
    [
      'an unknown project',
      ['talk', '--event', 'eu-2019', '--title', 'A', '--project', 'lnikerd'],
      ['did you mean `linkerd`?'],
    ],
    [
      'a day that is none',
      ['talk', '--event', 'eu-2019', '--title', 'A', '--day', '9'],
      ['Unknown day `9`', '0, 1, 2, 3, unknown'],
    ],
    [
      'an address that is none',
      ['talk', '--event', 'eu-2019', '--title', 'A', '--video', 'youtu.be/x'],
      ['write a full web address'],
    ],
    [
      'an unknown speaker',
      ['speaker', '--name', 'Nobody Known'],
      ['Unknown name `Nobody Known`', 'Noor Haddad'],
    ],
    ['missing answers', ['talk'], ['--event (Which event)', '--title (The title as published)']],
    ['an unknown kind', ['tlak'], ['did you mean `talk`?']],
    ['an unknown option', ['talk', '--titel', 'A'], ["Unknown option '--titel'"]],
    ['no kind at all', [], ['Say what to add.', 'npm run new -- talk']],
    ['a missing calendar', ['event', '--from', 'no-such.ics'], ['There is no file `no-such.ics`.']],
    [
      'a file that is no calendar',
      ['event', '--from', 'package.json'],
      ['The file is no calendar'],
    ],
    [
      'an unknown time zone',
      ['event', '--from', SCHEDULE, '--timezone', 'Mars/Base'],
      ['is no time zone'],
    ],
    [
      'a session that is none',
      ['event', '--from', SCHEDULE, '--talk', 'zebra'],
      ['no session with `zebra`'],
    ],
  ])('answers %s with a sentence', async (_, args, sentences) => {
    const { code, err } = await run(...args);
    expect(code).toBe(1);
    for (const sentence of sentences) expect(err).toContain(sentence);
    expect(err).not.toMatch(/\n\s+at |node:internal|ENOENT|ERR_|undefined/);
  });

  it('finds a topic by another word for it', async () => {
    const { out } = await talk('--title', 'A', '--tag', 'name resolution', '--dry-run');
    expect(out).toContain('tags: [dns]');
  });

  it('explains itself, and the options of each kind', async () => {
    expect((await run('--help')).out).toContain('npm run new -- event --from schedule.ics');
    expect((await run('talk', '--help')).out).toContain('--speaker');
  });

  it('lists the sessions of a calendar', async () => {
    const { code, out } = await run('event', '--from', SCHEDULE, '--list');
    expect(code).toBe(0);
    expect(out).toContain('Day 1, 2027-03-16: 6 sessions');
    expect(out).toContain(
      'talk · OBSERVABILITY · DNS Lookups, Traced · Amara Okafor (Example Ltd)',
    );
    expect(out).toContain('4 × registration or a break');
  });

  it('fills an event from a calendar, with stubs of the sessions asked for', async () => {
    const { code, err } = await run(
      'event',
      '--from',
      SCHEDULE,
      '--talk',
      'dns lookups',
      '--talk',
      'greta vos',
    );
    expect([code, err]).toEqual([0, '']);
    expect(read('events/eu-2027.yml')).toBe(`name: KubeCon + CloudNativeCon Europe 2027
region: eu
year: 2027
city: Utrecht
country: Netherlands
format: in-person
start: 2027-03-15
end: 2027-03-17
days:
  - day: 0
    date: 2027-03-15
    label: Co-located events
  - day: 1
    date: 2027-03-16
  - day: 2
    date: 2027-03-17
schedule: https://kccnceu2027.sched.com
`);
    expect(read('talks/eu-2027/dns-lookups-traced.mdx')).toContain('tags: [dns, observability]');
    expect(read('talks/eu-2027/names-are-hard.mdx')).toMatch(/day: 2\n[\s\S]*kind: lightning\n/);
    expect(await problemsIn(copy.folder)).toEqual([]);
  });

  it('makes stubs of all the rest without touching what is there', async () => {
    const before = read('talks/eu-2027/names-are-hard.mdx');
    const again = await run('event', '--from', SCHEDULE);
    expect(again.err).toContain('content/events/eu-2027.yml is there already');
    const { code } = await run('event', '--from', SCHEDULE, '--all');
    expect(code).toBe(0);
    expect(await fs.readdir(path.join(copy.folder, 'talks/eu-2027'))).toHaveLength(11);
    expect(read('talks/eu-2027/names-are-hard.mdx')).toBe(before);
    expect(await problemsIn(copy.folder)).toEqual([]);
  });
});
