import type { SheetToWrite } from "../sheetToWrite";
import { mapInTurn, type Steps } from "../steps";
import { compareSheet } from "./compareSheet";
import type { Saisies } from "./mergeCells";
import { formatSheetIdentity, type GeneratedSheet } from "./readSheet";
import type { Difference, SheetUpdate } from "./sheetUpdate";

/** What becomes of one sheet to write, to be shown before any host does it. */
export type SheetPlan =
  | {
      readonly state: "nouvelle";
      readonly sheet: SheetToWrite;
      /** Tab of the bilan that it follows, kept aside: no update touches it any more. */
      readonly archive: string | null;
    }
  | { readonly state: "modifiee"; readonly update: SheetUpdate; readonly difference: Difference }
  /** Already as it would be written; `difference` tells the cells typed over, which stay. */
  | { readonly state: "identique"; readonly name: string; readonly difference: Difference };

/** Tab of the sheet once the plan is carried out. */
export function planName(plan: SheetPlan): string {
  switch (plan.state) {
    case "identique":
      return plan.name;
    case "modifiee":
      return plan.update.name;
    case "nouvelle":
      return plan.sheet.name;
  }
}

export interface MiseAJourOptions {
  readonly saisies: Saisies;
  /** The sheets of before stay, new ones are made beside them. */
  readonly conserver: boolean;
}

/** `previous`: the sheets there are, by identity; those of `sheets` bear the name of their tab. */
export function* prepareMiseAJour(
  sheets: readonly SheetToWrite[],
  previous: ReadonlyMap<string, GeneratedSheet>,
  { saisies, conserver }: MiseAJourOptions,
): Steps<readonly SheetPlan[]> {
  return yield* mapInTurn(sheets, (sheet): SheetPlan => {
    const now = previous.get(formatSheetIdentity(sheet.identity));
    if (conserver) return { state: "nouvelle", sheet, archive: now?.name ?? null };
    return now === undefined ? newSheet(sheet) : planOf(now, sheet, saisies);
  });
}

function newSheet(sheet: SheetToWrite): SheetPlan {
  return { state: "nouvelle", sheet, archive: null };
}

function planOf(now: GeneratedSheet, sheet: SheetToWrite, saisies: Saisies): SheetPlan {
  const compared = compareSheet(now, sheet, saisies);
  if (compared === null) return newSheet(sheet);
  const { update, difference } = compared;
  return update === null
    ? { state: "identique", name: now.name, difference }
    : { state: "modifiee", update, difference };
}
