/**
 * The style that lets browsers fade from page to page, for readers who did not ask for less motion. It stands in the page
 * itself, before anything else: Chromium looks for it as soon as it reads the head, and has given up when a style sheet
 * arrives (seen in 156). The Content-Security-Policy knows it by its hash.
 */
export const PAGE_TRANSITIONS =
  '@media (prefers-reduced-motion: no-preference) { @view-transition { navigation: auto } }';
