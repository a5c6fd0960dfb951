export interface Terminal {
  readonly write: (text: string) => unknown;
  /** Whether a line can be rewritten; else it is a file or a pipe. */
  readonly isTTY?: boolean;
}

/** Milliseconds between two lines: on a terminal as often as the eye follows, in a log rarely. */
const EVERY = { terminal: 100, log: 2000 };

const REWRITE = '\r\u001b[2K';

const seconds = (left: number): string => (left < 90 ? `${left.toFixed(0)} s` : `${(left / 60).toFixed(0)} min`);

/** Says how far a long piece of work is. */
export class Progress {
  readonly #started: number;
  #last: number | undefined;

  /**
   * @param now milliseconds of any clock.
   * @param isSlow whether the work says nothing where it is short; else it begins with a line.
   */
  constructor(private readonly terminal: Terminal, private readonly now: () => number, isSlow = false) {
    this.#started = now();
    if (isSlow) this.#last = this.#started;
  }

  /** @param what such as "article 512 of 2000". @param done steps that are over. @param total steps of the whole work, where they are known. */
  at(what: string, done: number, total?: number): void {
    const now = this.now();
    const { isTTY = false } = this.terminal;
    if (this.#last !== undefined && now - this.#last < (isTTY ? EVERY.terminal : EVERY.log)) return;
    this.#last = now;
    const rate = done / Math.max(1e-3, (now - this.#started) / 1000);
    const pace = done === 0 ? '' : ` · ${rate.toFixed(0)} a second${total === undefined ? '' : ` · ${seconds((total - done) / rate)} left`}`;
    this.terminal.write(isTTY ? `${REWRITE}${what}${pace}` : `${what}${pace}\n`);
  }

  /** Clears the line that is rewritten. */
  end(): void {
    if (this.terminal.isTTY === true) this.terminal.write(REWRITE);
  }
}
