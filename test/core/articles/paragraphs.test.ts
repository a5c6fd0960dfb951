import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../core/articles/paragraphs';

const cut = (text: string): string[] => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

const WRAPPED = `The first paragraph of this text was broken into lines by a program
that did not want its lines to be longer than a screen is wide, and
so a name such as that of the organization of Islamic
Cooperation may stand across the end of a line in it.

The second paragraph was broken in the same way by the same program,
which is why its lines end where the words do not end what they say
but go on.`;

describe('paragraphs', () => {
  it('end at each line end', () => {
    expect(cut('One.\nTwo.\r\nThree.\n\n\n  Four. \n')).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
  });

  it('end only at empty lines where lines were broken to fit a column', () => {
    expect(cut(WRAPPED).map((paragraph) => paragraph.slice(0, 14))).toEqual(['The first para', 'The second par']);
  });

  it('are none in a text of white space', () => {
    expect(cut(' \n\u00a0\n\t')).toEqual([]);
  });

  it('lose no letter of any text', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a word', '\n', '\r\n', ' ', '.', 'end.\n\n', '\u2028', 'x'.repeat(60), ',')), (parts) => {
      const text = parts.join('');
      expect(cut(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }));
  });
});
