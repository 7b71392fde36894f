import type { Lang } from '../model/fields.ts';

/**
 * What the comments of the schemas say, in French, by the English sentence: the comment stays the only source. A comment
 * that changes finds no French text here any more, and the text of the former one is left over; a test says so.
 */
export const FIELDS_FR: Readonly<Record<string, string>> = {
  "The event's id, the same as the folder the file is in.":
    'L’identifiant de l’événement, le même que le dossier où se trouve le fichier.',
  'The day of the event: 1 is the first day of the main conference, 0 the day before. `unknown` if no source tells.':
    'Le jour de l’événement : 1 pour le premier jour de la conférence principale, 0 pour la veille. `unknown` si aucune source ne le dit.',
  'The title as published.': 'Le titre tel qu’il a été publié.',
  '`note-taker` when no published title is known and this one only describes the talk.':
    '`note-taker` quand aucun titre publié n’est connu et que celui-ci ne fait que décrire la conférence.',
  'Who spoke. An empty list when no source names anyone.':
    'Qui a parlé. Une liste vide quand aucune source ne nomme personne.',
  'What it is about: one to six topic ids, the most fitting first.':
    'De quoi il s’agit : un à six identifiants de sujets, le plus juste en premier.',
  'What a reader takes away, in 60 to 200 characters: the text on cards and in search engines.':
    'Ce qu’il faut en retenir, en 60 à 200 caractères : le texte des listes et des moteurs de recherche.',
  'What kind of session it was.': 'De quelle sorte de session il s’agissait.',
  'Ids of the open-source projects that the talk is about or shows.':
    'Les identifiants des projets open source dont parle la conférence, ou qu’elle montre.',
  'Recording, slides, code and more, as the sources give them.':
    'Enregistrement, diapositives, code et autres, tels que les sources les donnent.',
  'The texts these notes rest on.': 'Les textes sur lesquels s’appuient ces notes.',
  'How the author of the notes knows: was there, saw the recording, read the slides, read a recap.':
    'D’où l’auteur des notes le sait : il était dans la salle, a vu l’enregistrement, lu les diapositives ou lu un récapitulatif.',
  '`true` when the sources hold a line or two only, and the notes say so.':
    '`true` quand les sources ne tiennent qu’en une ligne ou deux, et que les notes le disent.',
  'Who wrote these notes.': 'Qui a écrit ces notes.',
  '`wip` while the notes are not finished; readers see it.':
    '`wip` tant que les notes ne sont pas finies ; c’est indiqué sur la page.',
  'Who recommends the talk and why, where a source does.':
    'Qui recommande la conférence et pourquoi, quand une source le fait.',
  'When the notes last changed in substance.':
    'La date du dernier changement de fond de ces notes.',
  'Ids (`<event>/<slug>`) of earlier talks that this one continues, answers or repeats.':
    'Les identifiants (`<event>/<slug>`) des conférences antérieures que celle-ci prolonge, reprend ou auxquelles elle répond.',
  'Former ids (`<event>/<slug>`) whose addresses must keep working.':
    'Les anciens identifiants (`<event>/<slug>`) dont les adresses doivent continuer de fonctionner.',
  'The day it is about: 1 is the first main day. Left out when it is about the whole event.':
    'Le jour dont il est question : 1 pour le premier jour de la conférence principale. À omettre quand il s’agit de tout l’événement.',
  'A title that says which event or day it is about.':
    'Un titre qui dit de quel événement ou de quel jour il s’agit.',
  'What a reader takes away, in 60 to 200 characters.':
    'Ce qu’il faut en retenir, en 60 à 200 caractères.',
  'The texts it rests on.': 'Les textes sur lesquels il s’appuie.',
  'Who wrote it.': 'Qui l’a écrit.',
  'What it is about: one to six topic ids.': 'De quoi il s’agit : un à six identifiants de sujets.',
  'Where it stands among the recaps of its event; the smallest number comes first.':
    'Sa place parmi les récapitulatifs de l’événement ; le plus petit nombre vient en premier.',
  '`wip` while it is not finished; readers see it.':
    '`wip` tant qu’il n’est pas fini ; c’est indiqué sur la page.',
  'When it last changed in substance.': 'La date de son dernier changement de fond.',
  'The official name.': 'Le nom officiel.',
  'Where in the world: `eu na cn in jp`, the first part of the id.':
    'La région du monde : `eu na cn in jp`, première partie de l’identifiant.',
  'The year, the second part of the id.': 'L’année, seconde partie de l’identifiant.',
  'The city. Left out when the event was virtual.':
    'La ville. À omettre quand l’événement s’est tenu en ligne.',
  'The country. Left out when the event was virtual.':
    'Le pays. À omettre quand l’événement s’est tenu en ligne.',
  'In a place, online, or both.': 'Sur place, en ligne, ou les deux.',
  'The first day as announced; days before the main conference (0, -1) may lie earlier.':
    'Le premier jour annoncé ; les jours qui précèdent la conférence principale (0, -1) peuvent venir plus tôt.',
  'The last day.': 'Le dernier jour.',
  'The days and their numbers; empty when no source tells which was the first main day.':
    'Les jours et leurs numéros ; une liste vide quand aucune source ne dit quel était le premier jour de la conférence principale.',
  'The official site.': 'Le site officiel.',
  'The published schedule.': 'Le programme publié.',
  'The playlist of recordings.': 'La liste de lecture des enregistrements.',
  'How many people took part, with the address of the text that says so.':
    'Le nombre de participants, avec l’adresse du texte qui l’indique.',
  '`true` while no notes exist: the site shows the event as awaiting notes.':
    '`true` tant qu’il n’existe pas de notes : le site présente l’événement comme attendant des notes.',
  'Fields that no reliable source confirms.': 'Les champs qu’aucune source fiable ne confirme.',
  'What is uncertain or unusual about it, in a sentence.':
    'Ce qu’il a d’incertain ou d’inhabituel, en une phrase.',
  'Former ids whose addresses must keep working, those of its talks and recaps included.':
    'Les anciens identifiants dont les adresses doivent continuer de fonctionner, celles de ses conférences et récapitulatifs comprises.',
  'Former ids whose addresses must keep working. Other words for it are `synonyms`.':
    'Les anciens identifiants dont les adresses doivent continuer de fonctionner. Les autres mots qui le désignent vont dans `synonyms`.',
  'The name in both languages.': 'Le nom dans les deux langues.',
  'One sentence in both languages: what belongs here.':
    'Une phrase dans les deux langues : ce qui a sa place ici.',
  'What people type when they mean it: abbreviations, other words, in any language.':
    'Ce que l’on tape en pensant à lui : abréviations, autres mots, dans toutes les langues.',
  'The id of the topic that this one is a part of.':
    'L’identifiant du sujet dont celui-ci fait partie.',
  '`true` while no talk has the topic yet but notes are sure to come.':
    '`true` tant qu’aucune conférence ne traite du sujet mais que des notes viendront à coup sûr.',
  'The name as the project writes it.': 'Le nom tel que le projet l’écrit.',
  'Former names, abbreviations, parts with a name of their own.':
    'Anciens noms, abréviations, parties qui portent leur propre nom.',
  'The home page.': 'La page d’accueil.',
  'The main repository.': 'Le dépôt principal.',
  'Who hosts it.': 'La fondation qui l’héberge.',
  'The id of the project that this one is a part of.':
    'L’identifiant du projet dont celui-ci fait partie.',
  'Its steps at the CNCF, oldest first; empty for a project from elsewhere.':
    'Ses étapes à la CNCF, de la plus ancienne à la plus récente ; une liste vide pour un projet venu d’ailleurs.',
  'One sentence in both languages: what it does.':
    'Une phrase dans les deux langues : ce qu’il fait.',
  '`true` while no talk has the project yet but notes are sure to come.':
    '`true` tant qu’aucune conférence ne traite du projet mais que des notes viendront à coup sûr.',
  'The name to show.': 'Le nom à afficher.',
  'Other spellings under which talks name the same person; the address of each leads here.':
    'Les autres graphies sous lesquelles des conférences nomment la même personne ; l’adresse de chacune mène ici.',
  'Where to find the person: home page, code, posts.':
    'Où trouver la personne : page personnelle, code, messages.',
  'The name as the person writes it.': 'Le nom tel que la personne l’écrit.',
  'The company or project they spoke for on that day, without job title.':
    'L’entreprise ou le projet pour lequel cette personne parlait ce jour-là, sans intitulé de poste.',
  'What is behind it.': 'Ce que l’on y trouve.',
  'The full address, without tracking parameters.': 'L’adresse complète, sans paramètres de suivi.',
  'What to call it, where the kind does not say enough.':
    'Comment l’appeler, quand sa nature n’en dit pas assez.',
  'Its title, as published.': 'Son titre, tel qu’il a été publié.',
  'Who wrote it: a person, several, or the team that signs it.':
    'Qui l’a écrit : une personne, plusieurs, ou l’équipe qui le signe.',
  "Where it can be read. The publisher's address where the page's own is not known.":
    'Où le lire. L’adresse de l’éditeur quand celle de la page n’est pas connue.',
  'Its language as a two-letter code. Left out for English.':
    'Sa langue, par un code de deux lettres. À omettre pour l’anglais.',
  'The licence its author states, such as `CC BY-SA 4.0`. Left out where none is stated.':
    'La licence qu’indique son auteur, par exemple `CC BY-SA 4.0`. À omettre quand aucune n’est indiquée.',
  'Its number: 1 is the first day of the main conference, 0 the day before.':
    'Son numéro : 1 pour le premier jour de la conférence principale, 0 pour la veille.',
  'Its date.': 'Sa date.',
  'What it is called when it is not simply a day of the main conference.':
    'Son nom, quand ce n’est pas simplement un jour de la conférence principale.',
  'The number.': 'Leur nombre.',
  'The address of the text that gives it.': 'L’adresse du texte qui le donne.',
  'In English.': 'En anglais.',
  'In French.': 'En français.',
  'The level it reached.': 'Le niveau qu’il a atteint.',
  'The day it reached it.': 'Le jour où il l’a atteint.',
  'What to call it: `Home page`, `GitHub`.': 'Comment l’appeler : `Home page`, `GitHub`.',
  'Its full address.': 'Son adresse complète.',
};

/** Returns what a field's comment says in a language, and the language it is in: English where nothing else is there yet. */
export function fieldText(lang: Lang, comment: string): { text: string; lang: Lang } {
  const french = lang === 'fr' ? FIELDS_FR[comment] : undefined;
  return french === undefined ? { text: comment, lang: 'en' } : { text: french, lang: 'fr' };
}
