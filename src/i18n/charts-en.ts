const count = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
const notes = (n: number) => count(n, 'note');

/** The words of the pictures drawn from our data, in English. */
export const chartsEn = {
  numbers: 'The same numbers in a table',
  scroll: (what: string) => `${what}: scrolls sideways`,
  year: 'Year',
  edition: 'Edition',
  topic: 'Topic',
  kind: 'Kind',
  project: 'Project',
  region: 'Region',
  day: 'Day',
  notesHeld: 'Notes held',
  notes,
  few: 'few',
  online: 'online',
  none: 'none',
  cell: (what: string, edition: string, n: number, all: number, share: string) =>
    `${what}, ${edition}: ${share}, ${n} of ${count(all, 'talk')}`,
  counted: (edition: string, n: number, all: number) => `${edition}: ${n} of ${all}`,
  percent: (what: string) => `${what}, in percent`,
  keys: 'In this table the Tab key stops once; the arrow keys go from cell to cell.',
  timeline: {
    label: 'All editions by year and region',
    caption: (events: number, held: string) =>
      `All ${events} editions, one row for each region. A band is as long as the number of talks with notes: ${held} so far. A dashed ring awaits its first note.`,
    mark: (event: string, place: string, holds: string) => `${event}, ${place}: ${holds}`,
  },
  story: {
    title: 'Through the editions',
    label: (name: string) => `${name}, edition by edition`,
    caption: (few: number) =>
      `Share of each edition’s talks with notes, in percent. Hollow: the edition has fewer than ${few} notes; ↑: its column would be higher still. A dash: none of its notes.`,
    maturity:
      'The line below shows the maturity at the CNCF at the time: the thicker, the further.',
    first: 'first',
    peak: 'peak',
    latest: 'latest',
    firstSeen: 'First seen',
    peakAt: 'Peak',
    latestAt: 'Latest',
    of: (n: number, all: number) => `${n} of ${count(all, 'talk')}`,
    share: 'Share',
    talks: 'Talks',
    maturityThen: 'Maturity then',
    notYet: 'not at the CNCF',
    since: (level: string, month: string) => `${level}, ${month}`,
    thenAndNow: (then: string, now: string) => `${then} when these talks were given, ${now} since`,
  },
  programme: {
    title: 'The programme, as far as we have it',
    label: 'Talks with notes, by day and kind',
    caption:
      'One box for each talk with notes; filled: a full note, hollow: a line or two. Talks without notes are not drawn.',
    empty: 'no notes yet',
    kinds: {
      keynote: (n: number) => count(n, 'keynote'),
      talk: (n: number) => count(n, 'talk'),
      tutorial: (n: number) => count(n, 'tutorial'),
      panel: (n: number) => count(n, 'panel'),
      lightning: (n: number) => count(n, 'lightning talk'),
      sponsored: (n: number) => `${n} sponsored`,
      'maintainer-track': (n: number) => `${n} by maintainers`,
      demo: (n: number) => count(n, 'demo'),
      other: (n: number) => count(n, 'other session'),
    },
  },
  trends: {
    title: 'Trends',
    intro: (talks: string, editions: number, from: number, to: number) =>
      `What KubeCon talked about from ${from} to ${to}, as far as the notes on ${talks} from ${editions} editions can tell.`,
    honest:
      'These pictures count our notes, not the programmes. People write up what they went to see, so some editions rest on a handful of notes, and others on one person’s taste. Read shares as hints, and the column of an edition with few notes not at all.',
    topics: 'Topics, edition by edition',
    topicsCaption: (atLeast: number, few: number) =>
      `The number is the share of that edition’s talks in percent, and leads to them; the darker, the larger. Nothing: none of its notes. Topics whose time came first stand above. A talk has up to six topics, so a column adds up to more than 100. Hollow: an edition with fewer than ${few} notes. Drawn are topics with at least ${atLeast} talks.`,
    rare: 'Topics with fewer talks:',
    movers: 'Rising and fading',
    moversCaption: (first: string, last: string) =>
      `Share of all talks with notes, from the ring (${first}) to the dot (${last}).`,
    period: (from: number, to: number, n: number) => `${from}–${to}, ${notes(n)}`,
    rising: 'Rising',
    fading: 'Fading',
    change: 'Change',
    points: (n: string) => `${n} points`,
    projects: 'Projects, by first mention',
    projectsCaption: (atLeast: number, all: number) =>
      `Ring: the first talk we have notes on; tick: the latest. The band is the maturity at the CNCF: thin for sandbox, then incubating, thick for graduated; dashed once archived. A project without a band is not at the CNCF in its own right. Drawn are projects with at least ${atLeast} talks, of ${all} that some talk names.`,
    firstTalk: 'First talk',
    latestTalk: 'Latest talk',
    talks: 'Talks',
    kinds: 'Kinds of session',
    kindsCaption: (few: number) =>
      `Share of each edition’s talks with notes, in percent. It says as much about what people write up, keynotes above all, as about the programme. Hollow: fewer than ${few} notes.`,
    coverage: 'What these pictures rest on',
    coverageCaption: (full: number, brief: number) =>
      `Talks with notes for every edition. Filled: notes of full length (${full}); hollow: a line or two, because the source says no more (${brief}).`,
    full: 'Full notes',
    brief: 'Short notes',
    all: 'Together',
    add: 'Add notes',
  },
};

export type ChartStrings = typeof chartsEn;
