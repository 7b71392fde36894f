import { describe, expect, it } from 'vitest';
import { didYouMean, editDistance, nearest } from '#lib/suggest.ts';

const TOPICS = ['dns', 'service-mesh', 'observability', 'storage'];

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'dns', 3],
    ['dns', 'dns', 0],
    ['dns', 'dn', 1],
    ['dns', 'dnss', 1],
    ['dns', 'tns', 1],
    ['dns', 'dsn', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('from %j to %j', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});

describe('nearest', () => {
  it.each([
    ['servicemesh', 'service-mesh'],
    ['Service_Mesh', 'service-mesh'],
    ['DNS', 'dns'],
    ['obserability', 'observability'],
    ['mesh', 'service-mesh'],
    ['storages', 'storage'],
  ])('finds what %s means', (word, known) => {
    expect(nearest(word, TOPICS)).toBe(known);
  });

  it.each(['security', 'x', '', '---'])('finds nothing near %j', (word) => {
    expect(nearest(word, TOPICS)).toBeUndefined();
  });

  it('prefers the nearer of two', () => {
    expect(nearest('talk', ['talks', 'walks', 'talk-list'])).toBe('talks');
  });
});

describe('didYouMean', () => {
  it('names the word that was probably meant', () => {
    expect(didYouMean('servicemesh', TOPICS)).toBe('did you mean `service-mesh`?');
  });

  it('lists what there is when nothing is near', () => {
    expect(didYouMean('security', TOPICS)).toBe(
      'use one of: `dns`, `service-mesh`, `observability`, `storage`',
    );
  });

  it('lists the first twelve of many', () => {
    const many = Array.from({ length: 30 }, (_, index) => `id-${index}`);
    expect(didYouMean('security', many)).toMatch(/^use one of the 30 known: `id-0`, .*`id-11`, …$/);
  });

  it('says so when there is nothing to choose from', () => {
    expect(didYouMean('security', [])).toBe('none is known yet');
  });
});
