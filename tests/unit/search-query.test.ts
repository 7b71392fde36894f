import { describe, expect, test } from 'vitest';
import { looksFrench, parametersOf, parseQuery, stateFrom } from '../../src/lib/search-query.ts';
import { STOP_WORDS } from '../../src/lib/search-stop-words.ts';

const terms = (text: string) => parseQuery(text, new Set(STOP_WORDS));
const words = (text: string) => terms(text).map((term) => term.words.join(' '));

describe('a query', () => {
  test('loses the words that say nothing', () => {
    expect(words('how did Spotify lose its clusters?')).toEqual(['spotify', 'lose', 'clusters']);
    expect(words('comment surveiller les coûts')).toEqual(['surveiller', 'couts']);
  });

  test('keeps them when there are no others', () => {
    expect(words('to be')).toEqual(['to', 'be']);
  });

  test('holds phrases, with any kind of quotation mark', () => {
    expect(terms('"horror stories" dns').map(({ raw, phrase }) => [raw, phrase])).toEqual([
      ['horror stories', true],
      ['dns', false],
    ]);
    expect(terms('« prix Nobel »')).toMatchObject([{ raw: 'prix Nobel', phrase: true }]);
  });

  test('reads a figure however its thousands are set apart', () => {
    for (const figure of ['25 000 jobs', '25,000 jobs', '25\u202f000 jobs', '25.000 jobs'])
      expect(words(figure)).toEqual(['25000', 'jobs']);
    expect(words('kubernetes 1.20 and 10 100')).toEqual(['kubernetes', '1 20', '10100']);
  });

  test('parts elisions, slashes and punctuation', () => {
    expect(words("l'échelle d’un cluster")).toEqual(['echelle', 'cluster']);
    expect(words('170,000 req/s')).toEqual(['170000', 'req']);
  });

  test('knows which words were typed side by side', () => {
    expect(terms('service mesh on the edge').map(({ follows }) => follows)).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('of signs alone asks for nothing', () => {
    expect(terms('??? --- “')).toEqual([]);
  });

  test('is taken for French by its accents and small words', () => {
    expect(['déploiement', "l'image", 'maillage de services'].every(looksFrench)).toBe(true);
    expect(looksFrench('service mesh')).toBe(false);
  });
});

describe('the address', () => {
  test('holds what is asked for, several values of a filter included', () => {
    const address = 'q=dns&event=eu-2019&event=na-2019&video=yes&sort=newest';
    const state = stateFrom(new URLSearchParams(address));
    expect(state).toEqual({
      text: 'dns',
      filters: { event: ['eu-2019', 'na-2019'], video: ['yes'] },
      sort: 'newest',
      literal: false,
    });
    expect(String(parametersOf(new URLSearchParams(address)))).toBe(address);
  });

  test('says nothing of defaults', () => {
    const chosen = new URLSearchParams('q=+&event=&sort=relevance');
    expect(String(parametersOf(chosen))).toBe('');
    expect(String(parametersOf(new URLSearchParams('q=relevance')))).toBe('q=relevance');
  });

  test('may hold what is not known, or several values in one', () => {
    const state = stateFrom(
      new URLSearchParams('q=+&sort=oddest&colour=red&event=&year=2019,2020'),
    );
    expect(state).toMatchObject({
      text: '',
      filters: { year: ['2019', '2020'] },
      sort: 'relevance',
    });
  });
});
