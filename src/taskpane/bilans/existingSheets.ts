import { formatSheetIdentity } from "../../domain/miseAJour/readSheet";
import type { Verification } from "../verification";

/** What a click on the button does, sheet by sheet. */
export interface Planned {
  readonly created: number;
  readonly updated: number;
  readonly hasSynthese: boolean;
  /** One sheet at least is to be added to the workbook. */
  readonly isAdding: boolean;
}

/** A bilan of this MOA is in the workbook already. */
export function hasBilan({ identites }: Verification, moaKey: string): boolean {
  return identites.includes(formatSheetIdentity({ type: "bilan", key: moaKey }));
}

/** Bilans of these MOA: to create, or to update; their « Synthèse » comes with several. */
export function plannedBilans(
  verification: Verification,
  moas: readonly string[],
  { hasSynthese, hasAnru }: { readonly hasSynthese: boolean; readonly hasAnru: boolean },
): Planned {
  const updated = moas.filter((moaKey) => hasBilan(verification, moaKey)).length;
  const others = [
    ...(hasSynthese ? (["synthese"] as const) : []),
    ...(hasAnru ? (["anru"] as const) : []),
  ];
  const isMissing = others.some(
    (type) => !verification.identites.includes(formatSheetIdentity({ type, key: "" })),
  );
  const created = moas.length - updated;
  return { created, updated, hasSynthese, isAdding: created > 0 || isMissing };
}
