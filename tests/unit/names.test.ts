import { describe, expect, it } from 'vitest';
import { byLetter, nameKey, namesAreNear, nearNames } from '#lib/names.ts';

describe('nameKey', () => {
  it.each([
    ['Jean-Luc O’Brien', 'jean luc o brien'],
    ['  Noémie   Łuczak ', 'noemie luczak'],
    ['Dr. Who', 'dr who'],
  ])('reduces %s to what its spellings share', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});

describe('namesAreNear', () => {
  it.each([
    ['Noor Haddad', 'noor haddad'],
    ['Noor Haddad', 'Noór Haddad'],
    ['Noor Haddad', 'Haddad, Noor'],
    ['Noor Haddad', 'Noor Hadad'],
    ['Noor Haddad', 'Noor Hadadd'],
    ['Noor Haddad', 'Noor Haddah'],
  ])('%s and %s are one person', (a, b) => {
    expect(namesAreNear(a, b)).toBe(true);
    expect(namesAreNear(b, a)).toBe(true);
  });

  it.each([
    ['Noor Haddad', 'Noor Hamad'],
    ['Noor Haddad', 'Noor Idrissi'],
    ['Li Wei', 'Li Wen'],
    ['Amara Okafor', 'Amara N. Okafor'],
  ])('%s and %s are two', (a, b) => {
    expect(namesAreNear(a, b)).toBe(false);
  });
});

describe('nearNames', () => {
  it('returns each pair once', () => {
    const names = ['Noor Haddad', 'Jonas Weber', 'Noor Hadad', 'Weber Jonas', 'Salma Idrissi'];
    expect(nearNames(names)).toEqual([
      ['Noor Haddad', 'Noor Hadad'],
      ['Jonas Weber', 'Weber Jonas'],
    ]);
  });

  it('returns every pair of three', () => {
    expect(nearNames(['Noor Haddad', 'noor haddad', 'NOOR HADDAD'])).toHaveLength(3);
  });

  it('agrees with comparing all names with all', () => {
    const names = [
      'Anna Berger',
      'Anna Bergen',
      'Ana Berger',
      'Berger Anna',
      'Anna Burger',
      'Jo Li',
    ];
    const pairs = names.flatMap((a, index) =>
      names
        .slice(index + 1)
        .filter((b) => namesAreNear(a, b))
        .map((b) => [a, b].sort().join()),
    );
    expect(
      nearNames(names)
        .map((pair) => pair.sort().join())
        .sort(),
    ).toEqual(pairs.sort());
  });
});

describe('byLetter', () => {
  it('sorts people under the first letter of their last name', () => {
    const people = ['Zoe Abel', 'Éric Übel', 'Ann Abel', '山田'].map((name) => ({ name }));
    expect(
      byLetter(people).map(({ letter, members }) => [letter, ...members.map((m) => m.name)]),
    ).toEqual([
      ['#', '山田'],
      ['A', 'Ann Abel', 'Zoe Abel'],
      ['U', 'Éric Übel'],
    ]);
  });
});
