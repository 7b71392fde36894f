import { foldText } from '../lib/ids.ts';
import type { Facts } from '../rules/facts.ts';

const words = (text: string) => ` ${foldText(text).replace(/[^\p{L}\p{N}+#.-]+/gu, ' ')} `;
const count = (text: string, word: string) => text.split(` ${word} `).length - 1;

/** Returns the ids of one to four topics that a text is about, by names and synonyms; the most general one when none is named. */
export function topicsOf(
  title: string,
  text: string,
  topics: Facts['topics'],
): { tags: string[]; guessed: boolean } {
  const [head, body] = [words(title), words(text)];
  const scored = topics
    .map(({ id, data }) => {
      const names = new Set(
        [data.name.en, data.name.fr, ...data.synonyms]
          .map((name) => words(name).trim())
          .filter((name) => name.length > 2),
      );
      const score = [...names].reduce(
        (sum, name) => sum + count(head, name) * 6 + Math.min(count(body, name), 6),
        0,
      );
      return { id, score };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const best = scored[0]?.score ?? 0;
  const tags = scored
    .filter(({ score }, index) => index === 0 || (score >= 3 && score >= best / 4))
    .slice(0, 4)
    .map(({ id }) => id);
  if (tags.length > 0) return { tags, guessed: false };
  const general = ['community', 'cluster-operations', 'kubernetes-project'].find((id) =>
    topics.some((topic) => topic.id === id),
  );
  return { tags: [general ?? topics[0]?.id ?? 'community'], guessed: true };
}

/** Returns the ids of projects that a title names, or a text at least twice, as they are spelt. */
export function projectsOf(title: string, text: string, projects: Facts['projects']): string[] {
  const times = (where: string, name: string) =>
    where.split(
      new RegExp(
        `(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
        'u',
      ),
    ).length - 1;
  return projects
    .map(({ id, data }) => {
      const names = [data.name, ...data.synonyms].filter((name) => name.length > 1);
      return {
        id,
        score: names.reduce((sum, name) => sum + times(title, name) * 5 + times(text, name), 0),
      };
    })
    .filter(({ score }) => score >= 2)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, 5)
    .map(({ id }) => id);
}

const MIN = 60;
const MAX = 200;

function cut(text: string): string {
  if (text.length <= MAX) return text;
  const short = text.slice(0, MAX - 1);
  const space = short.lastIndexOf(' ');
  return `${(space > MIN ? short.slice(0, space) : short).replace(/[\s,;:–—-]+$/, '')}…`;
}

/** Returns a summary of 60 to 200 characters: the first sentences of a text, or `otherwise` where it is too short. */
export function summaryOf(text: string, title: string, otherwise: string): string {
  const flat = text
    .replace(/https?:\/\/\S+/g, '')
    .replace(/\s+/g, ' ')

    .trim();
  const sentences = flat.split(/(?<=[.!?])\s+|(?<=[。！？])/u);
  let summary = '';
  for (const sentence of sentences) {
    if (summary.length >= MIN && summary.length + sentence.length > MAX) break;
    summary = `${summary} ${sentence.trim()}`.trim();
    if (summary.length >= 120) break;
  }
  const bare = (value: string) => words(value).trim();
  if (summary.length < MIN || bare(summary).replace(bare(title), '').trim().split(' ').length < 4)
    summary = `${summary.length > 0 && summary.length < MIN && bare(summary) !== bare(title) ? `${summary.replace(/[.…]$/, '')}. ` : ''}${otherwise}`;
  return cut(summary.replace(/\s+/g, ' ').trim());
}

const PLAIN_SCALAR = /^[\p{L}][\p{L}\p{N} ,.'’()/&+-]*$/u;
const WORDS_OF_YAML = /^(?:y|n|yes|no|true|false|on|off|null|~)$/i;

/** Returns a text as a YAML value: as it is where nothing in it means anything, else between double quotes. */
export function yamlText(text: string): string {
  return PLAIN_SCALAR.test(text) &&
    !WORDS_OF_YAML.test(text) &&
    !/: | #|^[-?] /.test(text) &&
    text === text.trim()
    ? text
    : JSON.stringify(text);
}
