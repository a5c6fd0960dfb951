import { describe, expect, it } from 'vitest';
import { EVIDENCE_RULES } from '../../../core/model/evidence';
import { reasonWords } from '../../../core/note/reason-words';
import { shipped } from '../knowledge/shipped';

const { matcher } = shipped();

/** What the card says of the last mention of the surface. */
function whyIs(surface: string, text: string): string | undefined {
  const mention = matcher({ blocks: [{ text, kind: 'paragraph' }], lang: 'en', date: undefined }).findLast((one) => one.surface === surface);
  return mention && reasonWords(mention);
}

describe('why a mark is shown', () => {
  it.each([
    ['a full name', 'Hamas', 'A delegation of Hamas arrived.', '“Hamas” is its name; we know of nothing else called so.'],
    ['initials spelled out', 'OIC', 'The Organisation of Islamic Cooperation (OIC) met.', 'The page also says “Organisation of Islamic Cooperation”, so “OIC” means the same.'],
    ['a short name without its full one', 'Erdogan', 'President Erdogan spoke.', 'In the news “Erdogan” is short for nothing else.'],
    ['a short name with a clue', 'lira', 'The lira fell in Turkey.', '“lira” can mean other things too. “Turkey” on the page speaks for this.'],
    ['a surname after its title', 'Cohen', 'Foreign Minister Cohen spoke in the Knesset.', '“Cohen” can mean other things too. “foreign minister” stands right before it. “minister” and “Knesset” on the page speak for this.'],
    ['a person of the same name', 'Jordan', 'Neil Jordan shot a film in Jordan.', '“Jordan” is its name. The page also names a person called “Jordan”; what speaks for the place weighs more. The words around it speak of the place or the state.'],
    ['a state in a text about sport', 'Iran', 'Iran beat Iraq 2-1 in the World Cup qualifier. The goalkeeper flew back to Iran, whose government paid.', '“Iran” is its name. The text is about sport, where a country’s name often means its team. The words around it speak of the place or the state.'],
  ])('%s', (_title, surface, text, words) => {
    expect(whyIs(surface, text)).toBe(words);
  });

  it('is said of every rule that can be part of it', () => {
    const alone = (rule: (typeof EVIDENCE_RULES)[number]): string => reasonWords({ surface: 'Xu', evidence: [{ rule, weight: -1, about: 'Yo' }] });
    const silent = reasonWords({ surface: 'Xu', evidence: [] });
    expect(EVIDENCE_RULES.filter((rule) => alone(rule) === silent)).toEqual([]);
  });
});
