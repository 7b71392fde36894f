import { remembered } from '../lib/remembered.ts';
import { indexedWords, type PageText } from '../lib/search-excerpt.ts';
import { IN } from '../lib/search-flags.ts';
import type { Note } from '../lib/search-names.ts';
import { pageOf } from '../lib/search-rank.ts';
import { englishStem, wordsAndJoins, wordsOf } from '../lib/search-text.ts';
import { LANGS } from '../model/lang.ts';

/** The parts of Pagefind's browser API that search uses (Pagefind 1.6, pagefind.js). */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(
    query: string | null,
    options?: { sort: Record<string, 'asc'> },
  ): Promise<{ results: PagefindHit[] }>;
}

type OpenPage = PageText & { meta: Record<string, string> };

interface PagefindHit {
  id: string;
  score: number;
  words: number[];
  data(): Promise<OpenPage>;
}

export type TextHits = Map<number, PagefindHit>;

/** The full text of the notes: Pagefind, with its hits by page number (a note's number doubled, plus one for French). */
export interface FullText {
  /** Returns the pages that hold a word or what begins so; with quotes around it, the pages that hold it as it stands. */
  find(query: string): Promise<TextHits>;
  /**
   * Returns whether the notes hold a word, a form of it, or one that begins so. Where none does, Pagefind falls back to the
   * longest word that begins it (`attente` finds `a`), or to one of the same English stem (`attention`), and does not say
   * so: the words that its best hit marks do.
   */
  holds(word: string): Promise<boolean>;
  /** Returns the text, headings and address of a page. */
  open(page: number): Promise<OpenPage>;
}

/** Loads Pagefind and its index. Throws when there is none, or one of another build. */
export async function loadFullText(
  base: string,
  names: Promise<{ notes: readonly Note[] }>,
): Promise<FullText> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  // Its worker would be 12 kB more to load; a search of ours takes a few milliseconds.
  await pagefind.options({
    baseUrl: base,
    noWorker: true,
    ranking: { metaWeights: { title: 1 } },
  });
  await pagefind.init();
  const { results } = await pagefind.search(null, { sort: { key: 'asc' } });
  const { notes } = await names;
  const order = notes.flatMap(({ flags }, note) =>
    LANGS.filter((lang) => flags & IN[lang]).map((lang) => pageOf(note, lang)),
  );
  if (results.length !== order.length) throw new Error('indexes of different builds');
  const pages = new Map<number, PagefindHit>();
  const places = new Map<string, number>();
  for (const [place, hit] of results.entries()) {
    const page = order[place] ?? 0;
    pages.set(page, hit);
    places.set(hit.id, page);
  }

  const find = remembered(async (query): Promise<TextHits> => {
    const found = await pagefind.search(query);
    return new Map(found.results.map((hit) => [places.get(hit.id) ?? -1, hit]));
  });
  return {
    find,
    async holds(word) {
      const [first] = [...(await find(word)).values()].sort((a, b) => b.score - a.score);
      if (!first) return false;
      const { content, meta } = await first.data();
      const words = indexedWords(content);
      const marked = [...first.words.map((at) => words[at] ?? ''), meta['title'] ?? ''];
      const own = wordsOf(word).join('');
      return marked
        .flatMap(wordsAndJoins)
        .some((one) => one.startsWith(own) || englishStem(one) === englishStem(own));
    },
    async open(page) {
      const hit = pages.get(page);
      if (!hit) throw new Error(`no page ${page}`);
      return hit.data();
    },
  };
}
