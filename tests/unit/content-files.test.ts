import fs from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wrongPicture, wrongPictureName } from '#check/pictures.ts';
import { type ContentCopy, copyContent, problemsIn, SOUND } from './content-folder.ts';

const PNG = await fs.readFile(path.join(SOUND, 'images/eu-2019/lookups.png'));
const padded = (...parts: (string | number[])[]) =>
  Buffer.concat([
    ...parts.map((part) =>
      typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part),
    ),
    Buffer.alloc(40),
  ]);
const pngOf = (width: number, height: number) => {
  const bytes = Buffer.from(PNG);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};
const jpeg = padded([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc2, 0, 17, 8, 0, 200, 1, 44]);
const webp = padded('RIFF\0\0\0\0WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0, 0x2b, 1, 0, 0xc7, 0, 0]);
const avif = padded(
  [0, 0, 0, 20],
  'ftypavif\0\0\0\0avif',
  'ispe',
  [0, 0, 0, 0, 0, 0, 1, 44, 0, 0, 0, 200],
);

describe('a picture', () => {
  it.each([
    ['a.png', PNG],
    ['a.jpg', jpeg],
    ['a.jpeg', jpeg],
    ['a.webp', webp],
    ['a.avif', avif],
  ])('may be %s', (name, bytes) => {
    expect(wrongPicture(name, bytes)).toBeUndefined();
  });

  it.each([
    ['a.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'no png'],
    ['a.png', jpeg, 'no png'],
    ['a.jpg', PNG, 'no jpg'],
    ['a.webp', padded('RIFF\0\0\0\0WAVEfmt '), 'no webp'],
    ['a.avif', padded([0, 0, 0, 20], 'ftypmp42'), 'no avif'],
    ['a.jpg', padded([0xff, 0xd8, 0xff]), 'no jpg'],
    ['a.png', Buffer.alloc(0), 'no png'],
    ['a.png', Buffer.from('#!/bin/sh\necho this is no picture at all\n'), 'no png'],
    ['a.png', pngOf(0, 10), 'no png'],
    ['a.png', pngOf(60_000, 60_000), '60000 by 60000 pixels'],
    ['a.png', Buffer.concat([PNG, Buffer.alloc(2_000_000)]), 'bytes'],
  ])('may not be %s with other contents, or too large (%#)', (name, bytes, message) => {
    expect(wrongPicture(name, bytes)?.[0]).toContain(message);
  });

  it.each([
    'eu-2019/a b.png',
    'eu-2019/a.png?raw',
    'eu-2019/A.png',
    'eu-2019/a.svg',
    'a#b.png',
    '../a.png',
  ])('may not be named %s', (name) => {
    expect(wrongPictureName(name)).toBeDefined();
  });
});

describe('files from strangers', () => {
  let copy: ContentCopy;
  beforeEach(async () => {
    copy = await copyContent();
  });
  afterEach(() => copy.remove());
  const file = (name: string) => path.join(copy.folder, name);
  const problems = async () =>
    (await problemsIn(copy.folder)).map((one) => `${one.file}: ${one.message}`);

  it('may be no picture by name only, also when no note shows it', async () => {
    await fs.writeFile(file('images/eu-2019/evil.png'), '<svg onload="alert(1)"/>'.repeat(3));
    expect(await problems()).toEqual(['images/eu-2019/evil.png: the contents are no png picture']);
  });

  it.each(['index', 'con', 'aux', 'com1'])('may not be called %s', async (name) => {
    await fs.rename(file('talks/eu-2019/traces-for-two.mdx'), file(`talks/eu-2019/${name}.mdx`));
    expect(await problems()).toEqual([
      `talks/eu-2019/${name}.mdx: the name \`${name}\` has a meaning of its own`,
    ]);
  });

  it.each(['-rf', 'a--b', 'é', 'a'.repeat(150)])('may not be called %s', async (name) => {
    await fs.rename(file('talks/eu-2019/traces-for-two.mdx'), file(`talks/eu-2019/${name}.mdx`));
    expect(await problems()).toEqual([expect.stringMatching(/the name/)]);
  });

  // On Windows only an administrator may make such a link.
  it.skipIf(process.platform === 'win32')('may be no links, to files or to folders', async () => {
    await fs.symlink('/etc', file('talks/eu-2021'));
    await fs.symlink('/etc/hosts', file('talks/eu-2019/hosts.mdx'));
    await fs.symlink('/etc/hosts', file('images/eu-2019/hosts.png'));
    await fs.symlink('..', file('topics/loop'));
    expect(await problems()).toEqual(
      ['images/eu-2019/hosts.png', 'talks/eu-2019/hosts.mdx', 'talks/eu-2021', 'topics/loop'].map(
        (name) => `${name}: this is no ordinary file`,
      ),
    );
  });

  it('may hold no bomb of YAML, in any folder', async () => {
    const bomb = [
      'a: &a [x,x]',
      ...'bcdefghi'.split('').map((c, i) => `${c}: &${c} [*${'abcdefghi'[i]},*${'abcdefghi'[i]}]`),
    ];
    await fs.writeFile(file('topics/bomb.yml'), bomb.join('\n'));
    await fs.writeFile(file('projects/deep.yml'), `name: ${'['.repeat(9_000)}`);
    await fs.writeFile(file('events/eu-2020.yml'), `- ${'- '.repeat(9_000)}x`);
    await fs.writeFile(file('speakers/proto.yml'), '__proto__:\n  name: x\n');
    const files = new Set((await problems()).map((problem) => problem.split(':')[0]));
    expect([...files].sort()).toEqual(
      ['events/eu-2020.yml', 'projects/deep.yml', 'speakers/proto.yml', 'topics/bomb.yml'].sort(),
    );
    expect(({} as Record<string, unknown>)['name']).toBeUndefined();
  });
});
