// What tells a site where its reader came from, and nothing else, whatever the site.
const ANYWHERE =
  /^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|yclid|mc_cid|mc_eid|igshid|_hsenc|_hsmi|mkt_tok|ref_src|s_cid|_gl)$/;

// Short names mean something else elsewhere: a page may well be chosen by `feature`, or a language by `t`.
const ON_HOSTS: [hosts: RegExp, names: RegExp][] = [
  [/(^|\.)(youtube\.com|youtu\.be|youtube-nocookie\.com)$/, /^(si|feature|pp|ab_channel)$/],
  [/(^|\.)(twitter\.com|x\.com)$/, /^(s|t|ref_url|cxt|cn)$/],
  [/(^|\.)linkedin\.com$/, /^(trk|trackingid|lipi|rcm)$/i],
  [/(^|\.)(instagram\.com|threads\.net)$/, /^igsh$/],
  [/(^|\.)spotify\.com$/, /^si$/],
  [/(^|\.)medium\.com$/, /^source$/],
];

/** Returns the names of the parameters of an http address that follow its reader around; none when it cannot be read. */
export function trackingIn(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const { hostname, searchParams } = new URL(address);
  const own = ON_HOSTS.filter(([hosts]) => hosts.test(hostname)).map(([, names]) => names);
  const names = new Set(searchParams.keys());
  return [...names].filter((name) => [ANYWHERE, ...own].some((pattern) => pattern.test(name)));
}

/** Returns an address without the parameters that follow its reader around; the rest of it stays letter by letter. */
export function withoutTracking(address: string): string {
  const tracking = new Set(trackingIn(address));
  if (tracking.size === 0) return address;
  const [, before = '', query = '', fragment = ''] = /^([^?#]*)\?([^#]*)(.*)$/s.exec(address) ?? [];
  const nameOf = (part: string) => [...new URLSearchParams(part).keys()][0] ?? '';
  const kept = query.split('&').filter((part) => part !== '' && !tracking.has(nameOf(part)));
  return `${before}${kept.length > 0 ? `?${kept.join('&')}` : ''}${fragment}`;
}
