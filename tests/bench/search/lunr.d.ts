// The parts of Lunr 2.3 and its languages that the bench uses; neither comes with usable types.
declare module 'lunr' {
  interface Builder {
    ref(name: string): void;
    field(name: string, options?: { boost: number }): void;
    use(plugin: unknown): void;
    add(entry: object): void;
  }
  interface Index {
    search(query: string): { ref: string; score: number }[];
    toJSON(): object;
  }
  interface Lunr {
    (configure: (this: Builder) => void): Index;
    Index: { load(index: object): Index };
    multiLanguage(...languages: string[]): unknown;
  }
  const lunr: Lunr;
  export default lunr;
}

declare module 'lunr-languages/*' {
  const plugin: (lunr: unknown) => void;
  export default plugin;
}
