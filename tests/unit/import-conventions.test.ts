import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { understand } from '#import/assemble.ts';
import { NOTHING_KNOWN } from '#import/names.ts';
import { readRecap } from '#import/read.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/import');
const read = (name: string) =>
  understand(readRecap(readFileSync(path.join(FIXTURES, name), 'utf8')), NOTHING_KNOWN);

const AMARA = 'Amara Okafor, Example Systems';
const BEN = 'Ben Castillo, Sample Cloud';
const MEI = 'Mei Tanaka, Sample Cloud';
const JONAS = 'Jonas Lindqvist, Trace Works';
const SALMA = 'Salma Idrissi, Trace Works';

/** What each way of writing a recap holds: titles, and people with their companies. */
const WAYS: [file: string, way: string, talks: [title: string, ...people: string[]][]][] = [
  [
    'headings.md',
    '“Kind: Title - Person, Job, Company & … (Level)” as headings',
    [
      ['Where Do Lookups Go?', 'Amara Okafor, Example Systems Inc.', BEN],
      ['A Mesh for Everyone', MEI],
      ['Traces Without Tears', JONAS, 'Salma Idrissi, Independent'],
      ['Panel: Who Pays for Telemetry?', 'Ines Moreau, Open Ledger'],
    ],
  ],
  [
    'french.txt',
    'plain lines “Titre par Personne, Société” and “Titre – A & B, Société”',
    [
      ['Le DNS sans larmes', AMARA],
      ['Maillage à petit budget', JONAS, SALMA],
    ],
  ],
  [
    'by-lines.txt',
    '“By A, Job, Company and B Job, Company” below a plain line',
    [
      ['Intro to Lookups: Names for Clusters', AMARA, BEN],
      ['Build a Mesh in a Weekend', MEI],
      ['Observability at Scale: Traces Across an Enterprise', JONAS, SALMA],
    ],
  ],
  [
    'speaker-lists.md',
    'joined files with tables of links and lists of speakers',
    [
      ['Are Your Lookups About to Break? Testing Names Before Release', AMARA, BEN],
      ['A Mesh on a Budget', MEI],
      ['Traces for Two', JONAS],
    ],
  ],
  [
    'joined.md',
    'one file for each talk, some without a heading',
    [
      ['Keynote by Ines Moreau', 'Ines Moreau, Open Ledger'],
      ['Names at the Edge', AMARA],
      ['Tracing on a shoestring'],
      ['The Mesh We Deserve', BEN],
    ],
  ],
  [
    'links.md',
    'headings, bold lines, entries and sentences that link the session',
    [
      ['Using Budgets for Traces'],
      ['Evolving Metrics for More Uses'],
      ["A Mesh of One's Own", 'Mei Tanaka', 'Jonas Lindqvist'],
      ['Names in Space', AMARA],
      ['Five Minutes of DNS', BEN],
      ['The Ledger', 'Ines Moreau, Open Ledger'],
    ],
  ],
  [
    'days.md',
    'bare titles below the headings of days',
    [
      ['Debugging lookups'],
      ['From one mesh to many'],
      ['The ins and outs of tracing'],
      ['DNS in verse'],
    ],
  ],
  [
    'page.html',
    'an HTML page',
    [
      ['Names in Space', AMARA],
      ['Mesh by Moonlight', MEI],
    ],
  ],
  [
    'document.rst',
    'reStructuredText',
    [
      ['Names in Space', AMARA],
      ['Mesh by Moonlight', MEI],
    ],
  ],
  [
    'asciidoc.md',
    'headings of equals signs and “Speaker: A/B”',
    [
      ['Names First', 'Amara Okafor', 'Ben Castillo'],
      ['Stupid Ideas for Too Many Meshes', 'Mei Tanaka'],
    ],
  ],
  [
    'chinese.md',
    '“题目 | Title - Person, Company” linked, in Chinese',
    [
      ['Names in Space', AMARA, BEN],
      ['Mesh by Moonlight', MEI],
    ],
  ],
  [
    'labels.md',
    'lines “Talk: …” and “Speakers: A (X), B (X)” without headings',
    [
      ['Building Trust in the Supply Chain', 'Amelia Novak, Signwell', 'Idris Khan, Signwell'],
      ['Running Kafka on Spot Nodes', 'Elif Demir, Akarsu'],
      ['What etcd Wishes You Knew', 'Johan Kruger, Stoor'],
    ],
  ],
  [
    'outline.txt',
    'an outline with stars for headings',
    [
      ['Garbage Collecting Clusters', 'Hanna Viklund, Isberg Data', 'Omar Reyes, Isberg Data'],
      ['Policy as Code, Policy as Culture', 'Linh Tran, Guardrail'],
      ['Multi-Tenancy the Hard Way', 'Caleb Owusu, Rentable'],
    ],
  ],
  [
    'table.html',
    'a table with a row for each talk',
    [
      ['Platform Engineering Is Not Plumbing', 'Grace Adeyemi, Harborlight'],
      ['eBPF on the Edge', 'Lukas Berg, Feldnetz', 'Yara Haddad, Feldnetz'],
      ['Cost Is a Metric', 'Dev Malhotra, Ledgerly'],
    ],
  ],
  [
    'toggles.md',
    'a list with an entry for each talk, who spoke in its first paragraph',
    [
      ['The Next Ten Years of Scheduling', 'Ines Carvalho, Batchworks'],
      ['Observability for Humans', 'Tobias Renn, Lichtwerk', 'Mei Sato, Kaito Cloud'],
      ['Gateway API in Anger', 'Oluwaseun Bello, Portway'],
    ],
  ],
  [
    'timetable.md',
    '“10:30 – 11:05 Title (Person, Company)” on lines of their own, in French',
    [
      ["Keynote d'ouverture", 'Chloé Garnier, Fondation Nuage'],
      ['Déployer sans peur', 'Karim Benali, Poste Numérique'],
      ['Des secrets bien gardés', 'Lucie Perrin, Coffre-fort', 'Hugo Marchand, Coffre-fort'],
    ],
  ],
  [
    'bullets.md',
    '“**Title** – A @ X, B @ X” in a list, the notes on the next line',
    [
      ['Zero to Tracing in a Sprint', 'Nora Feld, Spanwise'],
      ['Helm, Honestly', 'Ravi Menon, Chartroom', 'Sofia Lind, Chartroom'],
      ['Chaos on a Budget', 'Tomás Ibarra, Quiebra'],
    ],
  ],
  [
    'japanese.md',
    '“Title - Person, 会社” below the headings of days, in Japanese',
    [
      ['Platform Engineering at a Railway', 'Haruto Yamada, 東都鉄道'],
      [
        '大規模クラスタのアップグレード戦略',
        'Aoi Suzuki, Kumo株式会社',
        'Ren Takahashi, Kumo株式会社',
      ],
      ['Wasm on Kubernetes in Practice', 'Emily Park, Nimbuswerk'],
    ],
  ],
];

