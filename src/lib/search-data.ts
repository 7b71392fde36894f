import { LANGS, type Lang } from '../model/lang.ts';
import type { Event, Project, Recap, Speaker, Talk, Topic } from './entities.ts';
import { placeOf, regionName, shortName } from './events.ts';
import { idFrom } from './ids.ts';
import { packNotes, positions } from './search-pack.ts';
import { STOP_WORDS, WEAK_WORDS } from './search-stop-words.ts';
import { wordsOf } from './search-text.ts';

/** The names index: everything search knows without the text of the notes. One file for each language of the interface. */
export interface SearchData {
  /** The words that say nothing about what is looked for. */
  stop: readonly string[];
  /** Those that say little beside others. */
  weak: readonly string[];
  /** What the interface says. */
  texts: Record<string, string>;
  /** Newest first: id, short name, words that mean it, year, region. */
  events: [id: string, name: string, words: string, year: string, region: string][];
  /** Id (empty when it is the name as an id), name, and what else means it. */
  topics: [id: string, name: string, ...others: string[]][];
  projects: [id: string, name: string, ...others: string[]][];
  speakers: [id: string, name: string, ...others: string[]][];
  companies: string[];
  /** Id and name of what else can be filtered by. */
  kinds: [id: string, name: string][];
  regions: [id: string, name: string][];
  /**
   * A line for each note: positions in the lists above (base 36) and flags. The event is left out where it is that of the
   * line before. People and companies stand in the order of their first mention, which is written `+`.
   */
  notes: string;
  /** A line for each note: its title, folded, without the words that say nothing; empty for the older ones of a very large site, which the full text still finds. */
  titles: string;
}

/** What the names index is made of. */
export interface SearchCatalog {
  events: readonly Event[];
  talks: readonly Talk[];
  recaps: readonly Recap[];
  topics: readonly Topic[];
  projects: readonly Project[];
  speakers: readonly Speaker[];
  speakerNamed(name: string): Speaker;
}

/** Most ids are the name in another spelling; those are left out and made again in the browser. */
const idUnlessFrom = (id: string, name: string) => (idFrom(name) === id ? '' : id);

const distinct = (words: readonly string[], but: string) =>
  [...new Set(words)].filter((word) => word.toLowerCase() !== but.toLowerCase());

function eventWords(event: Event): string {
  const places = LANGS.flatMap((lang) => [placeOf(event, lang), regionName(event.region, lang)]);
  return [...new Set(wordsOf([event.region, ...places].join(' ')))].join(' ');
}

/** Returns the names index of some content. */
export function searchData(
  catalog: SearchCatalog,
  lang: Lang,
  labels: { texts: Record<string, string>; kinds: Record<string, string> },
): SearchData {
  const { talks, recaps, events } = catalog;
  const used = (ids: Iterable<string>) => new Set(ids);
  const tags = used([...talks, ...recaps].flatMap((note) => note.tags));
  const shown = used(talks.flatMap(({ projects }) => projects));
  const topics = catalog.topics.filter(({ id }) => tags.has(id));
  const projects = catalog.projects.filter(({ id }) => shown.has(id));
  const kinds = [...used([...talks.map(({ kind }) => kind), 'recap'])];
  const held = used([...talks, ...recaps].map(({ eventId }) => eventId));
  const eventsHeld = events.filter(({ id }) => held.has(id));
  const at = {
    event: positions(eventsHeld.map(({ id }) => id)),
    topic: positions(topics.map(({ id }) => id)),
    project: positions(projects.map(({ id }) => id)),
    kind: positions(kinds),
  };
  const packed = packNotes(catalog, lang, eventsHeld, at);
  const vocabulary = (one: Topic | Project): [string, string, ...string[]] => {
    const names =
      typeof one.name === 'string' ? [one.name] : [one.name[lang], one.name.en, one.name.fr];
    const [name = ''] = names;
    return [idUnlessFrom(one.id, name), name, ...distinct([...names, ...one.synonyms], name)];
  };
  return {
    stop: STOP_WORDS,
    weak: WEAK_WORDS,
    texts: labels.texts,
    events: eventsHeld.map((event) => [
      event.id,
      [shortName(event), event.city ?? ''].join(' ').trim(),
      eventWords(event),
      String(event.year),
      event.region,
    ]),
    topics: topics.map(vocabulary),
    projects: projects.map(vocabulary),
    speakers: packed.speakers.map(({ id, name, aliases }) => [
      idUnlessFrom(id, name),
      name,
      ...aliases,
    ]),
    companies: packed.companies,
    kinds: kinds.map((kind) => [kind, labels.kinds[kind] ?? kind]),
    regions: [...used(eventsHeld.map(({ region }) => region))].map((region) => [
      region,
      regionName(region as Event['region'], lang),
    ]),
    notes: packed.notes,
    titles: packed.titles,
  };
}
