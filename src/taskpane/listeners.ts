/** Who wants to know that something changed. */
export class Listeners {
  readonly #all = new Set<() => void>();

  /** Answers how to stop. */
  add(listener: () => void): () => void {
    this.#all.add(listener);
    return () => this.#all.delete(listener);
  }

  tell(): void {
    for (const listener of this.#all) listener();
  }
}
