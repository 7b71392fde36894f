import { Thesaurus } from '../lib/search-thesaurus.ts';

/** The thesaurus of the site: its lists are loaded when the notes do not say a thing as it was typed. */
export class OtherWords {
  readonly #base: string;
  readonly #thesaurus: Thesaurus;
  readonly #lists: Record<string, Promise<void>> = {};

  constructor(base: string, stop: ReadonlySet<string>) {
    this.#base = base;
    this.#thesaurus = new Thesaurus(stop);
  }

  /** Returns the thesaurus with English for French words in it, or with words that mean the same. A list that cannot be had stays empty. */
  async load(french: boolean): Promise<Thesaurus> {
    const name = french ? 'french' : 'groups';
    this.#lists[name] ??= fetch(`${this.#base}pagefind/${name}.txt`)
      .then(async (answer) => {
        const lines = answer.ok ? await answer.text() : '';
        if (french) this.#thesaurus.addFrench(lines);
        else this.#thesaurus.addGroups(lines);
      })
      .catch(() => undefined);
    await this.#lists[name];
    return this.#thesaurus;
  }
}
