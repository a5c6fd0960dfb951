import type { Note } from '../../core/note/note';
import { watchKeys, type KeyReport } from '../page/keys';
import { watchPointer, type PointerReport } from '../page/pointer';
import { watch } from '../page/watch';
import type { Caller } from '../messages/envelope';
import { serveReader } from '../messages/serve-reader';
import type { ToBackground } from '../messages/to-background';
import { onSettingsFieldsChanged } from '../settings-changes';
import { createCardDriver } from './card-driver';
import { takeCard } from './card-parts';
import { followCard } from './follow-card';
import type { Mark } from './mark';
import { claimPage } from './one-reader';
import { createPageSession } from './page-session';
import { reveal, stepMark } from './step-marks';

const targetOf = ({ number, inLink }: Mark): { mark: number; inLink: boolean } => ({ mark: number, inLink });

/** Reads the page, paints its marks and answers pointer and keys, for as long as the page lives; does nothing where a reader runs already. */
export function startReader(view: Window & typeof globalThis, background: Caller<ToBackground>): void {
  const signal = claimPage(view);
  if (!signal) return;
  const session = createPageSession(view, {
    ask: (page) => background.readPage(page),
    onMarks: () => {
      const shown = driver.shown();
      if (shown && !session.marks().some(({ number }) => number === shown.number)) driver.send({ type: 'target-gone', mark: shown.number });
    },
  }, signal);

  const noteFor = (mark: Mark): Promise<Note | null> => {
    const onPage = [...new Set(session.mentions().map(({ entity }) => entity))];
    return background.noteFor({ entity: mark.mention.entity, pageDate: session.date(), onPage });
  };
  const markOf = (number: number): Mark | undefined => session.marks().find((mark) => mark.number === number);
  const driver = createCardDriver({ markOf, noteFor, cardParts: () => takeCard(() => background.sendCard(null)), setOpen: (mark) => { session.setOpen(mark); } });
  signal.addEventListener('abort', () => { driver.stop(); });

  const onPointer = (report: PointerReport<Mark>): void => {
    if (report.type === 'on') driver.send({ type: 'pointer-on', target: targetOf(report.target), speed: report.speed });
    else if (report.type === 'tap') driver.send({ type: 'tap', target: report.target && targetOf(report.target) });
    else driver.send({ type: report.type === 'corridor' ? 'corridor' : `pointer-${report.type}` });
  };
  /** Where the keys left off: after Escape they go on from there. */
  let lastStepped: Mark | undefined;
  const onKey = (key: KeyReport): boolean => {
    if (key === 'escape') {
      driver.send({ type: 'escape' });
      return true;
    }
    const mark = stepMark(session.marks(), driver.shown() ?? lastStepped, key);
    if (!mark) return false;
    lastStepped = mark;
    reveal(view, mark);
    driver.send({ type: 'key', target: targetOf(mark) });
    return true;
  };
  const isCard = (node: EventTarget | null): boolean => driver.view()?.holds(node) === true;
  watchPointer(view, { hit: (x, y) => session.markAt(x, y), report: onPointer, isCard, cardRect: () => driver.view()?.rect() }, signal);
  watchKeys(view, { report: onKey, isCard, isCardOpen: () => driver.view() !== undefined }, signal);
  followCard(view, driver, signal);

  /** The extension may have been updated or removed meanwhile, or the page may go: then nothing more is to be marked. */
  const quietly = (work: Promise<void>): void => { work.catch(() => undefined); };
  serveReader({ describePage: () => session.describe() }, signal);
  onSettingsFieldsChanged(() => { quietly(session.refresh()); }, signal);
  watch(view.document.documentElement, (change) => {
    if (change.type === 'route') {
      driver.send({ type: 'target-gone' });
      quietly(session.read());
    } else if (change.type === 'blocks') quietly(session.reread(change.elements));
  }, signal);
  quietly(session.read());
}
