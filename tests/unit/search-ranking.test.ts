import { describe, expect, test } from 'vitest';
import { notesAbout, vocabularyOf } from '../../src/lib/search-concepts.ts';
import { excerptOf, sectionsOf, wordsAt } from '../../src/lib/search-excerpt.ts';
import { filtered } from '../../src/lib/search-facets.ts';
import { namesFrom } from '../../src/lib/search-names.ts';
import { parseQuery, type SearchState } from '../../src/lib/search-query.ts';
import { type InText, inOrder, rank } from '../../src/lib/search-rank.ts';
import { nearestTopics, suggestionsFor } from '../../src/lib/search-suggestions.ts';

const names = namesFrom({
  stop: ['the', 'of', 'and', 'de'],
  weak: ['make'],
  texts: {},
  events: [
    ['eu-2020', 'EU 2020', 'eu europe', '2020', 'eu'],
    ['eu-2019', 'EU 2019 Barcelona', 'eu europe barcelona', '2019', 'eu'],
  ],
  topics: [
    ['', 'Observability', 'Observabilité', 'o11y', 'monitoring'],
    ['', 'Service mesh', 'Maillage de services', 'mesh'],
  ],
  projects: [['', 'Kubernetes', 'k8s']],
  speakers: [
    ['', 'Zoë Example'],
    ['', 'Ada Example'],
  ],
  companies: ['Datadog'],
  kinds: [['talk', 'Talk']],
  regions: [['eu', 'Europe']],
  // Event, kind, flags (1 English, 2 French, 4 video), topics, projects, speakers and companies.
  notes: ['1,0,5,0,0,+:+', '0,0,1,0,,+', '0,0,3,1,0,0', '1,0,1,1,,'].join('\n'),
  titles: ['dns horror stories', 'traces two', 'mesh budget', 'kubernetes multi-tenancy'].join(
    '\n',
  ),
});
const vocabulary = vocabularyOf(names.data, names.stop);
const none: InText = new Map();

/** The places of notes that hold a word, in names and in the text of some pages. */
function search(query: string, inText: Record<string, InText> = {}) {
  const terms = parseQuery(query, names.stop);
  const concepts = vocabulary.conceptsIn(terms);
  const evidence = terms.map((term, at) => ({
    names: [
      names.findAll(term.words),
      ...concepts
        .filter(({ from, to }) => at >= from && at < to)
        .map((concept) => notesAbout(concept, names.notes)),
    ],
    text: inText[term.raw] ?? none,
    required: term.phrase,
    weight: term.words.every((word) => names.data.weak.includes(word)) ? 0.4 : 1,
  }));
  const asked = terms.flatMap(({ words }) => words);
  return rank(names.notes, evidence, { asked, lang: 'en', close: [] });
}

describe('names', () => {
  test('are found by words in any order, by forms, and by beginnings', () => {
    expect([...names.findAll(['stories', 'dns']).keys()]).toEqual([0]);
    expect([...names.find('story').keys()]).toEqual([0]);
    expect([...names.find('kubern').keys()]).toContain(3);
    expect([...names.find('multitenancy').keys()]).toEqual([3]);
  });

  test('are found without accents, by company and by place', () => {
    expect([...names.find('zoe').keys()]).toEqual([0, 2]);
    expect([...names.find('datadog').keys()]).toEqual([0]);
    expect([...names.find('barcelona').keys()]).toEqual([0, 3]);
  });
});

describe('the vocabulary', () => {
  const found = (query: string) =>
    vocabulary.conceptsIn(parseQuery(query, names.stop)).map(({ text, also }) => [text, also]);

  test('knows a thing under each of its names, written together or apart', () => {
    expect(found('servicemesh')).toEqual(found('service mesh'));
    expect(found('maillage de services')[0]?.[1]).toContain('Service mesh');
  });

  test('works both ways: from the synonym and to it', () => {
    expect(found('o11y')[0]?.[1]).toContain('Observability');
    expect(found('observability')[0]?.[1]).toContain('o11y');
  });

  test('finds nothing in other words', () => {
    expect(found('chocolate cake')).toEqual([]);
  });
});

