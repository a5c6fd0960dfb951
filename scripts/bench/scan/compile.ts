import { readFileSync, writeFileSync } from 'node:fs';
import { buildLexicon, type LexiconName } from '../../../core/match/build-lexicon';
import { buildFoldTable } from '../../../core/text/fold';

/** Compiles a JSON list of names into a lexicon: `compile NAMES LEXICON`. Prints the milliseconds that it took. */
const [from = '', to = ''] = process.argv.slice(2);
const names = (JSON.parse(readFileSync(from, 'utf8')) as string[]).map((text, entity): LexiconName => ({
  text, entity, kind: 'full', lang: 'en', alone: true, lowercase: false, clues: -1, period: false,
}));
const fold = buildFoldTable();
const start = performance.now();
const lexicon = buildLexicon(names, fold);
console.log(JSON.stringify(performance.now() - start));
writeFileSync(to, new Uint8Array(lexicon));
