import { describe, expect, it } from 'vitest';
import { foldText, idAndLang, idFrom } from '#lib/ids.ts';
import { ID_PATTERN } from '#model/fields.ts';

describe('idAndLang', () => {
  it.each([
    ['eu-2019/slug.mdx', 'eu-2019/slug', 'en'],
    ['eu-2019/slug.fr.mdx', 'eu-2019/slug', 'fr'],
    ['eu-2019.yml', 'eu-2019', 'en'],
    ['eu-2019/fr.mdx', 'eu-2019/fr', 'en'],
  ])('reads %s', (path, id, lang) => {
    expect(idAndLang(path)).toEqual({ id, lang });
  });
});

describe('foldText', () => {
  it.each([
    ['Éric Briand', 'eric briand'],
    ['Łukasz Strøm', 'lukasz strom'],
    ['Straße', 'strasse'],
    ['Œuvre', 'oeuvre'],
    ['Ðuro Đukić', 'ðuro dukic'],
    ['İstanbul ışık', 'istanbul isik'],
    ['ﬁne', 'fine'],
    ['山田', '山田'],
  ])('folds %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('does not tell composed from decomposed letters', () => {
    expect(foldText('Noe\u0301mie')).toBe(foldText('No\u00e9mie'));
  });
});

describe('idFrom', () => {
  it.each([
    ['Kubernetes Failure Stories', 'kubernetes-failure-stories'],
    ['It’s always DNS!', 'its-always-dns'],
    ['Amara N. Okafor', 'amara-n-okafor'],
    ['  C++ -- and Go ', 'c-and-go'],
    ['Node.js', 'nodejs'],
    ['Éléonore Le Gall', 'eleonore-le-gall'],
  ])('makes an id of %s', (text, id) => {
    expect(idFrom(text)).toBe(id);
    expect(id).toMatch(ID_PATTERN);
  });

  it('makes an empty id of a name in another script', () => {
    expect(idFrom('山田 太郎')).toBe('');
  });
});
