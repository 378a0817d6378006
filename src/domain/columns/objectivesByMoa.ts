import type { WorkbookData } from "../sheet";
import { comparable } from "../values/text";
import type { ChampId } from "./champs";
import { valuesOf } from "./keyValues";
import type { ColumnMatch, SheetRecognition, TableRecognition } from "./recognition";
import { doubtColumn } from "./settleColumn";

const SHARED = 0.8;

/** Words that speak of a clause, in the name of a tab or in a title. */
const OF_CLAUSE = /\b(?:obj(?:ectifs?)?|insertion|clauses?|heures?)\b/;

/**
 * « MOA | Prévu », on a sheet that does not say of what: hours where it lists the MOA of another
 * sheet and a word speaks of the clause; asked where only one of these is so; else no follow-up.
 */
export function acceptObjectives(
  recognitions: readonly SheetRecognition[],
  workbook: WorkbookData,
): SheetRecognition[] {
  if (!recognitions.some(({ possible }) => possible !== undefined)) return [...recognitions];
  const moas = moasOf(
    recognitions.flatMap(({ tables }) => tables),
    workbook,
  );
  return recognitions.map((recognition) => {
    const name = workbook.sheets[recognition.sheet]?.name ?? "";
    const tables = (recognition.possible ?? []).flatMap((table) => {
      const isListed = listsMoas(table, moas, workbook);
      if (plannedOf(table)?.champ === WORKED) return isListed ? [askedOfWorked(table)] : [];
      const isSaid = saysClause(table, name);
      if (isListed && isSaid) return [table];
      return isListed || isSaid ? [doubted(table)] : [];
    });
    return tables.length === 0 ? recognition : { ...recognition, tables, refusal: null };
  });
}

function moasOf(tables: readonly TableRecognition[], workbook: WorkbookData): ReadonlySet<string> {
  const told = tables.flatMap((table) => [
    ...moaColumns(table).flatMap(({ column }) => [...valuesOf(table, column, workbook)]),
    ...table.constants.flatMap(({ champ, texte }) => (champ === "moa" ? [comparable(texte)] : [])),
    ...(table.sections ?? []).map(({ texte }) => comparable(texte)),
  ]);
  return new Set(told);
}

function moaColumns({ columns }: TableRecognition) {
  return columns.filter(({ champ, confiance }) => champ === "moa" && confiance !== "à vérifier");
}

function listsMoas(
  table: TableRecognition,
  moas: ReadonlySet<string>,
  workbook: WorkbookData,
): boolean {
  const own = moaColumns(table).flatMap(({ column }) => [...valuesOf(table, column, workbook)]);
  const known = own.filter((moa) => moas.has(moa)).length;
  return known > 0 && known >= own.length * SHARED;
}

const PLANNED: ChampId = "heuresPrevues";
const WORKED: ChampId = "heuresTravaillees";

/** The column that may be the objective. */
function plannedOf({ columns }: TableRecognition): ColumnMatch | undefined {
  const of = (wanted: ChampId) => columns.find(({ champ }) => champ === wanted);
  return of(PLANNED) ?? of("heuresRealisees") ?? of(WORKED);
}

/** « MOA | Heures du marché », beside the contracts of these MOA: theirs, or their objective. */
function askedOfWorked(table: TableRecognition): TableRecognition {
  const worked = plannedOf(table);
  if (worked === undefined || worked.raison.endsWith("selon votre réponse")) return table;
  const match: ColumnMatch = { ...worked, champ: PLANNED, autres: [WORKED] };
  const columns = table.columns.map((each) => (each === worked ? match : each));
  const aConfirmer = table.aConfirmer.filter(
    ({ champ, column }) => column !== worked.column && champ === "moa",
  );
  const doubt = "seules sur cette feuille, ces heures peuvent être l'objectif";
  return { ...doubtColumn({ ...table, columns, aConfirmer }, match, doubt), natures: ["objectif"] };
}

function saysClause(table: TableRecognition, name: string): boolean {
  const planned = table.columns.find(({ champ }) => champ === PLANNED);
  return [name, planned?.titre ?? ""].some((text) => OF_CLAUSE.test(comparable(text)));
}

function doubted(table: TableRecognition): TableRecognition {
  const planned = table.columns.find(({ champ }) => champ === PLANNED);
  if (planned === undefined || planned.confiance === "à vérifier") return table;
  const { natures } = table;
  return { ...doubtColumn(table, planned, "rien ne dit que ce sont des heures"), natures };
}
