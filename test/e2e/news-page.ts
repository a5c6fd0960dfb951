import { Card } from './card';
import { middleOf, type Box, type Point } from './geometry';
import { boxInPage, marksInPage, type Mark } from './marks-in-page';
import { Surface } from './surface';
import type { Tab } from './tab';
import { until } from './until';

/** A page of the web that Newsgloss may be reading. */
export class NewsPage extends Surface {
  readonly card: Card;

  constructor(
    tab: Tab,
    readonly url: string,
  ) {
    super(tab);
    this.card = new Card(tab);
  }

  /** What is painted now, in document order, read from the page's own CSS.highlights. */
  marks(): Promise<readonly Mark[]> {
    return this.tab.run(marksInPage, null);
  }

  /** The painted texts alone, each once, in the order of their first marks. */
  async markedTexts(): Promise<readonly string[]> {
    return [...new Set((await this.marks()).map(({ text }) => text))];
  }

  /** The first line of a mark, scrolled into the window. `nth` counts marks of this text from 0. @throws Error that lists the marks when it does not come. */
  async boxOf(text: string, nth = 0): Promise<Box> {
    let seen: readonly string[] = [];
    const wanted = async (): Promise<Box | undefined> => {
      const marks = await this.marks();
      seen = marks.map((mark) => mark.text);
      const mark = marks.filter((one) => one.text === text)[nth];
      return mark && (await this.tab.run(boxInPage, { at: mark.at, length: text.length }));
    };
    return until(`a mark on “${text}”`, wanted, () => `Marked are: ${seen.join(', ') || 'none'}.`);
  }

  /** Moves the pointer to a mark as a hand does, and lets it rest there. @throws as boxOf. */
  async hover(text: string, nth = 0): Promise<void> {
    const target = middleOf(await this.boxOf(text, nth));
    await this.tab.movePointer({ x: target.x - 3, y: target.y }, 10);
    await this.tab.movePointer(target, 3);
  }

  /** Hovers a mark and waits until its card stands there. @throws Error when none opens. */
  async openCard(text: string, nth = 0): Promise<Card> {
    await this.hover(text, nth);
    await until(`a card for “${text}”`, async () => ((await this.card.isSettled()) ? true : undefined));
    return this.card;
  }

  /** Clicks the very place of a mark. @throws as boxOf. */
  async clickMark(text: string, nth = 0): Promise<void> {
    await this.hover(text, nth);
    await this.tab.click();
  }

  /** Moves the pointer to a place in the window. */
  moveTo(place: Point, steps = 10): Promise<void> {
    return this.tab.movePointer(place, steps);
  }

  async clickAt(place: Point): Promise<void> {
    await this.tab.movePointer(place, 5);
    await this.tab.click();
  }

  /** The page as its elements and attributes stand now. */
  domSnapshot(): Promise<string> {
    return this.tab.run((page) => page.documentElement.outerHTML, null);
  }

  /** The page as its file says, parsed and written in the same way as the snapshot: what it would be without us. Fits pages without scripts. */
  untouchedDom(): Promise<string> {
    const parse = async (page: Document): Promise<string> => {
      const source = await (await fetch(page.location.href)).text();
      return new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML;
    };
    return this.tab.run(parse, null);
  }
}
