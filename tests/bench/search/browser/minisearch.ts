import MiniSearch from 'minisearch';
import { MINISEARCH } from './options.ts';
import { runPage } from './page.ts';

runPage(async () => {
  const index = await (await fetch('index.json')).text();
  const engine = await MiniSearch.loadJSONAsync(index, MINISEARCH);
  return async (words) =>
    engine
      .search(words, { prefix: true, fuzzy: 0.2, boost: { title: 2 } })
      .map((hit) => ({ address: `/${hit.id}`, title: String(hit['title']) }));
});
