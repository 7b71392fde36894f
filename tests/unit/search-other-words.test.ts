import { describe, expect, test } from 'vitest';
import { packFrench, packGroups } from '../../src/build/thesaurus.ts';
import { otherFigures } from '../../src/lib/search-figures.ts';
import {
  englishKey,
  frenchKey,
  othersFor,
  readDictionary,
} from '../../src/lib/search-thesaurus.ts';

describe('figures in other spellings', () => {
  test.each([
    ['10k', '10000'],
    ['10k', '10 000'],
    ['10000', '10k'],
    ['15m', '15 million'],
    ['15 million', '15m'],
    ['53bn', '53 billion'],
    ['1.5 milliard', '1.5b'],
    ['25000', '25 000'],
    ['800mb', '800 mb'],
    ['16 gb', '16gb'],
    ['$770k', '770000'],
  ])('%s is also %s', (typed, written) =>
    expect(otherFigures(typed.split(' '))).toContain(written),
  );

  test.each(['42', '99.99', 'k8s', 'v1', 'ten thousand'])('%s has no other', (typed) =>
    expect(otherFigures(typed.split(' '))).toEqual([]),
  );
});

describe('other words', () => {
  const dictionaries = [
    readDictionary('sauvegard=backup,restore\nbas don=database', frenchKey),
    readDictionary('featur toggl=feature flag\npeer peer=p2p', englishKey),
  ];
  const others = (asked: Parameters<typeof othersFor>[0]) => othersFor(asked, dictionaries);
  const terms = (text: string) => text.split(' ').map((word) => ({ words: [word], phrase: false }));

  test('French words, in any form, lead to the English of the notes', () => {
    expect(others(terms('sauvegardes automatiques'))).toEqual([
      { text: 'backup', from: 0, to: 1 },
      { text: 'restore', from: 0, to: 1 },
    ]);
  });

  test('expressions of several words are taken as one', () => {
    expect(others(terms('des feature toggles'))).toEqual([
      { text: 'feature flag', from: 1, to: 3 },
    ]);
    expect(others(terms('peer peer'))).toEqual([{ text: 'p2p', from: 0, to: 2 }]);
  });

  test('a phrase in quotes stays as it is', () => {
    expect(others([{ words: ['p2p'], phrase: true }])).toEqual([]);
  });

  test('a group leads from each of its expressions to what notes hold of the others', () => {
    const groups = packGroups(new Map([['sbom', 2]]));
    expect(groups.get('b')?.split('\n')).toContain('bill material=sbom');
    expect(groups.get('s')).not.toMatch(/^sbom=/m);
  });

  test('an example is found through the general word, and stands for nothing else', () => {
    const groups = packGroups(
      new Map([
        ['airline', 2],
        ['amadeus', 1],
      ]),
    );
    expect(groups.get('a')).toMatch(/^airlin=.*amadeus/m);
    expect(groups.get('a')).not.toMatch(/^amadeu/m);
  });

  test('the lists of the site keep only English that notes hold', () => {
    const held = new Map([['backup', 4]]);
    expect(packFrench(held).get('s')?.split('\n')).toContain('sauvegard=backup');
    expect([...packFrench(held).values()].join()).not.toContain('database');
  });
});
