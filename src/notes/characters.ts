import type { Finding } from './finding.ts';
import { placeOf } from './finding.ts';

// Control characters, and the invisible ones that make a text read differently from what it is
// (https://trojansource.codes/): bidirectional overrides and isolates, zero-width space, byte-order mark, tag characters.
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFD\u{E0000}-\u{E007F}]/gu;

const NAMES: Record<string, string> = {
  '\u0000': 'a NUL byte: is this a text file?',
  '\u200B': 'a zero-width space',
  '\uFEFF': 'a byte-order mark',
  '\uFFFD': 'a character that could not be read as UTF-8',
};

/** Returns a finding for each character that a reader cannot see or a terminal would act on; at most 20. */
export function findHiddenCharacters(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(HIDDEN)) {
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    findings.push({
      ...placeOf(text, match.index),
      message: `hidden character U+${code}${NAMES[match[0]] ? ` (${NAMES[match[0]]})` : ''}`,
      remedy:
        match[0] === '\uFFFD'
          ? 'type it again, and save the file as UTF-8'
          : 'delete it; save the file as plain UTF-8 text',
    });
    if (findings.length === 20) break;
  }
  return findings;
}
