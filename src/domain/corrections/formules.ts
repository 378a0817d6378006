import { formulaAt } from "../cellRead";
import { findCalls, withoutBrokenPrefix, type Appel, type Fonction } from "../formulesAppels";
import { compte, nombre } from "../francais";
import { DEFAUTS } from "../parametres";
import type { CellPlace } from "../sheet";
import type { Correction } from "./correction";
import { eachCell, type Corrector } from "./corrector";
import { formuleExcel } from "./formuleExcel";
import type { WorkbookCells } from "./workbookCells";

const { partMainOeuvre, coutHoraire, tauxInsertion, baseEtp } = DEFAUTS;
const PAR_MONTANT = [partMainOeuvre, coutHoraire, tauxInsertion];
/** What each function takes for the arguments that are left out, after the first one. */
const OMIS: Readonly<Partial<Record<Fonction, readonly number[]>>> = {
  INSERTION_HEURES: PAR_MONTANT,
  INSERTION_MONTANT: PAR_MONTANT,
  ETP: [baseEtp],
};

function isShort({ fonction, args }: Appel): boolean {
  return (OMIS[fonction] ?? []).some((_, rank) => (args[rank + 1] ?? "") === "");
}

function told({ fonction, args }: Appel): string {
  const [first = "", ...others] = args;
  const figures = (OMIS[fonction] ?? []).map((defaut, rank) =>
    (others[rank] ?? "") === "" ? String(defaut) : (others[rank] ?? ""),
  );
  return `${fonction}(${[first, ...figures].join(",")})`;
}

/** The same formula, the same figure, with every rate written in it. */
function explicit(formula: string): string {
  let text = withoutBrokenPrefix(formula);
  for (let call = findCalls(text).find(isShort); call; call = findCalls(text).find(isShort)) {
    text = text.slice(0, call.start) + told(call) + text.slice(call.end);
  }
  return text;
}

function correctionOf(place: CellPlace, cells: WorkbookCells): readonly Correction[] {
  const before = formulaAt(cells.suivi.workbook, place);
  if (before === undefined) return [];
  const formula = explicit(before);
  const value = cells.number(place);
  const edit = { place, value: Number.isNaN(value) ? null : value, formula };
  return [{ place, avant: `=${before}`, apres: `=${formula}`, edits: [edit] }];
}

export const ecrireLesTaux: Corrector = {
  code: "COH-16",
  titre: (count) => `Écrire les taux dans ${compte(count, "formule")}`,
  propose: (group, cells) => ({
    options: [
      {
        libelle: "Écrire les taux de la fonction : le résultat ne change pas",
        corrections: group.flatMap(({ place }) => correctionOf(place, cells)),
      },
    ],
    proposee: 0,
    refus: [],
  }),
};

const A_RECALCULER =
  "Cette formule n'a pas d'équivalent simple dans Excel\u00a0: ouvrez le classeur avec le complément, " +
  "puis recalculez.";

export const remplacerParExcel: Corrector = {
  code: "TYP-09",
  titre: (count) => `Remplacer ${compte(count, "formule")} par l'équivalent d'Excel`,
  propose: eachCell(({ place, gravite }, cells) => {
    const before = formulaAt(cells.suivi.workbook, place);
    const made = before === undefined ? null : formuleExcel(cells, place, before);
    if (before === undefined || made === null) return A_RECALCULER;
    // The row was left out for want of this figure.
    const effet = gravite === "bloquante" ? "\u00a0; la ligne sera de nouveau comptée" : "";
    const apres = `=${made.formula.replaceAll(".", ",")}, soit ${nombre(made.value, 2)}${effet}`;
    const edit = { place, value: made.value, format: "nombre", formula: made.formula } as const;
    return { avant: `=${before}`, apres, edits: [edit] };
  }, "Remplacer par la formule d'Excel"),
};
