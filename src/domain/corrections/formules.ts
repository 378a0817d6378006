import { findCalls, withoutBrokenPrefix, type Appel, type Fonction } from "../formulesAppels";
import { compte } from "../francais";
import type { CellEdit } from "../cellEdit";
import { DEFAUTS } from "../parametres";
import type { Correction } from "./correction";
import type { Corrector } from "./corrector";
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

function correctionOf(place: CellEdit["place"], cells: WorkbookCells): readonly Correction[] {
  const { sheet, row, column } = place;
  const key = `${String(row)}:${String(column)}`;
  const before = cells.suivi.workbook.sheets[sheet]?.formulas.get(key);
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
