import { classeurTronque } from "../xlsxErrors";
import type { PackageParts } from "./packageParts";
import { readTags } from "./xml/readTags";

export interface Relationship {
  readonly id: string;
  /** Last word of the type, the same in transitional and strict files: "worksheet", "styles"… */
  readonly kind: string;
  /** Name of the part it leads to, from the root of the package. */
  readonly target: string;
}

/** Relationships of a part ("" for the package itself); none when it has no such part. */
export async function readRelationships(
  parts: PackageParts,
  source: string,
): Promise<readonly Relationship[]> {
  const slash = source.lastIndexOf("/") + 1;
  const folder = source.slice(0, slash);
  const content = await parts.content(`${folder}_rels/${source.slice(slash)}.rels`);
  const relationships: Relationship[] = [];
  if (content === null) return relationships;
  readTags(content, (tag) => {
    if (tag.name !== "Relationship" || tag.attribute("TargetMode") === "External") return;
    relationships.push({
      id: tag.attribute("Id") ?? "",
      kind: /[^/]*$/.exec(tag.attribute("Type") ?? "")?.[0] ?? "",
      target: resolveTarget(parts, folder, tag.attribute("Target") ?? ""),
    });
  });
  return relationships;
}

export function targetOfKind(relationships: readonly Relationship[], kind: string): string | null {
  return relationships.find((relationship) => relationship.kind === kind)?.target ?? null;
}

/** Part a relationship id leads to; a workbook that names a part it does not hold is damaged. */
export function relationshipOf(relationships: readonly Relationship[], id: string): Relationship {
  const found = relationships.find((relationship) => relationship.id === id);
  if (found === undefined) throw classeurTronque();
  return found;
}

function resolveTarget(parts: PackageParts, folder: string, target: string): string {
  const path = target.startsWith("/") ? target : `/${folder}${target}`;
  const steps: string[] = [];
  for (const step of path.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  const name = steps.join("/");
  return parts.has(name) ? name : decodePercents(name);
}

function decodePercents(name: string): string {
  return name.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}
