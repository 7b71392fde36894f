import { runPage } from './page.ts';

interface Pagefind {
  init(): Promise<void>;
  search(words: string): Promise<{ results: { data(): Promise<Data> }[] }>;
}
interface Data {
  url: string;
  meta: { title?: string };
}

runPage(async () => {
  const address = new URL('pagefind/pagefind.js', document.baseURI).href;
  const pagefind = (await import(address)) as Pagefind;
  await pagefind.init();
  return async (words) => {
    const { results } = await pagefind.search(words);
    const data = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return data.map(({ url, meta }) => ({ address: url, title: meta.title ?? url }));
  };
});
