import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildLexicon, type LexiconName } from '../../../core/match/build-lexicon';
import { openLexicon } from '../../../core/match/lexicon';
import type { MatchFacts } from '../../../core/match/match-facts';
import { createMatcher } from '../../../core/match/matcher';
import { readClue } from '../../../core/match/clues';
import { clueNear, PageWords } from '../../../core/match/page-words';
import { BLOCK_KINDS, type PageText } from '../../../core/match/page-text';
import { EntityId } from '../../../core/model/ids';
import { LANGUAGES } from '../../../core/model/language';
import { partialDate } from '../../../core/model/partial-date';
import { shipped } from '../knowledge/shipped';
import { foldTable, nameOf } from './lexicon-of';

const { matcher, knowledge, entity } = shipped();
const names = knowledge.entities.flatMap((record) => record.names.map(({ text }) => text));

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...names) },
  { weight: 1, arbitrary: fc.constantFrom('Bank of', 'Michael', 'the', 'President', 'Hafez', 'University', 'https://x.example/', '@', 'said', 'of') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) },
);
const text = fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', ', ', '. ', '-', '’s ', '\n', '')), { maxLength: 12 }).map((parts) => parts.flat().join(''));
const anyPage: fc.Arbitrary<PageText> = fc.record({
  blocks: fc.array(fc.record({ text, kind: fc.constantFrom(...BLOCK_KINDS) }), { maxLength: 4 }),
  lang: fc.option(fc.constantFrom(...LANGUAGES, 'other'), { nil: undefined }),
  date: fc.option(fc.constantFrom('1996-04-12', '2016', '2023-04-07', '2026-11').map(partialDate), { nil: undefined }),
});

describe('the matcher', () => {
  it('gives of any page mentions of known entities whose letters are those of their block, in order, none in another', () => {
    fc.assert(fc.property(anyPage, (page) => {
      let last = { block: 0, end: 0 };
      for (const { block, start, end, surface, entity: id, confidence } of matcher(page)) {
        expect(page.blocks[block]?.text.slice(start, end)).toBe(surface);
        expect(surface).not.toBe('');
        expect(block > last.block || (block === last.block && start >= last.end)).toBe(true);
        expect(entity(id)?.id).toBe(id);
        expect(confidence > 0 && confidence <= 1).toBe(true);
        last = { block, end };
      }
    }), { numRuns: 400 });
  });

  it('gives the same again, whatever it read in between', () => {
    fc.assert(fc.property(anyPage, anyPage, (page, other) => {
      const first = matcher(page);
      matcher(other);
      expect(matcher(page)).toEqual(first);
    }), { numRuns: 60 });
  });

  it('finds the full name of every entity in a sentence', () => {
    const missed = knowledge.entities.flatMap((record) => record.names
      .filter(({ kind, lang, alone }) => kind === 'full' && lang === 'en' && alone !== false)
      .filter(({ text }) => {
        const page: PageText = { blocks: [{ text: `Yesterday it was about ${text}, they said in the house.`, kind: 'paragraph' }], lang: 'en' };
        return !matcher(page).some((mention) => mention.entity === record.id);
      })
      .map(({ text }) => `${record.id}: ${text}`));
    expect(missed).toEqual([]);
  });

  it('finds no name where the records say that it is another', () => {
    const wrong = knowledge.entities.flatMap((record) => record.notIn.filter((text) => {
      const page: PageText = { blocks: [{ text: `Yesterday it was about ${text}, they said in the house.`, kind: 'paragraph' }], lang: 'en' };
      return matcher(page).some((mention) => mention.entity === record.id);
    }).map((text) => `${record.id}: ${text}`));
    expect(wrong).toEqual([]);
  });
});

describe('an ambiguous name', () => {
  const clues = (word: string): { readonly for: string[]; readonly against: string[] } => ({ for: [word], against: [] });
  const names = [0, 1].map((number): LexiconName => ({ ...nameOf('Springfield', number), alone: true }));
  const facts = ['springfield-illinois', 'springfield-ohio'].map((id, at): MatchFacts => ({
    id: v.parse(EntityId, id), type: 'city', topics: [], clues: clues(['Lincoln', 'Dayton'][at] ?? ''), elsewhere: [], forenames: new Set(),
  }));
  const choose = createMatcher([{ lexicon: openLexicon(buildLexicon(names, foldTable)), facts, nameClues: [] }]);
  const chosen = (text: string): string[] => choose({ blocks: [{ text, kind: 'paragraph' }], lang: 'en' }).map(({ entity }) => entity);

  it('is the one that the page speaks for', () => {
    expect(chosen('Lincoln lived in Springfield.')).toEqual(['springfield-illinois']);
    expect(chosen('They drove from Dayton to Springfield.')).toEqual(['springfield-ohio']);
  });

  it('is nothing when the page speaks for both or for none', () => {
    expect(chosen('They drove to Springfield.')).toEqual([]);
    expect(chosen('Lincoln never drove from Dayton to Springfield.')).toEqual([]);
  });
});

describe('clue words', () => {
  it.each([
    ['a word', 'the Knesset voted', 'knesset', true], ['a part of a word', 'the Knessets', 'knesset', false],
    ['a run of words', 'in New York today', 'New York', true], ['a run that ends inside a word', 'New Yorkers', 'New York', false],
    ['a run that begins inside a word', 'anew York', 'new York', false], ['a run after the same inside a word', 'New Yorkers of New York', 'New York', true],
    ['a run over a no-break space', 'New\u00a0York', 'New York', true], ['a word with a soft hyphen', 'Knes\u00adset', 'Knesset', true],
    ['another apostrophe', 'Sa’ar spoke', "Sa'ar", true], ['a word of another script', 'في القدس اليوم', 'القدس', true],
  ])('%s', (_title, text, clue, has) => {
    expect(new PageWords([text], foldTable).holds(readClue(clue))).toBe(has);
  });

  it('count as near only within the same stretch of text', () => {
    const text = `casino ${'x '.repeat(200)}Gaza strip casino`;
    const at = text.indexOf('Gaza');
    expect(clueNear([readClue('casino')], text, at, at + 4)?.text).toBe('casino');
    expect(clueNear([readClue('casino')], text.slice(0, at + 10), at, at + 4)).toBeUndefined();
    expect(clueNear([], text, at, at + 4)).toBeUndefined();
  });
});

describe('a mention', () => {
  it('ends with its last letter, not with the marks of the page', () => {
    const page: PageText = { blocks: [{ text: 'The envoy of \u200fHamas\u200f\u00ad said so.', kind: 'paragraph' }], lang: 'en' };
    expect(matcher(page).map(({ surface }) => surface)).toEqual(['Hamas']);
  });
});
