import type { Lang } from '../model/lang.ts';

/**
 * Returns the key under which the search index sorts a page. The full-text index tells pages apart by a hash of its own;
 * sorted by this key they stand in the order of the names index, which is how the browser brings the two together.
 * Notes of one event stand together, which packs well; made of the id alone, so a new note changes no other page.
 */
export function sortKey(kind: 'talk' | 'recap', id: string, lang?: Lang): string {
  return `${id}/${kind}/${lang === 'fr' ? 'fr' : 'en'}`;
}
