import type { WorkbookData } from "../sheet";
import { CHAMPS, type ChampId } from "./champs";
import { isShared, valuesOf } from "./keyValues";
import type { ColumnMatch, SheetRecognition, TableRecognition } from "./recognition";
import { settleColumn } from "./settleColumn";
import { splitTitle } from "./titleWords";

/** Identifiers by which a row of one sheet tells a row of another. */
const KEYS: ReadonlySet<ChampId> = new Set(["marcheNum", "operationRef", "participantId", "idFt"]);
/** Titles that do not say what they identify; a « contrat » may be the marché. */
const BARE: ReadonlySet<string> = new Set([
  "numero",
  "identifiant",
  "id",
  "reference",
  "ref",
  "code",
  "contrat",
]);

interface Key {
  readonly table: TableRecognition;
  readonly champ: ChampId;
  readonly titre: string;
  /** Its title does not say what it identifies. */
  readonly isBare: boolean;
  readonly values: ReadonlySet<string>;
}

/**
 * « N° » or « Identifiant » says nothing of what it identifies: the column of another sheet that
 * holds the same values, and says it, does.
 */
export function settleJoinKeys(
  recognitions: readonly SheetRecognition[],
  workbook: WorkbookData,
): SheetRecognition[] {
  const tables = recognitions.flatMap((recognition) => recognition.tables);
  if (!tables.some(({ columns }) => columns.some(isBare))) return [...recognitions];
  const keys = [
    ...tables.flatMap((table) => keysOf(table, workbook, (match) => !isBare(match))),
    ...tables.flatMap((table) => keysOf(table, workbook, isBare)),
  ];
  return recognitions.map((recognition) => ({
    ...recognition,
    tables: recognition.tables.map((table) => settle(table, keys, workbook)),
  }));
}

function isBare({ titre, confiance, raison }: ColumnMatch): boolean {
  const words = splitTitle(titre);
  const isAnswered = confiance === "sûr" && raison.endsWith("selon votre réponse");
  return words.length > 0 && words.every((word) => BARE.has(word)) && !isAnswered;
}

/** Columns in use as keys; those whose titles say what they identify are believed first. */
function keysOf(
  table: TableRecognition,
  workbook: WorkbookData,
  suits: (match: ColumnMatch) => boolean,
): Key[] {
  return table.columns.flatMap((match) => {
    const { champ, confiance, column, titre } = match;
    if (champ === null || !KEYS.has(champ) || confiance === "à vérifier" || !suits(match))
      return [];
    const values = valuesOf(table, column, workbook);
    return [{ table, champ, titre, isBare: isBare(match), values }];
  });
}

function settle(
  table: TableRecognition,
  keys: readonly Key[],
  workbook: WorkbookData,
): TableRecognition {
  let settled = table;
  for (const match of table.columns.filter(isBare)) {
    const values = valuesOf(table, match.column, workbook);
    const isOpen = match.champ === null || match.confiance === "à vérifier";
    const key = keys.find(
      (each) => each.table !== table && (isOpen || !each.isBare) && isShared(values, each.values),
    );
    if (key === undefined || (key.champ === match.champ && !isOpen)) continue;
    if (settled.columns.some((other) => other !== match && other.champ === key.champ)) continue;
    settled = settleColumn(settled, match, {
      champ: key.champ,
      raison: `titre « ${match.titre} », mêmes valeurs que « ${key.titre} » (${CHAMPS[key.champ].libelle}) d'une autre feuille`,
    });
  }
  return settled;
}
