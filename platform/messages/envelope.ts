/** How a call travels. `to` keeps the two directions apart, since every listener hears every message. */
export interface CallMessage {
  readonly newsgloss: 'background' | 'reader';
  readonly call: string;
  readonly argument: unknown;
}

/** A rejection travels back as its name and message. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly name: string; readonly message: string } };

/** One call of a map: an argument in, a promise or value out. */
export type Calls<Map> = { readonly [Name in keyof Map]: (argument: never) => unknown };

export type Caller<Map extends Calls<Map>> = {
  readonly [Name in keyof Map]: (argument: Parameters<Map[Name]>[0]) => Promise<Awaited<ReturnType<Map[Name]>>>;
};

/** The other side threw, or said something that is no reply. */
export class CallFailed extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

const isReply = (value: unknown): value is Reply => typeof value === 'object' && value !== null && 'ok' in value;

/** Makes the functions of one call map out of a way to send a message. */
export function createCaller<Map extends Calls<Map>>(to: CallMessage['newsgloss'], send: (message: CallMessage) => Promise<unknown>): Caller<Map> {
  const call = async (name: string, argument: unknown): Promise<unknown> => {
    const reply = await send({ newsgloss: to, call: name, argument });
    if (!isReply(reply)) throw new CallFailed('NobodyThere', `nobody answered "${name}"`);
    if (!reply.ok) throw new CallFailed(reply.error.name, reply.error.message);
    return reply.value;
  };
  return new Proxy({} as Caller<Map>, {
    get: (_, name) => (argument: unknown) => call(String(name), argument),
  });
}

export function isCallTo(to: CallMessage['newsgloss'], message: unknown): message is CallMessage {
  return typeof message === 'object' && message !== null && 'newsgloss' in message && message.newsgloss === to && 'call' in message && typeof message.call === 'string';
}

/** Runs a handler and words what came of it as a reply. */
export async function answer(handle: () => unknown): Promise<Reply> {
  try {
    return { ok: true, value: await handle() };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { ok: false, error: { name, message } };
  }
}
