import { LANGS, type Lang } from '../model/lang.ts';

/** The `lang` part of an address: absent for the language without a prefix. */
export type LangParam = Lang | undefined;

/** Returns the language of a page from its route parameter. */
export function langOf(param: string | undefined): Lang {
  return param === 'fr' ? 'fr' : 'en';
}

/** Returns the static paths of a page that exists once in each language. */
export function pathsInLanguages(): { params: { lang: LangParam } }[] {
  return LANGS.map((lang) => ({ params: { lang: lang === 'en' ? undefined : lang } }));
}

/** Returns the static paths of a page that exists in each language for each item, with the item as a prop. */
export function pathsForEach<T extends { id: string }, P extends string>(
  param: P,
  items: readonly T[],
) {
  return items.flatMap((item) =>
    pathsInLanguages().map(({ params }) => ({
      params: { ...params, [param]: item.id } as { lang: LangParam } & Record<P, string>,
      props: { item },
    })),
  );
}

/** Returns the static paths of notes: only in the languages that have them. */
export function pathsOfNotes<
  T extends { id: string; versions: Partial<Record<Lang, unknown>> },
  P extends string,
>(param: P, notes: readonly T[]) {
  return notes.flatMap((note) => {
    const [event = '', slug = ''] = note.id.split('/');
    return LANGS.filter((lang) => note.versions[lang] !== undefined).map((lang) => ({
      params: { lang: lang === 'en' ? undefined : lang, event, [param]: slug } as {
        lang: LangParam;
        event: string;
      } & Record<P, string>,
      props: { note },
    }));
  });
}
