import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { searchOf } from '#new/terminal.ts';
import { type ContentCopy, copyContent, problemsIn } from './content-folder.ts';
import { KEYS, type Session, sitBefore } from './terminal/drive.ts';

const { enter, tab, down, up, interrupt } = KEYS;

// The whole command answers real keys; it only takes its pipes for a terminal.
describe('npm run new before a terminal', { timeout: 60_000 }, () => {
  let copy: ContentCopy;
  beforeEach(async () => {
    copy = await copyContent();
  });
  afterEach(() => copy.remove());
  const start = (...args: string[]) => sitBefore('new', [...args, '--content', copy.folder]);
  const file = (name: string) => path.join(copy.folder, name);

  // From the event to the id, everything as proposed.
  async function upToId(session: Session, title: string): Promise<void> {
    await session.on('Which event?', down, enter);
    await session.on('The title as published', title, enter);
    await session.on('Who spoke?', 'noor haddad, Names Ltd; Ada Example', enter);
    await session.on('On which day?', up, up, up, enter);
    await session.on('What kind of session?', down, down, enter);
    await session.on('In which language', enter);
  }

  it('asks step by step, and writes a talk that passes the check', async () => {
    const session = start();
    await session.on('What do you want to add?', enter);
    await upToId(session, 'DNS mystery');
    // `dns-mystery` is a former id of another talk.
    await session.on('dns-mystery-2', '\u007F\u007F', enter);
    await session.on('is taken; `dns-mystery-2` is free', '-again', enter);
    await session.on('One to six topics', 'observ', tab, enter);
    await session.on('Which projects', enter);
    await session.on('How do you know?', enter);
    await session.on('The recording', 'youtube', enter);
    await session.on('write a full web address', '\u0015https://youtu.be/QKI-JRs2RIE?si=a', enter);
    await session.on('The slides', enter);
    await session.on('Where can your notes', enter);
    await session.on('Your name', '\u0015Bo Sample', enter);
    await session.on('Write this file?', enter);
    expect(await session.ended()).toBe(0);
    const talk = 'talks/eu-2019/dns-mystery-again.mdx';
    expect(session.screen()).toContain(
      `npm run check -- ${path.relative(process.cwd(), file(talk))}`,
    );
    expect(readFileSync(file(talk), 'utf8')).toContain(`event: eu-2019
day: 1
talk: DNS mystery
speakers:
  - name: Noor Haddad
    affiliation: Names Ltd
  - name: Ada Example
tags: [dns, observability]`);
    expect(readFileSync(file(talk), 'utf8')).toContain(`kind: panel
links:
  - kind: video
    url: https://www.youtube.com/watch?v=QKI-JRs2RIE`);
    expect(readFileSync(file(talk), 'utf8')).toContain('authors: [Bo Sample]');
    expect(await problemsIn(copy.folder)).toEqual([]);
  });

  it('finds a mistyped topic, and says when what was searched for was not chosen', async () => {
    const session = start('talk', '--event', 'eu-2019', '--title', 'On the wire');
    await session.on('Who spoke?', enter);
    await session.on('On which day?', enter);
    await session.on('What kind of session?', enter);
    await session.on('In which language', enter);
    await session.on('Its id', enter);
    await session.on('One to six topics', 'servicemsh');
    await session.on('service-mesh  Service mesh', enter);
    await session.on('chose nothing there: Tab chooses');
    await session.on('One to six topics', 'maillage', tab);
    await session.on('◼ service-mesh', enter);
    await session.on('Which projects', interrupt);
    expect(await session.ended()).toBe(1);
  });

  it('writes nothing when the author leaves, or says no', async () => {
    const left = start('talk');
    await left.on('Which event?', interrupt);
    await left.on('Nothing was written.');
    expect(await left.ended()).toBe(1);
    const talk = [
      'talk',
      '--event',
      'eu-2019',
      '--title',
      'On the wire',
      '--speaker',
      'Ada Example',
    ];
    const given = [
      '--day',
      '1',
      '--kind',
      'talk',
      '--lang',
      'en',
      '--id',
      'on-the-wire',
      '--tag',
      'dns',
    ];
    const rest = ['--project', 'coredns', '--basis', 'slides', '--author', 'Bo', '--slides'];
    const links = ['https://speakerdeck.com/a/b', '--source-url', 'https://example.org/a'];
    const no = start(
      ...talk,
      ...given,
      ...rest,
      ...links,
      '--video',
      'https://youtu.be/QKI-JRs2RIE',
    );
    await no.on('Write this file?', 'n');
    await no.on('Nothing was written.');
    expect(await no.ended()).toBe(1);
    expect(existsSync(file('talks/eu-2019/on-the-wire.mdx'))).toBe(false);
  });

  it('does not ask for what an option gives, and refuses a wrong one at once', async () => {
    const session = start('talk', '--event', 'eu-2091');
    await session.on('did you mean `eu-2019`?');
    expect(await session.ended()).toBe(1);
    expect(session.screen()).not.toContain('The title');
  });
});

describe('a list to choose from', () => {
  const options = [
    { value: 'dns', label: 'dns  DNS', hint: 'name resolution, Résolution de noms' },
    { value: 'service-mesh', label: 'service-mesh  Service mesh', hint: 'sidecar' },
    { value: 'observability', label: 'observability  Observability' },
  ];
  const found = (search: string) => {
    const { filter } = searchOf(options);
    return options.filter((option) => filter(search, option)).map(({ value }) => value);
  };

  it.each([
    ['', ['dns', 'service-mesh', 'observability']],
    ['mesh', ['service-mesh']],
    ['Service Mesh', ['service-mesh']],
    ['servicemesh', ['service-mesh']],
    ['RESOLUTION noms', ['dns']],
    ['sidcar', ['service-mesh']],
    ['observabilty', ['observability']],
    ['zzzz', []],
  ])('searched for `%s` shows %j', (search, expected) => {
    expect(found(search)).toEqual(expected);
  });
});
