/** Longest stretch of work before the page gets its turn, in ms: half a frame. */
export const SLICE_MS = 8;

/** Longest wait for an idle moment, in ms: a page that is never idle is read all the same. */
const IDLE_WAIT_MS = 200;

interface YieldingScheduler {
  readonly yield?: () => Promise<void>;
}

/** Lets the page work before going on. */
export function nextTurn(): Promise<void> {
  const { scheduler, requestIdleCallback } = globalThis as { scheduler?: YieldingScheduler; requestIdleCallback?: typeof window.requestIdleCallback };
  if (scheduler?.yield) return scheduler.yield();
  if (requestIdleCallback) return new Promise((resolve) => { requestIdleCallback(() => { resolve(); }, { timeout: IDLE_WAIT_MS }); });
  return new Promise((resolve) => { setTimeout(resolve, 0); });
}

/** Work that may be stopped after each step and gone on with later. */
export type Steps<Step, Result> = Generator<Step, Result, void>;

/**
 * Runs `steps` to its end in slices of at most `sliceMs`, letting the page work between them.
 * @returns what `steps` returns. @throws the signal's reason when it is aborted.
 */
export async function inSlices<Step, Result>(steps: Steps<Step, Result>, take: (step: Step) => void, signal: AbortSignal, sliceMs = SLICE_MS): Promise<Result> {
  signal.throwIfAborted();
  let sliceEnd = performance.now() + sliceMs;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    take(step.value);
    if (performance.now() < sliceEnd) continue;
    await nextTurn();
    signal.throwIfAborted();
    sliceEnd = performance.now() + sliceMs;
  }
}

/** Runs `steps` to its end at once. */
export function atOnce<Step, Result>(steps: Steps<Step, Result>, take: (step: Step) => void): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    take(step.value);
  }
}
