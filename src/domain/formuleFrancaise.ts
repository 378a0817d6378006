const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<=\d)\.(?=\d)|,/g;

/** A formula of figures and cells as French Excel shows it: « 0,375 », « ; » between arguments. */
export function formuleFrancaise(formula: string): string {
  return formula.replaceAll(PIECES, (piece) => {
    if (piece === ".") return ",";
    return piece === "," ? ";" : piece;
  });
}
