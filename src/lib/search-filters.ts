import { LANGS, type Lang } from '../model/lang.ts';
import { KINDS, type Kind } from '../model/talk.ts';
import type { Event, Project, Speaker, Talk, Topic } from './entities.ts';
import { shortName } from './events.ts';

/** One filter of the search page: the key in the index and the address, and what may be chosen. */
export interface SearchFilter {
  name: 'event' | 'topic' | 'project' | 'speaker' | 'kind' | 'language';
  options: { value: string; text: string }[];
}

/** Returns the filters of the search page: only values that some note has. */
export function searchFilters(
  catalog: {
    talks: readonly Talk[];
    events: readonly Event[];
    topics: readonly Topic[];
    projects: readonly Project[];
    speakers: readonly Speaker[];
    talksOfEvent(id: string): readonly Talk[];
    recapsOfEvent(id: string): readonly unknown[];
    talksOfTopic(id: string): readonly Talk[];
    talksOfProject(id: string): readonly Talk[];
  },
  lang: Lang,
  t: { kinds: Record<Kind, string>; search: { recap: string }; inLanguage: Record<Lang, string> },
): SearchFilter[] {
  const { talks } = catalog;
  const kinds = new Set(talks.map(({ kind }) => kind));
  return [
    {
      name: 'event',
      options: catalog.events
        .filter(({ id }) => catalog.talksOfEvent(id).length + catalog.recapsOfEvent(id).length > 0)
        .map((event) => ({ value: event.id, text: shortName(event) })),
    },
    {
      name: 'topic',
      options: catalog.topics
        .filter(({ id }) => catalog.talksOfTopic(id).length > 0)
        .map(({ id, name }) => ({ value: id, text: name[lang] }))
        .sort((a, b) => a.text.localeCompare(b.text, lang)),
    },
    {
      name: 'project',
      options: catalog.projects
        .filter(({ id }) => catalog.talksOfProject(id).length > 0)
        .map(({ id, name }) => ({ value: id, text: name })),
    },
    {
      name: 'speaker',
      options: catalog.speakers.map(({ id, name }) => ({ value: id, text: name })),
    },
    {
      name: 'kind',
      options: [
        ...KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
          value: kind as string,
          text: t.kinds[kind],
        })),
        { value: 'recap', text: t.search.recap },
      ],
    },
    { name: 'language', options: LANGS.map((one) => ({ value: one, text: t.inLanguage[one] })) },
  ];
}
