/** A run of words that is a name of the index. */
export interface Match {
  /** UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
  /** Of the index: the names there are `nodeNames[node]` and on. */
  node: number;
}

/** A list that is added to: pushes onto an array would cost as much as hashing the text. */
export class Matches {
  /** Start, end and node by turns. */
  private numbers: Uint32Array;
  private used = 0;

  /** @param likely how many there may be; more find their place too */
  constructor(likely: number) {
    this.numbers = new Uint32Array(3 * Math.ceil(likely + 1));
  }

  get length(): number {
    return this.used / 3;
  }

  add(start: number, end: number, node: number): void {
    if (this.used + 3 > this.numbers.length) this.grow();
    const { numbers, used } = this;
    numbers[used] = start;
    numbers[used + 1] = end;
    numbers[used + 2] = node;
    this.used = used + 3;
  }

  private grow(): void {
    const longer = new Uint32Array(2 * this.numbers.length);
    longer.set(this.numbers);
    this.numbers = longer;
  }

  *[Symbol.iterator](): Generator<Match> {
    const { numbers, used } = this;
    for (let at = 0; at < used; at += 3) {
      yield { start: numbers[at] ?? 0, end: numbers[at + 1] ?? 0, node: numbers[at + 2] ?? 0 };
    }
  }
}
