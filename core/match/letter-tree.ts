/** Short strings of folded units in a tree that is walked unit by unit without allocating. The root is 0. */
export class LetterTree {
  /** By folded unit; 0 for those that no string has. */
  readonly #letters = new Uint8Array(0x10000);
  readonly #width: number;
  readonly #next: Uint16Array;
  /** By node: one bit for each list that has a string which ends there. */
  readonly #lists: Uint8Array;

  /**
   * @param lists at most eight lists of strings; empty strings are in none.
   * @throws RangeError for more lists, or for more than 255 different units.
   */
  constructor(...lists: readonly (readonly (readonly number[])[])[]) {
    const strings = lists.flat();
    const units = [...new Set(strings.flat())];
    if (units.length > 255) throw new RangeError(`${String(units.length)} different letters`);
    if (lists.length > 8) throw new RangeError(`${String(lists.length)} lists`);
    units.forEach((unit, at) => { this.#letters[unit] = at + 1; });
    this.#width = units.length + 1;
    const most = strings.reduce((sum, string) => sum + string.length, 1);
    this.#next = new Uint16Array(most * this.#width);
    this.#lists = new Uint8Array(most);
    let nodes = 1;
    for (const [list, string] of lists.flatMap((strings, list) => strings.map((string) => [list, string] as const))) {
      let node = 0;
      for (const unit of string) {
        const slot = node * this.#width + (this.#letters[unit] ?? 0);
        if (this.#next[slot] === 0) this.#next[slot] = nodes++;
        node = this.#next[slot] ?? 0;
      }
      if (node > 0) this.#lists[node] = (this.#lists[node] ?? 0) | (1 << list);
    }
  }

  /** Whether there is no string at all. */
  get isEmpty(): boolean {
    return this.#lists.length === 1;
  }

  /** The node after `node` and a folded unit; 0 where no string goes on so. */
  step(node: number, unit: number): number {
    const letter = this.#letters[unit] ?? 0;
    return letter === 0 ? 0 : (this.#next[node * this.#width + letter] ?? 0);
  }

  /** Which lists have a string that ends at the node: bit 0 is the first; 0 where none has. */
  listsAt(node: number): number {
    return this.#lists[node] ?? 0;
  }
}
