import type { Lang } from '../model/fields.ts';
import { daysInWords } from './coverage.ts';
import type { Event } from './entities.ts';
import { newFileAddress } from './repository.ts';

const TEXTS: Record<
  Lang,
  Record<
    'file' | 'talk' | 'summary' | 'source' | 'problem' | 'remember' | 'heading' | 'shown' | 'you',
    string
  >
> = {
  en: {
    file: 'title-of-the-talk.mdx',
    talk: 'The title as published',
    summary: 'One sentence of 60 to 200 characters that says what a reader takes away.',
    source: 'My notes from the event',
    problem: 'What problem the talk takes on, in a sentence.',
    remember: 'What to remember.',
    heading: 'A heading that says something',
    shown: 'What was shown.',
    you: 'Your Name',
  },
  fr: {
    file: 'titre-de-la-conference.fr.mdx',
    talk: 'Le titre tel que publié',
    summary: 'Une phrase de 60 à 200 caractères qui dit ce qu’on en retient, en tant que lecteur.',
    source: 'Mes notes de l’événement',
    problem: 'Le problème auquel s’attaque la conférence, en une phrase.',
    remember: 'Ce qu’il faut retenir.',
    heading: 'Un titre qui dit quelque chose',
    shown: 'Ce qui a été montré.',
    you: 'Votre nom',
  },
};

/** Returns the text of a new note on a talk of an event: all its fields, ready to be filled in. */
export function newNote(event: Event, lang: Lang): string {
  const t = TEXTS[lang];
  const days = daysInWords(event);
  return `---
event: ${event.id}
day: ${event.days.some(({ day }) => day === 1) ? '1' : 'unknown'}${days ? ` # ${days}` : ''}
talk: "${t.talk}"
speakers:
  - name: ${lang === 'fr' ? 'Prénom Nom' : 'First Last'}
    affiliation: ${lang === 'fr' ? 'Entreprise' : 'Company'}
tags: [observability] # content/topics
summary: "${t.summary}"
kind: talk # keynote talk tutorial panel lightning sponsored maintainer-track demo other
projects: [kubernetes] # content/projects
links:
  - kind: video # video slides code schedule article docs
    url: https://www.youtube.com/watch?v=xxxxxxxxxxx
sources:
  - title: ${t.source}
    author: ${t.you}
    url: https://example.org/notes${lang === 'fr' ? '\n    lang: fr' : ''}
basis: attended # attended recording slides recap
authors: [${t.you}]
status: wip # remove this line when the notes are finished
---
${t.problem}

<Takeaways>

- ${t.remember}

</Takeaways>

## ${t.heading}

${t.shown}
`;
}

/** Returns the address that opens the host's editor on a new note of an event, path and fields filled in. */
export function newNoteAddress(event: Event, lang: Lang): string {
  return newFileAddress(`content/talks/${event.id}`, TEXTS[lang].file, newNote(event, lang));
}
