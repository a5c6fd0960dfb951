import { FOLLOWERS, BEFORE, followerBit, HASH, LETTERS, MAY_BE_LOWER, SLOT, stepHash, VALUE, WORD } from './name-tree';
import { HASH_START, mix, spread } from './word-hash';

export interface NameTree {
  readonly words: Int32Array;
  readonly wordLetters: Uint16Array;
  readonly steps: Int32Array;
}

/** How many slots are used at most, so that probing stays short: words are few and looked up often, steps are many. */
const LOAD = { words: 0.45, steps: 0.7 } as const;

const emptySlots = (used: number, load: number): Int32Array => new Int32Array(SLOT * 2 ** Math.ceil(Math.log2(Math.max(8, used / load))));

/** Names as numbers of their distinct words, one name after the other. */
interface Numbered {
  readonly words: readonly string[];
  readonly numbers: readonly number[];
  /** Of each name in the numbers, and their count. */
  readonly starts: Uint32Array;
}

function numbered(names: readonly string[]): Numbered {
  const numberOf = new Map<string, number>();
  const numbers: number[] = [];
  const starts = new Uint32Array(names.length + 1);
  names.forEach((name, at) => {
    for (const word of name.split(' ')) {
      let number = numberOf.get(word);
      if (number === undefined) {
        number = numberOf.size;
        numberOf.set(word, number);
      }
      numbers.push(number);
    }
    starts[at + 1] = numbers.length;
  });
  return { words: [...numberOf.keys()], numbers, starts };
}

/** How many words a name, given by its index, begins with in common with the one before it. */
function commonWords({ numbers, starts }: Numbered, name: number): number {
  const [before = 0, start = 0, end = 0] = name === 0 ? [] : starts.subarray(name - 1, name + 2);
  let count = 0;
  while (before + count < start && start + count < end && numbers[before + count] === numbers[start + count]) count += 1;
  return count;
}

interface KeptLetters {
  readonly slots: Int32Array;
  readonly letters: Uint16Array;
  /** By number of the word. */
  readonly slotOf: Int32Array;
}

function keepLetters(words: readonly string[]): KeptLetters {
  const slots = emptySlots(words.length, LOAD.words);
  const mask = slots.length / SLOT - 1;
  const letters = new Uint16Array(words.reduce((sum, { length }) => sum + 1 + length, 1));
  const slotOf = new Int32Array(words.length);
  // No word's letters are at 0, which means an empty slot.
  let start = 1;
  words.forEach((word, number) => {
    let hash = HASH_START;
    letters[start] = word.length;
    for (let at = 0; at < word.length; at += 1) {
      const unit = word.charCodeAt(at);
      hash = mix(hash, unit);
      letters[start + 1 + at] = unit;
    }
    let slot = spread(hash) & mask;
    while (slots[slot * SLOT + LETTERS] !== 0) slot = (slot + 1) & mask;
    slots[slot * SLOT + HASH] = hash;
    slots[slot * SLOT + LETTERS] = start;
    slotOf[number] = slot;
    start += 1 + word.length;
  });
  return { slots, letters, slotOf };
}

/**
 * Makes the tables of the names, given as folded words parted by spaces, so sorted that names which begin alike are
 * neighbours; the form of each is its index.
 * @param beginnings the first words; true for those that may be in lower case.
 */
export function buildNameTree(names: readonly string[], beginnings: ReadonlyMap<string, boolean>): NameTree {
  const all = numbered(names);
  const { slots: words, letters: wordLetters, slotOf } = keepLetters(all.words);
  const wordCount = words.length / SLOT;
  // One for each beginning of at least two words.
  let stepCount = 0;
  for (let name = 0; name < names.length; name += 1) {
    stepCount += (all.starts[name + 1] ?? 0) - (all.starts[name] ?? 0) - Math.max(1, commonWords(all, name));
  }
  const steps = emptySlots(stepCount, LOAD.steps);
  const mask = steps.length / SLOT - 1;
  const add = (place: number, field: number, bits: number): void => {
    const table = place < wordCount ? words : steps;
    const at = (place < wordCount ? place : place - wordCount) * SLOT + field;
    table[at] = (table[at] ?? 0) | bits;
  };
  const addStep = (before: number, word: number): number => {
    let slot = stepHash(before, word) & mask;
    while (steps[slot * SLOT + WORD] !== 0) slot = (slot + 1) & mask;
    steps[slot * SLOT + BEFORE] = before;
    steps[slot * SLOT + WORD] = word + 1;
    add(before, FOLLOWERS, followerBit(word));
    return wordCount + slot;
  };
  /** Of the words of the name before. */
  const places: number[] = [];
  for (let name = 0; name < names.length; name += 1) {
    const start = all.starts[name] ?? 0;
    const count = (all.starts[name + 1] ?? 0) - start;
    for (let at = commonWords(all, name); at < count; at += 1) {
      const word = slotOf[all.numbers[start + at] ?? 0] ?? 0;
      places[at] = at === 0 ? word : addStep(places[at - 1] ?? 0, word);
    }
    add(places[count - 1] ?? 0, VALUE, name + 1);
  }
  all.words.forEach((word, number) => {
    if (beginnings.get(word) === true) add(slotOf[number] ?? 0, VALUE, MAY_BE_LOWER);
  });
  return { words, wordLetters, steps };
}
