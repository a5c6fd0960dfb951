import { describe, expect, it } from 'vitest';
import { createReadingQueue, type ReadingQueue } from '../../../platform/reader/reading-queue';
import { bodyOf } from '../page/dom';

const document = bodyOf('<p id="a"></p><p id="b"></p>');
const [a, b] = [...document.querySelectorAll('p')];
const parts = [a, b].filter((element) => element !== undefined);

/** A queue whose readings end when they are told to, and what was read. */
function queueWithLog(): { queue: ReadingQueue; log: string[]; end: (failing?: boolean) => Promise<void> } {
  const log: string[] = [];
  let finish: ((failing: boolean) => void) | undefined;
  const reading = (name: string): Promise<void> => {
    log.push(name);
    return new Promise((resolve, reject) => { finish = (failing) => { if (failing) reject(new Error('failed')); else resolve(); }; });
  };
  const queue = createReadingQueue({ readPage: () => reading('page'), readParts: (changed) => reading(changed.map(({ id }) => id).join('')) });
  const end = async (failing = false): Promise<void> => {
    finish?.(failing);
    await new Promise((resolve) => { setTimeout(resolve, 0); });
  };
  return { queue, log, end };
}

describe('readings of one page', () => {
  it('wait for the one under way, and are gathered into one', async () => {
    const { queue, log, end } = queueWithLog();
    const done = queue.page();
    void queue.parts(parts.slice(0, 1));
    void queue.parts(parts.slice(1));
    expect(log).toEqual(['page']);
    await end();
    expect(log).toEqual(['page', 'ab']);
    await end();
    await done;
    expect(log).toEqual(['page', 'ab']);
  });
  it('of parts are saved by one of the whole page', async () => {
    const { queue, log, end } = queueWithLog();
    void queue.parts(parts);
    void queue.parts(parts);
    void queue.page();
    await end();
    await end();
    expect(log).toEqual(['ab', 'page']);
  });
  it('go on after one that failed', async () => {
    const { queue, log, end } = queueWithLog();
    const failed = expect(queue.page()).rejects.toThrow('failed');
    await end(true);
    await failed;
    void queue.parts(parts);
    expect(log).toEqual(['page', 'ab']);
  });
});
