import { HostObject } from "./hostObject";

interface Member {
  readonly name: string;
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
  readonly value?: unknown;
}

type MemberTable = ReadonlyMap<string, Member>;

const tables = new Map<object, MemberTable>();
const HIDDEN = new Set(["constructor", "itemId"]);

function prototypesOf(object: HostObject): object[] {
  const chain: object[] = [];
  let prototype: unknown = Object.getPrototypeOf(object);
  while (prototype instanceof HostObject) {
    chain.push(prototype);
    prototype = Object.getPrototypeOf(prototype);
  }
  return chain;
}

/** A subclass that overrides only a getter keeps the setter of its parent. */
function buildTable(chain: readonly object[]): MemberTable {
  const table = new Map<string, Member>();
  for (const prototype of chain.toReversed()) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (HIDDEN.has(name)) continue;
      const parts = Object.entries(descriptor).filter(([, part]) => part !== undefined);
      const own = Object.fromEntries(parts) as Omit<Member, "name">;
      table.set(name.toLowerCase(), { ...table.get(name.toLowerCase()), ...own, name });
    }
  }
  return table;
}

function membersOf(object: HostObject): MemberTable {
  const chain = prototypesOf(object);
  const prototype = chain[0] ?? object;
  const table = tables.get(prototype) ?? buildTable(chain);
  tables.set(prototype, table);
  return table;
}

/** Requests say `Values`, the classes say `values`: the case of a name is ignored. */
function findMember(object: HostObject, name: string): Member | undefined {
  return membersOf(object).get(name.toLowerCase());
}

export function hasGetter(object: HostObject, name: string): boolean {
  return findMember(object, name)?.get !== undefined;
}

export function getterNames(object: HostObject): string[] {
  const members = [...membersOf(object).values()];
  return members.filter((member) => member.get).map((member) => member.name);
}

/** The value of a property, or undefined when the class has no such getter. */
export function readMember(object: HostObject, name: string): { value: unknown } | undefined {
  const getter = findMember(object, name)?.get;
  return getter && { value: getter.call(object) };
}

/** False when the class has no such setter. */
export function writeMember(object: HostObject, name: string, value: unknown): boolean {
  const setter = findMember(object, name)?.set;
  setter?.call(object, value);
  return setter !== undefined;
}

/** The result of a method, or undefined when the class has no such method. */
export function callMember(
  object: HostObject,
  name: string,
  args: readonly unknown[],
): { value: unknown } | undefined {
  const method = findMember(object, name)?.value;
  if (typeof method !== "function") return undefined;
  const value: unknown = Reflect.apply(method, object, args);
  return { value };
}

/** `values` → `Values`: the key the client looks for. */
export function serverName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function clientName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
