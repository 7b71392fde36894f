import type { SearchData } from '../lib/search-data.ts';
import type { Piece } from '../lib/search-excerpt.ts';
import type { Ranked } from '../lib/search-rank.ts';
import type { Suggestion } from '../lib/search-suggestions.ts';
import { make } from './make.ts';
import type { OpenHit, SearchEngine } from './search-engine.ts';

export { make };

/** Returns a text of the names index with its number and words filled in. */
export function say(texts: SearchData['texts'], name: string, n: number, q = ''): string {
  return (texts[name] ?? '').replace('{n}', String(n)).replace('{q}', q);
}

/** Returns the address of a page that is suggested. */
export function suggestedAddress({ base, lang }: SearchEngine, { kind, id }: Suggestion): string {
  return `${base}${lang === 'fr' ? 'fr/' : ''}${kind}/${id}/`;
}

/** Returns the event, speakers, kind and, where it is not the reader's, language of a hit in a line. */
export function factsOf({ data, names, lang }: SearchEngine, hit: Ranked): string {
  const note = names.notes[hit.note];
  if (!note) return '';
  const [kind, kindName] = data.kinds[note.kind] ?? [];
  return [
    data.events[note.event]?.[1],
    note.speakers.map((one) => data.speakers[one]?.[1]).join(', '),
    kind === 'talk' ? '' : kindName,
    hit.lang === lang ? '' : data.texts[hit.lang],
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Returns pieces of text with the words found marked. */
export function markedText(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, found }) => (found ? make('mark', {}, text) : text));
}

/** Returns the list item of a hit: its link, facts, an excerpt with the words marked, and links to the best sections. */
export function hitItem(engine: SearchEngine, hit: Ranked, open: OpenHit): HTMLLIElement {
  const lang = hit.lang === engine.lang ? undefined : hit.lang;
  const sections = open.sections.map(({ url, title }) =>
    make('li', {}, make('a', { href: url, lang, hreflang: lang }, title)),
  );
  return make(
    'li',
    {},
    make('a', { class: 'talk-title', href: open.url, hreflang: lang }, open.title),
    make('span', { class: 'talk-facts' }, factsOf(engine, hit)),
    make('p', { class: 'search-excerpt', lang: hit.lang }, ...markedText(open.excerpt)),
    ...(sections.length > 0 ? [make('ul', { class: 'search-sections' }, ...sections)] : []),
  );
}
