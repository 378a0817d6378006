import { CHAMPS, type ChampId } from "../columns/champs";
import { readHours } from "../columns/constants";
import type { ColumnMatch, TableRecognition } from "../columns/recognition";
import type { SheetData } from "../sheet";
import { PAUSE, runToEnd, type Steps } from "../steps";
import { comparable, tidy } from "../values/text";
import { addParts } from "./addParts";
import { fillMerges, measureSpans } from "./fillMerges";
import {
  CellState,
  type CellIssue,
  type Lignes,
  type MonthColumn,
  type NumberColumn,
  type ParsedColumn,
} from "./lignes";
import { labelReader } from "./labelReaders";
import { isNumberType, numberReader, type ReadingContext } from "./numberReaders";
import { constantLabelColumn, parseLabelColumn } from "./parseLabelColumn";
import { parsedOnce } from "./parsedOnce";
import { parseNumberColumn, type ColumnSource } from "./parseNumberColumn";
import { rateFactor } from "./rateFactor";
import { sectionColumn } from "./sectionColumn";
import { withYears } from "./withYears";

/** The data rows of a recognised table, each champ parsed once per distinct value. */
export function parseLignes(table: TableRecognition, sheet: SheetData, date1904: boolean): Lignes {
  return runToEnd(lignesSteps(table, sheet, date1904));
}

/** The same, cut by column and every few thousand rows. */
export function* lignesSteps(
  table: TableRecognition,
  sheet: SheetData,
  date1904: boolean,
): Steps<Lignes> {
  const issues: CellIssue[] = [];
  const context = { date1904, annee: anneeOf(table) };
  const champs = new Map<ChampId, ParsedColumn>(constantColumns(table, issues));
  const parsed: Parsed = { champs, months: [], parts: [], contratsParType: [] };
  for (const match of table.columns) {
    if (match.champ === null || match.confiance === "à vérifier") continue;
    const champ = match.champ === "heuresPartielles" ? "heuresRealisees" : match.champ;
    const column = yield* readColumn({ ...context, table, sheet, issues }, match, champ);
    keep(column, match, parsed);
  }
  const whole = champs.has("heuresRealisees") ? null : addParts(parsed.parts);
  if (whole !== null) champs.set("heuresRealisees", whole);
  const { natures, dataRows: rows } = table;
  const { months, contratsParType } = parsed;
  return { table, natures, count: rows.length, rows, champs, months, contratsParType, issues };
}

interface Parsed {
  readonly champs: Map<ChampId, ParsedColumn>;
  readonly months: MonthColumn[];
  /** Hours done, shared out in columns. */
  readonly parts: NumberColumn[];
  readonly contratsParType: { typeContrat: string; count: NumberColumn }[];
}

/** Puts a column where its figures are looked for: several of one table may be of one champ. */
function keep(
  column: ParsedColumn,
  { champ, periode, typeContrat }: ColumnMatch,
  { champs, months, parts, contratsParType }: Parsed,
): void {
  if (champ === null) return;
  if (column.kind === "label") champs.set(champ, column);
  else if (champ === "heuresPartielles") parts.push(column);
  else if (periode !== null) months.push({ periode, hours: column });
  else if (typeContrat !== null) contratsParType.push({ typeContrat, count: column });
  else champs.set(champ, column);
}

interface TableToParse extends Omit<ReadingContext, "facteur"> {
  readonly table: TableRecognition;
  readonly sheet: SheetData;
  /** Where what is odd is told. */
  readonly issues: CellIssue[];
}

function* readColumn(
  { table, sheet, issues, ...context }: TableToParse,
  match: ColumnMatch,
  champ: ChampId,
): Steps<ParsedColumn> {
  yield PAUSE;
  const place = { column: match.column, champ, rows: table.dataRows };
  const spans = measureSpans(table.otherRows);
  const own = fillMerges(sheet, match.column, { champ, spans });
  const years = match.annee === undefined ? null : fillMerges(sheet, match.annee, { champ, spans });
  const cells = years === null ? own : yield* withYears(own, years);
  const how = JSON.stringify([match.column, champ, match.facteur, context]);
  const parsed = yield* parsedOnce(cells, { rows: table.dataRows, how }, function* () {
    const found: CellIssue[] = [];
    const column = yield* parseColumn({ ...place, cells, issues: found }, match, context);
    return { column, issues: found };
  });
  for (const issue of parsed.issues) issues.push(issue);
  return parsed.column;
}

function* parseColumn(
  source: ColumnSource,
  match: ColumnMatch,
  context: Omit<ReadingContext, "facteur">,
): Steps<ParsedColumn> {
  const type = CHAMPS[source.champ].type;
  if (!isNumberType(type)) {
    return yield* parseLabelColumn(source, labelReader(source.champ, context.date1904));
  }
  const { cells, rows, champ } = source;
  const percents = type === "taux" ? yield* rateFactor(cells, rows, champ) : 1;
  const facteur = match.facteur * percents;
  return yield* parseNumberColumn(source, numberReader(type, { ...context, facteur }));
}

function anneeOf(table: TableRecognition): number | null {
  const mois = table.constants.find((constant) => constant.champ === "mois");
  const annee = /\b(?:19|20)\d{2}\b/.exec(mois?.texte ?? "");
  return annee === null ? null : Number(annee[0]);
}

function constantColumns(
  table: TableRecognition,
  issues: CellIssue[],
): readonly (readonly [ChampId, ParsedColumn])[] {
  const told = table.constants
    .filter(({ champ }) => !isNumberType(CHAMPS[champ].type))
    .map(({ champ, texte }) => {
      const cells = { codes: new Int32Array(0), numbers: new Float64Array(0), texts: [] };
      const column = table.range.left;
      const source = { cells, column, champ, rows: table.dataRows, issues };
      const parsed = constantLabelColumn(source, tidy(texte), comparable(texte));
      return [champ, parsed] as const;
    });
  const moas = sectionColumn(table);
  return [...told, ...constantObjective(table), ...(moas === null ? [] : [["moa", moas] as const])];
}

/** The objective that a banner tells, on each row as a column would repeat it. */
function constantObjective({
  constants,
  dataRows,
  range,
}: TableRecognition): readonly (readonly [ChampId, ParsedColumn])[] {
  const told = constants.find(({ champ }) => champ === "heuresPrevues");
  const heures = told === undefined ? null : readHours(told.texte);
  if (heures === null) return [];
  const states = new Uint8Array(dataRows.length).fill(CellState.value);
  const values = new Float64Array(dataRows.length).fill(heures);
  return [["heuresPrevues", { kind: "number", column: range.left, states, values }]];
}
