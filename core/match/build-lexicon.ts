import { NON_JOINER, type FoldTable } from '../text/fold';
import { buildNameTree } from './build-name-tree';
import { firstLettersOf, kindsOf } from './first-letters';
import { packSense, type Sense } from './lexicon';
import { FORMAT_VERSION, HEADER_WORDS, MAGIC, SECTIONS, type Section } from './lexicon-format';
import { foldedText } from './word-hash';

/** One name of one entity, as the builder takes it. */
export interface LexiconName extends Sense {
  readonly text: string;
}

interface Form {
  /** Folded words, parted by spaces. */
  readonly text: string;
  readonly senses: readonly LexiconName[];
}

/** What is parted by a non-joiner folds like two words; many write it as one. */
const spellingsOf = (text: string): readonly string[] => (text.includes(NON_JOINER) ? [text, text.replaceAll(NON_JOINER, '')] : [text]);

function groupByForm(names: readonly LexiconName[], fold: FoldTable): Form[] {
  const forms = new Map<string, LexiconName[]>();
  for (const name of names) {
    const packed = packSense(name);
    for (const spelling of spellingsOf(name.text)) {
      const text = foldedText(spelling, fold);
      if (text === '') continue;
      const senses = forms.get(text);
      if (senses === undefined) forms.set(text, [name]);
      else if (!senses.some((sense) => sense.entity === name.entity && packSense(sense) === packed)) senses.push(name);
    }
  }
  for (const senses of forms.values()) if (senses.length > 1) senses.sort((a, b) => a.entity - b.entity || packSense(a) - packSense(b));
  // A space sorts before all letters, so names that begin with the same words are neighbours.
  return [...forms.keys()].sort().map((text) => ({ text, senses: forms.get(text) ?? [] }));
}

/** The first words; true for those with which a name may begin in lower case. */
function beginningsOf(forms: readonly Form[]): Map<string, boolean> {
  const beginnings = new Map<string, boolean>();
  let last = '';
  for (const { text, senses } of forms) {
    const space = text.indexOf(' ');
    const first = space < 0 ? text : text.slice(0, space);
    const mayBeLower = senses.some(({ lowercase }) => lowercase);
    if (mayBeLower || first !== last) beginnings.set(first, mayBeLower || beginnings.get(first) === true);
    last = first;
  }
  return beginnings;
}

function packSenses(forms: readonly Form[]): Uint32Array {
  const packed = new Uint32Array(2 * forms.reduce((sum, { senses }) => sum + senses.length, 0));
  let at = 0;
  for (const { senses } of forms) {
    for (const sense of senses) {
      packed[at++] = sense.entity;
      packed[at++] = packSense(sense);
    }
  }
  return packed;
}

/** A table of one number a unit, with pages of 256 that are alike kept once. */
function packUnits(codes: Uint16Array): { index: Uint8Array; pages: Uint16Array } {
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
  const beginnings = beginningsOf(forms);
  const firstLetters = firstLettersOf(beginnings);
  const [codes, kinds] = [packUnits(fold.codes), packUnits(kindsOf(fold, firstLetters))];
  const { words, wordLetters, steps } = buildNameTree(forms.map(({ text }) => text), beginnings);
  const sections: Readonly<Record<Section, ArrayBufferView>> = {
    'fold-index': codes.index,
    'fold-pages': codes.pages,
    'lower-bits': fold.lowerBits,
    expansions: Uint16Array.from(fold.expansions.flatMap((units) => [units.length, ...units])),
    'first-letters': firstLetters,
    'kind-index': kinds.index,
    'kind-pages': kinds.pages,
    words,
    'word-letters': wordLetters,
    steps,
    'form-sense-starts': starts(forms.map(({ senses }) => senses.length)),
    senses: packSenses(forms),
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
