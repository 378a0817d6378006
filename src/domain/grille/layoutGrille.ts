import { layoutRow, stack, type RowMaker } from "../bilan/layout/rows";
import { besideCell, emptyCell, textCell } from "../bilan/layout/cells";
import { fr } from "../francais";
import { DEFAUTS, type Parametres } from "../parametres";
import { cellAddress } from "../sheet";
import type { CellToWrite, SheetToWrite, StyleName } from "../sheetToWrite";
import { METIERS } from "./metiers";

const WIDTHS = [1.5, 46, 34, 15, 11, 17, 14, 10] as const;
const LOTS = 15;
const GROUPES = ["A", "B", "C", "D"] as const;
/** 0-based columns. */
const COL = {
  lot: 1,
  metier: 2,
  montant: 3,
  part: 4,
  travaillees: 5,
  objectif: 6,
  groupe: 7,
} as const;
/** 0-based rows. */
const FIRST_LOT = 8;
const TOTAL_ROW = FIRST_LOT + LOTS;
const FIRST_METIER = TOTAL_ROW + GROUPES.length + 7;

const COUT = "$C$4";
const TAUX = "$C$5";
const PART = "$C$6";

type Taux = Pick<Parametres, "coutHoraire" | "tauxInsertion" | "partMainOeuvre" | "heuresMois">;

/**
 * « Grille de calcul »: objectives from the amounts of the lots and their labour
 * share, several lots pooled under one letter (practice of Lille Métropole Habitat,
 * USH, 16/06/2008). Plain formulas: it lives without the add-in.
 */
export function layoutGrille(name: string, taux: Taux = DEFAUTS): SheetToWrite {
  const rows = stack(0, [
    row(textCell("Grille de calcul des heures d'insertion", "titre")),
    row(textCell(MODE_D_EMPLOI, "note")),
    row(),
    ...parametreRows(taux),
    row(),
    headerRow(TITRES, 2),
    ...Array.from({ length: LOTS }, () => lotRow(taux)),
    totalRow,
    arrondiRow,
    row(),
    headerRow(TITRES_GROUPES, 1),
    ...GROUPES.map((groupe) => groupeRow(groupe, taux)),
    row(),
    ...metierRows(),
  ]);
  return {
    name,
    identity: { type: "grille", key: "" },
    columnWidths: WIDTHS,
    rows: rows.rows.filter(({ cells }) => cells.length > 0),
    dataBars: [],
    frozenRows: 0,
    print: {
      orientation: "landscape",
      titleRows: null,
      headerRight: "Estimation à confirmer",
      footerLeft: "Grille de calcul des heures d'insertion",
      pageBreaks: [TOTAL_ROW + GROUPES.length + 5],
      printArea: { firstColumn: 1, lastColumn: WIDTHS.length - 1, lastRow: rows.end - 1 },
    },
  };
}

const MODE_D_EMPLOI = fr`Saisissez les lots dans les cases jaunes. Objectif = montant HT × part de main-d'œuvre ÷ coût horaire × taux d'insertion. Des lots d'un même groupe (A, B…) sont mutualisés.`;
const TITRES = [
  "Lot",
  "Corps d'état (voir la liste)",
  "Montant HT (€)",
  "Part MO",
  "Heures travaillées",
  "Objectif (h)",
  "Groupe",
];
const TITRES_GROUPES = [
  "Lots mutualisés",
  "Lots",
  "Montant HT (€)",
  "",
  "Mois à temps plein",
  "Objectif (h)",
];
const BANDE = Array.from({ length: WIDTHS.length - 2 }, () => emptyCell("bandeau"));

function row(...fromB: readonly (CellToWrite | null)[]): RowMaker {
  return (at) => layoutRow(WIDTHS, at, fromB);
}

/** Titles of a table: the first `texts` columns hold words, the others figures. */
function headerRow(titres: readonly string[], texts: number): RowMaker {
  return row(
    ...titres.map((titre, index) => textCell(titre, index < texts ? "enTete" : "enTeteNombre")),
  );
}

