/**
 * Work that can be laid down: it yields where it may stop, and ends with a
 * result. A page's thread is the reader's: nothing of ours holds it for long.
 */
export type Sliced<Result> = Generator<undefined, Result>;

/** Does work to its end at once. */
export function finish<Result>(work: Sliced<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** ms of work after which the thread is given back: half of a frame at 60 Hz. */
const SLICE = 8;

/** Does work in slices, and adds up what it cost the page. */
export class Slicer {
  /** ms of the thread that the work has taken so far. */
  spent = 0;

  /** @param pause resolves when the thread may be taken again */
  constructor(private readonly pause: () => Promise<void>) {}

  /** Does work that cannot be laid down, and counts what it cost. */
  time<Result>(work: () => Result): Result {
    const start = performance.now();
    try {
      return work();
    } finally {
      this.spent += performance.now() - start;
    }
  }

  async run<Result>(work: Sliced<Result>): Promise<Result> {
    for (;;) {
      const step = this.time(() => slice(work));
      if (step.done) return step.value;
      await this.pause();
    }
  }
}

function slice<Result>(work: Sliced<Result>): IteratorResult<undefined, Result> {
  const start = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done || performance.now() - start >= SLICE) return step;
  }
}
