import type { CellToWrite } from "../../sheetToWrite";
import { fr, nombre, tauxTexte } from "../../francais";
import { anticiper, type Anticipation, type EtatMarche } from "../anticipation";
import type { Bilan, ChiffresDesMoas } from "../bilan";
import { emptyCell, numberCell, textCell } from "./cells";

/**
 * Cells from B, row by row, of what is left to do by MOA: what « Synthèse » tells
 * of the months to come. Nothing when no objective is left to meet.
 */
export function perspectivesRows({
  moas,
  context,
}: ChiffresDesMoas): readonly (readonly (CellToWrite | null)[])[] {
  const { parametres, arreteAu } = context;
  const told = moas
    .map((bilan) => ({ bilan, anticipation: anticiper(bilan.marches, arreteAu, parametres) }))
    .filter(({ anticipation }) => anticipation.restes.length > 0);
  if (told.length === 0) return [];
  const hasPenalite = parametres.penaliteHoraire > 0;
  const titres = hasPenalite ? [...TITRES, "Pénalité potentielle"] : TITRES;
  const { risqueTaux, risqueDureeRestante } = parametres;
  return [
    [],
    titres.map((titre, index) => textCell(titre, index === 0 ? "enTete" : "enTeteNombre")),
    ...told.map(({ bilan, anticipation }) => moaCells(bilan, anticipation, hasPenalite)),
    [
      textCell(
        fr`À risque : taux inférieur à ${tauxTexte(risqueTaux)} et moins de ${tauxTexte(risqueDureeRestante)} de la durée restante. D'ici 6 et 18 mois : reste réparti également jusqu'à la fin des marchés dont la fin est connue.${penalite(parametres.penaliteHoraire)}`,
        "note",
      ),
    ],
  ];
}

const TITRES = [
  "Reste à réaliser",
  "Marchés",
  "Reste (h)",
  "6 mois (h)",
  "À risque",
  "18 mois (h)",
  "Échus",
  "Sans fin",
] as const;

function penalite(taux: number): string {
  return taux === 0
    ? ""
    : fr` Pénalité : ${nombre(taux, 2)} € par heure échue ou à risque, à vérifier dans chaque CCAP.`;
}

function moaCells(
  { moa }: Bilan,
  { restes, horizons, sansFin, penalite: euros }: Anticipation,
  hasPenalite: boolean,
): readonly CellToWrite[] {
  const count = (etat: EtatMarche) =>
    numberCell(restes.filter((reste) => reste.etat === etat).length, "entier");
  const heures = restes.reduce((sum, reste) => sum + reste.heures, 0);
  const [six, dixHuit] = horizons.map((horizon) =>
    numberCell(sansFin === restes.length ? null : horizon.heures, "heures"),
  );
  return [
    textCell(moa),
    numberCell(restes.length, "entier"),
    numberCell(heures, "heures"),
    six ?? emptyCell("libelle"),
    count("aRisque"),
    dixHuit ?? emptyCell("libelle"),
    count("echu"),
    count("sansFin"),
    ...(hasPenalite ? [{ number: euros ?? 0, style: "euros" } as const] : []),
  ];
}
