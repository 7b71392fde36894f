import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of the built site. */
export const DIST = path.join(import.meta.dirname, '..', '..', 'dist');

/** Returns the built pages: their path from the site's root (`talks/eu-2019/x/`) and their HTML. */
export function builtPages(): { path: string; html: string }[] {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) =>
      path.relative(DIST, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    )
    .filter((file) => !file.startsWith('pagefind/'))
    .map((file) => ({
      path: file.replace(/index\.html$/, ''),
      html: readFileSync(path.join(DIST, file), 'utf8'),
    }));
}

/** Returns the widths in pixels at which the built style sheets change something. */
export function breakpoints(): number[] {
  const folder = path.join(DIST, '_astro');
  const sheets = readdirSync(folder).filter((file) => file.endsWith('.css'));
  const css = sheets.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n');
  const queries = css.matchAll(/@(?:media|container)[^{]*?([\d.]+)rem[^{]*\{/g);
  return [...new Set([...queries].map((match) => Number(match[1]) * 16))];
}

/** One page of each type, in both languages where it exists in both. */
export const PAGE_TYPES = [
  '',
  'fr/',
  'events/',
  'fr/events/',
  'events/eu-2019/',
  'fr/events/eu-2019/',
  'events/cn-2021/',
  'events/eu-2019/recap/',
  'fr/events/eu-2019/recap/',
  'talks/',
  'fr/talks/',
  'talks/eu-2020/improving-the-performance-of-your-kubernetes-cluster/',
  'talks/eu-2019/fool-proof-kubernetes-dashboards-for-sleep-deprived-oncalls/',
  'fr/talks/eu-2019/fool-proof-kubernetes-dashboards-for-sleep-deprived-oncalls/',
  'speakers/',
  'fr/speakers/',
  'speakers/laurent-bernaille/',
  'fr/speakers/laurent-bernaille/',
  'topics/',
  'fr/topics/',
  'topics/dns/',
  'fr/topics/dns/',
  'projects/',
  'fr/projects/',
  'projects/falco/',
  'fr/projects/falco/',
  'search/',
  'fr/search/',
  'reading-list/',
  'fr/reading-list/',
  'trends/',
  'fr/trends/',
  'contribute/',
  'fr/contribute/',
  'about/',
  'fr/about/',
  '404.html',
] as const;
