import type { PagefindPage } from './pagefind.ts';

const SECTIONS = 3;

function linkTo(href: string, text: string, lang: string | undefined): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  if (lang) link.lang = lang;
  return link;
}

/** Returns the list item of a hit: title, event and speakers, an excerpt with the words marked, and the best sections. */
export function renderHit(page: PagefindPage, pageLang: string): HTMLLIElement {
  const item = document.createElement('li');
  const lang = page.filters['language']?.[0];
  const other = lang === pageLang ? undefined : lang;
  const link = linkTo(page.url, page.meta['title'] ?? page.url, undefined);
  link.className = 'talk-title';
  if (other) link.hreflang = other;
  const facts = document.createElement('span');
  facts.className = 'talk-facts';
  facts.textContent = [page.meta['event'], page.meta['speakers'], other?.toUpperCase()]
    .filter((fact) => fact)
    .join(' · ');
  const excerpt = document.createElement('p');
  excerpt.className = 'search-excerpt';
  if (other) excerpt.lang = other;
  // Pagefind escapes excerpts and adds <mark> alone; titles and metadata are not escaped, so they go in as text.
  excerpt.innerHTML = page.excerpt;
  item.append(link, facts, excerpt);
  const sections = page.sub_results.filter(({ url }) => url.includes('#')).slice(0, SECTIONS);
  if (sections.length > 0) {
    const list = document.createElement('ul');
    list.className = 'search-sections';
    for (const section of sections) {
      const entry = document.createElement('li');
      entry.append(linkTo(section.url, section.title, other));
      list.append(entry);
    }
    item.append(list);
  }
  return item;
}

/** Returns the words that an excerpt and the sections' excerpts mark. */
export function markedWords(page: PagefindPage): string[] {
  const texts = [page.excerpt, ...page.sub_results.map(({ excerpt }) => excerpt)].join(' ');
  return [...texts.matchAll(/<mark>(.*?)<\/mark>/g)].map((match) => match[1] ?? '');
}
