import { NAME_KINDS, type NameKind } from '../model/entity';
import { LANGUAGES, type Language } from '../model/language';
import type { FoldTable } from '../text/fold';
import { FIRST_LETTERS } from './first-letters';
import { LexiconUnreadable } from './lexicon-unreadable';
import { FORMAT_VERSION, HEADER_WORDS, MAGIC, SECTIONS, type Section } from './lexicon-format';
import { SLOT } from './name-tree';

/** One reading of a form: which entity it may denote, and on what terms. */
export interface Sense {
  /** Index into the knowledge base's entities; BLOCKER for a longer name that is nobody of ours. */
  readonly entity: number;
  readonly kind: NameKind;
  readonly lang: Language;
  /** Stands without the full name or the expansion on the page. */
  readonly alone: boolean;
  /** May begin in lower case. */
  readonly lowercase: boolean;
  /** Index into the lexicon's list of name-level clues, or -1. */
  readonly clues: number;
  /** Ends in a period that belongs to it ("U.S."). */
  readonly period: boolean;
}

export const BLOCKER = 0xffffffff;

/** The compiled names: typed views over one buffer. Made by `openLexicon`. */
export interface Lexicon {
  readonly fold: FoldTable;
  /** By unit of a text, and by the first letters of a word: whether it may begin a name, see `first-letters`. */
  readonly kinds: Uint16Array;
  readonly firstLetters: Uint8Array;
  /** Words and what follows them, see `name-tree`. */
  readonly words: Int32Array;
  /** Of each word the number of its folded units, then those. */
  readonly wordLetters: Uint16Array;
  readonly steps: Int32Array;
  readonly formSenseStarts: Uint32Array;
  readonly senses: Uint32Array;
}

const FLAG = { alone: 1 << 3, lowercase: 1 << 4, period: 1 << 5 } as const;

/** Kind in bits 0–2, flags in 3–5, language in 8–11, clues + 1 in 12–31. */
export const packSense = (sense: Omit<Sense, 'entity'>): number =>
  (NAME_KINDS.indexOf(sense.kind) |
    (sense.alone ? FLAG.alone : 0) |
    (sense.lowercase ? FLAG.lowercase : 0) |
    (sense.period ? FLAG.period : 0) |
    (LANGUAGES.indexOf(sense.lang) << 8) |
    ((sense.clues + 1) << 12)) >>> 0;

function unpackSense(entity: number, packed: number): Sense {
  return {
    entity,
    kind: NAME_KINDS[packed & 7] ?? 'full',
    lang: LANGUAGES[(packed >> 8) & 15] ?? 'en',
    alone: (packed & FLAG.alone) !== 0,
    lowercase: (packed & FLAG.lowercase) !== 0,
    period: (packed & FLAG.period) !== 0,
    clues: (packed >>> 12) - 1,
  };
}

export function sensesOf(lexicon: Lexicon, form: number): Sense[] {
  const senses: Sense[] = [];
  const end = lexicon.formSenseStarts[form + 1] ?? 0;
  for (let at = lexicon.formSenseStarts[form] ?? 0; at < end; at += 1) {
    senses.push(unpackSense(lexicon.senses[2 * at] ?? BLOCKER, lexicon.senses[2 * at + 1] ?? 0));
  }
  return senses;
}

/** Pages of 256 units are shipped once each; spreading them out makes a look-up one array access. */
function unfoldUnits(index: Uint8Array, pages: Uint16Array): Uint16Array {
  const units = new Uint16Array(0x10000);
  index.forEach((page, high) => {
    units.set(pages.subarray(page * 256, (page + 1) * 256), high * 256);
  });
  return units;
}

function readExpansions(flat: Uint16Array): number[][] {
  const expansions: number[][] = [];
  for (let at = 0; at < flat.length; at += 1 + (flat[at] ?? 0)) {
    expansions.push(Array.from(flat.subarray(at + 1, at + 1 + (flat[at] ?? 0))));
  }
  return expansions;
}

const isPowerOfTwo = (size: number): boolean => size >= 4 * SLOT && (size & (size - 1)) === 0;

/** What the scan counts on: it masks hashes by the size of these, and fills 256 pages of codes. */
const SIZE_FITS: Readonly<Partial<Record<Section, (bytes: number) => boolean>>> = {
  'fold-index': (bytes) => bytes === 256,
  'kind-index': (bytes) => bytes === 256,
  'first-letters': (bytes) => bytes === FIRST_LETTERS,
  words: isPowerOfTwo,
  steps: isPowerOfTwo,
};

/** Offset and length of each section: they follow each other on four-byte boundaries and fill the buffer. */
function boundsOf(header: Uint32Array, total: number): Record<Section, [offset: number, length: number]> {
  let end = HEADER_WORDS * 4;
  const bounds = SECTIONS.map((section, at): [Section, [number, number]] => {
    const offset = header[3 + at * 2] ?? 0;
    const length = header[4 + at * 2] ?? 0;
    if (offset !== end || offset + length > total) throw new LexiconUnreadable(`its section "${section}" lies outside`);
    if (SIZE_FITS[section]?.(length) === false) throw new LexiconUnreadable(`its section "${section}" has a size that cannot be`);
    end = offset + Math.ceil(length / 4) * 4;
    return [section, [offset, length]];
  });
  if (end !== total) throw new LexiconUnreadable('its sections do not fill it');
  return Object.fromEntries(bounds) as Record<Section, [number, number]>;
}

/**
 * Opens a lexicon in place: nothing is parsed, so the time does not grow with the names.
 * @throws LexiconUnreadable when the bytes are no lexicon, of another version, or cut short.
 */
export function openLexicon(buffer: ArrayBuffer): Lexicon {
  if (buffer.byteLength < HEADER_WORDS * 4) throw new LexiconUnreadable('it is empty or cut short');
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  if (header[0] !== MAGIC) throw new LexiconUnreadable('it is not a lexicon');
  if (header[1] !== FORMAT_VERSION) {
    throw new LexiconUnreadable(`it has format ${String(header[1])}, this program reads format ${String(FORMAT_VERSION)}`);
  }
  if (header[2] !== buffer.byteLength) {
    throw new LexiconUnreadable(`it should have ${String(header[2])} bytes and has ${String(buffer.byteLength)}`);
  }
  const bounds = boundsOf(header, buffer.byteLength);
  const bytes = (section: Section): Uint8Array => new Uint8Array(buffer, ...bounds[section]);
  const halves = (section: Section): Uint16Array => {
    const [offset, length] = bounds[section];
    return new Uint16Array(buffer, offset, length / 2);
  };
  const words = (section: Section): Uint32Array => {
    const [offset, length] = bounds[section];
    return new Uint32Array(buffer, offset, length / 4);
  };
  const slots = (section: Section): Int32Array => {
    const [offset, length] = bounds[section];
    return new Int32Array(buffer, offset, length / 4);
  };
  const fold: FoldTable = {
    codes: unfoldUnits(bytes('fold-index'), halves('fold-pages')),
    lowerBits: words('lower-bits'),
    expansions: readExpansions(halves('expansions')),
  };
  return {
    fold,
    kinds: unfoldUnits(bytes('kind-index'), halves('kind-pages')),
    firstLetters: bytes('first-letters'),
    words: slots('words'),
    wordLetters: halves('word-letters'),
    steps: slots('steps'),
    formSenseStarts: words('form-sense-starts'),
    senses: words('senses'),
  };
}
