import type { SheetRecognition } from "../columns/recognition";
import type { SheetData, WorkbookData } from "../sheet";

/** A sheet of the example that Clausier adds to try it, whatever its tab is called now. */
export function isExemple({ generated }: Pick<SheetData, "generated">): boolean {
  return generated?.startsWith("exemple|") === true;
}

/** The example is read where nothing else is: its invented hours never join those of a real suivi. */
export function leaveExemple(
  { sheets }: WorkbookData,
  recognitions: readonly SheetRecognition[],
): readonly SheetRecognition[] {
  const isExempleAt = (sheet: number) => {
    const data = sheets[sheet];
    return data !== undefined && isExemple(data);
  };
  const hasOwn = recognitions.some(({ sheet, tables }) => tables.length > 0 && !isExempleAt(sheet));
  if (!hasOwn) return recognitions;
  return recognitions.map((recognition) =>
    isExempleAt(recognition.sheet)
      ? { sheet: recognition.sheet, tables: [], refusal: "generee" }
      : recognition,
  );
}
