import type { ChartStrings } from './charts-en.ts';

const count = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString('fr-FR')} ${n < 2 ? one : many}`;
const notes = (n: number) => count(n, 'note');

/** The words of the pictures drawn from our data, in French. */
export const chartsFr: ChartStrings = {
  numbers: 'Les mêmes chiffres en tableau',
  scroll: (what) => `${what} : défile sur le côté`,
  year: 'Année',
  edition: 'Édition',
  topic: 'Sujet',
  kind: 'Type',
  project: 'Projet',
  region: 'Région',
  day: 'Jour',
  notesHeld: 'Notes',
  notes,
  few: 'peu',
  online: 'en ligne',
  none: 'aucune',
  cell: (what, edition, n, all, share) =>
    `${what}, ${edition} : ${share}, ${n} sur ${count(all, 'conférence')}`,
  counted: (edition, n, all) => `${edition} : ${n} sur ${all}`,
  percent: (what) => `${what}, en pour cent`,
  keys: 'Dans ce tableau, la touche Tab s’arrête une fois ; les flèches vont de case en case.',
  timeline: {
    label: 'Toutes les éditions par année et par région',
    caption: (events, held) =>
      `Les ${events} éditions, une ligne par région. La longueur d’une bande est le nombre de conférences avec des notes : ${held} à ce jour. Un anneau en pointillé attend sa première note.`,
    mark: (event, place, holds) => `${event}, ${place} : ${holds}`,
  },
  story: {
    title: 'Au fil des éditions',
    label: (name) => `${name}, édition par édition`,
    caption: (few) =>
      `Part des conférences de chaque édition qui ont des notes, en pour cent. Barre vide : l’édition a moins de ${few} notes ; ↑ : elle devrait être plus haute encore. Tiret : aucune de ses notes.`,
    maturity:
      'La ligne du bas montre la maturité à la CNCF à ce moment : plus elle est épaisse, plus le projet est avancé.',
    first: 'début',
    peak: 'sommet',
    latest: 'dernière',
    firstSeen: 'Première fois',
    peakAt: 'Sommet',
    latestAt: 'Dernière fois',
    of: (n, all) => `${n} sur ${count(all, 'conférence')}`,
    share: 'Part',
    talks: 'Conférences',
    maturityThen: 'Maturité alors',
    notYet: 'hors CNCF',
    since: (level, month) => `${level}, ${month}`,
    thenAndNow: (then, now) => `${then} au moment de ces conférences, ${now} depuis`,
  },
  programme: {
    title: 'Le programme, tel que nous l’avons',
    label: 'Conférences avec des notes, par jour et par type',
    caption:
      'Une case par conférence qui a des notes ; pleine : une note complète, vide : une ligne ou deux. Les conférences sans notes ne sont pas dessinées.',
    empty: 'pas encore de notes',
    kinds: {
      keynote: (n) => count(n, 'keynote'),
      talk: (n) => count(n, 'conférence'),
      tutorial: (n) => count(n, 'atelier'),
      panel: (n) => count(n, 'table ronde', 'tables rondes'),
      lightning: (n) => count(n, 'présentation éclair', 'présentations éclair'),
      sponsored: (n) => count(n, 'sponsorisée'),
      'maintainer-track': (n) => `${n} de mainteneurs`,
      demo: (n) => count(n, 'démonstration'),
      other: (n) => count(n, 'autre session', 'autres sessions'),
    },
  },
  trends: {
    title: 'Tendances',
    intro: (talks, editions, from, to) =>
      `De quoi KubeCon a parlé de ${from} à ${to}, pour autant que les notes sur ${talks} de ${editions} éditions permettent de le dire.`,
    honest:
      'Ces images comptent nos notes, pas les programmes. On écrit sur ce qu’on est allé voir : certaines éditions reposent sur une poignée de notes, d’autres sur les goûts d’une seule personne. Lisez les parts comme des indices, et pas du tout la colonne d’une édition qui a peu de notes.',
    topics: 'Les sujets, édition par édition',
    topicsCaption: (atLeast, few) =>
      `Le nombre est la part des conférences de l’édition en pour cent, et y mène ; plus c’est foncé, plus elle est grande. Rien : aucune de ses notes. Les sujets venus les premiers sont en haut. Une conférence a jusqu’à six sujets : une colonne dépasse donc 100. Carré vide : une édition de moins de ${few} notes. Sont dessinés les sujets d’au moins ${atLeast} conférences.`,
    rare: 'Sujets de moins de conférences :',
    movers: 'En hausse et en baisse',
    moversCaption: (first, last) =>
      `Part de toutes les conférences avec des notes, de l’anneau (${first}) au point (${last}).`,
    period: (from, to, n) => `${from}–${to}, ${notes(n)}`,
    rising: 'En hausse',
    fading: 'En baisse',
    change: 'Évolution',
    points: (n) => `${n} points`,
    projects: 'Les projets, par première mention',
    projectsCaption: (atLeast, all) =>
      `Anneau : la première conférence dont nous avons des notes ; trait : la dernière. La bande est la maturité à la CNCF : fine pour sandbox, puis en incubation, épaisse pour diplômé ; en pointillé une fois archivé. Un projet sans bande n’est pas à la CNCF à part entière. Sont dessinés les projets d’au moins ${atLeast} conférences, sur ${all} que nomme une conférence.`,
    firstTalk: 'Première conférence',
    latestTalk: 'Dernière conférence',
    talks: 'Conférences',
    kinds: 'Types de session',
    kindsCaption: (few) =>
      `Part des conférences de chaque édition qui ont des notes, en pour cent. Elle en dit autant sur ce que l’on met par écrit, les keynotes surtout, que sur le programme. Carré vide : moins de ${few} notes.`,
    coverage: 'Sur quoi reposent ces images',
    coverageCaption: (full, brief) =>
      `Les conférences avec des notes, pour chaque édition. Plein : des notes complètes (${full}) ; vide : une ligne ou deux, parce que la source n’en dit pas plus (${brief}).`,
    full: 'Notes complètes',
    brief: 'Notes courtes',
    all: 'Ensemble',
    add: 'Ajouter des notes',
  },
};
