import type { Lang } from '../model/lang.ts';
import type { Event, Recap, Speaker, Talk } from './entities.ts';
import { versionFor } from './entities.ts';
import { foldText } from './ids.ts';
import { IN, VIDEO } from './search-flags.ts';
import { sortKey } from './search-key.ts';
import { STOP_WORDS } from './search-stop-words.ts';
import { joinFigures } from './search-text.ts';
import { videoOf } from './talks.ts';

/** Titles are by far the largest part; beyond so many the file would weigh more than the search it speeds up. */
const TITLES_KEPT = 900;

/** The notes as the names index holds them: a line for each, and the lists they point into. */
export interface PackedNotes {
  notes: string;
  titles: string;
  speakers: Speaker[];
  companies: string[];
}

const STOP = new Set(STOP_WORDS);

/** Returns a title folded and without the words that say nothing, with what joins words: `multi-tenancy`. */
export function packTitle(title: string): string {
  const words =
    foldText(joinFigures(title)).match(/[\p{L}\p{N}]+[+#]*(?:[-./][\p{L}\p{N}]+)*/gu) ?? [];
  const telling = words.filter((word) => !STOP.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}

/** Returns the position of an id in a list, in base 36. */
export function positions(ids: readonly string[]): (id: string) => string {
  const at = new Map(ids.map((id, index) => [id, index]));
  return (id) => (at.get(id) ?? 0).toString(36);
}

/** Numbers things in the order of their first mention; says `+` for a new one. */
function inTurn<T>(): { mention(id: string, thing: T): string; all(): T[] } {
  const seen = new Map<string, { place: number; thing: T }>();
  return {
    mention: (id, thing) => {
      const known = seen.get(id);
      if (known) return known.place.toString(36);
      seen.set(id, { place: seen.size, thing });
      return '+';
    },
    all: () => [...seen.values()].map(({ thing }) => thing),
  };
}

/** Returns the notes of a site, packed. `at` gives positions in the lists of events, kinds, topics and projects. */
export function packNotes(
  catalog: {
    talks: readonly Talk[];
    recaps: readonly Recap[];
    speakerNamed(name: string): Speaker;
  },
  lang: Lang,
  eventsHeld: readonly Event[],
  at: Record<'event' | 'kind' | 'topic' | 'project', (id: string) => string>,
): PackedNotes {
  const speakers = inTurn<Speaker>();
  const companies = inTurn<string>();
  const flags = (versions: Partial<Record<Lang, unknown>>, video = false) =>
    (versions.en ? IN.en : 0) + (versions.fr ? IN.fr : 0) + (video ? VIDEO : 0);
  const people = (talk: Talk) =>
    talk.speakers.map(({ name, affiliation }) => {
      const speaker = catalog.speakerNamed(name);
      const company = affiliation ? `:${companies.mention(affiliation, affiliation)}` : '';
      return speakers.mention(speaker.id, speaker) + company;
    });
  const notes = [
    ...catalog.talks.map((talk) => ({
      key: sortKey('talk', talk.id),
      eventId: talk.eventId,
      title: packTitle(talk.title),
      facts: () => [
        at.kind(talk.kind),
        flags(talk.versions, videoOf(talk) !== undefined),
        talk.tags.map(at.topic).join(' '),
        talk.projects.map(at.project).join(' '),
        people(talk).join(' '),
      ],
    })),
    ...catalog.recaps.map((recap) => ({
      key: sortKey('recap', recap.id),
      eventId: recap.eventId,
      title: packTitle(versionFor(recap.versions, lang).title),
      facts: () => [
        at.kind('recap'),
        flags(recap.versions),
        recap.tags.map(at.topic).join(' '),
        '',
        '',
      ],
    })),
  ].sort((a, b) => (a.key < b.key ? -1 : 1));
  const rank = new Map(eventsHeld.map(({ id }, index) => [id, index]));
  const newest = [...notes].sort((a, b) => (rank.get(a.eventId) ?? 0) - (rank.get(b.eventId) ?? 0));
  const titled = new Set(newest.slice(0, TITLES_KEPT));
  return {
    notes: notes
      .map(({ facts, eventId }, index) => {
        const same = notes[index - 1]?.eventId === eventId;
        return [same ? '' : at.event(eventId), ...facts()].join(',');
      })
      .join('\n'),
    titles: notes.map((note) => (titled.has(note) ? note.title : '')).join('\n'),
    speakers: speakers.all(),
    companies: companies.all(),
  };
}
