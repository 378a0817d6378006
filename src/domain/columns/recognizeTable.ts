import { classifyRows, type RowKinds } from "../rows/rowKind";
import { preferTotals } from "./addedColumns";
import { answeredColumns, answeredConstants } from "./answers";
import { CHAMPS, type ChampId } from "./champs";
import { readBanner, readTabName, tellsObjective, type FoundConstant } from "./constants";
import { decideContractTypes, decideTotals } from "./countColumns";
import { decideColumns } from "./decide";
import { doubtMinutes } from "./doubtMinutes";
import { draftColumns, type Decision, type Draft } from "./draft";
import type { HeaderRows } from "./headerRows";
import { decideHourParts } from "./hourParts";
import { keepLatest } from "./latestSituation";
import { linkYears } from "./monthAndYear";
import { naturesOf } from "./nature";
import { decideOrdinals } from "./ordinals";
import { decidePeriods } from "./periodColumns";
import { decidePeriodCounts } from "./periodCounts";
import { doubtPlannedPeriods } from "./plannedPeriods";
import { askConstant, askQuestions, askSections } from "./questions";
import type {
  ColumnMatch,
  Question,
  SheetAnswers,
  TableConstant,
  TableRecognition,
} from "./recognition";
import { readSections } from "./sections";
import { rowColumns } from "./rowColumns";
import { PAUSE, type Steps } from "../steps";
import type { TitleReader } from "./titleReader";
import { readTitles, type Window } from "./titles";
import { titleFactor } from "./unitOfTitle";
import { decideUntitled } from "./untitledColumns";
import { settleHourParts } from "./wholeOrParts";

/** Where a table stands on its sheet. */
export interface TablePlace {
  readonly window: Window;
  readonly header: HeaderRows;
  /** First row that may hold a banner of this table. */
  readonly bannerFrom: number;
  /** Row after the last one of the table. */
  readonly end: number;
}

export interface TableReading {
  readonly reader: TitleReader;
  readonly sheetIndex: number;
  readonly answers: SheetAnswers | undefined;
}

/** Understands the columns and the rows of one table. */
export function* recognizeTable(place: TablePlace, reading: TableReading): Steps<TableRecognition> {
  const { window, header, end } = place;
  const rows = { start: header.last + 1, end };
  const titles = readTitles(window, header.first, header.last);
  const all = yield* draftColumns(window, titles, reading.reader, rows);
  const drafts = all.filter(({ parts, profile }) => parts.length > 0 || profile.filled > 0);
  const found = readConstants(place, reading);
  const decided = yield* decideAll(drafts, found, place, reading);
  const doubted = doubtMinutes(doubtPlannedPeriods(decided, drafts, reading.reader), drafts);
  const columns = linkYears(doubted, drafts);
  const known = knownChamps(columns);
  const constants = keepConstants(found, known, reading.answers);
  const natures = naturesOf(known);
  const told = new Set([...constants.map(({ constant: { champ } }) => champ)]);
  // The row above the titles may be a band over them, printed again with them.
  const titleRows = [Math.max(0, header.first - 1), header.last] as const;
  const kinds = yield* classifyRows({ ...window, titleRows, ...rows }, rowColumns(columns));
  const sections = known.has("moa") ? [] : readSections(window, kinds);
  if (sections.length > 0) told.add("moa");
  return {
    sheet: reading.sheetIndex,
    headerRows: [header.first, header.last],
    range: rangeOf(columns, header, kinds),
    natures,
    columns,
    constants: constants.map(({ constant }) => constant),
    aConfirmer: [
      ...askQuestions(columns, natures, told),
      ...constants.flatMap(askIfUnsure),
      ...askSections(sections),
    ],
    dataRows: kinds.dataRows,
    otherRows: kinds.otherRows,
    ...(sections.length > 0 ? { sections } : {}),
  };
}

function askIfUnsure({ constant: { champ, texte, origine }, sure }: FoundConstant): Question[] {
  return sure ? [] : [askConstant(champ, texte, origine)];
}

/** Banner first, then tab: the nearest to the table wins. */
function readConstants(place: TablePlace, { reader }: TableReading): FoundConstant[] {
  const { window, header, bannerFrom } = place;
  return [
    ...readBanner(window, reader, bannerFrom, header.first),
    ...readTabName(window.sheet.name),
  ];
}

