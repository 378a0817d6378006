const SUFFIX = "-clausier";

/** « suivi-clausier.xlsx » for « suivi.xlsx » or « suivi.csv »; a workbook with macros stays one. */
export function savedName(openedName: string): string {
  const [, base = openedName, extension = ""] = /^(.*)\.([^.]*)$/.exec(openedName) ?? [];
  const bare = base.endsWith(SUFFIX) ? base : base + SUFFIX;
  return `${bare}.${extension.toLowerCase() === "xlsm" ? "xlsm" : "xlsx"}`;
}
