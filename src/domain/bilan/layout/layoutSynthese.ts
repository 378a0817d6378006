import { cellAddress } from "../../sheet";
import type { CellToWrite, SheetToWrite } from "../../sheetToWrite";
import type { Bilans } from "../bilan";
import { emptyCell, numberCell, textCell } from "./cells";
import { compte, dateTexte, fr, heuresTexte, nombre } from "../../francais";
import { arrondi } from "./marches";
import { layoutRow, stack, wrap, type RowMaker } from "./rows";
import { COLONNES, headerCells, moaCells } from "./syntheseRow";
import { isPersonnesMasked, totalCells } from "./syntheseTotal";

const WIDTHS = [1.5, 32, 9, 12, 12, 9, 12, 9, 11, 10, 10, 10, 12, 12] as const;
const NOTE_WIDTH = 160;
const LAST_COLUMN = WIDTHS.length - 1;
/** Cell of the base of an ETP, above the table. */
const BASE_ROW = 4;
const HEADER_ROW = 6;
const FIRST_ROW = HEADER_ROW + 1;
const ZONE_ROWS = 5;

/** « Synthèse »: one row per MOA, linked to its sheet (`bilanNames`, same order). */
export function layoutSynthese(
  bilans: Bilans,
  { name, bilanNames }: { readonly name: string; readonly bilanNames: readonly string[] },
): SheetToWrite {
  const { context, moas } = bilans;
  const head = stack(0, headRows(bilans));
  const table = stack(HEADER_ROW, tableRows(bilans, bilanNames));
  const rest = stack(table.end, [
    ...notes(bilans).flatMap((text) => noteRows(text)),
    row(),
    ...observationsRows(),
  ]);
  const rows = [...head.rows, ...table.rows, ...rest.rows].filter(({ cells }) => cells.length > 0);
  const last = FIRST_ROW + moas.length - 1;
  return {
    name,
    identity: { type: "synthese", key: "" },
    columnWidths: WIDTHS,
    rows,
    dataBars: [{ top: FIRST_ROW, bottom: last, column: COLONNES.taux }],
    frozenRows: FIRST_ROW,
    print: {
      orientation: "landscape",
      titleRows: [HEADER_ROW, HEADER_ROW],
      headerRight: `Données arrêtées au ${dateTexte(context.arreteAu)}`,
      footerLeft: "Synthèse – clauses sociales",
      pageBreaks: [],
      printArea: { lastRow: rest.end - 1, firstColumn: 1, lastColumn: LAST_COLUMN },
    },
  };
}

function row(...fromB: readonly (CellToWrite | null)[]): RowMaker {
  return (index) => layoutRow(WIDTHS, index, fromB);
}

function noteRows(text: string): readonly RowMaker[] {
  return wrap(text, NOTE_WIDTH).map((line) => row(textCell(line, "note")));
}

function headRows({ context, moas }: Bilans): readonly RowMaker[] {
  const { parametres, editeLe, arreteAu } = context;
  return [
    row(textCell("Synthèse des clauses sociales d'insertion", "titre")),
    row(textCell(compte(moas.length, "maître d'ouvrage", "maîtres d'ouvrage"), "sousTitre")),
    row(
      textCell(
        fr`${periodeTexte(context)} · Données arrêtées au ${dateTexte(arreteAu)} · Établi avec Clausier, édité le ${dateTexte(editeLe)}`,
        "note",
      ),
    ),
    row(
      textCell(
        fr`Version à diffuser : effectifs inférieurs à ${nombre(parametres.seuilEffectif)} remplacés par « s » ; n.d. : non disponible.`,
        "note",
      ),
    ),
    row(
      textCell("Base d'un équivalent temps plein (h par an)", "libelle"),
      numberCell(parametres.baseEtp, "heures"),
    ),
  ];
}

function periodeTexte({ du, au }: Bilans["context"]): string {
  if (du === null && au === null) return fr`Période : toutes les dates du classeur`;
  if (du === null) return fr`Période : jusqu'au ${dateTexte(au ?? 0)}`;
  return au === null
    ? fr`Période : à partir du ${dateTexte(du)}`
    : fr`Période : du ${dateTexte(du)} au ${dateTexte(au)}`;
}

function tableRows(bilans: Bilans, bilanNames: readonly string[]): readonly RowMaker[] {
  const { moas, context } = bilans;
  const { parametres, arreteAu } = context;
  const base = { address: cellAddress(BASE_ROW, COLONNES.marches), value: parametres.baseEtp };
  return [
    row(...headerCells()),
    ...moas.map((bilan, index): RowMaker => {
      const rowContext = { parametres, arreteAu, base, sheetName: bilanNames[index] ?? "" };
      return (at) => layoutRow(WIDTHS, at, moaCells(bilan, at, rowContext));
    }),
    row(...totalCells(bilans, FIRST_ROW, base)),
  ];
}

function notes(bilans: Bilans): readonly string[] {
  const { moas, nonCompteSansMoa } = bilans;
  const inconnus = moas.filter((bilan) => bilan.heuresPrevues === null).length;
  const { lignes, heures, lignesSansHeures } = nonCompteSansMoa;
  const illisibles =
    lignesSansHeures === 0
      ? ""
      : `, dont ${compte(lignesSansHeures, "ligne")} aux heures illisibles`;
  return [
    personnesNote(bilans),
    arrondi(moas.map((bilan) => bilan.heuresPrevues)),
    inconnus === 0 || inconnus === moas.length
      ? null
      : fr`n.d. : ${compte(inconnus, "maître d'ouvrage", "maîtres d'ouvrage")} sans objectif connu : le taux et l'écart du total ne sont pas calculés.`,
    lignes === 0
      ? null
      : fr`Sans maître d'ouvrage connu : ${compte(lignes, "ligne")}, ${heuresTexte(heures)}${illisibles} : ni dans un bilan, ni dans ce total.`,
  ].filter((note) => note !== null);
}

function personnesNote(bilans: Bilans): string | null {
  const { personnesDistinctes, personnesChezPlusieursMoa: plusieurs } = bilans;
  if (personnesDistinctes === null || isPersonnesMasked(bilans)) return null;
  const distinctes = compte(personnesDistinctes, "personne distincte", "personnes distinctes");
  if (plusieurs === null || plusieurs === 0) return fr`Personnes : ${distinctes}.`;
  const { seuilEffectif } = bilans.context.parametres;
  const few = plusieurs < seuilEffectif;
  const count = few ? `moins de ${nombre(seuilEffectif)}` : nombre(plusieurs);
  return fr`Personnes : ${distinctes}, dont ${count} chez plusieurs maîtres d'ouvrage : le total n'est pas la somme de la colonne.`;
}

function observationsRows(): readonly RowMaker[] {
  const fill = (style: "bandeau" | "saisie") =>
    Array.from({ length: LAST_COLUMN - 1 }, () => emptyCell(style));
  const zone = Array.from({ length: ZONE_ROWS }, (_, index) =>
    row(
      index === 0 ? textCell("Saisissez ici votre commentaire.", "saisie") : emptyCell("saisie"),
      ...fill("saisie"),
    ),
  );
  return [row(textCell("Observations du facilitateur", "bandeau"), ...fill("bandeau")), ...zone];
}
