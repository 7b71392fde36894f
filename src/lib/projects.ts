import type { MaturityLevel } from '../model/project.ts';
import type { Project } from './entities.ts';

/** Returns the maturity of a project on a day, or `undefined` before it joined the foundation. Takes `YYYY-MM-DD`. */
export function maturityOn(project: Project, isoDate: string): MaturityLevel | undefined {
  return project.maturity.filter(({ date }) => date <= isoDate).at(-1)?.level;
}

/** Returns the latest maturity of a project, or `undefined` when it never joined. */
export function maturityNow(project: Project): MaturityLevel | undefined {
  return project.maturity.at(-1)?.level;
}

/** Returns projects by the maturity they have now, the most mature first, those without any last. */
export function byMaturity(
  projects: readonly Project[],
): { level: MaturityLevel | undefined; members: Project[] }[] {
  const order: (MaturityLevel | undefined)[] = [
    'graduated',
    'incubating',
    'sandbox',
    'archived',
    undefined,
  ];
  const groups = Map.groupBy(projects, maturityNow);
  return order.flatMap((level) => {
    const members = groups.get(level);
    return members ? [{ level, members }] : [];
  });
}
