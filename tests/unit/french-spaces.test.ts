import { describe, expect, it } from 'vitest';
import { chartStrings } from '../../src/i18n/charts.ts';
import { strings } from '../../src/i18n/index.ts';

// Every text of the interface, those that take a value with one.
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    try {
      return textsOf(value('x', 2, 3, 4));
    } catch {
      return [];
    }
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe('the French interface', () => {
  it('never lets a sign or a quotation mark stand alone at the edge of a line', () => {
    const texts = textsOf([strings('fr'), chartStrings('fr')]);
    expect(texts.length).toBeGreaterThan(150);
    expect(texts.filter((text) => / [:;!?»]|« /.test(text))).toEqual([]);
    expect(strings('fr').search.live.noneFor).toBe('Rien trouvé pour «\u00a0{q}\u00a0».');
  });

  it('leaves English as it is written', () => {
    expect(strings('en').search.live.noneFor).toBe('Nothing found for “{q}”.');
  });
});
