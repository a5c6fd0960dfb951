import { callInPage, resultOf } from '../../../test/e2e/in-page-call';
import type { InPage } from '../../../test/e2e/tab';
import type { Protocol } from './protocol';

/** What a page's main thread has done since it was opened, in ms of the thread's own time where the browser can tell, and counts. */
export interface Work {
  readonly task: number;
  readonly script: number;
  readonly layout: number;
  readonly style: number;
  readonly nodes: number;
}

/** One tab, driven by the debugging protocol. */
export class Tab {
  private constructor(
    private readonly protocol: Protocol,
    private readonly target: string,
    private readonly session: string,
  ) {}

  static async open(protocol: Protocol): Promise<Tab> {
    const { targetId } = (await protocol.send('Target.createTarget', { url: 'about:blank' })) as { readonly targetId: string };
    const { sessionId } = (await protocol.send('Target.attachToTarget', { targetId, flatten: true })) as { readonly sessionId: string };
    const tab = new Tab(protocol, targetId, sessionId);
    await tab.send('Page.enable');
    // Time of the thread, not of the wall: other programs of the machine count less.
    await tab.send('Performance.enable', { timeDomain: 'threadTicks' });
    await tab.send('Emulation.setDeviceMetricsOverride', { width: 1280, height: 900, deviceScaleFactor: 1, mobile: false });
    await tab.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    return tab;
  }

  send(method: string, words: object = {}): Promise<unknown> {
    return this.protocol.send(method, words, this.session);
  }

  /** Runs in every page of this tab from now on, before its own scripts. */
  async before(work: (page: Document) => void): Promise<void> {
    await this.send('Page.addScriptToEvaluateOnNewDocument', { source: callInPage(work, null) });
  }

  /** Resolves when the page has loaded. */
  async goTo(url: string): Promise<void> {
    const loaded = new Promise<void>((resolve) => {
      const stop = this.protocol.listen(this.session, (method) => {
        if (method !== 'Page.loadEventFired') return;
        stop();
        resolve();
      });
    });
    await this.send('Page.navigate', { url });
    await loaded;
  }

  /** Runs in the page's own world. @throws what the function throws, as text. */
  async run<A, R>(work: InPage<Document, A, R>, argument: A): Promise<R> {
    const { result, exceptionDetails } = (await this.send('Runtime.evaluate', {
      expression: callInPage(work, argument), awaitPromise: true, returnByValue: true,
    })) as { readonly result: { readonly value?: unknown }; readonly exceptionDetails?: { readonly exception?: { readonly description?: string } } };
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'the page threw');
    return resultOf<R>(result.value);
  }

  async work(): Promise<Work> {
    const { metrics } = (await this.send('Performance.getMetrics')) as { readonly metrics: readonly { readonly name: string; readonly value: number }[] };
    const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return {
      task: of('TaskDuration') * 1000, script: of('ScriptDuration') * 1000,
      layout: of('LayoutDuration') * 1000, style: of('RecalcStyleDuration') * 1000, nodes: of('Nodes'),
    };
  }

  /** Ends every service worker of the profile, as the browser does after half a minute without work. */
  async stopWorkers(): Promise<void> {
    await this.send('ServiceWorker.enable');
    await this.send('ServiceWorker.stopAllWorkers');
    await this.send('ServiceWorker.disable');
  }

  async movePointer(x: number, y: number): Promise<void> {
    await this.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  }

  async close(): Promise<void> {
    await this.protocol.send('Target.closeTarget', { targetId: this.target });
  }
}
