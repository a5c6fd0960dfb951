import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildLexicon, type LexiconName } from '../../../core/match/build-lexicon';
import { BLOCKER, openLexicon } from '../../../core/match/lexicon';
import type { MatchFacts } from '../../../core/match/match-facts';
import { createMatcher, type NameSource } from '../../../core/match/matcher';
import type { PageText } from '../../../core/match/page-text';
import type { Clues } from '../../../core/model/entity';
import { EntityId, TopicId } from '../../../core/model/ids';
import { foldTable, nameOf } from './lexicon-of';

interface Known {
  readonly facts: MatchFacts;
  /** The number of the entity and of the clues is set where the source is made. */
  readonly names: readonly (LexiconName & { readonly nameClues?: Clues })[];
}

const known = (id: string, type: MatchFacts['type'], names: readonly (Partial<LexiconName> & { readonly text: string; readonly nameClues?: Clues })[], extra: Partial<MatchFacts> = {}): Known => ({
  facts: { id: v.parse(EntityId, id), type, topics: [v.parse(TopicId, 'valley')], elsewhere: [], forenames: new Set(), ...extra },
  names: names.map((name) => ({ ...nameOf(name.text), lowercase: false, ...name })),
});

const river: Clues = { for: ['river'], against: ['bank loan'] };
const people: readonly Known[] = [
  known('ada-marlow', 'person', [{ text: 'Ada Marlow' }, { text: 'Marlow', kind: 'short', alone: false }], { forenames: new Set(['ada']) }),
  known('marlow-town', 'city', [{ text: 'Marlow', nameClues: river, alone: false }, { text: 'Marlow Bridge', entity: BLOCKER }]),
  known('dorvan', 'state', [{ text: 'Dorvan' }, { text: 'Republic of Dorvan' }]),
  known('dorvan-league', 'organization', [{ text: 'Dorvan League' }, { text: 'DVL', kind: 'acronym', alone: false }]),
];

function sourceOf(records: readonly Known[]): NameSource {
  const nameClues: Clues[] = [];
  const names = records.flatMap(({ names }, entity) => names.map(({ nameClues: clues, ...name }): LexiconName => ({
    ...name, entity: name.entity === BLOCKER ? BLOCKER : entity, clues: clues === undefined ? -1 : nameClues.push(clues) - 1,
  })));
  return { lexicon: openLexicon(buildLexicon(names, foldTable)), facts: records.map(({ facts }) => facts), nameClues };
}

const merged = createMatcher([sourceOf(people)]);
const piece = fc.constantFrom('Ada Marlow', 'Marlow', 'Marlow Bridge', 'Dorvan', 'Republic of Dorvan', 'Dorvan League', 'DVL', 'the river', 'a bank loan', 'George', 'said', 'in', 'and');
const page: fc.Arbitrary<PageText> = fc.record({
  blocks: fc.array(fc.array(piece, { maxLength: 8 }).map((pieces) => ({ text: `They ${pieces.join(' ')}.`, kind: 'paragraph' as const })), { maxLength: 4 }),
  lang: fc.constantFrom('en', 'ar', undefined),
});

describe('several lexicons together', () => {
  it.each([1, 2, 3])('find what one lexicon of all names finds, cut after %i', (cut) => {
    const apart = createMatcher([sourceOf(people.slice(0, cut)), sourceOf(people.slice(cut))]);
    fc.assert(fc.property(page, (page) => { expect(apart(page)).toEqual(merged(page)); }), { numRuns: 300 });
  });

  it('find what the first finds where they know the same entities', () => {
    const twice = createMatcher([sourceOf(people), sourceOf(people)]);
    fc.assert(fc.property(page, (page) => { expect(twice(page)).toEqual(merged(page)); }), { numRuns: 300 });
  });

  it('decide with the evidence of each other', () => {
    const [person, town, ...rest] = people;
    const apart = createMatcher([sourceOf(rest), sourceOf(person ? [person] : []), sourceOf(town ? [town] : [])]);
    const found = (text: string): string[] => apart({ blocks: [{ text, kind: 'paragraph' }], lang: 'en' }).map(({ surface, entity }) => `${surface}: ${entity}`);
    expect(found('They saw Ada Marlow, and Marlow spoke.')).toEqual(['Ada Marlow: ada-marlow', 'Marlow: ada-marlow']);
    expect(found('They saw the river at Marlow.')).toEqual(['Marlow: marlow-town']);
    expect(found('They saw Marlow Bridge.')).toEqual([]);
  });

  it('may be none', () => {
    expect(createMatcher([])({ blocks: [{ text: 'Dorvan', kind: 'paragraph' }] })).toEqual([]);
  });
});
