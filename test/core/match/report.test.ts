import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../../core/match/judgement';
import { STANDS_FROM, WEIGHTS } from '../../../core/match/rules';
import type { PartialDate } from '../../../core/model/partial-date';
import { shipped } from '../knowledge/shipped';

const { matcher } = shipped();

function judge(text: string, date?: PartialDate): Judgement[] {
  const all: Judgement[] = [];
  matcher({ blocks: [{ text, kind: 'paragraph' }], lang: 'en', date }, (one) => all.push(one));
  return all;
}

const about = (text: string, surface: string): Judgement | undefined =>
  judge(text).find(({ candidate, veto }) => candidate.surface === surface && veto !== 'other-language');
const rules = (judgement: Judgement | undefined): string[] => judgement?.evidence.map(({ rule }) => rule) ?? [];

describe('what is told of every candidate', () => {
  it.each([
    ['The Bank of Israel raised its rate.', 'Israel', 'institution'],
    ['Neither Wayne Jordan nor his lawyer spoke.', 'Jordan', 'bearer'],
    ['The tribes of ancient Israel came together.', 'Israel', 'historic'],
    ['The USS Lebanon was sunk.', 'Lebanon', 'vessel'],
    ['It cost US$ 2,700 a tonne.', 'US', 'currency'],
    ['It was a road-to-Damascus moment.', 'Damascus', 'saying'],
    ['A tornado hit Lebanon, Tennessee, at night.', 'Lebanon', 'elsewhere'],
  ])('names the rule that ends a reading: %s', (text, surface, veto) => {
    expect(about(text, surface)).toMatchObject({ outcome: 'vetoed', veto });
  });

  it.each([
    ['Iran beat Wales 2-0 in the World Cup.', 'Iran', ['denotes-one', 'team']],
    ['The World Cup final was held in Turkey after a goalless first half.', 'Turkey', ['denotes-one', 'team', 'place-or-state-here']],
    ['Jordan, 45, of Ohio, pleaded not guilty.', 'Jordan', ['denotes-one', 'treated-as-person']],
    ['Israeli Foreign Minister Cohen called.', 'Cohen', ['clue-on-page', 'further-clue', 'title-here']],
  ])('lists what was weighed: %s', (text, surface, wanted) => {
    expect(rules(about(text, surface))).toEqual(wanted);
  });

  it('adds up to what decides', () => {
    for (const { outcome, veto, evidence, score } of judge('Hamas met Cohen, and Iran beat Wales 2-0 in the World Cup. The OIC, Assad and Israel spoke of the mount.')) {
      expect(score).toBeCloseTo(evidence.reduce((sum, { weight }) => sum + weight, 0));
      if (veto === undefined) expect(outcome === 'too-weak').toBe(score < STANDS_FROM);
    }
  });

  it('does not change what is found', () => {
    const page = { blocks: [{ text: 'Hamas met Erdogan in Ankara, the Bank of Israel said.', kind: 'paragraph' }], lang: 'en' } as const;
    expect(matcher(page, () => undefined)).toEqual(matcher(page));
  });
});

describe('the weights', () => {
  it('let one clear clue carry a name that needs help, and no doubt alone undo a name with its place beside it', () => {
    expect(WEIGHTS['clue-on-page']).toBeGreaterThanOrEqual(STANDS_FROM);
    expect(WEIGHTS['denotes-one'] + WEIGHTS.team).toBeLessThan(STANDS_FROM);
    expect(WEIGHTS['denotes-one'] + WEIGHTS.team + WEIGHTS['place-or-state-here']).toBeGreaterThanOrEqual(STANDS_FROM);
  });
});
