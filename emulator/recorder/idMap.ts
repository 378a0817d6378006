type Fields = Readonly<Record<string, unknown>>;

const ID = /^_?(?:reference)?id$/i;

export const isId = (name: string) => ID.test(name);
export const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null ? (value as Fields) : {};

/** The ids of a recording, and those of the host that answers in its turn. */
export class IdMap {
  readonly #replayed = new Map<string, string>();

  /** Two answers to the same request hold their ids at the same places. */
  learn(recorded: unknown, replayed: unknown): void {
    const others = fieldsOf(replayed);
    for (const [name, value] of Object.entries(fieldsOf(recorded))) {
      const other = others[name];
      if (isId(name) && typeof value === "string" && typeof other === "string") {
        this.#replayed.set(value, other);
      } else this.learn(value, other);
    }
  }

  /** Ids are named where a request tells how to find its objects, and nowhere else. */
  translate(request: unknown): unknown {
    const fields = fieldsOf(request);
    return { ...fields, ObjectPaths: this.#rewrite(fields["ObjectPaths"]) };
  }

  #rewrite(value: unknown): unknown {
    if (typeof value === "string") return this.#replayed.get(value) ?? value;
    if (Array.isArray(value)) return value.map((item) => this.#rewrite(item));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, this.#rewrite(item)]),
    );
  }
}