/** A value told for the whole table only stands where no column tells it row by row. */
function keepConstants(
  found: readonly FoundConstant[],
  known: ReadonlySet<ChampId>,
  answers: SheetAnswers | undefined,
): FoundConstant[] {
  const kept = new Map<ChampId, FoundConstant>();
  for (const constant of answeredConstants(answers))
    kept.set(constant.champ, { constant, sure: true });
  for (const entry of found) {
    const { champ } = entry.constant;
    const isTold = kept.has(champ) || (known.has(champ) && champ !== "mois");
    if (!isTold) kept.set(champ, entry);
  }
  if (!tellsObjective(found, known)) kept.delete("heuresPrevues");
  return [...kept.values()];
}

function* decideAll(
  drafts: readonly Draft[],
  found: readonly FoundConstant[],
  { window, header, end }: TablePlace,
  { reader, answers }: TableReading,
): Steps<ColumnMatch[]> {
  const answered = answeredColumns(drafts, answers, reader);
  const open = drafts.filter(({ column }) => !answered.has(column));
  const months = decidePeriods(open, reader, yearOf(found, answers));
  const others = open.filter(({ column }) => !months.has(column));
  const parts = decideHourParts(others);
  const types = decideContractTypes(others.filter(({ column }) => !parts.has(column)));
  const totals = decideTotals(open, { months, parts, types });
  const counts = decidePeriodCounts(open, reader);
  const special = new Map([
    ...decideOrdinals(open),
    ...counts,
    ...months,
    ...parts,
    ...types,
    ...totals,
    ...answered,
  ]);
  const taken = new Set(
    [...special.values()].flatMap(({ champ }) => (champ === null ? [] : [champ])),
  );
  const rest = drafts.filter(({ column }) => !special.has(column));
  const cells = { sheet: window.sheet, rows: { start: header.last + 1, end } };
  const chosen = yield* decideColumns(rest, { taken, answered: holders(answered) }, cells);
  yield PAUSE;
  const decided = preferTotals(chosen, rest, cells);
  const all = new Map([...decided, ...special]);
  for (const [column, decision] of decideUntitled(drafts, all)) all.set(column, decision);
  const settled = keepLatest(settleHourParts(all, drafts, cells), open, cells);
  return drafts.map((draft) => match(draft, settled.get(draft.column)));
}

/** The column that holds each champ. */
function holders(decisions: ReadonlyMap<number, Decision>): Map<ChampId, number> {
  return new Map(
    [...decisions].flatMap(([column, { champ }]) => (champ === null ? [] : [[champ, column]])),
  );
}

function yearOf(found: readonly FoundConstant[], answers: SheetAnswers | undefined): number | null {
  const told: readonly TableConstant[] = [
    ...answeredConstants(answers),
    ...found.map(({ constant }) => constant),
  ];
  const year = /(?:19|20)\d{2}/.exec(told.find(({ champ }) => champ === "mois")?.texte ?? "");
  return year === null ? null : Number(year[0]);
}

const UNKNOWN: Decision = {
  champ: null,
  periode: null,
  typeContrat: null,
  confiance: "probable",
  score: 0,
  raison: "titre inconnu",
  autres: [],
};

function match({ column, titre, parts }: Draft, decision: Decision = UNKNOWN): ColumnMatch {
  const raison = decision === UNKNOWN && parts.length === 0 ? "sans titre" : decision.raison;
  const type = decision.champ === null ? null : CHAMPS[decision.champ].type;
  return { ...decision, column, titre, raison, facteur: type === "euros" ? titleFactor(titre) : 1 };
}

function knownChamps(columns: readonly ColumnMatch[]): Set<ChampId> {
  return new Set(
    columns.flatMap(({ champ, confiance }) =>
      champ === null || confiance === "à vérifier" ? [] : [champ],
    ),
  );
}

function rangeOf(columns: readonly ColumnMatch[], header: HeaderRows, kinds: RowKinds) {
  const lastData = kinds.dataRows.at(-1) ?? header.last;
  return {
    top: header.first,
    left: columns[0]?.column ?? 0,
    bottom: lastData,
    right: columns.at(-1)?.column ?? 0,
  };
}
