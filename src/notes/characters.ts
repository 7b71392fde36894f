import type { Finding } from './finding.ts';
import { placeOf } from './finding.ts';

// Control characters, and the invisible ones that make a text read differently from what it is
// (https://trojansource.codes/): bidirectional controls, zero-width and filling characters, byte-order mark,
// separators, unassigned and tag characters, halves of characters.
const HIDDEN =
  '[\\p{Cs}\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180E\\u200B\\u200E\\u200F' +
  '\\u2028-\\u202E\\u2060-\\u206F\\u3164\\uFDD0-\\uFDEF\\uFEFF\\uFFA0\\uFFF9-\\uFFFF\\u{E0000}-\\u{E00FF}\\u{E01F0}-\\u{10FFFF}]';
// A joiner belongs between letters of scripts that join, and in emoji; a variation selector after an emoji, a symbol
// or a Chinese character. Elsewhere they tell words apart that look the same.
const STRAY_JOINER =
  '(?<![\\p{M}\\p{Extended_Pictographic}\\p{Emoji_Modifier}]|(?![\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}])\\p{L})[\\u200C\\u200D]';
const STRAY_SELECTOR =
  '(?<![\\p{S}\\p{Extended_Pictographic}\\p{Script=Han}0-9#*])[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]';
const HEAP_OF_MARKS = '(?<=\\p{M}{8})\\p{M}';
// The flags of England, Scotland and Wales are written with tag characters.
const FLAG = '\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{5}\\u{E007F}';
const LOOKED_FOR = new RegExp(
  `${FLAG}|(${HIDDEN}|${STRAY_JOINER}|${STRAY_SELECTOR}|${HEAP_OF_MARKS})`,
  'gu',
);

const NAMES: Record<string, string> = {
  '\u0000': 'a NUL byte: is this a text file?',
  '\u200B': 'a zero-width space',
  '\u200C': 'a joiner between letters that do not join',
  '\u200D': 'a joiner between letters that do not join',
  '\uFEFF': 'a byte-order mark',
  '\uFFFD': 'a character that could not be read as UTF-8',
};

/** Returns a finding for each character that a reader cannot see or a terminal would act on; at most 20. */
export function findHiddenCharacters(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(LOOKED_FOR)) {
    if (match[1] === undefined) continue;
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

/** Returns whether a text, as it reads once entities and escapes are resolved, holds a hidden character. */
export function hidesCharacters(text: string): boolean {
  return findHiddenCharacters(text).length > 0;
}
