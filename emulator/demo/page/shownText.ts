import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { InterceptorEffectEnum } from "@univerjs/core";
import { cellText } from "../../model/cellText";

type Next = (cell: Nullable<ICellData>) => Nullable<ICellData>;

/** Numbers without a format and booleans: the grid would show them as in English. */
function frenchText({ v, t, s }: ICellData): string | undefined {
  if (t === CellValueType.BOOLEAN) return cellText(Boolean(v), "General", "fr-FR");
  if (typeof v !== "number" || Number.isInteger(v)) return undefined;
  const isFormatted = typeof s === "object" && s?.n != null;
  return isFormatted ? undefined : cellText(v, "General", "fr-FR");
}

/** Before the grid's own formats: what they show is a text already. */
export const showInFrench = {
  priority: 0,
  effect: InterceptorEffectEnum.Value,
  handler: (cell: Nullable<ICellData>, _location: unknown, next: Next) => {
    const text = cell ? frenchText(cell) : undefined;
    return next(cell && text !== undefined ? { ...cell, v: text } : cell);
  },
};
