import { englishStem, frenchStem, wordsOf } from './search-text.ts';

const LONGEST = 4;
const MOST = 3;

/** Other words for some of a query's terms, from one to before another. */
export interface Other {
  text: string;
  from: number;
  to: number;
}

/** Returns what the forms of a French expression share, run together from its telling words. */
export function frenchKey(words: readonly string[]): string {
  return words.map(frenchStem).join(' ');
}

const englishKey = (words: readonly string[]) => words.map(englishStem).join(' ');

/** What people say in other words than the notes: words that mean nearly the same, and English for French words. */
export class Thesaurus {
  readonly #french = new Map<string, string[]>();
  readonly #groups = new Map<string, string[]>();
  readonly #stop: ReadonlySet<string>;

  constructor(stop: ReadonlySet<string>) {
    this.#stop = stop;
  }

  /** Takes lines of words that mean the same, `sbom,software bill of materials`. */
  addGroups(lines: string): void {
    for (const line of lines.split('\n')) {
      const group = line.split(',');
      for (const one of group) {
        const key = englishKey(wordsOf(one).filter((word) => !this.#stop.has(word)));
        const others = group.filter((other) => other !== one);
        this.#groups.set(key, [...(this.#groups.get(key) ?? []), ...others]);
      }
    }
  }

  /** Takes lines of the key of a French expression and its English, `sauvegard=backup,restore`. */
  addFrench(lines: string): void {
    for (const line of lines.split('\n')) {
      const [key = '', english = ''] = line.split('=');
      this.#french.set(key, english.split(','));
    }
  }

  /** Returns other words for an expression; `undefined` when it is not known. */
  find(words: readonly string[]): string[] | undefined {
    return this.#french.get(frenchKey(words)) ?? this.#groups.get(englishKey(words));
  }

  /** Returns other words for what a query's terms say, the longest expressions first come first served. */
  othersFor(terms: readonly { words: readonly string[]; phrase: boolean }[]): Other[] {
    const others: Other[] = [];
    for (let from = 0; from < terms.length; ) {
      let next = from + 1;
      for (let to = Math.min(terms.length, from + LONGEST); to > from; to--) {
        const some = terms.slice(from, to);
        const found = this.find(some.flatMap(({ words }) => words));
        if (!found || some.some(({ phrase }) => phrase)) continue;
        for (const text of found.slice(0, MOST)) others.push({ text, from, to });
        next = to;
        break;
      }
      from = next;
    }
    return others;
  }
}
