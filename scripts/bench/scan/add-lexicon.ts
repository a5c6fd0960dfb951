import { readFileSync } from 'node:fs';
import { openKnowledge } from '../../../core/knowledge/open-knowledge';
import { buildLexicon, type LexiconName } from '../../../core/match/build-lexicon';
import { FoundNames } from '../../../core/match/found-names';
import { openLexicon } from '../../../core/match/lexicon';
import { scan } from '../../../core/match/scan';
import { inProject } from '../folders';
import type { Adding } from './size';

/** Adds names while the shipped ones are in use: `add-lexicon NAMES TEXT`, a JSON list and a page's text. */
const [from = '', page = ''] = process.argv.slice(2);
const text = readFileSync(page, 'utf8');
const names = (JSON.parse(readFileSync(from, 'utf8')) as string[]).map((name, entity): LexiconName => ({
  text: name, entity, kind: 'full', lang: 'en', alone: true, lowercase: false, clues: -1, period: false,
}));
const shipped = new Uint8Array(readFileSync(inProject('data', 'built', 'lexicon.bin'))).buffer;
const { matcher } = openKnowledge(shipped, readFileSync(inProject('data', 'built', 'knowledge.json'), 'utf8'));
matcher({ blocks: text.split('\n').map((line) => ({ text: line, kind: 'paragraph' as const })), lang: 'en' });
const running = openLexicon(shipped);

const start = performance.now();
const built = buildLexicon(names, running.fold);
const afterBuild = performance.now();
const added = openLexicon(built);
const afterOpen = performance.now();
const found = new FoundNames();
for (const lexicon of [running, added]) scan(lexicon, text, found);
const afterScan = performance.now();
if (found.count === 0) throw new Error('nothing was found');
console.log(JSON.stringify({ build: afterBuild - start, open: afterOpen - afterBuild, scan: afterScan - afterOpen } satisfies Adding));
