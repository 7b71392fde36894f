import type lunr from 'lunr';
import french from 'lunr-languages/lunr.fr.js';
import multi from 'lunr-languages/lunr.multi.js';
import stemmers from 'lunr-languages/lunr.stemmer.support.js';

/** Teaches Lunr French and several languages in one index, in the browser as where the index is built. */
export function useLanguages(engine: typeof lunr): void {
  stemmers(engine);
  french(engine);
  multi(engine);
}
