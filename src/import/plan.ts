import fs from 'node:fs';
import path from 'node:path';
import { foldText, idFrom } from '../lib/ids.ts';
import { IMAGE_PATH } from '../notes/components.ts';
import { understand } from './assemble.ts';
import { awaitedFiles, type Changed } from './awaited.ts';
import { type Draft, makeDrafts } from './drafts.ts';
import { eventNamed, firstTitle, originOf } from './origin.ts';
import { readRecap } from './read.ts';
import type { Planned } from './report.ts';
import { complaintsAbout, mergeTalks, settleNames } from './settle.ts';
import { plain } from './tree.ts';
import type { Dropped } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What an import is asked to do. */
export interface Request {
  input: string;
  out: string;
  event: string | undefined;
  author: string | undefined;
  url: string | undefined;
}

/** What an import would write, and what it leaves out. */
export interface Plan {
  event: string;
  planned: Planned[];
  /** Files that say their notes are awaited, without that line. */
  changed: Changed[];
  pictures: { from: string; to: string }[];
  dropped: Dropped[];
}

const words = (text: string) =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Returns the event that a recap names in its fields, its title, its file name or its first lines. */
export function guessEvent(
  text: string,
  fileName: string,
  vocabulary: Vocabulary,
): string | undefined {
  const reading = readRecap(text);
  const named = reading.header['event'];
  if (named !== undefined && vocabulary.facts.ids.events.has(named)) return named;
  const places = [
    firstTitle(reading) ?? '',
    fileName,
    ...reading.parts.map(({ meta }) => JSON.stringify(meta)),
    ...reading.parts.slice(0, 3).map(({ root }) => plain(root).slice(0, 4000)),
  ];
  for (const place of places) {
    const found = eventNamed(place, vocabulary.facts.events);
    if (found !== undefined) return found;
  }
  return undefined;
}

// Pictures that lie beside the input, with the names they get below content/images.
function pictureFinder(input: string, out: string, pictures: Plan['pictures']) {
  const folder = path.dirname(path.resolve(input));
  return (url: string, event: string): string | undefined => {
    if (/^[a-z]+:|^\/|^#/i.test(url)) return undefined;
    const from = path.resolve(
      folder,
      decodeURIComponent(url.split(/[?#]/)[0] ?? '').replace(/\0/g, ''),
    );
    const real = fs.existsSync(from) ? fs.realpathSync(from) : '';
    if (!real.startsWith(`${fs.realpathSync(folder)}${path.sep}`) || !fs.statSync(real).isFile())
      return undefined;
    const ending = path.extname(from).toLowerCase();
    const name = `${event}/${idFrom(path.basename(from, path.extname(from))) || 'picture'}${ending}`;
    if (!IMAGE_PATH.test(name)) return undefined;
    const to = path.join(out, 'images', name);
    if (fs.existsSync(to) && !fs.readFileSync(to).equals(fs.readFileSync(real))) return undefined;
    if (pictures.some((one) => one.to === to && one.from !== real)) return undefined;
    pictures.push({ from: real, to });
    return name;
  };
}

function placeOf(
  draft: Draft,
  request: Request,
  vocabulary: Vocabulary,
  dropped: Dropped[],
): Planned {
  const line = draft.talk?.line ?? 1;
  const own = vocabulary.facts.talks.find(
    ({ data, lang }) =>
      draft.talk !== undefined &&
      data.event === draft.event &&
      lang === draft.lang &&
      words(data.talk) === words(draft.title),
  );
  const file = own ? own.file.split('/').slice(1).join('/') : draft.file;
  const target = path.join(request.out, file);
  const shown = path.join(request.out, file).split(path.sep).join('/');
  if (!fs.existsSync(target)) return { ...draft, file, shown, state: 'new' };
  if (fs.readFileSync(target, 'utf8') === draft.text)
    return { ...draft, file, shown, state: 'same' };
  dropped.push({
    line,
    text: draft.title,
    why: `${shown} is there already and says something else; it was left alone, and the text of the recap was not added`,
  });
  return { ...draft, file, shown, state: 'kept' };
}

/** Returns the plan of an import: drafts with their places, and everything that is in none. Throws when the event is unknown. Writes nothing. */
export function planImport(
  request: Request,
  text: string,
  vocabulary: Vocabulary,
  existing: Vocabulary,
): Plan {
  const { facts, known } = vocabulary;
  const id = request.event ?? guessEvent(text, path.basename(request.input), vocabulary);
  const event = facts.events.find((one) => one.id === id);
  if (event === undefined)
    throw new Error(
      id === undefined
        ? 'Which event is it about? Give its id with --event, such as --event eu-2019.'
        : `There is no event \`${id}\` in the content.`,
    );
  const reading = readRecap(text);
  const understanding = understand(reading, known);
  understanding.talks = mergeTalks(understanding.talks);
  settleNames(understanding.talks, existing.facts);
  const origin = originOf(
    reading,
    path.basename(request.input),
    request,
    event.data.website ?? 'https://www.cncf.io/',
  );
  if (!['en', 'fr'].includes(origin.lang))
    origin.unsure.push(
      `the text seems to be in \`${origin.lang}\`; notes are in English or French, so the drafts need a translation`,
    );
  const pictures: Plan['pictures'] = [];
  const { drafts, dropped } = makeDrafts(reading, understanding, {
    event: { id: event.id, data: event.data },
    origin,
    vocabulary,
    picture: pictureFinder(request.input, request.out, pictures),
  });
  const planned = drafts.map((draft) => placeOf(draft, request, existing, dropped));
  const awaited = awaitedFiles(planned, request.out, event, vocabulary === existing, facts);
  if (awaited.byHand !== undefined) dropped.push(awaited.byHand);
  for (const draft of planned)
    for (const complaint of complaintsAbout(draft))
      dropped.push({ line: draft.talk?.line ?? 1, text: draft.title, why: complaint });
  return {
    event: event.id,
    planned,
    changed: awaited.changed,
    pictures,
    dropped: dropped.sort((a, b) => a.line - b.line),
  };
}
