import { describe, expect, test } from 'vitest';
import { listFromFragment, listToFragment, listToMarkdown, moved } from '#lib/reading-list.ts';

const talk = (title: string, href = '/base/talks/eu-2019/x/') => ({
  id: 'eu-2019/x',
  title,
  event: 'EU 2019',
  href,
  read: false,
});

describe('a shared list', () => {
  test('comes back from its address as it was', () => {
    const list = [talk('A & B = “C”'), talk('Ünïcödé #1')];
    expect(listFromFragment(`#${listToFragment(list)}`, '/base/')).toEqual(list);
  });

  test('keeps no address that leads elsewhere', () => {
    const list = [
      talk('out', 'https://evil.example/'),
      talk('script', 'javascript:alert(1)'),
      talk('other', '/base/../x/'),
    ];
    expect(listFromFragment(`#${listToFragment(list)}`, '/base/')).toEqual([]);
  });

  test('is empty when the address holds something else', () => {
    for (const fragment of ['', '#x', '#list=', '#list=[1]', '#list={"a":1}', '#list=[["a"]]']) {
      expect(listFromFragment(fragment, '/')).toEqual([]);
    }
  });
});

test('a list becomes Markdown with its brackets escaped and read talks ticked', () => {
  expect(listToMarkdown([{ ...talk('[In] Production'), read: true }], 'https://example.org')).toBe(
    '- [x] [\\[In\\] Production](https://example.org/base/talks/eu-2019/x/) (EU 2019)\n',
  );
});

test('a talk moves by one place and no further than the ends', () => {
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
});
