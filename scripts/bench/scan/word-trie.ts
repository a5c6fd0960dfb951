/** A name ends here: its text. */
const END = Symbol('end');

interface Node extends Map<string | typeof END, Node | string> {
  get(key: typeof END): string | undefined;
  get(key: string): Node | undefined;
}

/** Words and what stands between them, in turn. */
const PART = /\w+|\W+/g;

const newNode = (): Node => new Map() as Node;

/**
 * Names as a tree of words, the longest found first and none overlapping: FlashText's way (Singh 2017,
 * https://arxiv.org/abs/1711.00046), with words for branches where the original has letters.
 */
export class WordTrie {
  readonly #root = newNode();

  constructor(names: readonly string[]) {
    for (const name of names) {
      let node = this.#root;
      for (const part of name.match(PART) ?? []) {
        const next = node.get(part) ?? newNode();
        node.set(part, next);
        node = next;
      }
      node.set(END, name);
    }
  }

  /** Calls `found` for each name in the text, in order. */
  search(text: string, found: (start: number, name: string) => void): void {
    const parts = text.match(PART) ?? [];
    let start = 0;
    for (let at = 0; at < parts.length; ) {
      let longest: string | undefined;
      let after = at + 1;
      let node: Node | undefined = this.#root;
      for (let next = at; node !== undefined && next < parts.length; ) {
        node = node.get(parts[next] ?? '');
        next += 1;
        const name: string | undefined = node?.get(END);
        if (name === undefined) continue;
        longest = name;
        after = next;
      }
      if (longest !== undefined) found(start, longest);
      for (; at < after; at += 1) start += parts[at]?.length ?? 0;
    }
  }
}
