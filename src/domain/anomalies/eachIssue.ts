import type { ChampId } from "../columns/champs";
import type { CellIssue, IssueKind } from "../rows/lignes";
import type { CellPlace } from "../sheet";
import { Ligne } from "../suivi/ligne";
import type { Suivi } from "../suivi/suivi";
import type { Finding } from "./rule";
import { shownValue } from "./shownValue";

type IssueType = IssueKind["type"];

/** One cell that parsing remarked. */
export interface IssueCell<Type extends IssueType> {
  readonly ligne: Ligne;
  readonly champ: ChampId;
  readonly kind: Extract<IssueKind, { readonly type: Type }>;
  readonly place: CellPlace;
  /** What the cell holds, fit for a message. */
  readonly valeur: () => string;
}

/** A check written for the cells that parsing remarked in one way. */
export function eachIssue<const Type extends IssueType>(
  type: Type,
  check: (cell: IssueCell<Type>) => Omit<Finding, "place" | "champ"> | null,
): (suivi: Suivi) => Iterable<Finding> {
  return function* (suivi) {
    for (const [table, lignes] of suivi.tables.entries()) {
      for (const issue of lignes.issues) {
        if (!isOfType(issue, type)) continue;
        const ligne = new Ligne(suivi, { table, ligne: issue.ligne });
        const { champ, kind } = issue;
        const place = { ...ligne.place(), column: issue.column };
        const valeur = (): string => shownValue(suivi.workbook, place, champ);
        const finding = check({ ligne, champ, kind, place, valeur });
        if (finding !== null) yield { lignes: [ligne.ref], ...finding, place, champ };
      }
    }
  };
}

function isOfType<Type extends IssueType>(
  issue: CellIssue,
  type: Type,
): issue is CellIssue & { readonly kind: Extract<IssueKind, { readonly type: Type }> } {
  return issue.kind.type === type;
}
