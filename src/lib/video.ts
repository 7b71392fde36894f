const YOUTUBE_ID = /^[\w-]{11}$/;

/** Returns the id of a YouTube video from any of its address forms, or `undefined`. */
export function youTubeId(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const host = url.hostname.replace(/^(www|m)\./, '');
  const path = url.pathname.split('/').filter(Boolean);
  const id =
    host === 'youtu.be'
      ? path[0]
      : host === 'youtube.com' || host === 'youtube-nocookie.com'
        ? (url.searchParams.get('v') ??
          (['embed', 'live', 'shorts', 'v'].includes(path[0] ?? '') ? path[1] : undefined))
        : undefined;
  return id !== undefined && YOUTUBE_ID.test(id) ? id : undefined;
}

// What the path of a video has in it, by host.
const PATHS: [hosts: RegExp, path: RegExp][] = [
  [/(^|\.)vimeo\.com$/, /\/\d{4,}/],
  [/(^|\.)bilibili\.com$/, /\/(BV\w{10}|av\d+)/i],
];

/** Returns whether an address leads to one video, as far as the forms of its host are known; a home page never does. */
export function namesVideo(address: string): boolean {
  if (isYouTube(address)) return youTubeId(address) !== undefined;
  if (!URL.canParse(address)) return false;
  const { hostname, pathname } = new URL(address);
  const path = PATHS.find(([hosts]) => hosts.test(hostname))?.[1];
  return path === undefined ? pathname.length > 1 : path.test(pathname);
}

/** Returns whether an address is on YouTube at all. */
export function isYouTube(address: string): boolean {
  return /^https?:\/\/((www|m)\.)?(youtube\.com|youtu\.be|youtube-nocookie\.com)\//.test(address);
}

/** Returns the number of seconds in a time such as `12:30` or `1:02:03`. */
export function secondsIn(time: string): number {
  return time.split(':').reduce((total, part) => total * 60 + Number(part), 0);
}

/** Returns the address of a video at a time, where the host has a form for that; without a time the address as it is. */
export function videoAddressAt(address: string, time: string | undefined): string {
  const id = youTubeId(address);
  if (time === undefined || id === undefined) return address;
  return `https://www.youtube.com/watch?v=${id}&t=${secondsIn(time)}s`;
}

/** Returns the second at which a video address starts (`t=90`, `t=1m30s`, `start=90`), 0 when it says nothing. */
export function startIn(address: string): number {
  const parameters = new URL(address).searchParams;
  const value = parameters.get('t') ?? parameters.get('start') ?? '0';
  const [, hours, minutes, seconds] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(value) ?? [];
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
}