describe('a recap', () => {
  it.each(WAYS)('%s: %s', (file, _, expected) => {
    const found = read(file).talks.map(({ title, speakers }) => [
      title,
      ...speakers.map(({ name, affiliation }) => [name, affiliation].filter(Boolean).join(', ')),
    ]);
    expect(found).toEqual(expected);
  });

  it.each([
    ['readme.md', 'the README of a project'],
    ['logistics.md', 'practical information on an event'],
    ['digest.md', 'a digest of news'],
    ['essay.md', 'an essay with headings like titles'],
    ['packing.md', 'a list of what to pack'],
  ])('%s: %s holds no talk', (file) => {
    const { talks, recap } = read(file);
    expect(talks.map(({ title }) => title)).toEqual([]);
    expect(recap.length).toBeGreaterThan(3);
  });

  it('has a case here for every fixture', () => {
    const named = [
      ...WAYS.map(([file]) => file),
      'readme.md',
      'logistics.md',
      'digest.md',
      'essay.md',
      'packing.md',
      'embeds.md',
    ];
    expect(readdirSync(FIXTURES).sort()).toEqual(named.sort());
  });

  it('gives each talk its recording, slides and page', () => {
    const kinds = (file: string) =>
      read(file).talks.map(({ links }) => links.map(({ kind }) => kind));
    expect(kinds('headings.md')).toEqual([['video'], [], ['slides'], []]);
    expect(kinds('french.txt')).toEqual([['video'], ['video']]);
    expect(kinds('speaker-lists.md')).toEqual([
      ['schedule', 'code'],
      ['schedule', 'slides'],
      ['schedule'],
    ]);
    expect(read('links.md').talks[0]?.links[0]).toEqual({
      kind: 'video',
      url: 'https://www.youtube.com/watch?v=abcdefghijk',
      label: undefined,
    });
  });

  it('knows the line on which a talk begins', () => {
    expect(read('headings.md').talks.map(({ line }) => line)).toEqual([13, 21, 27, 46]);
    expect(read('speaker-lists.md').talks.map(({ line }) => line)).toEqual([2, 18, 28]);
    expect(read('labels.md').talks.map(({ line }) => line)).toEqual([3, 10, 15]);
    expect(read('outline.txt').talks.map(({ line }) => line)).toEqual([5, 9, 13]);
    expect(read('table.html').talks.map(({ line }) => line)).toEqual([3, 4, 5]);
    expect(read('page.html').talks.map(({ line }) => line)).toEqual([13, 17]);
  });
});
