import type { CorrectionGroup, Refus } from "../../domain/corrections/correction";
import type { CellPlace } from "../../domain/sheet";
import type { Suivi } from "../../domain/suivi/suivi";
import type { Options } from "../options";
import type { Corrected } from "../runCorriger";
import { cellName } from "./anomaliesJson";
import { rounded, roundedOrNull } from "./rounded";

/** The JSON contract of `corriger`: see docs/ligne-de-commande.md. No personal value is in it. */
export function correctionsJson(corrected: Corrected, { apercu }: Options) {
  const { analysis, sortie, chosen, aChoisir, refus, edits, avant, apres } = corrected;
  const { suivi } = analysis;
  return {
    version: 1,
    classeur: suivi.workbook.name,
    sortie,
    apercu,
    cellules: edits.length,
    corrections: chosen.map(({ group, option }) => ({
      ...groupJson(group),
      option: option.libelle,
      cellules: option.corrections.map(({ place, edits: own, avant: before, apres: after }) => ({
        ...placeJson(suivi, place),
        ecrites: own.map((edit) => cellName(edit.place.row, edit.place.column)),
        avant: before,
        apres: after,
      })),
    })),
    aChoisir: aChoisir.map((group) => ({
      ...groupJson(group),
      options: group.options.map(({ libelle }) => libelle),
      cellules: group.anomalies.map(({ place }) => placeJson(suivi, place)),
    })),
    refus: refus.map((one) => refusJson(suivi, one)),
    avant: { ...avant, heuresComptees: rounded(avant.heuresComptees) },
    apres: { ...apres, heuresComptees: rounded(apres.heuresComptees) },
  };
}

function groupJson({ code, classe, titre, heures }: CorrectionGroup) {
  return { code, classe, titre, heures: roundedOrNull(heures) };
}

function refusJson(suivi: Suivi, { anomalie, raison }: Refus) {
  return { code: anomalie.code, ...placeJson(suivi, anomalie.place), raison };
}

function placeJson({ workbook }: Suivi, { sheet, row, column }: CellPlace) {
  return { feuille: workbook.sheets[sheet]?.name ?? "", cellule: cellName(row, column) };
}
