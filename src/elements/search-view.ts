import type { Piece } from '../lib/search-excerpt.ts';
import type { Suggestion } from '../lib/search-suggestions.ts';
import { make } from './make.ts';
import type { Answer, SearchEngine } from './search-engine.ts';

/** Returns pieces of text with the words found marked. */
export function markedText(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, found }) => (found ? make('mark', {}, text) : text));
}

/** Returns a link to a page that is suggested, with what kind of page it is. */
export function suggested(
  { home, say }: SearchEngine,
  { kind, id, name }: Suggestion,
  attributes: Record<string, string> = {},
): HTMLElement {
  return make(
    'a',
    { href: `${home}${kind}/${id}/`, ...attributes },
    `${name} `,
    make('span', { class: 'count' }, say(kind)),
  );
}

/** Returns how many hits there are for a text, in words. */
export function countOf({ say }: SearchEngine, { many, corrected }: Answer, text: string): string {
  const count = many > 1 ? 'many' : many > 0 ? 'one' : 'none';
  return say(text ? `${count}For` : count, many, corrected ?? text);
}
