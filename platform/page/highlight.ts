import { watchNearby, type Nearby } from './nearby';

const LOOKS = ['newsgloss', 'newsgloss-draft', 'newsgloss-open'] as const;
type Look = (typeof LOOKS)[number];

/** Names of the registered highlights; the style sheet says `::highlight(newsgloss)`. In a link, marks keep clear of the link's own line. */
export const HIGHLIGHT_NAMES = LOOKS.flatMap((look) => [look, `${look}-in-link`] as const);

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

/** The highlights of one look: for plain text and for links. */
interface Paint {
  add(range: StaticRange): void;
  delete(range: StaticRange): void;
  clear(): void;
}

/** Registers the highlights of each look. Undefined where the browser has none or refuses. */
function register(view: Window & typeof globalThis): Readonly<Record<Look, Paint>> | undefined {
  const paintOf = (look: Look, priority: number): Paint => {
    const plain = new view.Highlight();
    const inLink = new view.Highlight();
    plain.priority = priority;
    inLink.priority = priority;
    // Firefox content scripts may set and delete in the registry but not iterate it, so we never ask what is there.
    view.CSS.highlights.set(look, plain);
    view.CSS.highlights.set(`${look}-in-link`, inLink);
    return {
      add(range) {
        const isInLink = Boolean(range.startContainer.parentElement?.closest('a[href]'));
        (isInLink ? inLink : plain).add(range);
      },
      delete(range) {
        plain.delete(range);
        inLink.delete(range);
      },
      clear() {
        plain.clear();
        inLink.clear();
      },
    };
  };
  try {
    // What is open is painted over the mark that it covers.
    return { 'newsgloss': paintOf('newsgloss', 0), 'newsgloss-draft': paintOf('newsgloss-draft', 0), 'newsgloss-open': paintOf('newsgloss-open', 1) };
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
