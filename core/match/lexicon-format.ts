/**
 * The binary form, little-endian: MAGIC, FORMAT_VERSION, total bytes, then offset and length in bytes of each section;
 * the sections follow, each on a four-byte boundary.
 */
export const MAGIC = 0x584c474e; // "NGLX"
/** Raised whenever the meaning of a byte changes. */
export const FORMAT_VERSION = 3;

export const SECTIONS = [
  'fold-index', 'fold-pages', 'lower-bits', 'expansions', 'first-letters', 'kind-index', 'kind-pages', 'words', 'word-letters', 'steps', 'form-sense-starts', 'senses',
] as const;
export type Section = (typeof SECTIONS)[number];

export const HEADER_WORDS = 3 + SECTIONS.length * 2;
