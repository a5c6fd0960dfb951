import { newsText } from '../corpus';
import { growthExponent } from '../statistics';
import { printTable } from '../table';
import type { Budgets } from './budgets';
import { hostileTexts } from './hostile';
import { SHIPPED_LEXICON, type Names } from './lexicons';
import { measureIn, timesFloor, written, type Child } from './measure';
import { madeNames } from './names';
import type { ScanOutcome } from './task';

const MB = 1 << 20;
/** The short ones are pieces of the same megabyte, so that the same words are looked up. */
const LENGTHS = [10, 100, 1024, 5120].map((kb) => kb * 1024);
const MOST_OF_FLOOR = 10;

/** How time grows with the text. */
export function benchLengths(child: Child, lexicons: readonly Names[], budgets: Budgets): void {
  const texts = LENGTHS.map((length) => ({ length, file: written(`news-${Math.max(length, MB)}.txt`, newsText(Math.max(length, MB)).text) }));
  const many = lexicons.find(({ count }) => count === 1_000_000)?.lexicon ?? SHIPPED_LEXICON;
  const rows = ([['scan', SHIPPED_LEXICON, 'scan, shipped names'], ['scan', many, 'scan, 1000000 names'], ['matcher', SHIPPED_LEXICON, 'scan + decide, shipped names']] as const).map(([way, lexicon, label]) => {
    const ms = texts.map(({ length, file }) => [length, measureIn(child, { way, text: file, piece: length, lexicon, rounds: way === 'scan' ? 15 : 6 }).time] as const);
    const exponent = growthExponent(ms);
    budgets.between(`growth exponent in the text, ${label}`, exponent, 0.95, 1.05);
    return [label, ...ms.map(([, time]) => time), exponent];
  });
  printTable('Growth with the text, CPU ms', ['way', ...LENGTHS.map((length) => `${length / 1024} KB`), 'exponent'], rows);
}

/** Texts that could be slow. */
export function benchHostile(child: Child, lexicons: readonly Names[], text: string, budgets: Budgets): void {
  const few = lexicons.find(({ count }) => count === 400);
  const many = lexicons.find(({ count }) => count === 1_000_000);
  if (!few || !many) return;
  const named = ['Islamic Revolutionary Guard Corps', 'Organization of Islamic Cooperation', 'Israel', 'Recep Tayyip Erdogan', 'United States', 'Hamas'];
  const own = hostileTexts(text, named, MB);
  const made = hostileTexts(text, madeNames(text, 10_000), MB);
  const kinds = [...made.keys()].map((kind, at) => ({ kind: kind.replace(/“.*”/, 'one word'), own: [...own.values()][at] ?? '', made: made.get(kind) ?? '' }));
  const rows = kinds.map(({ kind, own: ownText, made: madeText }) => {
    const one = (lexicon: string, content: string): ScanOutcome =>
      measureIn(child, { way: 'scan', text: written('hostile.txt', content), lexicon, rounds: 10, compare: true });
    const outcomes = [one(SHIPPED_LEXICON, ownText), one(few.lexicon, madeText), one(many.lexicon, madeText)];
    const ratios = outcomes.map(timesFloor);
    budgets.atMost(`bad input: ${kind}`, Math.max(...ratios), MOST_OF_FLOOR, '× floor');
    return [kind, ...ratios, outcomes.at(-1)?.matches ?? 0];
  });
  printTable('Bad input, 1 MB, × floor', ['text', 'shipped names', '400 names', '1000000 names', 'matches at 1000000'], rows);
}
