import { watchNearby, type Nearby } from './nearby';

/** Names of the registered highlights; the style sheet says `::highlight(newsgloss)`. */
export const HIGHLIGHT_NAMES = ['newsgloss', 'newsgloss-draft', 'newsgloss-open'] as const;
export type HighlightName = (typeof HIGHLIGHT_NAMES)[number];

export interface BlockMarks {
  readonly element: Element;
  /** Mentions of reviewed entities. */
  readonly known: readonly StaticRange[];
  /** Mentions of entities that nobody has reviewed. */
  readonly drafts: readonly StaticRange[];
}

export interface Marks {
  /** False where the browser has no custom highlights: nothing is painted then, and nothing fails. */
  readonly supported: boolean;
  /** Marks of one block, in place of the ones it had. `block` is any number that stays the block's own. */
  set(block: number, marks: BlockMarks): void;
  delete(block: number): void;
  /** Removes all marks; what is set afterwards is painted again. */
  clear(): void;
  /** The mark whose card is open, painted solid; null for none. */
  setOpen(range: StaticRange | null): void;
  /** Removes all marks and lets go of the page. */
  stop(): void;
}

const NOTHING: Marks = { supported: false, set: () => undefined, delete: () => undefined, clear: () => undefined, setOpen: () => undefined, stop: () => undefined };

/** Registers one highlight under each name. Undefined where the browser has none or refuses. */
function register(view: Window & typeof globalThis): Readonly<Record<HighlightName, Highlight>> | undefined {
  try {
    const highlights = { 'newsgloss': new view.Highlight(), 'newsgloss-draft': new view.Highlight(), 'newsgloss-open': new view.Highlight() };
    highlights['newsgloss-open'].priority = 1; // painted over the mark that it covers
    // Firefox content scripts may set and delete in the registry but not iterate it, so we never ask what is there.
    for (const name of HIGHLIGHT_NAMES) view.CSS.highlights.set(name, highlights[name]);
    return highlights;
  } catch {
    return undefined;
  }
}

/**
 * Paints marks through the CSS Custom Highlight API. Only blocks within two screens of the window are registered: each registered range
 * costs on every later frame in which the page changes.
 */
export function createMarks(view: Window & typeof globalThis): Marks {
  const highlights = register(view);
  if (!highlights) return NOTHING;
  const blocks = new Map<number, BlockMarks>();
  const painted = new Set<number>();

  const unpaint = (block: number): void => {
    if (!painted.delete(block)) return;
    for (const range of blocks.get(block)?.known ?? []) highlights.newsgloss.delete(range);
    for (const range of blocks.get(block)?.drafts ?? []) highlights['newsgloss-draft'].delete(range);
  };
  const paint = (block: number): void => {
    if (painted.has(block)) return;
    painted.add(block);
    for (const range of blocks.get(block)?.known ?? []) highlights.newsgloss.add(range);
    for (const range of blocks.get(block)?.drafts ?? []) highlights['newsgloss-draft'].add(range);
  };
  const nearby: Nearby = watchNearby(view, (block, near) => {
    if (near) paint(block);
    else unpaint(block);
  });
  const remove = (block: number): void => {
    unpaint(block);
    const had = blocks.get(block);
    blocks.delete(block);
    if (had) nearby.remove(block, had.element);
  };
  const clear = (): void => {
    for (const block of [...blocks.keys()]) remove(block);
    highlights['newsgloss-open'].clear();
  };

  return {
    supported: true,
    set(block, marks) {
      remove(block);
      if (marks.known.length + marks.drafts.length === 0) return;
      blocks.set(block, marks);
      nearby.add(block, marks.element);
    },
    delete: remove,
    clear,
    setOpen(range) {
      highlights['newsgloss-open'].clear();
      if (range) highlights['newsgloss-open'].add(range);
    },
    stop() {
      clear();
      nearby.stop();
      for (const name of HIGHLIGHT_NAMES) view.CSS.highlights.delete(name);
    },
  };
}
