import type { CellEdit, ShownAs } from "../../domain/cellEdit";
import { CellCode } from "../../domain/sheet";
import { codeOfFormat } from "./numberFormat";

/** Excel makes a text of what is typed in a cell of this format. */
const TEXT_FORMAT = "@";

/** Whether a format shows a number as wished, and the format to give when it does not. */
const WISHES: Readonly<
  Record<ShownAs, { readonly isMet: (format: string) => boolean; readonly format: string }>
> = {
  nombre: { isMet: (format) => codeOfFormat(format) === CellCode.number, format: "General" },
  date: { isMet: (format) => codeOfFormat(format) === CellCode.date, format: "dd/mm/yyyy" },
  pourcent: { isMet: (format) => format.includes("%"), format: "0.0%" },
};

/**
 * The number format that an edited cell must take, in English form; null when its
 * own shows the value well. Only numbers need one: a text is shown by any format.
 */
export function formatNeeded(
  { value, format }: Omit<CellEdit, "place">,
  present: string,
): string | null {
  if (typeof value !== "number") return null;
  if (format === undefined) return present === TEXT_FORMAT ? WISHES.nombre.format : null;
  const wish = WISHES[format];
  return present !== TEXT_FORMAT && wish.isMet(present) ? null : wish.format;
}
