import { compte } from "../../domain/francais";
import { CHAMPS } from "../../domain/columns/champs";
import type { ColumnMatch, SheetRefusal, TableRecognition } from "../../domain/columns/recognition";
import { columnLetters, rangeAddress } from "../../domain/sheet";
import type { Suivi } from "../../domain/suivi/suivi";
import { formatMois } from "../../domain/values/date";
import { alignColumns } from "./alignColumns";

const NATURES: Record<TableRecognition["natures"][number], string> = {
  marche: "marchés",
  objectif: "objectifs par maître d'ouvrage",
  participant: "participants",
  contrat: "contrats",
  releve: "relevés d'heures",
};

const MOTIFS: Record<SheetRefusal, string> = {
  vide: "vide",
  titresIntrouvables: "aucune ligne de titres reconnue",
  pasUnSuivi: "ne ressemble pas à un suivi de clauses",
  generee: "écrite par Clausier",
  fichesParPersonne: "une fiche par personne, pas un tableau",
  titresEnColonne: "titres écrits en colonne, à transposer",
  parametres: "paramètres ou listes",
};

/** What was recognised, table by table, then the questions. */
export function renderColonnes(suivi: Suivi): string {
  const nameOf = (sheet: number) => suivi.workbook.sheets[sheet]?.name ?? "";
  const tables = suivi.tables.map(({ table, count }) =>
    renderTable(table, nameOf(table.sheet), count),
  );
  const ignored = suivi.recognitions.flatMap(({ sheet, refusal }) =>
    refusal === null ? [] : [`Feuille « ${nameOf(sheet)} » : non utilisée, ${MOTIFS[refusal]}.`],
  );
  return `${[...tables, ignored.join("\n")].filter((block) => block !== "").join("\n\n")}\n`;
}

function renderTable(table: TableRecognition, name: string, count: number): string {
  const used = table.columns.filter(({ champ }) => champ !== null);
  const natures = table.natures.map((nature) => NATURES[nature]).join(", ");
  return [
    `Feuille « ${name} » : ${natures} · ${rangeAddress(table.range)} · ${compte(count, "ligne")} · ${compte(used.length, "colonne reconnue", "colonnes reconnues")}`,
    ...alignColumns(used.map(columnCells)).map((line) => `  ${line}`),
    ...table.constants.map(
      ({ champ, texte }) => `  Toute la feuille : ${CHAMPS[champ].libelle} = ${texte}`,
    ),
    ...ignoredLine(table),
    ...table.aConfirmer.map(({ message }) => `  ? ${message}`),
  ].join("\n");
}

function columnCells({
  column,
  titre,
  champ,
  confiance,
  periode,
  typeContrat,
}: ColumnMatch): readonly string[] {
  const libelle = champ === null ? "" : CHAMPS[champ].libelle;
  const precision = periode === null ? (typeContrat ?? "") : formatMois(periode);
  return [
    columnLetters(column),
    `« ${titre} »`,
    precision === "" ? libelle : `${libelle} (${precision})`,
    confiance,
  ];
}

function ignoredLine({ columns }: TableRecognition): readonly string[] {
  const titles = columns
    .filter(({ champ, titre }) => champ === null && titre !== "")
    .map(({ titre }) => `« ${titre} »`);
  return titles.length === 0 ? [] : [`  Colonnes non utilisées : ${titles.join(", ")}`];
}
