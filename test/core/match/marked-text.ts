import type { PageText, TextBlock } from '../../../core/match/page-text';

export interface Wanted {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly entity: string;
}

const MARK = /\[([^\]]+)\]\(([a-z0-9-]+)\)/g;

/** Reads "[Erdogan](recep-tayyip-erdogan) spoke" into a page and what should be found in it. */
export function readMarked(blocks: readonly string[]): { readonly page: PageText; readonly wanted: Wanted[] } {
  const wanted: Wanted[] = [];
  const read = blocks.map((marked, block): TextBlock => {
    const heading = marked.startsWith('# ');
    let text = '';
    let last = heading ? 2 : 0;
    for (const match of marked.matchAll(MARK)) {
      const [whole, surface = '', entity = ''] = match;
      text += marked.slice(last, match.index);
      wanted.push({ block, start: text.length, end: text.length + surface.length, surface, entity });
      text += surface;
      last = match.index + whole.length;
    }
    return { text: text + marked.slice(last), kind: heading ? 'heading' : 'paragraph' };
  });
  return { page: { blocks: read, lang: 'en' }, wanted };
}

const inText = (text: string, change: (plain: string) => string): string =>
  text.replaceAll(/\[([^\]]+)\]\(([a-z0-9-]+)\)|[^[]+|\[/g, (whole, surface?: string, entity?: string) =>
    surface === undefined || entity === undefined ? change(whole) : `[${change(surface)}](${entity})`);

/** Soft hyphens as long words carry them for the sake of narrow columns. */
const hyphenated = (text: string): string => inText(text, (plain) => plain.replace(/\p{L}{6,}/gu, (word) => `${word.slice(0, 3)}\u00ad${word.slice(3)}`));

const splitAtSentences = (block: string): string[] => (block.startsWith('# ') ? [block] : block.split(/(?<=\p{Ll}\.) (?=["“[\p{Lu}])/u));

function joined(blocks: readonly string[]): string[] {
  const headings = blocks.filter((block) => block.startsWith('# '));
  const text = blocks.filter((block) => !block.startsWith('# ')).join(' ');
  return text === '' ? headings : [...headings, text];
}

/** The same text as other pages would carry it. None of it changes what the names denote. */
export const VARIANTS: Readonly<Record<string, (blocks: readonly string[]) => string[]>> = {
  'as it is': (blocks) => [...blocks],
  'with soft hyphens': (blocks) => blocks.map(hyphenated),
  'with no-break spaces': (blocks) => blocks.map((block) => `${block.slice(0, 2)}${inText(block.slice(2), (plain) => plain.replaceAll(' ', '\u00a0'))}`),
  'with letters and their marks apart': (blocks) => blocks.map((block) => inText(block, (plain) => plain.normalize('NFD'))),
  'with straight apostrophes': (blocks) => blocks.map((block) => block.replaceAll('’', "'")),
  'with one block a sentence': (blocks) => blocks.flatMap(splitAtSentences),
  'with all paragraphs in one': joined,
  'with an indent and line ends': (blocks) => blocks.map((block) => (block.startsWith('# ') ? block : `\n   ${inText(block, (plain) => plain.replace(' ', '\n '))}\n`)),
  'among other paragraphs': (blocks) => ['It rained all day.', ...blocks, 'Nothing else happened in the house.'],
};
