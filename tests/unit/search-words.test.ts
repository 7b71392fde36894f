import { describe, expect, test } from 'vitest';
import { partElisions, withFrenchStems } from '../../src/build/search-index.ts';
import { patternOf } from '../../src/lib/search-marks.ts';
import { englishStem, frenchStem, wordsAndJoins, wordsOf } from '../../src/lib/search-text.ts';
import {
  allowedEdits,
  correctWord,
  letters,
  packWords,
  splitWord,
  unpackWords,
} from '../../src/lib/search-typos.ts';

describe('words', () => {
  test('are folded, whatever the accents and case', () => {
    expect(wordsOf('Zbyněk Roubalík, C++ & CI/CD')).toEqual([
      'zbynek',
      'roubalik',
      'c++',
      'ci',
      'cd',
    ]);
  });

  test('joined by a hyphen are found together too', () => {
    expect(wordsAndJoins('multi-tenancy')).toEqual(['multi', 'tenancy', 'multitenancy']);
  });

  test.each([
    ['operators', 'operator'],
    ['policies', 'policy'],
    ['scheduling', 'schedules'],
  ])('%s and %s are one word in English', (a, b) => expect(englishStem(a)).toBe(englishStem(b)));

  test.each([
    ['deploiements', 'deployer'],
    ['conteneurs', 'conteneur'],
    ['tableaux', 'tableau'],
    ['automatisee', 'automatisation'],
  ])('%s and %s are one word in French', (a, b) => expect(frenchStem(a)).toBe(frenchStem(b)));

  test('that differ stay apart', () => {
    expect(englishStem('care')).not.toBe(englishStem('cars'));
    expect(englishStem('pods')).toBe(englishStem('pod'));
    expect(frenchStem('attente')).not.toBe(frenchStem('attention'));
    expect(englishStem('dns')).not.toBe(englishStem('dna'));
  });
});

describe('typos', () => {
  const known = new Map([
    ['kubernetes', 30],
    ['istio', 30],
    ['helm', 30],
    ['flux', 30],
    ['case', 5],
    ['mesh', 9],
    ['service', 9],
    ['cgroupv2', 2],
  ]);

  test.each([
    ['kuberntes', 'kubernetes'],
    ['kubernets', 'kubernetes'],
    ['kubrnets', 'kubernetes'],
    ['istoi', 'istio'],
    ['heml', 'helm'],
    ['fluxx', 'flux'],
    ['cgruopv2', 'cgroupv2'],
  ])('%s is meant to be %s', (typed, meant) => expect(correctWord(typed, known)).toBe(meant));

  test.each(['cake', 'zzyzxqwv', '1.20', 'ab'])('%s is not taken for anything else', (typed) =>
    expect(correctWord(typed, known)).toBeUndefined(),
  );

  test('a doubled letter is the likeliest of them', () => {
    const people = new Map([
      ['straten', 10],
      ['stratton', 10],
    ]);
    expect(correctWord('straton', people)).toBe('stratton');
    expect(letters('divve')).toBe(letters('dive'));
  });

  test('short words may hold fewer of them', () => {
    expect([3, 5, 8].map(allowedEdits)).toEqual([0, 1, 2]);
  });

  test('two words run together come apart', () => {
    const small = new Set(['of']);
    expect(splitWord('servicemesh', known, small)).toBe('service mesh');
    expect(splitWord('meshofservice', known, small)).toBe('mesh of service');
    expect(splitWord('kubernetes', known, small)).toBeUndefined();
  });

  test('the list of words survives packing', () => {
    const words = ['cluster', 'clusters', 'container', 'zone'];
    expect(unpackWords(packWords(words))).toEqual(words);
    expect(unpackWords('')).toEqual([]);
  });
});

describe('French notes in the index', () => {
  test('have their elisions set apart, in text alone', () => {
    expect(partElisions('<p title="l’eau">l’échelle et aujourd’hui</p>')).toBe(
      '<p title="l’eau">l’ échelle et aujourd’hui</p>',
    );
  });

  test('hold the stems of their words', () => {
    const html = withFrenchStems('<article class="note" data-pagefind-body><p>Déploiements</p>');
    expect(html).toContain(`data-pagefind-meta="stems:frx${frenchStem('deployer')}"`);
  });
});

describe('marks', () => {
  const marked = (text: string, ...wanted: string[]) => text.match(patternOf(wanted) ?? /$^/);

  test('fall on words and what begins with them, in any case', () => {
    expect(marked('Operators watch; an operator acts.', 'operator')).toEqual([
      'Operators',
      'operator',
    ]);
    expect(marked('go to the Golang page', 'go')).toEqual(['go']);
  });

  test('fall on a phrase as a whole, and nowhere else', () => {
    expect(marked('Stories of horror, horror-stories', 'horror stories')).toEqual([
      'horror-stories',
    ]);
  });

  test('fall on figures with their separators', () => {
    expect(marked('about 25 000 jobs', '25,000')).toEqual(['25 000']);
  });

  test('fall on nothing where there is no word', () => {
    expect(patternOf(['', '---', '(.*)+'])).toBeUndefined();
  });
});
