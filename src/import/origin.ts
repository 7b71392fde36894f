import type { Facts } from '../rules/facts.ts';
import { cleanAddress } from './links.ts';
import { lineOf, plain } from './tree.ts';
import type { Reading } from './types.ts';

/** Where a recap comes from: title, author, address and language, and what had to be guessed. */
export interface Origin {
  title: string;
  author: string;
  url: string;
  lang: string;
  unsure: string[];
}

const SMALL_WORDS: Record<string, RegExp> = {
  en: /\b(?:the|and|of|to|is|that|for|with|this|was)\b/gi,
  fr: /\b(?:le|la|les|des|et|une|est|pour|dans|que|sur|qui|pas)\b/gi,
  de: /\b(?:der|die|das|und|ist|nicht|mit|ein|auf|für|den)\b/gi,
  es: /\b(?:el|los|las|que|una|por|con|para|del|es)\b/gi,
  it: /\b(?:il|che|di|una|per|con|non|sono|della|gli)\b/gi,
  pt: /\b(?:os|uma|que|para|com|não|do|da|em|foi)\b/gi,
};

/** Returns the language of a text as a two-letter code, by script and small words; English when in doubt. */
export function languageOf(text: string): string {
  const sample = text.replace(/```[\s\S]*?```|https?:\/\/\S+/g, ' ').slice(0, 60_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const share = (pattern: RegExp) => (sample.match(pattern)?.length ?? 0) / Math.max(letters, 1);
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.05) return 'ja';
  if (share(/\p{Script=Hangul}/gu) > 0.1) return 'ko';
  if (share(/\p{Script=Han}/gu) > 0.12) return 'zh';
  const scored = Object.entries(SMALL_WORDS).map(([lang, pattern]) => ({
    lang,
    score: sample.match(pattern)?.length ?? 0,
  }));
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best && best.score > 3 ? best.lang : 'en';
}

const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim() || undefined;
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ') || undefined;
  if (typeof value === 'object' && value !== null && 'name' in value)
    return textOf((value as { name: unknown }).name);
  return undefined;
};

const addressIn = (value: string | undefined) => /https?:\/\/[^\s<>"')]+/.exec(value ?? '')?.[0];

// The address of a page, not of a whole site.
const pageOf = (value: string | undefined) => {
  const address = addressIn(value);
  return address && URL.canParse(address) && new URL(address).pathname.length > 1
    ? address
    : undefined;
};

/** Returns the first line that reads as the title of the whole text. */
export function firstTitle(reading: Reading): string | undefined {
  const meta = reading.parts.map(({ meta: fields }) => textOf(fields['title'])).find(Boolean);
  if (meta) return meta;
  const [part] = reading.parts;
  const nodes = part?.root.children ?? [];
  const heading = nodes.find((node) => node.type === 'heading' && node.depth === 1);
  const first =
    heading && lineOf(heading) < lineOf(part?.root ?? heading) + 12 ? heading : nodes[0];
  const text = first ? plain(first).replace(/\s+/g, ' ').trim() : '';
  return text.length > 3 && text.length < 140 ? text : undefined;
}

/** Returns where a recap comes from; what the author gives on the command line goes first. */
export function originOf(
  reading: Reading,
  fileName: string,
  given: { author?: string | undefined; url?: string | undefined },
  fallbackUrl: string,
): Origin {
  const unsure: string[] = [];
  const metas = reading.parts.map(({ meta }) => meta);
  const pick = (...keys: string[]) =>
    metas.flatMap((meta) => keys.map((key) => textOf(meta[key]))).find(Boolean);
  const whole = reading.parts.map(({ root }) => plain(root)).join('\n');
  const author = given.author ?? reading.header['author'] ?? pick('author', 'authors', 'by');
  if (author === undefined) unsure.push('no author is named; give one with --author');
  const url =
    addressIn(given.url) ??
    pageOf(reading.header['blog_url']) ??
    addressIn(reading.header['source_url']) ??
    addressIn(reading.header['blog_url']) ??
    addressIn(
      pick('canonical', 'canonical_url', 'canonicalUrl', 'source', 'permalink', 'url', 'link'),
    );
  if (url === undefined)
    unsure.push(`no address is given; ${fallbackUrl} stands for it until you give one with --url`);
  const title = firstTitle(reading) ?? fileName.replace(/\.\w+$/, '').replace(/[-_]+/g, ' ');
  const lang =
    /^[a-z]{2}\b/.exec(pick('lang', 'language')?.toLowerCase() ?? '')?.[0] ?? languageOf(whole);
  return {
    title,
    author: author ?? 'Unknown author',
    url: cleanAddress(url ?? '') ?? fallbackUrl,
    lang,
    unsure,
  };
}

const REGIONS: Record<string, string> = {
  europe: 'eu',
  eu: 'eu',
  'north america': 'na',
  na: 'na',
  us: 'na',
  china: 'cn',
  cn: 'cn',
  india: 'in',
  in: 'in',
  japan: 'jp',
  jp: 'jp',
};

/** Returns the id of the event that a text names: `KubeCon + CloudNativeCon Europe 2019`, `KubeCon EU 19`, `KubeCon Barcelona 2019`. */
export function eventNamed(text: string, events: Facts['events']): string | undefined {
  const ids = new Set(events.map(({ id }) => id));
  for (const match of text.matchAll(
    /(?:kubecon|cloudnativecon)[\s\S]{0,60}?\b(europe|eu|north america|na|us|china|cn|india|japan|jp)\b[\s,-]{0,3}(?:'|’)?(20\d\d|\d\d)\b/gi,
  )) {
    const id = `${REGIONS[match[1]?.toLowerCase() ?? '']}-${(match[2] ?? '').padStart(4, '20')}`;
    if (ids.has(id)) return id;
  }
  for (const { id, data } of events) {
    if (data.city === undefined) continue;
    const near = new RegExp(
      `(?:kubecon|cloudnativecon)[\\s\\S]{0,40}?${data.city}[\\s\\S]{0,12}?${data.year}|${data.city}[\\s\\S]{0,40}?(?:kubecon|cloudnativecon)[\\s\\S]{0,20}?${data.year}|(?:kubecon|cloudnativecon)[\\s\\S]{0,12}?${data.year}[\\s\\S]{0,40}?${data.city}`,
      'i',
    );
    if (near.test(text)) return id;
  }
  const id = /\b(eu|na|cn|in|jp)-(20\d\d)\b/.exec(text)?.[0];
  return id !== undefined && ids.has(id) ? id : undefined;
}
