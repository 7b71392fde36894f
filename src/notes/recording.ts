/** The recording that the notes on a page are about: the page puts it into `Astro.locals`, `<At>` reads it there. */
export interface Recording {
  url: string;
  /** The talk's title, for the player. */
  title: string;
}

declare global {
  namespace App {
    interface Locals {
      recording?: Recording;
    }
  }
}
