import { invalidArgument, itemNotFound } from "../model/excelError";
import { HostObject } from "./hostObject";

function sameKey(a: unknown, b: unknown): boolean {
  return String(a).toLowerCase() === String(b).toLowerCase();
}

/** A collection: what `items` lists and how one item is found, by name or id without case. */
export abstract class HostCollection<Item extends HostObject = HostObject> extends HostObject {
  /** Not a getter, so that requests cannot ask for it by name: queries walk it. */
  abstract readonly items: () => readonly Item[];
  /** Other names under which an item may be asked for. */
  readonly keysOf: (item: Item) => readonly unknown[] = (item) => [item.itemId()];

  getItem(key: unknown): Item {
    const item = this.getItemOrNullObject(key);
    if (!item) throw itemNotFound();
    return item;
  }

  getItemOrNullObject(key: unknown): Item | null {
    const isWanted = (item: Item) => this.keysOf(item).some((other) => sameKey(other, key));
    return this.items().find(isWanted) ?? null;
  }

  getItemAt(index: unknown): Item {
    const item = typeof index === "number" ? this.items()[index] : undefined;
    if (!item) throw invalidArgument();
    return item;
  }

  getCount(): number {
    return this.items().length;
  }

  get count(): number {
    return this.items().length;
  }
}
