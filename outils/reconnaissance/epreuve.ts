import { analyzeWorkbook, type Analysis } from "../../src/domain/analyzeWorkbook";
import { buildBilans } from "../../src/domain/bilan/buildBilans";
import type { ChampId } from "../../src/domain/columns/champs";
import type { ColumnAnswers, Question } from "../../src/domain/columns/recognition";
import { DEFAUTS } from "../../src/domain/parametres";
import type { WorkbookData } from "../../src/domain/sheet";
import { comparable } from "../../src/domain/values/text";
import { nodeInflater } from "../../src/hosts/xlsx/node/nodeInflater";
import { openWorkbook } from "../../src/hosts/xlsx/openWorkbook";
import type { Disposition } from "./dispositions";
import { ecrire, type Plume } from "./ecrire";
import { Tirage, veriteOf } from "./tirage";
import type { Sort } from "./titresRetenus";

/** What becomes of a workbook: totals exact at once, after one answer, not yet, or wrong unasked. */
export type Issue = "exact" | "exact, une réponse" | "à compléter" | "faux sans question";

export interface Resultat {
  readonly disposition: string;
  readonly plume: Plume;
  readonly issue: Issue;
  readonly questions: number;
  readonly colonnes: readonly {
    readonly champ: ChampId;
    readonly sort: Sort;
    readonly titre: string;
  }[];
}

/** Writes a workbook by chance, reads it, and compares its totals with the facts. */
export async function tryWorkbook(
  seed: number,
  disposition: Disposition,
  plume: Plume,
): Promise<Resultat> {
  const tirage = new Tirage(seed);
  const bytes = await ecrire(disposition.write(tirage), plume);
  const { workbook } = await openWorkbook(bytes, { name: "suivi.xlsx", inflater: nodeInflater });
  const analysis = analyzeWorkbook(workbook);
  const asked = questionsOf(analysis);
  return {
    disposition: disposition.nom,
    plume,
    issue: issueOf({ tirage, disposition, workbook, analysis }, asked),
    questions: asked.length,
    colonnes: columnsOf(analysis, tirage),
  };
}

interface Lecture {
  readonly tirage: Tirage;
  readonly disposition: Disposition;
  readonly workbook: WorkbookData;
  readonly analysis: Analysis;
}

interface Asked {
  readonly feuille: string;
  readonly question: Question;
}

function questionsOf({ suivi: { workbook, recognitions } }: Analysis): Asked[] {
  return recognitions.flatMap(({ sheet, tables }) =>
    tables.flatMap(({ aConfirmer }) =>
      aConfirmer.map((question) => ({ feuille: workbook.sheets[sheet]?.name ?? "", question })),
    ),
  );
}

function issueOf(lecture: Lecture, asked: readonly Asked[]): Issue {
  if (isExact(lecture, lecture.analysis)) return "exact";
  for (const each of asked) {
    const answers = answer(each, lecture);
    if (isExact(lecture, analyzeWorkbook(lecture.workbook, { answers })))
      return "exact, une réponse";
  }
  const isSilentlyWrong = asked.length === 0 && isWrong(lecture);
  return isSilentlyWrong ? "faux sans question" : "à compléter";
}

/** A figure is shown that is not the true one, or a MOA that is none; a figure left blank is not wrong. */
function isWrong({ tirage, analysis }: Lecture): boolean {
  const truth = veriteOf(tirage.suivi);
  return buildBilans(analysis, CONTEXT).moas.some(({ moa, heuresPrevues, heuresRealisees }) => {
    const expected = [...truth].find(([name]) => comparable(name) === comparable(moa))?.[1];
    if (expected === undefined) return true;
    return differs(heuresPrevues, expected.prevues) || differs(heuresRealisees, expected.realisees);
  });
}

const differs = (value: number | null | undefined, expected: number) =>
  typeof value === "number" && Math.abs(value - expected) >= CENT;

/** The truth about one question, as a person who keeps the workbook would tell it. */
function answer(asked: Asked, lecture: Lecture): ColumnAnswers {
  const { feuille, question } = asked;
  const moa = lecture.disposition.moaOf?.(feuille, lecture.tirage) ?? null;
  if (question.titre === null && question.champ === "moa" && moa !== null)
    return { feuilles: { [feuille]: { valeurs: { moa } } } };
  const titre = question.titre ?? titleAsked(asked, lecture);
  if (titre === null) return { feuilles: {} };
  return { feuilles: { [feuille]: { titres: { [titre]: lecture.tirage.champOf(titre) } } } };
}

const HOURS: ReadonlySet<ChampId> = new Set(["heuresRealisees", "heuresMois", "heuresPrevues"]);

/** « Quelle colonne indique les heures ? »: the one that does, on the sheet of the question. */
function titleAsked(
  { feuille, question }: Asked,
  { tirage, workbook, analysis }: Lecture,
): string | null {
  const wanted = HOURS.has(question.champ) ? HOURS : new Set([question.champ]);
  const columns = analysis.suivi.recognitions
    .filter(({ sheet }) => workbook.sheets[sheet]?.name === feuille)
    .flatMap(({ tables }) => tables.flatMap((table) => table.columns));
  const isWanted = (titre: string) => {
    const champ = tirage.champOf(titre);
    return champ !== null && wanted.has(champ);
  };
  return columns.find(({ titre }) => isWanted(titre))?.titre ?? null;
}

const CONTEXT = {
  parametres: DEFAUTS,
  du: null,
  au: null,
  arreteAu: 46_000,
  editeLe: 46_000,
  sources: [],
  version: "",
  classeur: "suivi.xlsx",
};
const CENT = 0.005;

function isExact({ tirage, disposition: { tells } }: Lecture, analysis: Analysis): boolean {
  const { moas } = buildBilans(analysis, CONTEXT);
  if (tells.length === 0) return moas.length === 0;
  const read = new Map(moas.map((bilan) => [comparable(bilan.moa), bilan]));
  const truth = veriteOf(tirage.suivi);
  return (
    read.size === truth.size &&
    [...truth].every(([moa, { prevues, realisees }]) => {
      const bilan = read.get(comparable(moa));
      const same = (value: number | null | undefined, expected: number) =>
        typeof value === "number" && Math.abs(value - expected) < CENT;
      const isDone = !tells.includes("realisees") || same(bilan?.heuresRealisees, realisees);
      return isDone && (!tells.includes("prevues") || same(bilan?.heuresPrevues, prevues));
    })
  );
}

function columnsOf({ suivi: { recognitions } }: Analysis, tirage: Tirage): Resultat["colonnes"] {
  return recognitions
    .flatMap(({ tables }) => tables.flatMap(({ columns }) => columns))
    .flatMap(({ titre, champ, confiance }) => {
      const truth = tirage.champOf(titre);
      if (truth === null) return [];
      return [{ champ: truth, titre, sort: sortOf(champ, confiance === "à vérifier", truth) }];
    });
}

function sortOf(champ: ChampId | null, isAsked: boolean, truth: ChampId): Sort {
  if (isAsked) return "demandé";
  if (champ === null) return "ignoré";
  return champ === truth ? "juste" : "faux";
}
