/** The parts of Pagefind's browser API that the search page uses (Pagefind 1.6, pagefind.js). */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<unknown>;
  mergeIndex(path: string, options: Record<string, unknown>): Promise<void>;
  search(
    query: string | null,
    options?: { filters?: Record<string, string> },
  ): Promise<{ results: PagefindHit[] }>;
}

export interface PagefindHit {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

/** Returns Pagefind with the index of the page's language, and the other language's merged in. Throws when there is no index. */
export async function loadPagefind(base: string, lang: string): Promise<Pagefind> {
  const bundle = `${base}pagefind/`;
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  const other = lang === 'fr' ? 'en' : 'fr';
  await pagefind.options({
    baseUrl: base,
    excerptLength: 24,
    ranking: { metaWeights: { title: 5, speakers: 3 } },
  });
  await pagefind.init();
  try {
    await pagefind.mergeIndex(location.origin + bundle, {
      language: other,
      baseUrl: base,
      indexWeight: 0.8,
    });
  } catch {
    // There may be no notes in the other language.
  }
  await pagefind.filters();
  return pagefind;
}
