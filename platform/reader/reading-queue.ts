export interface Reading {
  readonly readPage: () => Promise<void>;
  readonly readParts: (changed: readonly Element[]) => Promise<void>;
}

export interface ReadingQueue {
  /** Reads the whole page. */
  page(): Promise<void>;
  /** Reads what changed. */
  parts(changed: readonly Element[]): Promise<void>;
}

/**
 * Reads one thing after another, so that no reading overtakes another and none is lost. What comes while one is under way is gathered into
 * the next: a page that changes all the time costs one reading at a time.
 */
export function createReadingQueue({ readPage, readParts }: Reading): ReadingQueue {
  let wholePage = false;
  let changed: Set<Element> | undefined;
  let running: Promise<void> | undefined;

  const run = async (): Promise<void> => {
    while (wholePage || changed) {
      const parts = changed;
      const whole = wholePage;
      wholePage = false;
      changed = undefined;
      await (whole ? readPage() : readParts([...(parts ?? [])]));
    }
  };
  const start = (): Promise<void> => (running ??= run().finally(() => { running = undefined; }));

  return {
    page() {
      wholePage = true;
      return start();
    },
    parts(elements) {
      changed = new Set([...(changed ?? []), ...elements]);
      return start();
    },
  };
}
