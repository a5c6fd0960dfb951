import * as v from 'valibot';
import { browser, type Runtime } from '../browser';
import { answer, isCallTo } from './envelope';
import { CALLS, type Origin } from './from-pages';
import type { ToBackground } from './to-background';

/** Who made a call, as the browser says, not as the message says. */
export interface CallFrom {
  readonly tabId?: number | undefined;
  /** Address of the page or extension page that called. */
  readonly url: string;
}

/** What answers the calls; each may be asynchronous. */
export type Handlers<Map extends { readonly [Name in keyof Map]: (argument: never) => unknown }> = {
  readonly [Name in keyof Map]: (argument: Parameters<Map[Name]>[0], from: CallFrom) => ReturnType<Map[Name]> | Promise<Awaited<ReturnType<Map[Name]>>>;
};

const originOf = (sender: Runtime.MessageSender): Origin =>
  sender.url?.startsWith(browser.runtime.getURL('')) ? 'extension' : 'page';

const isCallName = (name: string): name is keyof ToBackground => Object.hasOwn(CALLS, name);

function handle(handlers: Handlers<ToBackground>, name: keyof ToBackground, argument: unknown, sender: Runtime.MessageSender): unknown {
  const { from, argument: schema } = CALLS[name];
  if (!from.includes(originOf(sender))) throw new Error(`"${name}" is not for pages to call`);
  const read = v.safeParse(schema, argument);
  if (!read.success) throw new Error(`"${name}" was called with something else than it takes: ${read.issues[0].message}`);
  // The schema of a call gives exactly its argument, which the types cannot see through the table; "nothing" may not arrive at all.
  const handler = handlers[name] as (argument: unknown, from: CallFrom) => unknown;
  return handler(read.output ?? null, { tabId: sender.tab?.id, url: sender.url ?? '' });
}

/** Answers the calls of the background's map. Messages of anyone else, and of other maps, are left alone. */
export function serveBackground(handlers: Handlers<ToBackground>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isCallTo('background', message) || sender.id !== browser.runtime.id) return undefined;
    const { call, argument } = message;
    return answer(() => {
      if (!isCallName(call)) throw new Error(`there is no call "${call}"`);
      return handle(handlers, call, argument, sender);
    });
  });
}
