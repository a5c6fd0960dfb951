import type { PageReading, ReadMention } from '../../core/match/page-reading';
import type { PageText } from '../../core/match/page-text';
import type { PartialDate } from '../../core/model/partial-date';
import type { Article } from '../page/article-roots';
import type { Block } from '../page/block';
import { createMarks } from '../page/highlight';
import { hitTest } from '../page/hit-test';
import { createMarkIndex } from '../page/mark-index';
import { pageDate } from '../page/page-date';
import { pageLanguage } from '../page/page-language';
import { spansOf, toStaticRange } from '../page/ranges';
import { readArticle } from '../page/read-blocks';
import { nextTurn } from '../page/slices';
import { isSameText, needsNewArticle, rereadBlocks } from './blocks';
import { isSameMark, type Mark } from './mark';
import { createReadingQueue } from './reading-queue';

/** One page while it is read: its text, its mentions and the marks that are painted for them. */
export interface PageSession {
  /** Reads the whole page anew. */
  read(): Promise<void>;
  /** Reads again what changed. */
  reread(changed: readonly Element[]): Promise<void>;
  /** Asks again what is to be marked: the settings changed. */
  refresh(): Promise<void>;
  /** The page as it was read last. */
  describe(): PageText;
  /** When the page was published, where it says so. */
  date(): PartialDate | undefined;
  /** Marks in the order of the text. */
  marks(): readonly Mark[];
  markAt(x: number, y: number): Mark | undefined;
  /** All mentions of the page, marked or not. */
  mentions(): readonly ReadMention[];
  /** Paints the mark whose card is open; null for none. */
  setOpen(mark: Mark | null): void;
}

export interface SessionWiring {
  readonly ask: (page: PageText) => Promise<PageReading>;
  /** Called after the marks changed. */
  readonly onMarks: () => void;
}

function isPartialDate(text: string | undefined): text is PartialDate {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text);
}

const isSameList = (own: readonly Mark[], before: readonly Mark[] | undefined): boolean =>
  own.length === before?.length && own.every(({ number }, at) => number === before[at]?.number);

export function createPageSession(view: Window & typeof globalThis, { ask, onMarks }: SessionWiring, signal: AbortSignal): PageSession {
  const { document } = view;
  const painter = createMarks(view);
  const index = createMarkIndex<Mark>();
  let blocks: readonly Block[] = [];
  /** The blocks that `mentions` stand in. */
  let answered: readonly Block[] | undefined;
  let article: Article | undefined;
  let about: Pick<PageText, 'date' | 'lang'> = {};
  let marks: readonly Mark[] = [];
  let mentions: readonly ReadMention[] = [];
  /** Marks that are painted, by block; a block that was not read again keeps its object. */
  let painted = new Map<Block, readonly Mark[]>();
  const ids = new WeakMap<Block, number>();
  let lastId = 0;
  const idOf = (block: Block): number => {
    const id = ids.get(block) ?? (lastId += 1);
    ids.set(block, id);
    return id;
  };
  let last = 0;
  /** Counts the questions, so that an answer which a newer one has overtaken is dropped. */
  let turn = 0;
  signal.addEventListener('abort', () => { painter.stop(); });

  /** Asks the page for its date and language: too much to do it for each card. */
  const lookAbout = (): void => {
    const date = pageDate(document, view.location.href);
    const lang = pageLanguage(document);
    about = { ...(lang === undefined ? {} : { lang }), ...(isPartialDate(date) ? { date } : {}) };
  };

  const describe = (): PageText => ({ blocks: blocks.map(({ text, kind }) => ({ text, kind })), ...about });

  const toMark = (mention: ReadMention, before: ReadonlyMap<Block, readonly Mark[]>): Mark[] => {
    const block = blocks[mention.block];
    const range = block && mention.marked ? toStaticRange(block, mention.start, mention.end) : undefined;
    const element = range?.startContainer.parentElement;
    if (!block || !range || !element) return [];
    const same = before.get(block)?.find((mark) => isSameMark(mark, { mention, range }));
    if (same) return [{ ...same, mention }];
    return [{ number: (last += 1), mention, range, spans: spansOf(block, mention.start, mention.end), element, inLink: element.closest('a[href]') !== null }];
  };

  const paintBlock = (block: Block, own: readonly Mark[]): void => {
    const ranges = (draft: boolean): StaticRange[] => own.filter(({ mention }) => mention.draft === draft).map(({ range }) => range);
    painter.set(idOf(block), { element: block.element, known: ranges(false), drafts: ranges(true) });
    index.set(idOf(block), own.map((mark) => ({ target: mark, range: mark.range, spans: mark.spans })));
  };

  const paint = (found: readonly ReadMention[]): void => {
    mentions = found;
    const before = painted;
    painted = new Map();
    marks = found.flatMap((mention) => toMark(mention, before));
    for (const mark of marks) {
      const block = blocks[mark.mention.block];
      if (block) painted.set(block, [...(painted.get(block) ?? []), mark]);
    }
    for (const block of before.keys()) {
      if (painted.has(block)) continue;
      painter.delete(idOf(block));
      index.delete(idOf(block));
    }
    // What stays is left alone: marks that were taken away and put back would flicker.
    for (const [block, own] of painted) if (!isSameList(own, before.get(block))) paintBlock(block, own);
    onMarks();
  };

  const refresh = async (): Promise<void> => {
    const mine = (turn += 1);
    const asked = blocks;
    const reading = await ask(describe());
    if (mine !== turn || signal.aborted) return;
    answered = asked;
    paint(reading.state === 'read' ? reading.mentions : []);
  };

  /** Marks what was read; asks only where the text is another than before. */
  const markRead = async (): Promise<void> => {
    if (blocks === answered) return;
    if (!answered || !isSameText(blocks, answered)) return refresh();
    answered = blocks;
    paint(mentions);
  };

  const readPage = async (): Promise<void> => {
    ({ article, blocks } = await readArticle(document, signal));
    await nextTurn();
    lookAbout();
    await markRead();
  };

  const readParts = async (changed: readonly Element[]): Promise<void> => {
    if (!article || needsNewArticle(article)) return readPage();
    blocks = await rereadBlocks(blocks, changed, article, signal);
    await markRead();
  };

  const queue = createReadingQueue({ readPage, readParts });

  return {
    read: () => queue.page(),
    reread: (changed) => queue.parts(changed),
    refresh,
    describe,
    date: () => about.date,
    marks: () => marks,
    markAt: (x, y) => hitTest(document, index, x, y)?.target,
    mentions: () => mentions,
    setOpen: (mark) => { painter.setOpen(mark?.range ?? null); },
  };
}
