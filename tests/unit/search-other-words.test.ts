import { describe, expect, test } from 'vitest';
import { packFrench, packGroups } from '../../src/build/thesaurus.ts';
import { otherFigures } from '../../src/lib/search-figures.ts';
import { Thesaurus } from '../../src/lib/search-thesaurus.ts';

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
  ])('%s is also %s', (typed, written) =>
    expect(otherFigures(typed.split(' '))).toContain(written),
  );

  test.each(['42', '99.99', 'k8s', 'v1', 'ten thousand', '10 nodes'])('%s has no other', (typed) =>
    expect(otherFigures(typed.split(' '))).toEqual([]),
  );
});

describe('other words', () => {
  const thesaurus = new Thesaurus(new Set(['de', 'to']));
  thesaurus.addFrench('sauvegard=backup,restore\nbas don=database');
  thesaurus.addGroups('feature flag,feature toggle\npeer to peer,p2p');
  const terms = (text: string) => text.split(' ').map((word) => ({ words: [word], phrase: false }));

  test('French words, in any form, lead to the English of the notes', () => {
    expect(thesaurus.othersFor(terms('sauvegardes automatiques'))).toEqual([
      { text: 'backup', from: 0, to: 1 },
      { text: 'restore', from: 0, to: 1 },
    ]);
  });

  test('expressions of several words are taken as one', () => {
    expect(thesaurus.othersFor(terms('des feature toggles'))).toEqual([
      { text: 'feature flag', from: 1, to: 3 },
    ]);
    expect(thesaurus.find(['peer', 'peer'])).toEqual(['p2p']);
  });

  test('a phrase in quotes stays as it is', () => {
    expect(thesaurus.othersFor([{ words: ['p2p'], phrase: true }])).toEqual([]);
  });

  test('the lists of the site keep only English that notes hold', () => {
    const held = new Map([['backup', 4]]);
    expect(packFrench(held).split('\n')).toContain('sauvegard=backup');
    expect(packFrench(held)).not.toContain('database');
    expect(packGroups(new Map([['sbom', 2]]))).toMatch(/^sbom,/m);
  });
});