describe('the order', () => {
  const body = (pages: number[]): InText =>
    new Map(pages.map((page) => [page, { score: 1, at: [0] }]));

  test('puts a title above the text', () => {
    const hits = search('horror', { horror: body([2, 4]) });
    expect(hits[0]?.note).toBe(0);
    expect(hits).toHaveLength(3);
  });

  test('puts a talk about a thing above one that mentions it', () => {
    expect(search('o11y', { o11y: body([4]) }).map(({ note }) => note)).toEqual([1, 0, 2]);
  });

  test('puts the newer of two as good first', () => {
    const hits = search('example', {});
    expect(names.notes[hits[0]?.note ?? 0]?.event).toBe(0);
  });

  test('leaves out what holds only a small part of what is asked', () => {
    expect(search('kubernetes zzyzx', { zzyzx: none })).toEqual([]);
  });

  test('forgives that a word is missing which says little', () => {
    expect(search('make kubernetes multitenancy', { make: none })).toHaveLength(1);
    expect(search('zzyzx kubernetes', { zzyzx: none })).toEqual([]);
  });

  test('needs a phrase in quotes', () => {
    expect(search('"horror stories" mesh', {}).map(({ note }) => note)).not.toContain(2);
  });

  test('offers a note in the language whose text answers', () => {
    expect(search('budget', { budget: body([5]) })[0]).toMatchObject({ note: 2, lang: 'fr' });
    expect(search('budget', { budget: body([4, 5]) })[0]).toMatchObject({ note: 2, lang: 'en' });
  });

  test('by date keeps all hits', () => {
    const hits = search('example', {});
    const events = (sort: SearchState['sort']) =>
      inOrder(hits, names.notes, sort).map(({ note }) => names.notes[note]?.event);
    expect(events('newest')).toEqual([0, 0, 1]);
    expect(events('oldest')).toEqual([1, 0, 0]);
  });
});

describe('filters', () => {
  const all = names.notes.map((_, note) => ({ note }));
  const notes = (chosen: SearchState['filters']) =>
    filtered(all, names.notes, names.data, chosen).answers.map(({ note }) => note);

  test('take any of one filter’s values, and all filters', () => {
    expect(notes({ event: ['eu-2019', 'eu-2020'] })).toEqual([0, 1, 2, 3]);
    expect(notes({ topic: ['service-mesh'], event: ['eu-2019'] })).toEqual([3]);
    expect(notes({ video: ['yes'] })).toEqual([0]);
  });

  test('count what each value would give beside the other filters', () => {
    const { facets } = filtered(all, names.notes, names.data, { topic: ['service-mesh'] });
    expect([...facets.event]).toEqual([
      ['eu-2020', 1],
      ['eu-2019', 1],
    ]);
    expect(facets.topic.get('observability')).toBe(2);
    expect(facets.speaker.get('zoe-example')).toBe(1);
  });
});

describe('suggestions', () => {
  const named = (query: string) => {
    const terms = parseQuery(query, names.stop);
    const words = terms.flatMap((term) => term.words);
    return suggestionsFor(words, vocabulary.conceptsIn(terms), names.data).map(({ id }) => id);
  };

  test('name people, things and events', () => {
    expect(named('ada example')[0]).toBe('ada-example');
    expect(named('o11y')).toContain('observability');
    expect(named('barcelona')).toContain('eu-2019');
  });

  test('come near when nothing was found', () => {
    expect(nearestTopics(['observatory'], names.data.topics)[0]?.id).toBe('observability');
  });
});

describe('an excerpt', () => {
  const page = {
    url: '/talks/x/',
    content: `Intro words ${'fill '.repeat(40)}the l’ échelle of conntrack. End`,
    anchors: [
      { element: 'h2', id: 'one', text: 'fill fill', location: 2 },
      { element: 'h2', id: 'two', text: 'conntrack', location: 44 },
    ],
  };

  test('is the stretch that holds the words, marked without punctuation', () => {
    const pieces = excerptOf(page, [{ at: [46], weight: 1 }]);
    expect(pieces.find(({ found }) => found)?.text).toBe('conntrack');
    expect(pieces.map(({ text }) => text).join('')).toContain('l’échelle of conntrack. End');
  });

  test('is the beginning when nothing is found in the text', () => {
    expect(
      excerptOf(page, [])
        .map(({ text }) => text)
        .join(''),
    ).toMatch(/^Intro words/);
  });

  test('comes with its words as they stand in the text', () => {
    expect(wordsAt(page, [{ at: [43, 46, 46], weight: 1 }])).toEqual(['l', 'conntrack']);
  });

  test('comes with the section that holds the words', () => {
    expect(sectionsOf(page, [{ at: [46], weight: 1 }])).toMatchObject([
      { url: '/talks/x/#two', title: 'conntrack' },
    ]);
  });
});
