import { trackingIn, withoutTracking } from '../lib/tracking.ts';
import type { Entry, Rule } from './facts.ts';
import type { Position, Problem } from './problem.ts';

// Hosts that answer without encryption only.
const HTTP_ONLY = new Set<string>([]);

// A note keeps a link as its source gives it, http included: whether https answers there is not ours to say.
const isNote = ({ collection }: Entry) => collection === 'talks' || collection === 'recaps';

function urlsOf(entry: Entry): { url: string; at: Position }[] {
  const found: { url: string; at: Position }[] = [];
  const visit = (value: unknown, path: (string | number)[]): void => {
    if (typeof value === 'string') {
      if (/^https?:\/\//.test(value)) found.push({ url: value, at: entry.at(...path) });
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, [...path, index]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
    }
  };
  visit(entry.data, []);
  for (const link of [...(entry.body?.links ?? []), ...(entry.body?.videos ?? [])])
    found.push({ url: link.url, at: link });
  return found;
}

type Complaint = [message: string, remedy: string, better?: string];

function complaint(address: string, asGiven: boolean): Complaint | undefined {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const tracking = trackingIn(address);
  if (tracking.length > 0) {
    const clean = withoutTracking(address);
    return [
      `tracking parameters (${tracking.join(', ')}) in \`${address}\``,
      `write ${clean}`,
      clean,
    ];
  }
  if (url.protocol === 'http:' && !asGiven && !HTTP_ONLY.has(url.hostname)) {
    const better = address.replace(/^http:/, 'https:');
    return [`\`${address}\` is not encrypted`, `write ${better}`, better];
  }
  if (url.username !== '' || url.password !== '') {
    return [`a user name in \`${address}\``, 'write the address without what stands before the @'];
  }
  return undefined;
}

/** Web addresses carry no tracking parameters and no user name; those of our own (not of a note, which keeps its source's) use https. */
export const webAddresses: Rule = (facts) =>
  [facts.talks, facts.recaps, facts.events, facts.topics, facts.projects, facts.speakers]
    .flat()
    .flatMap((entry: Entry) =>
      urlsOf(entry).flatMap(({ url, at }): Problem[] => {
        const found = complaint(url, isNote(entry));
        if (found === undefined) return [];
        const [message, remedy, better] = found;
        return [
          {
            rule: 'web-addresses',
            file: entry.file,
            line: at.line,
            column: at.column,
            message,
            remedy,
            ...(better === undefined ? {} : { fix: { find: url, replace: better } }),
          },
        ];
      }),
    );
