import { numberCell, textCell } from "../../bilan/layout/cells";
import { fr } from "../../francais";
import type { PartDuClasseur, Region } from "../region";
import type { Colonne, Liste } from "./feuilleListe";

/** « Par maître d'ouvrage »: the workbooks that each total comes from. */
export function feuilleParMoa({ parMoa }: Region): Omit<Liste, "name" | "headerRight"> {
  const rows = parMoa.flatMap(({ moa, parts }) => parts.map((part) => ({ moa, ...part })));
  return {
    key: "moas",
    titre: "Par maître d'ouvrage",
    notes: [
      fr`D'où viennent les totaux : ce que chaque classeur compte pour chaque maître d'ouvrage, et comment il l'écrit.`,
    ],
    colonnes: colonnesOf(rows),
    lignes: rows.map((row) => [
      textCell(row.moa),
      textCell(row.classeur),
      textCell(row.graphie),
      numberCell(row.heuresPrevues, "heures"),
      numberCell(row.heuresRealisees, "heures"),
      numberCell(row.lignesNonComptees, "entier"),
      numberCell(row.heuresNonComptees, "heures"),
    ]),
  };
}

function colonnesOf(rows: readonly PartDuClasseur[]): readonly Colonne[] {
  const total = (
    titre: string,
    style: "heures" | "entier",
    of: (row: PartDuClasseur) => number | null,
  ): Colonne => ({ titre, width: 13, total: { style, values: rows.map(of) } });
  return [
    { titre: "Maître d'ouvrage", width: 36 },
    { titre: "Classeur", width: 34 },
    { titre: "Écrit", width: 30 },
    { titre: "Prévues (h)", width: 13, isFigure: true },
    total("Réalisées (h)", "heures", ({ heuresRealisees }) => heuresRealisees),
    total("Lignes non comptées", "entier", ({ lignesNonComptees }) => lignesNonComptees),
    total("Non comptées (h)", "heures", ({ heuresNonComptees }) => heuresNonComptees),
  ];
}
