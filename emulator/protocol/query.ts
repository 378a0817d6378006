import { ExcelError } from "../model/excelError";
import { HostCollection } from "./hostCollection";
import { HostObject } from "./hostObject";
import { clientName, getterNames, hasGetter, readMember, serverName } from "./members";
import type { NotEmulated } from "./notEmulated";
import type { QueryInfo } from "./requestBody";

type Fields = Record<string, unknown>;

const ALL = new Set(["*", "$all"]);
/** May be loaded from anything (documentation: *OrNullObject methods); the client knows it alone. */
const KNOWN_BY_CLIENT = "isNullObject";

/** The ids by which the client recognises an object in a response. */
export function identityOf(object: HostObject | null): Fields | null {
  if (object === null) return null;
  const id = object.itemId();
  const fields: Fields = {};
  if (id !== undefined) {
    fields["_Id"] = id;
    if (hasGetter(object, "id")) fields["Id"] = id;
  }
  if (object.referenceId !== undefined) fields["_ReferenceId"] = object.referenceId;
  return fields;
}

/** "format/fill/color" → ["format", "fill/color"]. */
function splitPath(path: string): { head: string; rest: string | undefined } {
  const cut = path.search(/[/.]/);
  if (cut < 0) return { head: path, rest: undefined };
  return { head: path.slice(0, cut), rest: path.slice(cut + 1) };
}

/** Answers `load` and `retrieve`: the selected scalars, the navigations under them, the items. */
export class QueryReader {
  readonly #notEmulated: NotEmulated;

  constructor(notEmulated: NotEmulated) {
    this.#notEmulated = notEmulated;
  }

  read(object: HostObject, query: QueryInfo): Fields {
    const asked = [...(query.Select ?? []), ...(query.Expand ?? [])];
    if (asked.length === 1 && asked[0] === KNOWN_BY_CLIENT) return { ...identityOf(object) };
    const paths = asked.filter((path) => path !== KNOWN_BY_CLIENT);
    if (!isCollection(object)) return this.#readObject(object, paths);
    const own = paths.filter((path) => hasGetter(object, splitPath(path).head));
    const itemPaths = paths.filter((path) => !own.includes(path)).map(withoutItems);
    const start = query.Skip ?? 0;
    const end = query.Top === undefined ? undefined : start + query.Top;
    const items = object.items().slice(start, end);
    return {
      ...this.#readOwn(object, own),
      _Items: items.map((item) => this.#readObject(item, itemPaths)),
    };
  }

  #readOwn(object: HostObject, paths: readonly string[]): Fields {
    return paths.length === 0 ? {} : this.#readObject(object, paths);
  }

  #readObject(object: HostObject, paths: readonly string[]): Fields {
    const fields: Fields = { ...identityOf(object) };
    const navigations = new Map<string, string[]>();
    for (const path of paths.length === 0 ? ["*"] : paths) {
      const { head, rest } = splitPath(path);
      if (ALL.has(head)) Object.assign(fields, readScalars(object));
      else if (rest === undefined) this.#readOne(object, head, fields);
      else navigations.set(head, [...(navigations.get(head) ?? []), rest]);
    }
    for (const [head, rest] of navigations) this.#readNavigation(object, { head, rest }, fields);
    return fields;
  }

  #readOne(object: HostObject, name: string, fields: Fields): void {
    const member = readMember(object, name) ?? this.#refuse(object, name);
    const key = serverName(clientName(name));
    fields[key] = member.value instanceof HostObject ? this.read(member.value, {}) : member.value;
  }

  #readNavigation(
    object: HostObject,
    { head, rest }: { head: string; rest: string[] },
    fields: Fields,
  ): void {
    const { value } = readMember(object, head) ?? this.#refuse(object, head);
    const key = serverName(clientName(head));
    if (value === null) fields[key] = null;
    else if (value instanceof HostObject) fields[key] = this.read(value, { Select: rest });
    else throw new ExcelError("InvalidArgument", `${object.className}.${head} is not an object`);
  }

  #refuse(object: HostObject, name: string): never {
    return this.#notEmulated.refuse(`${object.className}.${clientName(name)}`);
  }
}

function isCollection(object: HostObject): object is HostCollection {
  return object instanceof HostCollection;
}

function withoutItems(path: string): string {
  return path === "items" ? "*" : path.replace(/^items\//, "");
}

function readScalars(object: HostObject): Fields {
  const fields: Fields = {};
  for (const name of getterNames(object)) {
    const member = readMember(object, name);
    const isNavigation = member?.value instanceof HostObject || name.endsWith("OrNullObject");
    if (member && !isNavigation) fields[serverName(name)] = member.value;
  }
  return fields;
}

/** The shape of `retrieve`: camelCase keys, `items`. */
export function toClientShape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toClientShape);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [
    key === "_Items" ? "items" : clientName(key),
    toClientShape(part),
  ]);
  return Object.fromEntries(entries) as unknown;
}
