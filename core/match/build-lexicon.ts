import { NON_JOINER, type FoldTable } from '../text/fold';
import { packSense, PREFIX, type Sense } from './lexicon';
import { FORMAT_VERSION, HEADER_WORDS, MAGIC, SECTIONS, type Section } from './lexicon-format';
import { foldName, HASH_START, mix, spread, WORD_BREAK } from './word-hash';

/** One name of one entity, as the builder takes it. */
export interface LexiconName extends Sense {
  readonly text: string;
}

/** Slots of the table for each entry: at most 7 in 10 are used, so that probing stays short. */
const LOAD = 0.7;
/** Bits of a first-word bitmap for each distinct first word: about 1 word in 16 passes by chance. */
const BITS_A_WORD = 16;

const powerOfTwo = (atLeast: number): number => 2 ** Math.ceil(Math.log2(Math.max(32, atLeast)));

interface Form {
  readonly folded: readonly number[];
  readonly senses: LexiconName[];
}

/** What is parted by a non-joiner folds like two words; many write it as one. */
const spellingsOf = (text: string): readonly string[] => (text.includes(NON_JOINER) ? [text, text.replaceAll(NON_JOINER, '')] : [text]);

function groupByForm(names: readonly LexiconName[], fold: FoldTable): Form[] {
  const forms = new Map<string, Form>();
  for (const { name, text } of names.flatMap((name) => spellingsOf(name.text).map((text) => ({ name, text })))) {
    const folded = foldName(text, fold);
    if (folded.length === 0) continue;
    const key = String.fromCharCode(...folded);
    const form = forms.get(key) ?? { folded, senses: [] };
    forms.set(key, form);
    const twice = form.senses.some((sense) => sense.entity === name.entity && packSense(sense) === packSense(name));
    if (!twice) form.senses.push(name);
  }
  for (const { senses } of forms.values()) senses.sort((a, b) => a.entity - b.entity || packSense(a) - packSense(b));
  return [...forms.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, form]) => form);
}

/** Hash of the name up to each word's end. */
function prefixHashes(folded: readonly number[]): number[] {
  const hashes: number[] = [];
  let hash = HASH_START;
  for (const code of folded) {
    if (code === WORD_BREAK) hashes.push(hash);
    hash = mix(hash, code);
  }
  hashes.push(hash);
  return hashes;
}

function buildTable(forms: readonly Form[]): Uint32Array {
  const prefixes = forms.map((form) => prefixHashes(form.folded).slice(0, -1));
  const distinct = new Set(prefixes.flat());
  const capacity = powerOfTwo((forms.length + distinct.size) / LOAD);
  const table = new Uint32Array(capacity * 2);
  const slotFor = (hash: number, fits: (value: number) => boolean): number => {
    let slot = spread(hash) & (capacity - 1);
    while (table[slot * 2 + 1] !== 0 && !(table[slot * 2] === hash >>> 0 && fits(table[slot * 2 + 1] ?? 0))) {
      slot = (slot + 1) & (capacity - 1);
    }
    return slot;
  };
  forms.forEach((form, index) => {
    const hash = prefixHashes(form.folded).at(-1) ?? 0;
    const slot = slotFor(hash, () => false);
    table[slot * 2] = hash;
    table[slot * 2 + 1] = index + 1;
  });
  for (const hash of distinct) {
    const slot = slotFor(hash, () => true);
    table[slot * 2] = hash;
    table[slot * 2 + 1] = ((table[slot * 2 + 1] ?? 0) | PREFIX) >>> 0;
  }
  return table;
}

function firstWordBits(forms: readonly Form[]): Uint32Array {
  const hashes = new Set(forms.map((form) => prefixHashes(form.folded)[0] ?? 0));
  const bits = new Uint32Array(powerOfTwo(hashes.size * BITS_A_WORD) / 32);
  for (const hash of hashes) {
    const bit = spread(hash) & (bits.length * 32 - 1);
    bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
  }
  return bits;
}

function packCodes(codes: Uint16Array): { index: Uint8Array; pages: Uint16Array } {
  const pages: Uint16Array[] = [];
  const seen = new Map<string, number>();
  const index = new Uint8Array(256);
  for (let high = 0; high < 256; high += 1) {
    const page = codes.subarray(high * 256, high * 256 + 256);
    const key = page.join();
    const at = seen.get(key) ?? pages.length;
    if (at === pages.length) pages.push(page);
    seen.set(key, at);
    index[high] = at;
  }
  const flat = new Uint16Array(pages.length * 256);
  pages.forEach((page, at) => { flat.set(page, at * 256); });
  return { index, pages: flat };
}

function starts(lengths: readonly number[]): Uint32Array {
  const offsets = new Uint32Array(lengths.length + 1);
  let sum = 0;
  lengths.forEach((length, at) => {
    sum += length;
    offsets[at + 1] = sum;
  });
  return offsets;
}

/** Compiles names into the binary form that `openLexicon` opens. The same names give the same bytes. */
export function buildLexicon(names: readonly LexiconName[], fold: FoldTable): ArrayBuffer {
  const forms = groupByForm(names, fold);
  const { index, pages } = packCodes(fold.codes);
  const formText = new Uint16Array(forms.reduce((sum, form) => sum + form.folded.length, 0));
  const formTextStarts = starts(forms.map((form) => form.folded.length));
  forms.forEach((form, at) => { formText.set(form.folded, formTextStarts[at]); });
  const sections: Readonly<Record<Section, ArrayBufferView>> = {
    'fold-index': index,
    'fold-pages': pages,
    'lower-bits': fold.lowerBits,
    expansions: Uint16Array.from(fold.expansions.flatMap((units) => [units.length, ...units])),
    'first-words': firstWordBits(forms),
    'first-lower-words': firstWordBits(forms.filter((form) => form.senses.some((sense) => sense.lowercase))),
    table: buildTable(forms),
    'form-text-starts': formTextStarts,
    'form-text': formText,
    'form-sense-starts': starts(forms.map((form) => form.senses.length)),
    senses: Uint32Array.from(forms.flatMap((form) => form.senses.flatMap((sense) => [sense.entity, packSense(sense)]))),
  };
  const aligned = (length: number): number => (length + 3) & ~3;
  const total = SECTIONS.reduce((sum, section) => sum + aligned(sections[section].byteLength), HEADER_WORDS * 4);
  const buffer = new ArrayBuffer(total);
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  header.set([MAGIC, FORMAT_VERSION, total]);
  let offset = HEADER_WORDS * 4;
  SECTIONS.forEach((section, at) => {
    const view = sections[section];
    header.set([offset, view.byteLength], 3 + at * 2);
    new Uint8Array(buffer, offset, view.byteLength).set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
    offset += aligned(view.byteLength);
  });
  return buffer;
}
