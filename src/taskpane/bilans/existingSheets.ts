import { bilanIdentity } from "../../domain/bilan/layout/diffusion";
import { formatSheetIdentity } from "../../domain/miseAJour/readSheet";
import type { Verification } from "../verification";

/** What a click on the button does, sheet by sheet. */
export interface Planned {
  readonly created: number;
  readonly updated: number;
  readonly hasSynthese: boolean;
  readonly hasAnru: boolean;
  /** One sheet at least is to be added to the workbook. */
  readonly isAdding: boolean;
}

/** A bilan of this MOA, of the version asked for, is in the workbook already. */
export function hasBilan({ identites }: Verification, moaKey: string, isInterne: boolean): boolean {
  return identites.includes(identityOfBilan(moaKey, isInterne));
}

/** The identity under which the bilan of a MOA is kept. */
export function identityOfBilan(moaKey: string, isInterne: boolean): string {
  return formatSheetIdentity(bilanIdentity("bilan", moaKey, { isInterne }));
}

/** Sheets beside the bilans, and the version of all of them. */
interface Asked {
  readonly hasSynthese: boolean;
  readonly hasAnru: boolean;
  readonly isInterne: boolean;
}

/** Bilans of these MOA: to create, or to update; their « Synthèse » comes with several. */
export function plannedBilans(
  verification: Verification,
  moas: readonly string[],
  { hasSynthese, hasAnru, isInterne }: Asked,
): Planned {
  const updated = moas.filter((moaKey) => hasBilan(verification, moaKey, isInterne)).length;
  const others = [
    ...(hasSynthese ? (["synthese"] as const) : []),
    ...(hasAnru ? (["anru"] as const) : []),
  ];
  const isMissing = others.some(
    (type) =>
      !verification.identites.includes(formatSheetIdentity(bilanIdentity(type, "", { isInterne }))),
  );
  const created = moas.length - updated;
  return { created, updated, hasSynthese, hasAnru, isAdding: created > 0 || isMissing };
}
