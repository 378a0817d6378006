import { ExcelError } from "../model/excelError";
import { HostObject } from "./hostObject";
import type { References } from "./references";
import {
  type ArgumentInfo,
  type ObjectPath,
  pathTypes,
  type ReferencedPathIds,
  type RequestBody,
} from "./requestBody";

/** What the paths of a request are resolved against. */
export interface PathRoots {
  readonly global: HostObject;
  readonly references: References;
  readonly newObject: (serviceName: string) => HostObject;
  readonly call: (object: HostObject, name: string, args: readonly unknown[]) => unknown;
  readonly navigate: (object: HostObject, name: string) => unknown;
}

/** Resolves the object paths of one request, each once. */
export class PathResolver {
  readonly #body: RequestBody;
  readonly #roots: PathRoots;
  readonly #resolved = new Map<number, HostObject | null>();

  constructor(body: RequestBody, roots: PathRoots) {
    this.#body = body;
    this.#roots = roots;
  }

  /** Null is a null object: what hangs on it is null too. */
  resolve(id: number): HostObject | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.#body.ObjectPaths[String(id)];
    if (!path) throw new ExcelError("InvalidObjectPath", `Unknown object path ${String(id)}`);
    const object = this.#resolvePath(path);
    this.#resolved.set(id, object);
    return object;
  }

  argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const args = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    return ids ? args.map((arg, i) => this.#argument(arg, ids[i] ?? 0)) : args;
  }

  #argument(arg: unknown, id: ReferencedPathIds[number]): unknown {
    if (Array.isArray(id) && Array.isArray(arg)) {
      return arg.map((part: unknown, i) => this.#argument(part, id[i] ?? 0));
    }
    return typeof id === "number" && id > 0 ? this.resolve(id) : arg;
  }

  #resolvePath(path: ObjectPath): HostObject | null {
    const { global, references, newObject } = this.#roots;
    switch (path.ObjectPathType) {
      case pathTypes.globalObject:
        return global;
      case pathTypes.newObject:
        return newObject(path.Name);
      case pathTypes.referenceId:
        return references.find(path.Name);
      case pathTypes.nullObject:
        return null;
      default:
        return this.#resolveChild(path);
    }
  }

  #resolveChild(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const child =
      path.ObjectPathType === pathTypes.property
        ? this.#roots.navigate(parent, path.Name)
        : this.#roots.call(parent, methodOf(path), this.argumentsOf(path.ArgumentInfo));
    return child instanceof HostObject ? child : null;
  }
}

function methodOf(path: ObjectPath): string {
  return path.ObjectPathType === pathTypes.indexer ? "GetItem" : path.Name;
}
