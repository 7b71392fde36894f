/** A talk on a reading list, as far as sharing and export need it. */
export interface ListedTalk {
  id: string;
  title: string;
  event: string;
  href: string;
  read: boolean;
}

/** Returns the list as a fragment for an address: everything another device needs to show it. */
export function listToFragment(talks: readonly ListedTalk[]): string {
  return new URLSearchParams({
    list: JSON.stringify(talks.map(({ id, title, event, href }) => [id, title, event, href])),
  }).toString();
}

/** Returns the list in an address's fragment; an empty list when there is none. Keeps only addresses of this site, given its base path. */
export function listFromFragment(fragment: string, base: string): ListedTalk[] {
  const text = new URLSearchParams(fragment.replace(/^#/, '')).get('list');
  if (text === null) return [];
  try {
    const rows: unknown = JSON.parse(text);
    if (!Array.isArray(rows)) return [];
    return rows.flatMap((row: unknown): ListedTalk[] => {
      if (!Array.isArray(row) || row.length !== 4 || !row.every((cell) => typeof cell === 'string'))
        return [];
      const [id, title, event, href] = row as [string, string, string, string];
      const own = href.startsWith(`${base}talks/`) || href.startsWith(`${base}fr/talks/`);
      return own ? [{ id, title, event, href, read: false }] : [];
    });
  } catch {
    return [];
  }
}

/** Returns the list as Markdown with full addresses: read talks are ticked. */
export function listToMarkdown(talks: readonly ListedTalk[], origin: string): string {
  const lines = talks.map(
    ({ title, event, href, read }) =>
      `- [${read ? 'x' : ' '}] [${title.replace(/([\\[\]])/g, '\\$1')}](${origin}${href}) (${event})`,
  );
  return `${lines.join('\n')}\n`;
}

/** Returns a list with one of its talks moved up (-1) or down (1). */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  const copy = [...list];
  const [item] = copy.splice(index, 1);
  if (item !== undefined) copy.splice(Math.max(0, index + by), 0, item);
  return copy;
}
