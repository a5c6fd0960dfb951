import type { Paragraph } from '../paragraphs';

/** A run of text in quotation marks. Offsets are into the text that was given. */
export interface QuotedSpan {
  /** What stands between the marks. */
  readonly start: number;
  readonly end: number;
  /** With the marks. */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** No mark closes it here: the speech goes on in the next paragraph, which opens with a mark of its own. */
  readonly goesOn: boolean;
}

interface Mark {
  readonly at: number;
  readonly char: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

const DOUBLE = /["“”„‟«»]/g;
const SINGLE = /['‘’]/g;
const BEFORE_OPENING = /[\s(\[{—–\-/:"“„«‘']/u;
/** Cut letters, no quotation: ’90s, ’til. */
const ELISION = /^(?:\d\d?s|til|em|cause|tis|twas|n|bout|round)\b/iu;

/** What the mark's shape says; white space beside it decides for straight ones. */
function doubleMark(text: string, at: number, from: number, to: number): Mark {
  const char = text[at] ?? '';
  const before = at > from ? text[at - 1] ?? ' ' : ' ';
  const after = at + 1 < to ? text[at + 1] ?? ' ' : ' ';
  const startsWord = BEFORE_OPENING.test(before) && !/\s/.test(after);
  if (char === '“' || char === '„' || char === '«') return { at, char, opens: true, closes: false };
  if (char === '”' || char === '»') return { at, char, opens: startsWord, closes: true };
  const loose = /\s/.test(before) && /\s/.test(after);
  return { at, char, opens: startsWord || loose, closes: !startsWord || loose };
}

/** Whether the mark ends what the other one began, where its own shape says that it begins something. */
const endsAgainstShape = (open: Mark, mark: Mark): boolean =>
  (open.char === '„' && mark.char === '“') || (open.char === '»' && mark.char === '«');

function doubleSpans(text: string, { start, end }: Paragraph): { spans: QuotedSpan[]; open: Mark | undefined } {
  const spans: QuotedSpan[] = [];
  let open: Mark | undefined;
  for (const match of text.slice(start, end).matchAll(DOUBLE)) {
    const mark = doubleMark(text, start + match.index, start, end);
    if (open && (endsAgainstShape(open, mark) || mark.closes)) {
      spans.push({ start: open.at + 1, end: mark.at, outerStart: open.at, outerEnd: mark.at + 1, goesOn: false });
      open = undefined;
    } else if (mark.opens) {
      open = mark;
    }
  }
  return { spans, open };
}

/** Quotations in single marks, as in British print; an apostrophe is none. A plural's ("the nurses’ pay") closes only if nothing better does. */
function singleSpans(text: string, { start, end }: Paragraph, doubles: readonly QuotedSpan[]): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let open: number | undefined;
  let doubtful: number | undefined;
  let next = 0;
  const close = (at: number): void => {
    if (open !== undefined && at - open > 2) spans.push({ start: open + 1, end: at, outerStart: open, outerEnd: at + 1, goesOn: false });
    open = doubtful = undefined;
  };
  for (const match of text.slice(start, end).matchAll(SINGLE)) {
    const at = start + match.index;
    while ((doubles[next]?.outerEnd ?? end) <= at && next < doubles.length) next += 1;
    if ((doubles[next]?.outerStart ?? end) < at) continue;
    const before = at > start ? text[at - 1] ?? ' ' : ' ';
    const rest = text.slice(at + 1, Math.min(end, at + 10));
    const startsWord = BEFORE_OPENING.test(before) && /^[\p{L}\p{N}…\[“"]/u.test(rest) && !ELISION.test(rest) && match[0] !== '’';
    if (startsWord) {
      if (doubtful !== undefined) close(doubtful);
      open = at;
      doubtful = undefined;
    } else if (open !== undefined && !/\s/.test(before) && !/^[\p{L}\p{N}]/u.test(rest)) {
      if (/s/i.test(before) && /^\s\p{L}/u.test(rest)) doubtful ??= at;
      else close(at);
    }
  }
  if (doubtful !== undefined) close(doubtful);
  return spans;
}

const within = (inner: QuotedSpan, outer: QuotedSpan): boolean => outer.outerStart <= inner.outerStart && inner.outerEnd <= outer.outerEnd;

/** Outermost spans in the order of the text. Both lists are in order, each without overlaps of its own. */
function outermost(doubles: readonly QuotedSpan[], singles: readonly QuotedSpan[]): QuotedSpan[] {
  const kept: QuotedSpan[] = [];
  const inDoubleMarks = new Set(doubles);
  for (const span of [...doubles, ...singles].toSorted((a, b) => a.outerStart - b.outerStart)) {
    const last = kept.at(-1);
    if (!last || last.outerEnd <= span.outerStart) kept.push(span);
    else if (!within(span, last) && inDoubleMarks.has(span)) kept[kept.length - 1] = span;
  }
  return kept;
}

const OPENS_PARAGRAPH = /^["“«„»]/;

/**
 * Finds what stands in quotation marks, paragraph by paragraph. A mark that nothing closes is dropped, unless the next
 * paragraph opens with one: then the speech goes on there.
 */
export function quotedSpans(text: string, paragraphs: readonly Paragraph[]): QuotedSpan[] {
  return paragraphs.flatMap((paragraph, number) => {
    const { spans, open } = doubleSpans(text, paragraph);
    const next = paragraphs[number + 1];
    if (open && next && OPENS_PARAGRAPH.test(text.slice(next.start, next.start + 1))) {
      spans.push({ start: open.at + 1, end: paragraph.end, outerStart: open.at, outerEnd: paragraph.end, goesOn: true });
    }
    const singles = singleSpans(text, paragraph, spans);
    return singles.length === 0 ? spans : outermost(spans, singles);
  });
}
