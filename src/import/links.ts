import { withoutTracking } from '../lib/tracking.ts';
import { isYouTube, youTubeId } from '../lib/video.ts';
import type { Block, NamedLink, Talk } from './types.ts';

const SLIDE_HOSTS = /(?:^|\.)(?:speakerdeck\.com|slideshare\.net|slides\.com)$/;
const SLIDES_MAY_BE_ON =
  /(?:^|\.)(?:sched\.com|schd\.ws|speakerdeck\.com|slideshare\.net|slides\.com|docs\.google\.com|drive\.google\.com|goo\.gl|bit\.ly|github\.com|github\.io|gitlab\.com|notion\.so|figma\.com|canva\.com|dropbox\.com)$/;
const VIDEO_HOSTS =
  /(?:^|\.)(?:youtube\.com|youtu\.be|youtube-nocookie\.com|vimeo\.com|bilibili\.com|b23\.tv)$/;
const SLIDES = /slide|deck|présentation|presentation|pdf|スライド|幻灯片|folien/i;
const VIDEO = /video|vidéo|recording|replay|youtube|watch|録画|视频|enregistrement/i;

/** Returns an address as a note may hold it, without what tracks its reader, or `undefined` for one that is none. */
export function cleanAddress(address: string): string | undefined {
  const trimmed = withoutTracking(address.trim());
  if (!/^https?:\/\/[^/\s]+\.[^/\s]+/.test(trimmed) || !URL.canParse(trimmed)) return undefined;
  const url = new URL(trimmed);
  const before = url.href;
  url.username = '';
  url.password = '';
  if (!/^[\w.-]+$/.test(url.hostname) || !url.hostname.includes('.')) return undefined;
  return (url.href === before && !/[\s\\]/.test(trimmed) ? trimmed : url.href).replace(
    /[\\\s]/g,
    encodeURIComponent,
  );
}

/** Returns what kind of link an address is for a talk, `undefined` when it says nothing about the talk itself. */
export function linkKind({ url, text }: NamedLink, before = ''): string | undefined {
  const clean = cleanAddress(url);
  if (clean === undefined) return undefined;
  const { hostname, pathname, searchParams } = new URL(clean);
  const label = `${before} ${text}`;
  if (isYouTube(clean))
    return youTubeId(clean) !== undefined && !/playlist/.test(pathname) ? 'video' : undefined;
  if (VIDEO_HOSTS.test(hostname)) return 'video';
  if (SLIDE_HOSTS.test(hostname) || /\.(?:pdf|pptx?|key|odp)$/i.test(pathname)) return 'slides';
  if (/(?:^|\.)(?:sched\.com|sched\.co|sched\.org)$/.test(hostname))
    return /static|hosted_files/.test(clean) ? 'slides' : 'schedule';
  if (
    /events\.linuxfoundation\.org$/.test(hostname) &&
    (searchParams.has('id') || /session/.test(pathname))
  )
    return 'schedule';
  if (SLIDES.test(label) && SLIDES_MAY_BE_ON.test(hostname)) return 'slides';
  if (VIDEO.test(before) && VIDEO_HOSTS.test(hostname)) return 'video';
  return undefined;
}

// What stands before a link in its own cell or line.
const labelBefore = (text: string, link: string) =>
  (text.split(link)[0] ?? '').split(/[|\n]/).at(-1)?.slice(-40) ?? '';

const isList = (block: Block) =>
  block.text.length < 60 + block.links.reduce((sum, { text }) => sum + text.length + 12, 0);

/** Returns the links of a talk that its fields can hold: all of its title, else recordings, slides and pages given near the top or alone on a line. */
export function linksOf(blocks: readonly Block[], title: boolean): Talk['links'] {
  return blocks.flatMap((block, index) => {
    if (!title && !(isList(block) || index < 2)) return [];
    return block.links.flatMap((link): Talk['links'] => {
      const url = cleanAddress(link.url);
      if (url === undefined) return [];
      const table = block.node.type === 'table' && index < 4;
      const kind =
        linkKind(link, labelBefore(block.text, link.text)) ??
        (title && block.head?.text.includes(link.text)
          ? 'article'
          : table
            ? tableKind(url, link.text)
            : undefined);
      if (kind === undefined) return [];
      const own = link.text.trim();
      const plainLabel =
        own === '' ||
        /^https?:/.test(own) ||
        new RegExp(kind, 'i').test(own) ||
        own.length > 60 ||
        title;
      return [{ kind, url, label: plainLabel ? undefined : own }];
    });
  });
}

function tableKind(url: string, text: string): string {
  return /github|gitlab|repo|code/i.test(`${url} ${text}`) ? 'code' : 'docs';
}
