import { describe, expect, it } from 'vitest';
import { differences, readSentence, writeSentence } from '../../scripts/new-case/marked-sentence';

describe('a sentence with marks', () => {
  const marked = '[Hamas](hamas) met in [Ankara](ankara).';

  it('is read into its text and what should be found, and written back', () => {
    const read = readSentence(marked);
    expect(read).toEqual({
      text: 'Hamas met in Ankara.',
      wanted: [{ start: 0, end: 5, surface: 'Hamas', entity: 'hamas' }, { start: 13, end: 19, surface: 'Ankara', entity: 'ankara' }],
    });
    expect(writeSentence(read)).toBe(marked);
  });

  it.each(['The [Bank of Israel raised it.', '[Hamas](not an id) spoke.', '  '])('is refused in words: %s', (sentence) => {
    expect(() => readSentence(sentence)).toThrow(/mark|empty/);
  });

  it('is compared with what is found', () => {
    const { wanted } = readSentence(marked);
    expect(differences(wanted, wanted)).toEqual([]);
    expect(differences(wanted, [{ start: 0, end: 5, surface: 'Hamas', entity: 'israel' }])).toEqual([
      'marked, and should not be: Hamas (israel)', 'not marked, and should be: Hamas (hamas)', 'not marked, and should be: Ankara (ankara)',
    ]);
  });
});