/** The trades: their shares are what the lots look up. */
function metierRows(): readonly RowMaker[] {
  return [
    row(textCell(CORPS_D_ETAT, "bandeau"), ...BANDE),
    row(
      textCell("Corps d'état", "enTete"),
      textCell("Part", "enTeteNombre"),
      besideCell("Origine", "enTete"),
    ),
    ...METIERS.map(({ libelle, part, origine }) =>
      row(
        textCell(libelle, "saisie"),
        { number: part, style: "saisieTaux" },
        textCell(origine, "libelleLarge"),
      ),
    ),
  ];
}

const CORPS_D_ETAT = "Part de main-d'œuvre par corps d'état : valeurs à confirmer, à modifier ici";

function parametreRows({ coutHoraire, tauxInsertion, partMainOeuvre }: Taux): readonly RowMaker[] {
  return [
    row(textCell("Coût horaire (€/h)"), { number: coutHoraire, style: "saisieEuros" }),
    row(textCell("Taux d'insertion"), { number: tauxInsertion, style: "saisieTaux" }),
    row(textCell("Part de main-d'œuvre sans corps d'état"), {
      number: partMainOeuvre,
      style: "saisieTaux",
    }),
  ];
}

/** Share from the list of trades, else the default; both may be typed over. */
function lotRow({ partMainOeuvre }: Taux): RowMaker {
  const list = `$B$${String(FIRST_METIER + 1)}:$C$${String(FIRST_METIER + METIERS.length)}`;
  return (at) => {
    const [metier, montant, part, travaillees] = [
      COL.metier,
      COL.montant,
      COL.part,
      COL.travaillees,
    ].map((column) => cellAddress(at, column));
    return row(
      emptyCell("saisie"),
      emptyCell("saisie"),
      emptyCell("saisieEuros"),
      formula(
        `IFERROR(VLOOKUP(${metier ?? ""},${list},2,FALSE),${PART})`,
        partMainOeuvre,
        "saisieTaux",
      ),
      formula(`IF(${montant ?? ""}="","",${montant ?? ""}*${part ?? ""}/${COUT})`, "", "heures"),
      formula(`IF(${travaillees ?? ""}="","",${travaillees ?? ""}*${TAUX})`, "", "heures"),
      emptyCell("saisie"),
    )(at);
  };
}

const totalRow: RowMaker = row(
  textCell("Total", "totalLibelle"),
  emptyCell("totalLibelle"),
  formula(`SUM(${lots(COL.montant)})`, 0, "eurosTotal"),
  emptyCell("totalLibelle"),
  formula(`SUM(${lots(COL.travaillees)})`, 0, "heuresTotal"),
  formula(`SUM(${lots(COL.objectif)})`, 0, "heuresTotal"),
  emptyCell("totalLibelle"),
);

const arrondiRow: RowMaker = row(
  textCell("Objectif à inscrire au marché (arrondi à l'heure)", "libelleFort"),
  ...Array.from({ length: 4 }, () => emptyCell("libelle")),
  formula(`ROUND(${cellAddress(TOTAL_ROW, COL.objectif)},0)`, 0, "heures"),
);

function groupeRow(groupe: string, { heuresMois }: Taux): RowMaker {
  const of = (column: number) => `SUMIF(${lots(COL.groupe)},"${groupe}",${lots(column)})`;
  return (at) =>
    row(
      textCell(`Groupe ${groupe}`),
      formula(`COUNTIF(${lots(COL.groupe)},"${groupe}")`, 0, "entier"),
      formula(of(COL.montant), 0, "euros"),
      emptyCell("libelle"),
      formula(`${cellAddress(at, COL.objectif)}/${String(heuresMois)}`, 0, "decimal"),
      formula(of(COL.objectif), 0, "heures"),
    )(at);
}

/** The cells of one column, over all the lots. */
function lots(column: number): string {
  return `${cellAddress(FIRST_LOT, column)}:${cellAddress(TOTAL_ROW - 1, column)}`;
}

function formula(text: string, value: number | "", style: StyleName): CellToWrite {
  return { formula: text, value, style };
}
