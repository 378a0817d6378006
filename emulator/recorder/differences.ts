import { fieldsOf, isId } from "./idMap";

/** Each host's own: ids, and sentences that depend on its language. */
const isOwn = (name: string) => isId(name) || name === "Message";

function show(value: unknown): string {
  return value === undefined ? "rien" : JSON.stringify(value);
}

/** Where two answers differ, field by field: « Results[2].Value.Text ». */
export function findDifferences(recorded: unknown, replayed: unknown, path = ""): string[] {
  const isTree = typeof recorded === "object" && recorded !== null;
  if (!isTree || typeof replayed !== "object" || replayed === null) {
    if (Object.is(recorded, replayed)) return [];
    return [`${path} vaut ${show(recorded)} dans l'enregistrement, ${show(replayed)} ici`];
  }
  const [before, after] = [fieldsOf(recorded), fieldsOf(replayed)];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .filter((name) => !isOwn(name))
    .flatMap((name) => findDifferences(before[name], after[name], pathTo(path, name)));
}

function pathTo(path: string, name: string): string {
  if (/^\d+$/.test(name)) return `${path}[${name}]`;
  return path === "" ? name : `${path}.${name}`;
}
