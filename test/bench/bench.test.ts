import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../core/match/build-lexicon';
import { openLexicon } from '../../core/match/lexicon';
import { buildFoldTable } from '../../core/text/fold';
import { newsText } from '../../scripts/bench/corpus';
import { madeNames } from '../../scripts/bench/scan/names';
import { PEERS } from '../../scripts/bench/scan/peers';
import { inLowerCase, slowAlternation, slowScan, slowWholeWords } from '../../scripts/bench/scan/slow-reference';
import { growthExponent, median } from '../../scripts/bench/statistics';
import { verdict } from '../../scripts/bench/table';

describe('what benchmarks count with', () => {
  it('finds the exponent of a power', () => {
    expect(growthExponent([1, 10, 100].map((x) => [x, 3 * x ** 1.5] as const))).toBeCloseTo(1.5);
  });

  it('takes the lower of two middle values', () => {
    expect(median([9, 1, 4, 2])).toBe(2);
  });

  it('says whether a budget is kept', () => {
    expect([verdict(5, 5), verdict(5.1, 5)]).toEqual(['ok (≤ 5)', 'short (≤ 5)']);
  });
});

describe('what benchmarks work on', () => {
  const { text } = newsText(60_000);

  it('is as long as asked for', () => {
    expect(text).toHaveLength(60_000);
  });

  it('has the same names every time, and fewer are the first of more', () => {
    const names = madeNames(text, 3000);
    expect(new Set(names).size).toBe(3000);
    expect(madeNames(text, 400)).toEqual(names.slice(0, 400));
  });

  it('takes names of the text, of cities and of people', () => {
    const names = madeNames(text, 3000);
    expect(names.slice(0, 400)).toContain('Shanghai');
    expect(names.slice(0, 50).every((name) => text.includes(name))).toBe(true);
    expect(names.filter((name) => /^[A-Z][a-z]+ (?:[A-Z][a-z]+ )?(?:Smith|Johnson)$/.test(name))).not.toEqual([]);
  });
});

describe('the slow reference', () => {
  const fold = buildFoldTable();

  it('finds names that overlap, across marks that may part words, in lower case only where allowed', () => {
    const names = new Map([['temple mount', false], ['mount', true], ['al aqsa', false]]);
    const found = slowScan(fold, names, 'The Temple Mount, a mount; temple mount. Al-Aqsa. Temple. Mount');
    expect(found.map(([start, , name]) => [start, name])).toEqual([
      [4, 'temple mount'], [11, 'mount'], [20, 'mount'], [34, 'mount'], [41, 'al aqsa'], [58, 'mount'],
    ]);
  });

  it('takes the longest name of each place for one expression', () => {
    expect(slowAlternation(['Gaza', 'Gaza City', 'City'], 'GAZA CITY, Gazans, Gaza')).toEqual([[0, 9, 'gaza city'], [19, 23, 'gaza']]);
  });

  it('takes all names on whole words for automata', () => {
    const found = slowWholeWords(['Gaza', 'Gaza City', 'City'], 'Gaza City, Gazans');
    expect(found).toEqual([[0, 9, 'gaza city'], [0, 4, 'gaza'], [5, 9, 'city']]);
  });

  it('compares with lexicons that can be opened', () => {
    const lexicon = openLexicon(buildLexicon([], fold));
    expect(slowScan(lexicon.fold, new Map(), 'Gaza')).toEqual([]);
  });
});

describe('the peers', () => {
  const names = ['Gaza', 'Gaza City', 'City of David', 'Yaʿalon-Smith', 'Temple Mount (hill', 'St. John', 'John'];
  const text = 'In İzmir: GAZA CITY of David; gazan, Gaza-City.\nThe St. John of Temple Mount (hill), yaʿalon-smith, Johns. Gaza City of david';

  it.each(Object.entries(PEERS))('find with “%s” what the slow reference finds', (_, { make, lowerCase }) => {
    const way = make(names);
    const given = lowerCase ? inLowerCase(text) : text;
    const found = way.find(given).map(String).sort();
    expect(found).toEqual(way.expect(given).map(String).sort());
    expect(found.length).toBeGreaterThan(5);
    expect(way.run(given)).toBe(found.length);
  });
});
