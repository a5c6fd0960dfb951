/** Longest stretch of work before the page gets its turn, in ms: half a frame. */
export const SLICE_MS = 8;

/** Longest wait for an idle moment, in ms: a page that is never idle is read all the same. */
const IDLE_WAIT_MS = 200;

interface YieldingScheduler {
  readonly yield?: () => Promise<void>;
}

function nextTurn(): Promise<void> {
  const { scheduler, requestIdleCallback } = globalThis as { scheduler?: YieldingScheduler; requestIdleCallback?: typeof window.requestIdleCallback };
  if (scheduler?.yield) return scheduler.yield();
  if (requestIdleCallback) return new Promise((resolve) => { requestIdleCallback(() => { resolve(); }, { timeout: IDLE_WAIT_MS }); });
  return new Promise((resolve) => { setTimeout(resolve, 0); });
}

/**
 * Runs `steps` to its end in slices of at most `sliceMs`, letting the page work between them.
 * @throws the signal's reason when it is aborted.
 */
export async function inSlices<Step>(steps: Iterable<Step>, take: (step: Step) => void, signal: AbortSignal, sliceMs = SLICE_MS): Promise<void> {
  signal.throwIfAborted();
  let sliceEnd = performance.now() + sliceMs;
  for (const step of steps) {
    take(step);
    if (performance.now() < sliceEnd) continue;
    await nextTurn();
    signal.throwIfAborted();
    sliceEnd = performance.now() + sliceMs;
  }
}
