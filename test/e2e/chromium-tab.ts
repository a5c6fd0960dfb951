import type { CDPSession, Page } from '@playwright/test';
import type { Point, Size } from './geometry';
import { callInPage, callInShadow, resultOf } from './in-page-call';
import type { InPage, Tab } from './tab';

/** A tab of Chromium, through Playwright; closed shadow roots through the debugging protocol. */
export class ChromiumTab implements Tab {
  private constructor(
    private readonly page: Page,
    private readonly protocol: CDPSession,
  ) {}

  static async of(page: Page): Promise<ChromiumTab> {
    return new ChromiumTab(page, await page.context().newCDPSession(page));
  }

  async run<A, R>(work: InPage<Document, A, R>, argument: A): Promise<R> {
    return resultOf<R>(await this.page.evaluate(callInPage(work, argument)));
  }

  async runInShadow<A, R>(host: string, work: InPage<ShadowRoot, A, R>, argument: A): Promise<R | undefined> {
    const objectId = await this.shadowRootOf(host);
    if (objectId === undefined) return undefined;
    const { result, exceptionDetails } = await this.protocol.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function () { return (${callInShadow(work, argument)})(this); }`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return resultOf<R>(result.value);
  }

  private async shadowRootOf(host: string): Promise<string | undefined> {
    const { result } = await this.protocol.send('Runtime.evaluate', { expression: `document.querySelector(${JSON.stringify(host)})` });
    if (result.objectId === undefined) return undefined;
    const { node } = await this.protocol.send('DOM.describeNode', { objectId: result.objectId, pierce: true });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return undefined;
    const { object } = await this.protocol.send('DOM.resolveNode', { backendNodeId });
    return object.objectId;
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  movePointer({ x, y }: Point, steps: number): Promise<void> {
    return this.page.mouse.move(x, y, { steps });
  }

  async click(): Promise<void> {
    await this.page.mouse.down();
    await this.page.mouse.up();
  }

  press(keys: string): Promise<void> {
    return this.page.keyboard.press(keys);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  resize(size: Size): Promise<void> {
    return this.page.setViewportSize(size);
  }

  async screenshot(path: string, extent: 'window' | 'page'): Promise<void> {
    await this.page.screenshot({ path, fullPage: extent === 'page', animations: 'allow', caret: 'initial' });
  }

  show(): Promise<void> {
    return this.page.bringToFront();
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
