import lunr from 'lunr';
import { useLanguages } from './lunr-languages.ts';
import { runPage } from './page.ts';

useLanguages(lunr);

runPage(async () => {
  const [index, titles] = await Promise.all([
    fetch('index.json').then((response) => response.json()),
    fetch('titles.json').then((response) => response.json() as Promise<Record<string, string>>),
  ]);
  const engine = lunr.Index.load(index);
  return async (words) => {
    // Lunr reads a colon, ~, ^, + and - as commands; a reader means the words.
    const hits = engine.search(words.replace(/[:~^+\-"]/g, ' '));
    return hits.map(({ ref }) => ({ address: `/${ref}`, title: titles[ref] ?? ref }));
  };
});
