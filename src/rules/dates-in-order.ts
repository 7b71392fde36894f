import type { Entry, Rule } from './facts.ts';
import { problemAt } from './facts.ts';
import type { Problem } from './problem.ts';

const DAY_MS = 86_400_000;
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY_MS;

type Finding = [path: (string | number)[], message: string, remedy: string];

function eventFindings({ start, end, year, days }: Entry<'events'>['data']): Finding[] {
  const findings: Finding[] = [];
  if (end < start) {
    findings.push([
      ['end'],
      `the event ends on ${end}, before its start ${start}`,
      'correct `start` or `end`',
    ]);
  }
  if (!start.startsWith(String(year))) {
    findings.push([['start'], `the start ${start} is not in ${year}`, 'correct `year` or `start`']);
  }
  for (const [index, { day, date }] of days.entries()) {
    const first = days[0] ?? { day, date };
    if (days.findIndex((other) => other.day === day) < index) {
      findings.push([['days', index, 'day'], `day ${day} is listed twice`, 'keep one']);
    } else if (daysBetween(first.date, date) !== day - first.day) {
      findings.push([
        ['days', index, 'date'],
        `day ${day} on ${date} does not follow from day ${first.day} on ${first.date}`,
        'number the days by their dates',
      ]);
    } else if ((day > 0 && date < start) || date > end) {
      findings.push([
        ['days', index, 'date'],
        `day ${day} (${date}) lies outside ${start} to ${end}`,
        'widen `start` and `end`, or correct the day',
      ]);
    }
  }
  return findings;
}

function projectFindings({ maturity }: Entry<'projects'>['data']): Finding[] {
  return maturity.flatMap((step, index): Finding[] => {
    const before = maturity[index - 1];
    if (before === undefined || step.date >= before.date) return [];
    return [
      [
        ['maturity', index, 'date'],
        `${step.level} on ${step.date} stands below ${before.level} on ${before.date}`,
        'put the steps in order of time, the oldest first',
      ],
    ];
  });
}

/** Dates run forward: an event's end after its start, its days by number and date, a project's maturity by date. */
export const datesInOrder: Rule = (facts) => {
  const problems = (entry: Entry, findings: Finding[]): Problem[] =>
    findings.map(([path, message, remedy]) =>
      problemAt('dates-in-order', entry, path, message, remedy),
    );
  return [
    ...facts.events.flatMap((event) => problems(event, eventFindings(event.data))),
    ...facts.projects.flatMap((project) => problems(project, projectFindings(project.data))),
  ];
};
