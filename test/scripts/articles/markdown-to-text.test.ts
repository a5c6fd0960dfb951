import { describe, expect, it } from 'vitest';
import { firstHeading, markdownToText } from '../../../scripts/articles/markdown-to-text';

describe('Markdown as plain text', () => {
  it.each([
    ['headings', '# One\nText.\n\nTwo\n===\nMore.\n\n## Three ##\n', ['One', 'Text.', 'Two', 'More.', 'Three']],
    ['lines of one paragraph', 'A line\nand its end.\n\nAnother.', ['A line and its end.', 'Another.']],
    ['emphasis', 'It *is* **very** ***much*** _so_ __now__ ~~not~~ `code`.', ['It is very much so now not code.']],
    ['emphasis within emphasis', '**A *b* c**', ['A b c']],
    ['what only looks like emphasis', 'The snake_case_name is 2 * 3 * 4.', ['The snake_case_name is 2 * 3 * 4.']],
    ['links', '[Ada](https://a.example/x_(y)) and [Ben][1] and <https://c.example>.\n\n[1]: https://b.example "Ben"', ['Ada and Ben and .']],
    ['images', '![a boat](boat.png) The [![logo](l.png)](https://a.example) harbour.', ['The harbour.']],
    ['lists', '- One\n- Two\n  goes on\n1. Three\n2) Four\n- [ ] Five', ['One', 'Two goes on', 'Three', 'Four', 'Five']],
    ['quotes', '> “We will,”\n> she said.\n>\n> > “No.”', ['“We will,” she said.', '“No.”']],
    ['rules, code and tables', 'A.\n\n---\n\n```js\nlet x = 1;\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nB.', ['A.', 'B.']],
    ['HTML and comments', 'A<br>b <b>c</b>.<!-- not\nthis -->\n\n<div>\nD.\n</div>', ['Ab c.', 'D.']],
    ['escapes and entities', '\\*Not\\* so &amp; so, 1 \\< 2 &lt; 3, AT&T.', ['*Not* so & so, 1 < 2 < 3, AT&T.']],
    ['footnotes', 'She left.[^1]\n\n[^1]: In spring.', ['She left.']],
    ['a year at a line’s beginning', 'It was in\n2019. The council met.', ['It was in 2019. The council met.']],
    ['nothing', '', []],
  ])('%s', (_, markdown, lines) => {
    expect(markdownToText(markdown).split('\n').filter((line) => line !== '')).toEqual(lines);
  });

  it('parts paragraphs by empty lines', () => {
    expect(markdownToText('A.\n\nB.')).toBe('A.\n\nB.\n');
  });

  it.each(['*', '[', '](', '`', '<a ', '_a', '![', '\\', '&', '> ', '# ', '-', '<!--'])('goes through text that is nothing but %j', (part) => {
    expect(() => markdownToText(part.repeat(20_000))).not.toThrow();
    expect(() => firstHeading(part.repeat(20_000))).not.toThrow();
  });

  it.each([['# A *title* #\n\nText', 'A title'], ['A title\n===\nText', 'A title'], ['Text\n\n# Later', undefined], ['', undefined]])('finds the title in %j', (markdown, title) => {
    expect(firstHeading(markdown)).toBe(title);
  });
});
