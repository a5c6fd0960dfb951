/** A name that should be found: offsets into the sentence without its marks. */
export interface Wanted {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly entity: string;
}

export interface MarkedSentence {
  readonly text: string;
  readonly wanted: readonly Wanted[];
}

const MARK = /\[([^[\]]+)\]\(([a-z0-9-]+)\)/g;

/**
 * Reads "[Erdogan](recep-tayyip-erdogan) spoke".
 * @throws Error in words when a bracket is left that belongs to no mark.
 */
export function readSentence(marked: string): MarkedSentence {
  const wanted: Wanted[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, surface = '', entity = ''] = match;
    text += marked.slice(last, match.index);
    wanted.push({ start: text.length, end: text.length + surface.length, surface, entity });
    text += surface;
    last = match.index + whole.length;
  }
  text += marked.slice(last);
  if (/\]\(|\[/.test(text)) throw new Error('A mark is written [name](entity-id); a bracket in the sentence belongs to none.');
  if (text.trim() === '') throw new Error('The sentence is empty.');
  return { text, wanted };
}

/** Writes the marks back into the sentence. */
export function writeSentence({ text, wanted }: MarkedSentence): string {
  let written = '';
  let last = 0;
  for (const { start, end, surface, entity } of wanted) {
    written += `${text.slice(last, start)}[${surface}](${entity})`;
    last = end;
  }
  return written + text.slice(last);
}

const same = (a: Wanted, b: Wanted): boolean => a.start === b.start && a.end === b.end && a.entity === b.entity;

/** What is marked and should not be, and what should be and is not, in words; empty where the case passes. */
export function differences(wanted: readonly Wanted[], found: readonly Wanted[]): string[] {
  return [
    ...found.filter((mention) => !wanted.some((one) => same(one, mention))).map(({ surface, entity }) => `marked, and should not be: ${surface} (${entity})`),
    ...wanted.filter((one) => !found.some((mention) => same(one, mention))).map(({ surface, entity }) => `not marked, and should be: ${surface} (${entity})`),
  ];
}
