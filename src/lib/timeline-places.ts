import type { TimelineMark } from './timeline.ts';

/**
 * Returns the marks of a row with the city to write below each, and on which of how many lines: a city that would touch
 * the one before it goes one line down. Takes the word for online, and the width of a year in em.
 */
export function placesApart(marks: readonly TimelineMark[], online: string, year: number) {
  let [end, lines] = [Number.NEGATIVE_INFINITY, 1];
  const places = marks.map((mark) => {
    const city = mark.event.city ?? online;
    const half = (city.length * 0.58 + 0.5) / 2 / year;
    const line = mark.at - half < end ? 1 : 0;
    if (line === 0) end = mark.at + half;
    lines = Math.max(lines, line + 1);
    return { ...mark, city, line };
  });
  return { places, lines };
}
