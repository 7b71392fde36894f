import type { Lang } from '../model/fields.ts';

/** The places of a draft where an author has something of their own to write. */
export type Placeholder =
  | 'file'
  | 'talk'
  | 'speaker'
  | 'affiliation'
  | 'summary'
  | 'unfinished'
  | 'video'
  | 'source'
  | 'address'
  | 'you'
  | 'problem'
  | 'remember'
  | 'heading'
  | 'shown'
  | 'later';

const VIDEO = 'https://www.youtube.com/watch?v=xxxxxxxxxxx';
const ADDRESS = 'https://example.org/notes';

/** What our drafts say in these places until their author does. The check knows a forgotten one by the same words. */
export const PLACEHOLDERS: Record<Lang, Record<Placeholder, string>> = {
  en: {
    file: 'title-of-the-talk',
    talk: 'The title as published',
    speaker: 'First Last',
    affiliation: 'Company',
    summary: 'One sentence of 60 to 200 characters that says what a reader takes away.',
    unfinished:
      'Unfinished notes; what a reader takes away from this will stand here once they are written.',
    video: VIDEO,
    source: 'The title of a text these notes rest on',
    address: ADDRESS,
    you: 'Your Name',
    problem: 'What problem the talk takes on, in a sentence.',
    remember: 'What to remember.',
    heading: 'A heading that says something',
    shown: 'What was shown.',
    later: 'These notes are still to be written.',
  },
  fr: {
    file: 'titre-de-la-conference',
    talk: 'Le titre tel que publié',
    speaker: 'Prénom Nom',
    affiliation: 'Entreprise',
    summary: 'Une phrase de 60 à 200 caractères qui dit ce qu’on en retient, en tant que lecteur.',
    unfinished:
      'Notes inachevées ; ce qu’il faut en retenir figurera ici dès qu’elles seront écrites.',
    video: VIDEO,
    source: 'Le titre d’un texte sur lequel reposent ces notes',
    address: ADDRESS,
    you: 'Votre nom',
    problem: 'Le problème auquel s’attaque la conférence, en une phrase.',
    remember: 'Ce qu’il faut retenir.',
    heading: 'Un titre qui dit quelque chose',
    shown: 'Ce qui a été montré.',
    later: 'Ces notes restent encore à écrire.',
  },
};

/** What the examples of the note components say, which the editor's snippets type. */
export const EXAMPLE_WORDS = {
  said: 'What she said.',
  remark: 'A side remark.',
  picture: 'What it shows',
  credit: 'Who made it',
} as const;
