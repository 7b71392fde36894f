/** The languages of the site; the first is the one without a prefix in the address. */
export const LANGS = ['en', 'fr'] as const;
export type Lang = (typeof LANGS)[number];
