import { controlsInShadow, type Controls } from './controls';
import type { Box, Point } from './geometry';
import { middleOf } from './geometry';
import type { Tab } from './tab';

const HOST = 'newsgloss-card';

interface Shown {
  readonly text: string;
  readonly title: string;
  readonly box: Box;
  readonly theme: string;
}

/** Runs in the card's shadow root; undefined while nothing of it can be seen. */
function shownIn(root: ShadowRoot): Shown | undefined {
  const parts = [...root.children].filter((part): part is HTMLElement => part instanceof HTMLElement && part.checkVisibility({ visibilityProperty: true }));
  const boxes = parts.map((part) => part.getBoundingClientRect()).filter((box) => box.width > 0 && box.height > 0);
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.left));
  const y = Math.min(...boxes.map((box) => box.top));
  return {
    text: parts.map((part) => part.innerText).join('\n').trim(),
    title: root.querySelector<HTMLElement>('h1, h2, h3')?.innerText ?? '',
    box: { x, y, width: Math.max(...boxes.map((box) => box.right)) - x, height: Math.max(...boxes.map((box) => box.bottom)) - y },
    theme: root.host.getAttribute('data-theme') ?? root.querySelector('[data-theme]')?.getAttribute('data-theme') ?? '',
  };
}

/** The note card of a page, seen from outside: its shadow root is closed to the page, not to the browser's tools. */
export class Card {
  /** Its buttons, folds and links; empty while it is closed. */
  readonly controls: Controls;

  constructor(private readonly tab: Tab) {
    this.controls = controlsInShadow(tab, HOST);
  }

  private shown(): Promise<Shown | undefined> {
    return this.tab.runInShadow(HOST, shownIn, null);
  }

  /** Whether it is open and has come to rest. */
  async isSettled(): Promise<boolean> {
    const isCalm = (root: ShadowRoot): boolean => [...root.getAnimations(), ...root.host.getAnimations()].every(({ playState }) => playState !== 'running');
    return (await this.isOpen()) && ((await this.tab.runInShadow(HOST, isCalm, null)) ?? false);
  }

  async isOpen(): Promise<boolean> {
    return (await this.shown()) !== undefined;
  }

  /** What can be read on it now, without what is folded; empty while it is closed. */
  async text(): Promise<string> {
    return (await this.shown())?.text ?? '';
  }

  async title(): Promise<string> {
    return (await this.shown())?.title ?? '';
  }

  /** Where it is in the window; undefined while it is closed. */
  async box(): Promise<Box | undefined> {
    return (await this.shown())?.box;
  }

  async hasFocus(): Promise<boolean> {
    return (await this.tab.runInShadow(HOST, (root) => root.activeElement !== null, null)) ?? false;
  }

  /** Clicks a button by its name. @throws Error that lists what is there when it does not come. */
  click(name: string): Promise<void> {
    return this.controls.click('button', name);
  }

  /** Opens or closes a part of the note by its name: one of its folds, or what a word of its foot leads to. @throws as click. */
  async fold(name: string): Promise<void> {
    const isFold = (await this.controls.find('disclosure', name)) !== undefined;
    await this.controls.click(isFold ? 'disclosure' : 'button', name);
  }

  /** Moves the pointer from the mark into the card, as a reader does who wants to use it. */
  async enter(): Promise<void> {
    const box = await this.box();
    if (!box) throw new Error('There is no card to move the pointer into.');
    const point: Point = middleOf(box);
    await this.tab.movePointer(point, 12);
  }
}
