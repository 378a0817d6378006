import { cellAddress } from "../../sheet";
import type { CellToWrite } from "../../sheetToWrite";
import { compte, dateTexte, fr, heuresTexte, nombre, tauxTexte } from "../../francais";
import { anticiper, type Anticipation, type EtatMarche, type Reste } from "../anticipation";
import type { BilanContext, LigneMarcheBilan } from "../bilan";
import { DAYS_PER_MONTH } from "../duree";
import { besideCell, formulaCell, numberCell, textCell, type Figure } from "./cells";
import { bilanRow, emptyRow, headerRow, noteRows } from "./grille";
import { stack, type RowMaker, type Section } from "./rows";

const FIN = 2;
const HEURES = 3;
const MOIS = 4;
/** Cell of « Données arrêtées au ». */
const ARRETE_AU = "$G$4";

export interface RestesContext {
  readonly context: BilanContext;
  /** Cells of the hours planned and done of a marché in the table above. */
  readonly heuresDe: (marche: LigneMarcheBilan) => { prevues: Figure; realisees: Figure };
}

/** Below §3: what each marché still has to do, at which pace, and what the next months hold. */
export function layoutRestes(
  top: number,
  marches: readonly LigneMarcheBilan[],
  { context, heuresDe }: RestesContext,
): Section {
  const { arreteAu, parametres } = context;
  const anticipation = anticiper(marches, arreteAu, parametres);
  const isKnown = marches.some((one) => one.heuresPrevues !== null && one.heuresRealisees !== null);
  if (!isKnown) return stack(top, []);
  if (anticipation.restes.length === 0) {
    return stack(top, noteRows("Reste à réaliser : aucune heure sur les objectifs connus."));
  }
  return stack(top, [
    emptyRow,
    headerRow(TITRES),
    ...anticipation.restes.map((reste) => resteRow(reste, heuresDe(reste.marche))),
    ...horizonRows(anticipation),
    ...penaliteRows(anticipation, context),
    ...noteRows(methode(anticipation, context)),
  ]);
}

const TITRES = [
  "Reste à réaliser",
  "Fin du marché",
  "Reste (h)",
  "Mois restants",
  "Rythme (h/mois)",
  "État",
];

/** Also shown in « Synthèse ». */
const ETATS: Record<EtatMarche, string> = {
  enCours: "en cours",
  aRisque: "à risque",
  echu: "échu",
  sansFin: "fin inconnue",
};

function resteRow(
  { marche, heures, moisRestants, etat }: Reste,
  { prevues, realisees }: { prevues: Figure; realisees: Figure },
): RowMaker {
  return (row) => {
    const mois = cellAddress(row, MOIS);
    const reste = cellAddress(row, HEURES);
    const left = `MAX(0,${cellAddress(row, FIN)}-${ARRETE_AU})/${String(DAYS_PER_MONTH)}`;
    const pace = {
      formula: `IF(${mois}=0,"",${reste}/${mois})`,
      value: rythme(heures, moisRestants),
    };
    return bilanRow(
      textCell(marche.marche),
      marche.fin === null ? numberCell(null, "entier") : { number: marche.fin, style: "date" },
      formulaCell({ formula: `${prevues.address}-${realisees.address}`, value: heures }, "heures"),
      formulaCell({ formula: left, value: moisRestants }, "decimal"),
      formulaCell(pace, "heures"),
      etatCell(etat),
    )(row);
  };
}

function rythme(heures: number, mois: number | null): number | "" | null {
  if (mois === null) return null;
  return mois === 0 ? "" : heures / mois;
}

function etatCell(etat: EtatMarche): CellToWrite {
  const isUrgent = etat === "aRisque" || etat === "echu";
  return { text: ETATS[etat], style: isUrgent ? "etatFort" : "etat" };
}

function horizonRows({ horizons, sansFin, restes }: Anticipation): readonly RowMaker[] {
  if (sansFin === restes.length) return [];
  return horizons.map(({ mois, jour, heures, marches }) =>
    bilanRow(
      textCell(fr`À réaliser d'ici ${nombre(mois)} mois (${dateTexte(jour)})`, "libelleFort"),
      null,
      numberCell(heures, "heures"),
      besideCell(compte(marches, "marché")),
    ),
  );
}

function penaliteRows(
  { penalite, heuresExposees }: Anticipation,
  { parametres }: BilanContext,
): readonly RowMaker[] {
  if (penalite === null) return [];
  const taux = nombre(parametres.penaliteHoraire, 2);
  return [
    bilanRow(
      textCell("Pénalité potentielle", "libelleFort"),
      null,
      { number: penalite, style: "euros" },
      besideCell(fr`${heuresTexte(heuresExposees)} échues ou à risque × ${taux} €`),
    ),
  ];
}

function methode({ sansFin }: Anticipation, { parametres }: BilanContext): string {
  const { risqueTaux, risqueDureeRestante, penaliteHoraire } = parametres;
  const penalite =
    penaliteHoraire === 0
      ? ""
      : " Pénalité : estimation, à vérifier dans le CCAP de chaque marché.";
  const sans =
    sansFin === 0 ? "" : ` Hors ${compte(sansFin, "marché")} dont la fin n'est pas connue.`;
  return fr`À risque : taux sous ${tauxTexte(risqueTaux)} et moins de ${tauxTexte(risqueDureeRestante)} de la durée restante. Rythme : reste ÷ mois restants. Horizons : reste réparti également jusqu'à la fin des marchés.${sans}${penalite}`;
}
