import { buildLexicon, type LexiconName } from '../../../core/match/build-lexicon';
import type { InflectedWords } from '../../../core/match/inflected-words';
import { openLexicon, type Lexicon } from '../../../core/match/lexicon';
import { FoundNames } from '../../../core/match/found-names';
import { scan } from '../../../core/match/scan';
import { buildFoldTable } from '../../../core/text/fold';

/** One table for all tests: making it takes most of the time. */
export const foldTable = buildFoldTable();

/** A name that stands by itself, in any case, of the entity whose number is given. */
export const nameOf = (text: string, entity = 0): LexiconName => ({
  text, entity, kind: 'full', lang: 'en', alone: true, lowercase: true, period: false, clues: -1,
});

/** A lexicon with one entity for each name. */
export const lexiconOf = (texts: readonly string[]): Lexicon =>
  openLexicon(buildLexicon(texts.map((text, entity) => nameOf(text, entity)), foldTable));

export interface Found {
  readonly start: number;
  readonly end: number;
  readonly form: number;
}

export function namesIn(lexicon: Lexicon, text: string, words?: InflectedWords): Found[] {
  const candidates = new FoundNames();
  scan(lexicon, text, candidates, words);
  return Array.from({ length: candidates.count }, (_, at) => {
    const [start = -1, end = -1, form = -1] = candidates.values.subarray(at * 3, at * 3 + 3);
    return { start, end, form };
  });
}
