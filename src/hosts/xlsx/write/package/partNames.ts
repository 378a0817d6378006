/** "xl/" for "xl/workbook.xml". */
export function folderOf(partName: string): string {
  return partName.slice(0, partName.lastIndexOf("/") + 1);
}

/** Part that holds the relationships of another: "xl/_rels/workbook.xml.rels". */
export function relationshipsPartOf(partName: string): string {
  const folder = folderOf(partName);
  return `${folder}_rels/${partName.slice(folder.length)}.rels`;
}

/** Name of the part that a relationship of `source` points to; "/xl/a.xml" and "../a.xml" are both met. */
export function resolveTarget(source: string, target: string): string {
  const path = target.startsWith("/") ? target : folderOf(source) + target;
  const steps: string[] = [];
  for (const step of path.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
