import type { FoldTable } from '../text/fold';
import type { Inflection } from '../text/languages/inflection';
import { LetterTree } from './letter-tree';
import { foldName, HASH_START, mix } from './word-hash';

/** A beginning of names that is written otherwise after a prefix, folded. */
export interface FoldedContraction {
  readonly written: readonly number[];
  readonly name: readonly number[];
  /** Of `name`. */
  readonly hash: number;
}

/** What a language writes together with its names, folded and ready for the scan. Made once a language. */
export interface InflectedWords {
  /** In list 0 the prefixes that stand before a name as it is, in list n those before contraction n - 1. */
  readonly prefixes: LetterTree;
  readonly leastAfterPrefix: number;
  /** From the last unit to the first. */
  readonly suffixes: LetterTree;
  readonly leastBeforeSuffix: number;
  readonly contractions: readonly FoldedContraction[];
  readonly afterApostrophe: LetterTree;
  /** Whether names can be parts of words at all. */
  readonly insideWords: boolean;
}

const LEAST_AFTER_PREFIX = 3;
const LEAST_BEFORE_SUFFIX = 4;

/**
 * @param fold the lexicon's own.
 * @throws RangeError for more than seven contractions.
 */
export function inflectedWords(inflection: Inflection, fold: FoldTable): InflectedWords {
  const folded = (texts: readonly string[] = []): number[][] => texts.map((text) => foldName(text, fold));
  const { contractions = [] } = inflection;
  const prefixes = new LetterTree(folded(inflection.prefixes), ...contractions.map((contraction) => folded(contraction.prefixes)));
  const suffixes = new LetterTree(folded(inflection.suffixes).map((units) => units.reverse()));
  return {
    prefixes,
    leastAfterPrefix: inflection.leastAfterPrefix ?? LEAST_AFTER_PREFIX,
    suffixes,
    leastBeforeSuffix: inflection.leastBeforeSuffix ?? LEAST_BEFORE_SUFFIX,
    contractions: contractions.map(({ written, name }) => {
      const units = foldName(name, fold);
      return { written: foldName(written, fold), name: units, hash: units.reduce(mix, HASH_START) };
    }),
    afterApostrophe: new LetterTree(folded(inflection.afterApostrophe)),
    insideWords: !prefixes.isEmpty || !suffixes.isEmpty,
  };
}
