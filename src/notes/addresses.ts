const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const ALLOWED = new Set(['https', 'http', 'mailto']);
const MOST_CHARACTERS = 1_000;
// A name with a dot in it, as sites on the internet have: no `localhost`, no brackets.
const isPublic = (address: string) => /^([\w-]+\.)+[\w-]+\.?$/.test(new URL(address).hostname);

/**
 * Returns why a link address is refused, or `undefined` when it may stand:
 * https, http, mailto, an address of this site (`/…`), or a heading of the same note (`#…`).
 */
export function whyRefused(address: string): { message: string; remedy: string } | undefined {
  if (address === '') {
    return {
      message: 'a link without an address',
      remedy: 'write the address between the round brackets, or remove the link',
    };
  }
  if (address.length > MOST_CHARACTERS) {
    return {
      message: `an address of ${address.length} characters; ${MOST_CHARACTERS} is the most`,
      remedy: 'link to a shorter address of the same page',
    };
  }
  const shown = `\`${address.slice(0, 80)}\``;
  // Browsers drop tabs and line breaks inside an address and read a backslash as a slash (WHATWG URL).
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  if (/[\u0000-\u0020\u007F-\u00A0\\]/.test(address)) {
    return {
      message: `the address ${shown} contains a space, a backslash or a control character`,
      remedy: 'write the address as the browser shows it, with %20 for a space',
    };
  }
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined) {
    if (!ALLOWED.has(scheme)) {
      return {
        message: `the address ${shown} has the scheme \`${scheme}:\``,
        remedy: 'link to https://, http:// or mailto: addresses only',
      };
    }
    if (scheme === 'mailto') {
      return /^mailto:[^@?&]+@[^@?&]+(\?subject=[^&]*)?$/i.test(address)
        ? undefined
        : {
            message: `the address ${shown} is more than one mail address`,
            remedy: 'write mailto:name@example.org',
          };
    }
    if (!URL.canParse(address) || !/^https?:\/\/[^/]/i.test(address)) {
      return {
        message: `the address ${shown} cannot be read`,
        remedy: 'write it as https://host/path',
      };
    }
    return isPublic(address)
      ? undefined
      : {
          message: `the address ${shown} is on no public site`,
          remedy: 'link to what every reader can open, or put it between backticks',
        };
  }
  if (address.startsWith('//')) {
    return {
      message: `the address ${shown} names no scheme`,
      remedy: `write https:${address.slice(0, 60)}`,
    };
  }
  if (address.startsWith('/') && /\/(\.|%2e){1,2}(?=[/?#]|$)/i.test(address)) {
    return {
      message: `the address ${shown} climbs out of its folder`,
      remedy: 'write it without dots, from the root of this site: /talks/…',
    };
  }
  if (address.startsWith('/') || address.startsWith('#')) return undefined;
  return {
    message: `the address ${shown} is relative`,
    remedy:
      'start with https:// for another site, or with / for a page of this one, such as /talks/eu-2019/kubernetes-failure-stories/',
  };
}

/** Returns the address of a link by its text: a bare `www.example.org`, which Markdown takes for http, leads to https. */
export function encrypted(address: string, text: string): string {
  return text.startsWith('www.') && address === `http://${text}` ? `https://${text}` : address;
}
