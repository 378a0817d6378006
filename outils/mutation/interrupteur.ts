/** Thrown when a mutant never ends. */
class SansFin extends Error {}

/** The switch of the mutants: which one is on, which ones the code came across. */
export class Interrupteur {
  /** -1: the code as it is written. */
  on = -1;
  calls = 0;
  /** A loop that a mutant keeps alive ends here. */
  limit = Infinity;
  private seen = new Set<number>();

  readonly isOn = (id: number): boolean => {
    if (++this.calls > this.limit) throw new SansFin();
    if (this.on === -1) this.seen.add(id);
    return id === this.on;
  };

  start(on: number, limit = Infinity): void {
    this.on = on;
    this.calls = 0;
    this.limit = limit;
    this.seen = new Set();
  }

  get met(): ReadonlySet<number> {
    return this.seen;
  }
}
