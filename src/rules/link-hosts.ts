import { isYouTube, youTubeId } from '../lib/video.ts';
import type { Rule } from './facts.ts';
import { problemAt } from './facts.ts';

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

/** A link of kind `video` or `slides` leads to a host that has such things, and a YouTube address names a video. */
export const linkHosts: Rule = (facts) =>
  facts.talks.flatMap((talk) =>
    talk.data.links.flatMap((link, index) => {
      const known = HOSTS[link.kind];
      const { hostname, pathname } = new URL(link.url);
      const at = ['links', index, 'url'];
      if (known && !known.hosts.test(hostname) && !known.files.test(pathname)) {
        return [
          problemAt(
            'link-hosts',
            talk,
            at,
            `\`${hostname}\` is not known for ${link.kind}`,
            'use another kind (`article`, `docs`, `code`, `schedule`), or add the host to src/rules/link-hosts.ts',
          ),
        ];
      }
      const list = URL.canParse(link.url) && new URL(link.url).searchParams.has('list');
      if (
        link.kind === 'video' &&
        isYouTube(link.url) &&
        youTubeId(link.url) === undefined &&
        !list
      ) {
        return [
          problemAt(
            'link-hosts',
            talk,
            at,
            `no video in the address \`${link.url}\``,
            'copy it again: a YouTube address ends with the 11 characters of the video',
          ),
        ];
      }
      return [];
    }),
  );
