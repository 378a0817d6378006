import type { CellToWrite, RowToWrite, SheetToWrite } from "../../src/domain/sheetToWrite";
import { publie, type Publie } from "./chiffresPublies";

export interface AnruPublie {
  readonly personnes: Publie | undefined;
  readonly contrats: Publie | undefined;
  readonly heuresQpv: Publie | undefined;
  readonly personnesQpv: Publie | undefined;
  readonly partFemmes: Publie | undefined;
  readonly partAlternance: Publie | undefined;
  readonly lignes: readonly LigneAnru[];
}

interface LigneAnru {
  readonly table: string;
  readonly libelle: string;
  readonly personnes?: Publie;
  readonly heures?: Publie;
  readonly contrats?: Publie;
}

const TITRES = [
  ["Statut à l'entrée (public) : ", "Public"],
  ["Sexe : ", "Sexe"],
  ["Âge : ", "Âge"],
  ["Niveau de formation : ", "Niveau"],
] as const;

interface Row {
  /** Number of the indicator, of this row or the last above. */
  readonly numero: string;
  readonly isFirst: boolean;
  readonly libelle: string;
  readonly valeur: Publie;
  readonly heures: Publie;
}

/** « Indicateurs ANRU » as its reader sees it: number, label, figure, and the hours said beside. */
export function lireAnru(sheet: SheetToWrite): AnruPublie {
  const rows = rowsOf(sheet);
  const first = (numero: string) =>
    rows.find((row) => row.numero === numero && row.isFirst)?.valeur;
  const titled = (libelle: string) => rows.find((row) => row.libelle === libelle)?.valeur;
  return {
    personnes: first("6"),
    contrats: first("8"),
    heuresQpv: first("4"),
    personnesQpv: first("5"),
    partFemmes: titled("Part des femmes"),
    partAlternance: titled(PART_ALTERNANCE),
    lignes: rows.flatMap(lignesOf),
  };
}

const PART_ALTERNANCE = "Part des contrats en alternance";

function rowsOf(sheet: SheetToWrite): readonly Row[] {
  let numero = "";
  return sheet.rows.map((row) => {
    const own = textAt(row, 1);
    if (/^\d+$/.test(own)) numero = own;
    const [heures] = /^[\d ]+(?= h$)/.exec(textAt(row, 8)) ?? [];
    return {
      ...{ numero, isFirst: own !== "", libelle: textAt(row, 2) },
      valeur: publie(cellAt(row, 5)),
      heures: heures === undefined ? null : Number(heures.replaceAll(" ", "")),
    };
  });
}

function cellAt({ cells }: RowToWrite, column: number): CellToWrite | undefined {
  return cells.find((one) => one.column === column)?.cell;
}

function textAt(row: RowToWrite, column: number): string {
  const cell = cellAt(row, column);
  const text = cell !== undefined && "text" in cell ? cell.text : "";
  return text.replaceAll(/[\u00A0\u202F]/g, " ").trim();
}

function lignesOf({ numero, isFirst, libelle, valeur, heures }: Row): readonly LigneAnru[] {
  if (isFirst) return [];
  if (numero === "4") return [{ table: "Quartier", libelle, heures: valeur }];
  if (numero === "8" && libelle !== PART_ALTERNANCE) {
    return [{ table: "Type de contrat", libelle, contrats: valeur }];
  }
  const found = TITRES.find(([start]) => libelle.startsWith(start));
  if (found === undefined) return [];
  const [titre, table] = found;
  return [{ table, libelle: libelle.slice(titre.length), personnes: valeur, heures }];
}
