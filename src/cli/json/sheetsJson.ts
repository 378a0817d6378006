import type {
  ColumnMatch,
  Question,
  SheetRefusal,
  TableRecognition,
} from "../../domain/columns/recognition";
import { columnLetters, rangeAddress } from "../../domain/sheet";
import type { Suivi } from "../../domain/suivi/suivi";
import { moisIso } from "./moisIso";

/** `feuilles` of the JSON documents: one entry per table that is used, and the sheets that are not. */
export function sheetsJson(suivi: Suivi) {
  const { workbook, recognitions, tables } = suivi;
  const nameOf = (sheet: number) => workbook.sheets[sheet]?.name ?? "";
  return {
    feuilles: tables.map(({ table, count }) => tableJson(table, nameOf(table.sheet), count)),
    feuillesIgnorees: recognitions.flatMap(({ sheet, refusal }) =>
      refusal === null ? [] : [{ nom: nameOf(sheet), motif: MOTIFS[refusal] }],
    ),
  };
}

const MOTIFS: Record<SheetRefusal, string> = {
  vide: "feuille vide",
  titresIntrouvables: "ligne de titres introuvable",
  pasUnSuivi: "pas un suivi de clauses",
  generee: "feuille écrite par Clausier",
  fichesParPersonne: "une fiche par personne, pas un tableau",
  titresEnColonne: "titres écrits en colonne, à transposer",
  parametres: "paramètres ou listes",
};

function tableJson(table: TableRecognition, nom: string, lignes: number) {
  const { headerRows, range } = table;
  const data = { ...range, top: Math.min(headerRows[1] + 1, range.bottom) };
  return {
    nom,
    nature: table.natures,
    enTete: [headerRows[0] + 1, headerRows[1] + 1],
    plage: rangeAddress(data),
    lignes,
    colonnes: table.columns.filter(({ champ }) => champ !== null).map(columnJson),
    colonnesIgnorees: table.columns
      .filter(({ champ }) => champ === null)
      .map(({ column, titre }) => ({ colonne: columnLetters(column), titre })),
    constantes: table.constants.map(({ champ, texte, origine }) => ({
      champ,
      valeur: texte,
      origine,
    })),
    aConfirmer: table.aConfirmer.map(questionJson),
  };
}

function columnJson(match: ColumnMatch) {
  const { champ, titre, confiance, raison, periode, typeContrat } = match;
  return {
    colonne: columnLetters(match.column),
    titre,
    champ,
    confiance,
    raison,
    ...(periode === null ? {} : { periode: moisIso(periode) }),
    ...(typeContrat === null ? {} : { typeContrat }),
  };
}

function questionJson({ column, titre, champ, message }: Question) {
  return { colonne: column === null ? null : columnLetters(column), titre, champ, message };
}
