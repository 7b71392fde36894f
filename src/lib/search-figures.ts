/** The units of large figures: how many, and what they are called, as notes write them first. */
const UNITS: [times: number, ...names: string[]][] = [
  [1e3, 'k', 'thousand', 'mille'],
  [1e6, 'm', 'million', 'millions'],
  [1e9, 'b', 'billion', 'billions', 'bn', 'milliard', 'milliards'],
];

/**
 * Returns the other ways to write a figure: `10k` → `10000`, `10 000`; `53bn` → `53b`, `53 billion`; `15 million` → `15m`.
 * Takes the words of one figure, in lower case; returns nothing when it is none.
 */
export function otherFigures(words: readonly string[]): string[] {
  const run = words.join('');
  const [, digits = '', unit = ''] = /^\W*(\d+(?:\.\d+)?)([a-z]*)$/.exec(run) ?? [];
  const [of = unit ? 0 : 1] = UNITS.find(([, ...names]) => names.includes(unit)) ?? [];
  const value = Number(digits) * of;
  // What is measured may stand apart: `800mb` → `800 mb`, `16 gb` → `16gb`.
  const apart = digits && unit ? [run, `${digits} ${unit}`] : [];
  const forms =
    value < 1e3
      ? apart
      : value < 1e7
        ? [String(value), String(value).replace(/\B(?=(\d{3})+$)/g, ' ')]
        : [];
  for (const [times, short, long] of UNITS) {
    const count = String(value / times);
    if (value < times || count.length > 5) continue;
    forms.push(count + short);
    if (times > 1e3) forms.push(`${count} ${long}`);
  }
  return forms.filter((form) => form !== words.join(' '));
}
