import { describe, expect, test } from 'vitest';
import type { Talk } from '#lib/entities.ts';
import { threadFinder } from '#lib/threads.ts';

const talk = (id: string, ...followsUp: string[]) => ({ id, followsUp }) as unknown as Talk;
const newestFirst = [talk('d', 'b'), talk('c'), talk('b', 'a'), talk('a')];
const thread = (id: string) =>
  threadFinder(newestFirst)(newestFirst.find((one) => one.id === id) as Talk).map((one) => one.id);

describe('a thread', () => {
  test('holds every talk tied to one, oldest first, from whichever end', () => {
    expect(thread('a')).toEqual(['a', 'b', 'd']);
    expect(thread('d')).toEqual(['a', 'b', 'd']);
  });

  test('is empty for a talk that stands alone', () => {
    expect(thread('c')).toEqual([]);
  });
});
