import { quoteSheetName } from "./address";

const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|[\w.\u00C0-\u024F]+!/g;

function nameOf(token: string): string {
  const name = token.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/**
 * Excel rewrites the formulas that name a sheet when it is renamed, and turns the references to a
 * deleted sheet into #REF! (support page "How to correct a #REF! error").
 */
export function rewriteSheetReferences(
  formula: string,
  sheetName: string,
  newName: string | undefined,
): string {
  const prefix = newName === undefined ? "#REF!" : `${quoteSheetName(newName)}!`;
  return formula.replace(TOKENS, (token) => {
    if (token.startsWith('"')) return token;
    return nameOf(token).toLowerCase() === sheetName.toLowerCase() ? prefix : token;
  });
}
