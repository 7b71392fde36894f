const KINDS: [RegExp, string][] = [
  [/sponsor/i, 'sponsored'],
  [/keynote|key note/i, 'keynote'],
  [/lightning|闪电|kurzvortrag/i, 'lightning'],
  [/tutorial|workshop|hands-on|\blab\b|atelier/i, 'tutorial'],
  [/panel|table ronde|birds of a feather|fireside/i, 'panel'],
  [
    /meet the maintainer|maintainer track|office hours|\bsig\b.*(?:intro|update|deep dive)/i,
    'maintainer-track',
  ],
];

/** Returns the kind of session that words name, or `undefined`. */
export function kindOf(text: string): string | undefined {
  return KINDS.find(([pattern]) => pattern.test(text))?.[1];
}
