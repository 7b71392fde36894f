import { indexedWords, type PageText } from '../lib/search-excerpt.ts';
import { EN, FR } from '../lib/search-flags.ts';
import type { Note } from '../lib/search-names.ts';
import { englishStem, wordsAndJoins, wordsOf } from '../lib/search-text.ts';

/** The parts of Pagefind's browser API that search uses (Pagefind 1.6, pagefind.js). */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(
    query: string | null,
    options?: { sort: Record<string, 'asc'> },
  ): Promise<{ results: PagefindHit[] }>;
}

interface PagefindHit {
  id: string;
  score: number;
  words: number[];
  matchedMetaFields?: string[];
  data(): Promise<PageText & { meta: Record<string, string> }>;
}

export type TextHits = Map<number, PagefindHit>;

/** The full text of the notes: Pagefind, with its hits by page number (a note's number doubled, plus one for French). */
export class FullText {
  readonly #cache = new Map<string, Promise<TextHits>>();
  readonly #open = new Map<number, PagefindHit>();

  readonly #pagefind: Pagefind;
  /** The page number behind each of Pagefind's own ids. */
  readonly #pages: ReadonlyMap<string, number>;

  private constructor(pagefind: Pagefind, pages: ReadonlyMap<string, number>) {
    this.#pagefind = pagefind;
    this.#pages = pages;
  }

  /** Loads Pagefind and its index. Throws when there is none. */
  static async load(base: string, names: Promise<{ notes: readonly Note[] }>): Promise<FullText> {
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
    const order = notes.flatMap(({ flags }, note) => [
      ...(flags & EN ? [note * 2] : []),
      ...(flags & FR ? [note * 2 + 1] : []),
    ]);
    if (results.length !== order.length) throw new Error('indexes of different builds');
    const full = new FullText(
      pagefind,
      new Map(results.map(({ id }, place) => [id, order[place] ?? 0])),
    );
    for (const [place, hit] of results.entries()) full.#open.set(order[place] ?? 0, hit);
    return full;
  }

  /** Returns the pages that hold a word or what begins so; with quotes around it, the pages that hold it as it stands. */
  find(query: string): Promise<TextHits> {
    const known = this.#cache.get(query);
    if (known) return known;
    const hits = this.#pagefind
      .search(query)
      .then(({ results }) => new Map(results.map((hit) => [this.#pages.get(hit.id) ?? -1, hit])));
    hits.catch(() => this.#cache.delete(query));
    this.#cache.set(query, hits);
    return hits;
  }

  /**
   * Returns whether the notes hold a word, a form of it, or one that begins so. Where none does, Pagefind falls back to the
   * longest word that begins it (`attente` finds `a`), or to one of the same English stem (`attention`), and does not say
   * so: the words that its best hit marks do.
   */
  async holds(word: string): Promise<boolean> {
    const [first] = [...(await this.find(word)).values()].sort((a, b) => b.score - a.score);
    if (!first) return false;
    const { content, meta } = await first.data();
    const words = indexedWords(content);
    const marked = [...first.words.map((at) => words[at] ?? ''), ...wordsOf(meta['title'] ?? '')];
    const own = wordsOf(word).join('');
    return marked
      .flatMap(wordsAndJoins)
      .some((one) => one.startsWith(own) || englishStem(one) === englishStem(own));
  }

  /** Returns the text, headings and address of a page. */
  async open(page: number): Promise<PageText & { meta: Record<string, string> }> {
    const hit = this.#open.get(page);
    if (!hit) throw new Error(`no page ${page}`);
    return hit.data();
  }
}
