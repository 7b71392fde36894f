/** What the flags of a note in the names index stand for: notes in English, in French, a recording. */
export const EN = 1;
export const FR = 2;
export const VIDEO = 4;
