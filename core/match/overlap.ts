import type { Span } from './candidate';

type Extent = Pick<Span, 'start' | 'end'>;

const overlap = (a: Extent, b: Extent): boolean => a.start < b.end && b.start < a.end;

function longestFirst(cluster: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...cluster].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some((other) => overlap(span, other))) kept.push(span);
  }
  return kept;
}

/** Keeps the longest of overlapping spans, the earlier one of two equally long; sorted by start. */
export function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  let cluster: Span[] = [];
  let clusterEnd = 0;
  const flush = (): void => {
    kept.push(...longestFirst(cluster));
    cluster = [];
  };
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start >= clusterEnd) flush();
    cluster.push(span);
    clusterEnd = Math.max(clusterEnd, span.end);
  }
  flush();
  return kept.sort((a, b) => a.start - b.start);
}

/** The first of the spans, sorted by start and free of overlaps, that reaches into text[start, end). */
export function overlapping<T extends Extent>(spans: readonly T[], start: number, end: number): T | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found = spans[low];
  return found !== undefined && found.start < end ? found : undefined;
}

export const overlapsAny = (spans: readonly Extent[], start: number, end: number): boolean => overlapping(spans, start, end) !== undefined;
