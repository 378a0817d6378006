import { bilanIdentity, diffusionCell, piedDePage } from "../diffusion";
import { cellAddress } from "../../../sheet";
import type { SheetToWrite } from "../../../sheetToWrite";
import { dateTexte, fr, nombre, tauxTexte } from "../../../francais";
import type { IndicateursAnru, PartTravaillee } from "../../anru";
import type { Bilans } from "../../bilan";
import { besideCell, formulaCell, numberCell, ratio, textCell } from "../cells";
import { stack, type RowMaker } from "../rows";
import { ANRU_WIDTHS, anruHeader, anruNote, anruRow, ligneAnru } from "./grilleAnru";
import { lignesAnru } from "./lignesAnru";

const HEADER_ROW = 4;
const LAST_COLUMN = ANRU_WIDTHS.length - 1;

/** « Indicateurs ANRU »: the twelve indicators, then the two objectives of the charter. */
export function layoutAnru(bilans: Bilans, name: string): SheetToWrite {
  const { context } = bilans;
  const anru = bilans.anru();
  const head = stack(0, headRows(bilans, anru));
  const table = stack(HEADER_ROW, [anruHeader, ...lignesAnru(bilans, anru).map(ligneAnru)]);
  const rest = stack(table.end + 1, [...referenceRows(bilans, anru), ...notes(anru)]);
  return {
    name,
    identity: bilanIdentity("anru", "", context),
    columnWidths: ANRU_WIDTHS,
    rows: [...head.rows, ...table.rows, ...rest.rows].filter(({ cells }) => cells.length > 0),
    dataBars: [],
    frozenRows: HEADER_ROW + 1,
    print: {
      orientation: "landscape",
      titleRows: [HEADER_ROW, HEADER_ROW],
      headerRight: `Données arrêtées au ${dateTexte(context.arreteAu)}`,
      footerLeft: piedDePage("Indicateurs ANRU – clauses sociales", context),
      pageBreaks: [],
      printArea: { lastRow: rest.end - 1, firstColumn: 1, lastColumn: LAST_COLUMN },
    },
  };
}

function headRows({ context }: Bilans, anru: IndicateursAnru): readonly RowMaker[] {
  const perimetre =
    anru.perimetre === "programme"
      ? fr`Périmètre : marchés que la colonne « Programme » dit du programme ANRU`
      : fr`Périmètre : tous les marchés du classeur (aucune colonne ne désigne ceux du programme)`;
  return [
    anruRow(textCell("Indicateurs ANRU", "titre")),
    anruRow(textCell(`${perimetre} · Données arrêtées au ${dateTexte(context.arreteAu)}`, "note")),
    anruRow(
      textCell(
        fr`D'après l'article 9 du plan local d'application de la charte d'insertion (Alès, 2020). ${masquesTexte(context)}n.d. : non disponible.`,
        "note",
      ),
    ),
    ...(context.isInterne === true ? [anruRow(diffusionCell(context))] : []),
  ];
}

function masquesTexte({ parametres, isInterne }: Bilans["context"]): string {
  return isInterne === true
    ? ""
    : fr`s : donnée non diffusée (moins de ${nombre(parametres.seuilEffectif)} personnes, ou ce qui permettrait de la retrouver) ; `;
}

/** Share of hours in insertion, beside the objectives of the charter. */
function referenceRows({ context }: Bilans, anru: IndicateursAnru): readonly RowMaker[] {
  const { objectifAnru, objectifGup, baseGup } = context.parametres;
  const inHours = baseGup === 1;
  const gup = inHours ? anru.gup : null;
  return [
    anruRow(
      ...[
        "",
        "Objectifs de la charte",
        "Unité",
        "Objectif",
        "Insertion",
        "Part",
        "Travaillées (h)",
      ].map((titre, index) => textCell(titre, index >= 3 ? "enTeteNombre" : "enTete")),
      besideCell("Qualité", "enTete"),
    ),
    partRow(`${tauxTexte(objectifAnru)} des heures travaillées (investissements)`, objectifAnru, {
      part: anru.investissement,
      absence: "n.d. – heures travaillées ou montant de chaque marché absents",
    }),
    partRow(
      fr`${tauxTexte(objectifGup)} des ${inHours ? "heures" : "embauches"} (gestion urbaine de proximité)`,
      objectifGup,
      { part: gup, absence: absenceGup(inHours, anru.gup === null) },
    ),
  ];
}

function absenceGup(inHours: boolean, hasNoProgramme: boolean): string {
  if (!inHours) return "n.d. – le classeur ne dit pas toutes les embauches";
  return hasNoProgramme
    ? fr`n.d. – colonne « Programme » absente`
    : "n.d. – heures travaillées ou montant absents";
}

function partRow(
  libelle: string,
  objectif: number,
  { part, absence }: { readonly part: PartTravaillee | null; readonly absence: string },
): RowMaker {
  const travaillees = part?.travaillees ?? null;
  const estimee = part?.isEstimee === true ? ESTIMEES : "";
  return (row) =>
    anruRow(
      textCell(""),
      textCell(libelle),
      textCell("heures"),
      numberCell(objectif, "taux"),
      numberCell(part?.heures ?? null, "heures"),
      formulaCell(
        ratio(
          { address: cellAddress(row, 5), value: part?.heures ?? null },
          { address: cellAddress(row, 7), value: travaillees },
        ),
        "taux",
      ),
      numberCell(travaillees, "heures"),
      textCell(travaillees === null ? absence : estimee, "constat"),
    )(row);
}

const ESTIMEES = "Estimées : montant HT × part de main-d'œuvre ÷ coût horaire";

function notes({ personnes }: IndicateursAnru): readonly RowMaker[] {
  if (personnes === null) return [];
  return anruNote(
    fr`Les personnes sont distinctes sur tout le périmètre : leurs nombres ne sont pas la somme de ceux des maîtres d'ouvrage. Une personne peut relever de plusieurs publics.`,
  );
}
