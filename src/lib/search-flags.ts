/** What the flags of a note in the names index stand for: notes in English, in French, a recording. */
export const IN = { en: 1, fr: 2 } as const;
export const VIDEO = 4;
