import type { Clues } from '../model/entity';
import type { FoldTable } from '../text/fold';
import type { Candidate } from './candidate';
import { decide, type BlockMention } from './decide';
import { BLOCKER, sensesOf, type Lexicon } from './lexicon';
import type { MatchFacts } from './match-facts';
import type { PageText } from './page-text';
import { Candidates, scan } from './scan';

/** Finds the mentions of a page: all of them, of all topics, in the order of the text. */
export type Matcher = (page: PageText) => BlockMention[];

const FORMAT_MARK = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;

function candidatesOf(lexicon: Lexicon, facts: readonly MatchFacts[], text: string, block: number, found: Candidates): Candidate[] {
  found.clear();
  scan(lexicon, text, found);
  const candidates: Candidate[] = [];
  for (let at = 0; at < found.count; at += 1) {
    const [start = 0, rawEnd = 0, form = 0] = found.values.subarray(at * 3, at * 3 + 3);
    let wordEnd = rawEnd;
    while (FORMAT_MARK.test(text[wordEnd - 1] ?? '')) wordEnd -= 1;
    for (const sense of sensesOf(lexicon, form)) {
      const end = sense.period && text[wordEnd] === '.' ? wordEnd + 1 : wordEnd;
      const known = sense.entity === BLOCKER ? undefined : facts[sense.entity];
      candidates.push({ block, start, end, surface: text.slice(start, end), sense, facts: known });
    }
  }
  return candidates;
}

/** @param facts by entity index, as the lexicon counts them. @param nameClues by the lexicon's clue index. */
export function createMatcher(lexicon: Lexicon, facts: readonly MatchFacts[], nameClues: readonly Clues[]): Matcher {
  const found = new Candidates();
  const { fold }: { fold: FoldTable } = lexicon;
  return (page) =>
    decide(page, page.blocks.map(({ text }, block) => candidatesOf(lexicon, facts, text, block, found)), fold, nameClues);
}
