import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { babbler, pick, type Random, randomFrom } from './babble.ts';
import { type Note, readNotes } from './notes.ts';

const FRENCH_EVERY = 14;

interface Voice {
  title(length: number): string;
  heading(length: number): string;
  prose(length: number): string;
}

function voiceOf(random: Random, notes: readonly Note[]): Voice {
  const sections = notes.flatMap((note) => note.sections);
  const prose = sections.flatMap(({ text }) => text.split(/[.!?:;\n]+/));
  return {
    title: babbler(
      random,
      notes.map(({ title }) => title),
    ),
    heading: babbler(
      random,
      sections.map(({ heading }) => heading),
    ),
    prose: babbler(random, [...prose, ...notes.map(({ summary }) => summary)]),
  };
}

const paragraph = (random: Random, voice: Voice, length: number): string =>
  Array.from(
    { length: Math.ceil(length / 15) },
    () => `${voice.prose(8 + Math.floor(random() * 14))}.`,
  ).join(' ');

/** Returns the Markdown of a note with as many sections as another one, each about as long. */
function bodyLike(random: Random, voice: Voice, model: Note): string {
  return model.sections
    .map(({ heading, text }) => {
      const length = Math.max(8, text.split(/\s+/).length);
      const title = heading === '' ? '' : `## ${voice.heading(2 + Math.floor(random() * 5))}\n\n`;
      return `${title}${paragraph(random, voice, length)}\n`;
    })
    .join('\n');
}

function summaryIn(voice: Voice): string {
  for (;;) {
    const text = `${voice.prose(16)}.`;
    if (text.length >= 60 && text.length <= 200) return text;
  }
}

/** Copies topics, projects, events and speakers, all of which the generated notes use when the real ones do. */
function copyVocabulary(from: string, to: string): void {
  for (const kind of ['events', 'topics', 'projects', 'speakers']) {
    cpSync(path.join(from, kind), path.join(to, kind), { recursive: true });
  }
}

/**
 * Writes a content folder, without recaps, with as many made-up talks as asked for: facts drawn from the real notes, text babbled from
 * theirs, every fourteenth in French too. The same count gives the same notes. Needs at least as many as there are talks.
 */
export function generateContent(from: string, to: string, count: number): void {
  const random = randomFrom(count);
  const notes = readNotes(from);
  const talks = notes.filter(({ fields, lang }) => fields.talk !== undefined && lang === 'en');
  const english = voiceOf(
    random,
    notes.filter(({ lang }) => lang === 'en'),
  );
  const french = voiceOf(
    random,
    notes.filter(({ lang }) => lang === 'fr'),
  );
  const titles = new Set<string>();
  const titleOf = (): string => {
    const title = english.title(4 + Math.floor(random() * 6));
    if (titles.has(title)) return titleOf();
    titles.add(title);
    return title;
  };
  copyVocabulary(from, to);
  mkdirSync(path.join(to, 'recaps'));
  for (let number = 0; number < count; number++) {
    const model = talks[number % talks.length];
    const other = talks[(number * 7 + 3) % talks.length];
    if (!model || !other) throw new Error('no talks to learn from');
    const { event, tags, projects, kind = 'talk' } = model.fields;
    const title = titleOf();
    const slug = title
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    const head = (voice: Voice) =>
      stringify({
        event,
        day: 'unknown',
        talk: title,
        speakers: other.fields.speakers ?? [],
        tags,
        summary: summaryIn(voice),
        kind,
        ...(projects ? { projects } : {}),
        sources: [{ title: 'Made up', author: 'A program', url: 'https://example.org/' }],
      });
    const folder = path.join(to, 'talks', event);
    mkdirSync(folder, { recursive: true });
    const write = (ending: string, voice: Voice) =>
      writeFileSync(
        path.join(folder, `${slug}-${number}${ending}`),
        `---\n${head(voice)}---\n${bodyLike(random, voice, pick(random, talks))}`,
      );
    write('.mdx', english);
    if (number % FRENCH_EVERY === 0) write('.fr.mdx', french);
  }
}
