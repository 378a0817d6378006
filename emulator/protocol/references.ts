import { ExcelError } from "../model/excelError";
import type { HostObject } from "./hostObject";

/** The objects that the client asked to keep between requests: ranges, above all. */
export class References {
  readonly #kept = new Map<string, HostObject>();
  #next = 1;

  get count(): number {
    return this.#kept.size;
  }

  keep(object: HostObject): void {
    object.referenceId ??= `ref${String(this.#next++)}`;
    this.#kept.set(object.referenceId, object);
  }

  remove(id: string): void {
    this.#kept.delete(id);
  }

  removeAll(): void {
    this.#kept.clear();
  }

  find(id: string): HostObject {
    const object = this.#kept.get(id);
    if (!object) throw new ExcelError("InvalidObjectPath", `Unknown reference ${id}`);
    return object;
  }
}
