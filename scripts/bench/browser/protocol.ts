import type { Readable, Writable } from 'node:stream';

/** Hears events of one session. */
type Listener = (method: string, words: Readonly<Record<string, unknown>>) => void;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly sessionId?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Commands to a browser. Each may go to one of its targets by the session that is attached to it. */
export interface Protocol {
  /** @throws Error with the browser's words where it refuses, or ends meanwhile. */
  readonly send: (method: string, words?: object, session?: string) => Promise<unknown>;
  /** @returns what ends the listening. */
  readonly listen: (session: string, listener: Listener) => () => void;
}

/**
 * The debugging protocol over the browser's pipe. The test tools' own clients attach to every worker that starts and hold it until they are
 * ready, which would be counted as the worker's cold start.
 */
export function speakProtocol(input: Writable, output: Readable): Protocol {
  const waiting = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }>();
  const listeners = new Set<readonly [session: string, listener: Listener]>();
  let last = 0;
  let rest = '';

  const take = (message: Message): void => {
    const asked = message.id === undefined ? undefined : waiting.get(message.id);
    if (asked && message.id !== undefined) {
      waiting.delete(message.id);
      if (message.error) asked.reject(new Error(message.error.message));
      else asked.resolve(message.result);
    }
    if (message.method === undefined) return;
    for (const [session, listener] of listeners) if (session === message.sessionId) listener(message.method, message.params ?? {});
  };
  output.setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) take(JSON.parse(message) as Message);
  });
  output.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser ended.'));
    waiting.clear();
  });

  return {
    send: (method, words = {}, sessionId) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        input.write(`${JSON.stringify({ id: last, method, params: words, sessionId })}\0`);
      }),
    listen(session, listener) {
      const entry = [session, listener] as const;
      listeners.add(entry);
      return () => { listeners.delete(entry); };
    },
  };
}
