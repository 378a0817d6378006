import { nodeDeflater } from "../../src/hosts/xlsx/node/nodeDeflater";
import { partKey } from "../../src/hosts/xlsx/partKey";
import { resolveTarget } from "../../src/hosts/xlsx/write/package/partNames";
import { readPart } from "../../src/hosts/xlsx/write/package/xlsxPackage";
import { readZip } from "../../src/hosts/xlsx/zip/readZip";
import { xmlProblems } from "./xlsxPackage";

/**
 * What makes Excel repair a package: a relationship that leads nowhere, a part
 * without content type, a type without part, an identifier told twice, an orphan
 * chart, a part that is no XML. [] when there is nothing to repair.
 */
export async function packageProblems(bytes: Uint8Array): Promise<readonly string[]> {
  const entries = readZip(bytes);
  const read = async (name: string) => (await readPart(entries, name, nodeDeflater)) ?? "";
  const names = new Set(entries.map(({ name }) => partKey(name)));
  const problems = [...(await xmlProblems(bytes)), ...typeProblems(await read(TYPES), names)];
  const targets = new Set<string>();
  for (const { name } of entries.filter((one) => one.name.endsWith(".rels"))) {
    const relationships = relationshipsOf(await read(name), name);
    for (const { target } of relationships) targets.add(partKey(target));
    problems.push(...relationshipProblems(name, relationships, names));
  }
  const drawn = [...names].filter((name) => /\/(?:charts|drawings)\/[^/]+\.xml$/.test(name));
  problems.push(...drawn.filter((name) => !targets.has(name)).map((name) => `orphan ${name}`));
  for (const name of drawn) {
    const ids = idsOf(await read(name), /<\w+:cNvPr\s[^>]*?\bid="(\d+)"/g);
    problems.push(...repeats(ids).map((id) => `${name}: shape ${id} twice`));
  }
  const sheetIds = idsOf(await read("xl/workbook.xml"), /\bsheetId="(\d+)"/g);
  return [...problems, ...repeats(sheetIds).map((id) => `sheetId ${id} twice`)];
}

const TYPES = "[Content_Types].xml";

function typeProblems(types: string, names: ReadonlySet<string>): readonly string[] {
  const overrides = idsOf(types, /<Override\s[^>]*?\bPartName="([^"]+)"/g).map(partKey);
  const defaults = new Set(
    idsOf(types, /<Default\s[^>]*?\bExtension="([^"]+)"/g).map((one) => one.toLowerCase()),
  );
  const isTyped = (name: string) =>
    overrides.includes(name) || defaults.has(name.slice(name.lastIndexOf(".") + 1));
  const parts = [...names].filter((name) => name !== partKey(TYPES));
  return [
    ...overrides.filter((name) => !names.has(name)).map((name) => `type of no part: ${name}`),
    ...repeats(overrides).map((name) => `type told twice: ${name}`),
    ...parts.filter((name) => !isTyped(name)).map((name) => `no type: ${name}`),
  ];
}

interface Link {
  readonly id: string;
  readonly target: string;
}

function relationshipsOf(xml: string, name: string): readonly Link[] {
  const source = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
  return [...xml.matchAll(/<Relationship\s[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !tag.includes('TargetMode="External"'))
    .map((tag) => ({
      id: /\bId="([^"]*)"/.exec(tag)?.[1] ?? "",
      target: resolveTarget(source, /\bTarget="([^"]*)"/.exec(tag)?.[1] ?? ""),
    }));
}

function relationshipProblems(
  name: string,
  links: readonly Link[],
  names: ReadonlySet<string>,
): readonly string[] {
  const lost = links.filter(({ target }) => !names.has(partKey(target)));
  return [
    ...lost.map(({ target }) => `${name}: no part ${target}`),
    ...repeats(links.map(({ id }) => id)).map((id) => `${name}: ${id} twice`),
  ];
}

function idsOf(xml: string, pattern: RegExp): readonly string[] {
  return [...xml.matchAll(pattern)].map(([, id = ""]) => id);
}

function repeats(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
