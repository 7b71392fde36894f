import { isYouTube, namesVideo } from '../lib/video.ts';
import type { Entry, Rule } from './facts.ts';
import { problemAt } from './facts.ts';
import type { Problem } from './problem.ts';

const HOSTS: Record<string, { hosts: RegExp; files: RegExp }> = {
  video: {
    hosts:
      /(^|\.)(youtube\.com|youtu\.be|youtube-nocookie\.com|vimeo\.com|bilibili\.com|b23\.tv|infoq\.com|media\.ccc\.de|archive\.org)$/,
    files: /\.(mp4|webm)$/i,
  },
  slides: {
    hosts:
      /(^|\.)(sched\.com|schd\.ws|speakerdeck\.com|slideshare\.net|slides\.com|docs\.google\.com|drive\.google\.com|goo\.gl|bit\.ly|github\.com|github\.io|gitlab\.com|notion\.so|figma\.com|canva\.com|dropbox\.com|googleusercontent\.com)$/,
    files: /\.(pdf|pptx?|key|odp|html?)$/i,
  },
};
const ADD = 'or add the host to src/rules/link-hosts.ts';

const isKnown = (kind: string, { hostname, pathname }: URL) => {
  const known = HOSTS[kind];
  return known === undefined || known.hosts.test(hostname) || known.files.test(pathname);
};
const noVideo = (url: string): [string, string] => [
  `no video in the address \`${url}\``,
  isYouTube(url)
    ? 'copy it again: a YouTube address ends with the 11 characters of the video'
    : 'copy the address of the page on which the video plays',
];

function linksOf(talk: Entry<'talks'>): Problem[] {
  return talk.data.links.flatMap(({ kind, url }, index) => {
    const say = (message: string, remedy: string) => [
      problemAt('link-hosts', talk, ['links', index, 'url'], message, remedy),
    ];
    const address = new URL(url);
    if (!isKnown(kind, address))
      return say(
        `\`${address.hostname}\` is not known for ${kind}`,
        `use another kind (\`article\`, \`docs\`, \`code\`, \`schedule\`), ${ADD}`,
      );
    // Of a talk in parts the whole list may be given.
    const list = isYouTube(url) && address.searchParams.has('list');
    return kind === 'video' && !list && !namesVideo(url) ? say(...noVideo(url)) : [];
  });
}

function videosOf(note: Entry<'talks' | 'recaps'>): Problem[] {
  return (note.body?.videos ?? []).flatMap(({ url, line, column }): Problem[] => {
    // Another scheme is refused before.
    if (!URL.canParse(url) || !url.startsWith('https://')) return [];
    const say = (message: string, remedy: string) => [
      { rule: 'link-hosts', file: note.file, line, column, message, remedy },
    ];
    const address = new URL(url);
    if (!isKnown('video', address))
      return say(
        `\`${address.hostname}\` in \`url\` of <Video> is not known for video`,
        `write a link, [title](${url}), ${ADD}`,
      );
    return namesVideo(url) ? [] : say(...noVideo(url));
  });
}

/** A link of kind `video` or `slides`, and a `<Video>`, lead to a host that has such things, and their address names a video. */
export const linkHosts: Rule = (facts) => [
  ...facts.talks.flatMap(linksOf),
  ...[...facts.talks, ...facts.recaps].flatMap(videosOf),
];
