import { cellAddress } from "../../sheet";
import type { CellToWrite, ChartToWrite, RowToWrite, SheetToWrite } from "../../sheetToWrite";
import type { ChiffresDesMoas } from "../bilan";
import { datedCell, emptyCell, numberCell, textCell } from "./cells";
import { bilanIdentity, diffusionCell, piedDePage } from "./diffusion";
import { zoneSaisie } from "./zoneSaisie";
import { typographyOf } from "./typography";
import { compte, dateTexte, fr, heuresTexte, nombre } from "../../francais";
import { perspectivesRows } from "./perspectives";
import { arrondi } from "./marches";
import { layoutRow, linesIn, roomIn, stack, wrap, type RowMaker } from "./rows";
import { roomOfChart, syntheseChart } from "./syntheseChart";
import { COLONNES, headerCells, moaCells } from "./syntheseRow";
import { isPersonnesMasked, totalCells } from "./syntheseTotal";

const WIDTHS = [2.5, 40, 9, 12, 12, 9, 12, 8, 10, 9, 9, 10, 12, 11] as const;
const NOTE_ROOM = roomIn(WIDTHS.slice(1));
const LAST_COLUMN = WIDTHS.length - 1;
/** Cell of the base of an ETP, above the table. */
const BASE_ROW = 4;
const HEADER_ROW = 6;
const FIRST_ROW = HEADER_ROW + 1;
const ZONE_ROWS = 5;

/** How the sheet is called, and what it says of where its figures come from. */
export interface SyntheseNaming {
  readonly name: string;
  /** Sheets of the MOA, same order; without them, names are not linked. */
  readonly bilanNames: readonly string[];
  /** Under the title, after the number of MOA. */
  readonly sousTitre?: string;
  /** « du classeur » unless told: whose dates they are. */
  readonly dates?: string;
  /** Printed under the table, before the others. */
  readonly notes?: readonly string[];
}

/** « Synthèse »: one row per MOA, linked to its sheet. */
export function layoutSynthese(bilans: ChiffresDesMoas, naming: SyntheseNaming): SheetToWrite {
  const { name, bilanNames, notes: own = [] } = naming;
  const { context, moas } = bilans;
  const head = stack(0, headRows(bilans, naming));
  const table = stack(HEADER_ROW, tableRows(bilans, bilanNames));
  const remarks = stack(
    table.end,
    [...own, ...notes(bilans)].flatMap((text) => noteRows(text)),
  );
  const chart = syntheseChart(moaRows(table.rows), remarks.end + 1, LAST_COLUMN);
  const rest = stack(remarks.end, [
    ...(chart === null ? [] : chartRows(chart, moas.length)),
    ...perspectivesRows(bilans).map((cells) => row(...cells)),
    row(),
    ...observationsRows(),
  ]);
  const rows = [head, table, remarks, rest]
    .flatMap((section) => section.rows)
    .filter(({ cells }) => cells.length > 0);
  const last = FIRST_ROW + moas.length - 1;
  return {
    name,
    identity: bilanIdentity("synthese", "", context),
    columnWidths: WIDTHS,
    rows,
    dataBars: [{ top: FIRST_ROW, bottom: last, column: COLONNES.taux }],
    frozenRows: FIRST_ROW,
    charts: chart === null ? [] : [chart],
    print: {
      orientation: "landscape",
      titleRows: [HEADER_ROW, HEADER_ROW],
      headerRight: `Données arrêtées au ${dateTexte(context.arreteAu)}`,
      footerLeft: piedDePage("Synthèse – clauses sociales", context),
      pageBreaks: [],
      printArea: { lastRow: rest.end - 1, firstColumn: 1, lastColumn: LAST_COLUMN },
    },
  };
}

/** Rows of the table without its titles and its total. */
function moaRows(rows: readonly RowToWrite[]): readonly RowToWrite[] {
  return rows.slice(1, -1);
}

