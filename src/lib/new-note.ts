import type { Lang } from '../model/fields.ts';
import { daysInWords } from './coverage.ts';
import type { Event } from './entities.ts';
import { PLACEHOLDERS } from './placeholders.ts';
import { newFileAddress } from './repository.ts';

/** Returns the text of a new note on a talk of an event: all its fields, ready to be filled in. */
export function newNote(event: Event, lang: Lang): string {
  const t = PLACEHOLDERS[lang];
  const days = daysInWords(event);
  return `---
event: ${event.id}
day: ${event.days.some(({ day }) => day === 1) ? '1' : 'unknown'}${days ? ` # ${days}` : ''}
talk: "${t.talk}"
speakers:
  - name: ${t.speaker}
    affiliation: ${t.affiliation}
tags: [observability] # content/topics
summary: "${t.summary}"
kind: talk # keynote talk tutorial panel lightning sponsored maintainer-track demo other
projects: [kubernetes] # content/projects
links:
  - kind: video # video slides code schedule article docs
    url: ${t.video}
sources:
  - title: ${t.source}
    author: ${t.you}
    url: ${t.address}${lang === 'fr' ? '\n    lang: fr' : ''}
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
  return newFileAddress(
    `content/talks/${event.id}`,
    `${PLACEHOLDERS[lang].file}${lang === 'fr' ? '.fr' : ''}.mdx`,
    newNote(event, lang),
  );
}
