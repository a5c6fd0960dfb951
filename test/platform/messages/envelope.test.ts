import { describe, expect, it } from 'vitest';
import { answer, createCaller, isCallTo, type CallMessage } from '../../../platform/messages/envelope';

interface Map {
  double(argument: { readonly of: number }): number;
  fail(argument: null): void;
}

/** The other side, without a browser between: handlers answer as the real listener does. */
const other = (message: CallMessage): Promise<unknown> =>
  answer(() => {
    if (message.call === 'double') return 2 * (message.argument as { of: number }).of;
    throw new RangeError('too far');
  });

describe('a call', () => {
  it('gives what the handler gave', async () => {
    expect(await createCaller<Map>('background', other).double({ of: 21 })).toBe(42);
  });

  it('rejects with the name and message of what the handler threw', async () => {
    await expect(createCaller<Map>('background', other).fail(null)).rejects.toMatchObject({ name: 'RangeError', message: 'too far' });
  });

  it('rejects in words when nobody answers', async () => {
    const nobody = createCaller<Map>('reader', () => Promise.resolve(undefined));
    await expect(nobody.double({ of: 1 })).rejects.toThrow('nobody answered "double"');
  });

  it.each([
    [{ newsgloss: 'background', call: 'readPage', argument: null }, true],
    [{ newsgloss: 'reader', call: 'readPage', argument: null }, false],
    [{ call: 'readPage' }, false],
    ['readPage', false],
    [null, false],
  ])('is told from other messages: %j', (message, ours) => {
    expect(isCallTo('background', message)).toBe(ours);
  });
});
