import type { CollectionName, Data } from '../model/collections.ts';
import type { Lang } from '../model/fields.ts';

/** An entry as the content collections hand it over. */
export interface RawEntry<C extends CollectionName> {
  id: string;
  lang: Lang;
  file: string;
  data: Data<C>;
}

export type RawContent = { [C in CollectionName]: RawEntry<C>[] };