/** What the chart shows in words, then a row high enough for it. */
function chartRows({ title }: ChartToWrite, moas: number): readonly RowMaker[] {
  const caption = fr`Graphique : ${title.toLowerCase()}, d'après le tableau ci-dessus.`;
  return [
    row(textCell(caption, "note")),
    (at) => ({ ...row(emptyCell("note"))(at), height: roomOfChart(moas) }),
  ];
}

function row(...fromB: readonly (CellToWrite | null)[]): RowMaker {
  return (index) => layoutRow(WIDTHS, index, fromB);
}

function noteRows(text: string): readonly RowMaker[] {
  return wrap(text, NOTE_ROOM, typographyOf("note")).map((line) => row(textCell(line, "note")));
}

function headRows(
  { context, moas }: ChiffresDesMoas,
  { sousTitre = "", dates = "du classeur" }: SyntheseNaming,
): readonly RowMaker[] {
  const { parametres, editeLe, arreteAu } = context;
  const nombreDeMoas = compte(moas.length, "maître d'ouvrage", "maîtres d'ouvrage");
  return [
    row(textCell("Synthèse des clauses sociales d'insertion", "titre")),
    row(textCell(nombreDeMoas + sousTitre, "sousTitre")),
    row(
      datedCell(
        fr`${periodeTexte(context, dates)} · Données arrêtées au ${dateTexte(arreteAu)} · Établi avec Clausier, édité le `,
        dateTexte(editeLe),
      ),
    ),
    row(diffusionCell(context, fr` ; n.d. : non disponible`)),
    row(
      textCell("Base d'un équivalent temps plein (h par an)", "libelle"),
      numberCell(parametres.baseEtp, "heures"),
    ),
  ];
}

function periodeTexte({ du, au }: ChiffresDesMoas["context"], dates: string): string {
  if (du === null && au === null) return fr`Période : toutes les dates ${dates}`;
  if (du === null) return fr`Période : jusqu'au ${dateTexte(au ?? 0)}`;
  return au === null
    ? fr`Période : à partir du ${dateTexte(du)}`
    : fr`Période : du ${dateTexte(du)} au ${dateTexte(au)}`;
}

function tableRows(bilans: ChiffresDesMoas, bilanNames: readonly string[]): readonly RowMaker[] {
  const { moas, context } = bilans;
  const { parametres, arreteAu } = context;
  const base = { address: cellAddress(BASE_ROW, COLONNES.marches), value: parametres.baseEtp };
  return [
    row(...headerCells()),
    ...moas.map((bilan, index): RowMaker => {
      const rowContext = { parametres, arreteAu, base };
      return (at) =>
        withLink(
          layoutRow(WIDTHS, at, [textCell(bilan.moa), ...moaCells(bilan, at, rowContext)]),
          bilanNames[index],
        );
    }),
    row(...totalCells(bilans, FIRST_ROW, base)),
  ];
}

/**
 * The name of a MOA links to its sheet. Some hosts never break a linked text into
 * lines: a name too long for one line stays plain, after a linked arrow.
 */
function withLink(written: RowToWrite, sheetName: string | undefined): RowToWrite {
  const [name, ...figures] = written.cells;
  if (sheetName === undefined || name === undefined || !("text" in name.cell)) return written;
  const { text } = name.cell;
  const lien = (shown: string): CellToWrite => ({
    text: shown,
    style: "lien",
    link: { sheetName },
  });
  const fits = linesIn(name.cell, WIDTHS[COLONNES.moa]) === 1;
  const cells = fits
    ? [{ column: COLONNES.moa, cell: lien(text) }]
    : [{ column: 0, cell: lien("→") }, name];
  return { ...written, cells: [...cells, ...figures] };
}

function notes(bilans: ChiffresDesMoas): readonly string[] {
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

function personnesNote(bilans: ChiffresDesMoas): string | null {
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
  const band = Array.from({ length: LAST_COLUMN - 1 }, () => emptyCell("bandeau"));
  const zone = zoneSaisie(ZONE_ROWS, LAST_COLUMN).map((cells) => row(...cells));
  return [row(textCell("Observations du facilitateur", "bandeau"), ...band), ...zone];
}
