import type { KeyInput, Page } from 'puppeteer-core';
import { contextOf, valueOf, type Bidi, type ScriptAnswer } from './bidi';
import type { Point, Size } from './geometry';
import { callInPage, callInShadow, resultOf } from './in-page-call';
import type { InPage, Tab } from './tab';

interface LocatedNodes {
  readonly nodes: readonly { readonly value: { readonly shadowRoot?: { readonly sharedId: string } | null } }[];
}

/** A tab of Firefox: hands and eyes through Puppeteer, scripts and addresses through the protocol itself, which also opens extension pages. */
export class FirefoxTab implements Tab {
  private readonly context: string;

  constructor(
    private readonly page: Page,
    private readonly bidi: Bidi,
  ) {
    this.context = contextOf(page);
  }

  async run<A, R>(work: InPage<Document, A, R>, argument: A): Promise<R> {
    const answer = await this.bidi.send<ScriptAnswer>('script.evaluate', {
      expression: callInPage(work, argument),
      target: { context: this.context },
      awaitPromise: true,
      userActivation: false,
    });
    return resultOf<R>(valueOf(answer));
  }

  async runInShadow<A, R>(host: string, work: InPage<ShadowRoot, A, R>, argument: A): Promise<R | undefined> {
    // The protocol shows closed roots too when asked for all, and its name for one works as an argument.
    const { nodes } = await this.bidi.send<LocatedNodes>('browsingContext.locateNodes', {
      context: this.context,
      locator: { type: 'css', value: host },
      maxNodeCount: 1,
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    });
    const sharedId = nodes[0]?.value.shadowRoot?.sharedId;
    if (sharedId === undefined) return undefined;
    const answer = await this.bidi.send<ScriptAnswer>('script.callFunction', {
      functionDeclaration: callInShadow(work, argument),
      arguments: [{ sharedId }],
      target: { context: this.context },
      awaitPromise: true,
    });
    return resultOf<R>(valueOf(answer));
  }

  async open(url: string): Promise<void> {
    // Puppeteer's goto never ends when the address moves the tab to the extension's process.
    await this.bidi.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  async reload(): Promise<void> {
    await this.bidi.send('browsingContext.reload', { context: this.context, wait: 'complete' });
  }

  movePointer({ x, y }: Point, steps: number): Promise<void> {
    return this.page.mouse.move(x, y, { steps });
  }

  async click(): Promise<void> {
    await this.page.mouse.down();
    await this.page.mouse.up();
  }

  async press(keys: string): Promise<void> {
    const held = keys.split('+') as KeyInput[];
    const last = held.pop();
    if (last === undefined) return;
    for (const key of held) await this.page.keyboard.down(key);
    await this.page.keyboard.press(last);
    for (const key of held.reverse()) await this.page.keyboard.up(key);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  resize(size: Size): Promise<void> {
    return this.page.setViewport(size);
  }

  async screenshot(path: string, extent: 'window' | 'page'): Promise<void> {
    await this.page.screenshot({ path: path.endsWith('.png') ? path : `${path}.png`, fullPage: extent === 'page', captureBeyondViewport: extent === 'page' });
  }

  show(): Promise<void> {
    return this.page.bringToFront();
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
