import { analyzeWorkbook, type Analysis } from "../../src/domain/analyzeWorkbook";
import type { AnomalieCode } from "../../src/domain/anomalies/catalogue";
import type { ChampId } from "../../src/domain/columns/champs";
import type {
  ColumnAnswers,
  Question,
  TableRecognition,
} from "../../src/domain/columns/recognition";
import { DEFAUTS } from "../../src/domain/parametres";
import type { WorkbookData } from "../../src/domain/sheet";
import { DISPOSITIONS, type Disposition } from "../reconnaissance/dispositions";
import { inventFacts, sheetDataOf, type Suivi } from "../reconnaissance/donnees";
import { Tirage } from "../reconnaissance/tirage";

/** What a layout deserves to be told of, however well it is kept. */
const PROPRES_A_LA_DISPOSITION: Readonly<Record<string, AnomalieCode>> = {
  "mois sous une bande par an": "STR-03",
  "maître d'ouvrage fusionné": "STR-04",
  "sous-totaux": "STR-05",
  "sous-totaux en gras seulement": "STR-05",
  "empilés par maître d'ouvrage": "STR-07",
  "deux tableaux côte à côte": "STR-07",
  "objectifs d'un côté, contrats de l'autre": "STR-07",
  "deux lignes de titres répétées par page": "STR-03",
};

/** What the checks say of one careful workbook, beside what its layout deserves. */
export interface Soigne {
  readonly disposition: string;
  readonly seed: number;
  readonly alertes: readonly string[];
  /** Every column was taken for what it is: the checks judge what is written. */
  readonly isReadRight: boolean;
  /** Whether the layout was told of, where it must be. */
  readonly isDispositionDite: boolean | null;
}

/** Workbooks of every layout, kept with care: a person answers what is asked of the columns. */
export function* classeursSoignes(parDisposition: number, premier: number): Generator<Soigne> {
  for (const [rang, disposition] of DISPOSITIONS.entries()) {
    for (let at = 0; at < parDisposition; at++) {
      yield verifier(disposition, premier + rang * 100_003 + at * 17);
    }
  }
}

function verifier(disposition: Disposition, seed: number): Soigne {
  const tirage = new Tirage(seed, "soignée", faitsAuTauxMoyen(seed));
  const sheets = disposition.write(tirage).map(sheetDataOf);
  const workbook = { name: "suivi.xlsx", date1904: false, names: new Map(), sheets };
  const { anomalies, suivi } = answered(workbook, disposition, tirage);
  const attendue = PROPRES_A_LA_DISPOSITION[disposition.nom];
  const dites = anomalies.filter(({ gravite }) => gravite !== "information");
  return {
    disposition: disposition.nom,
    seed,
    alertes: dites.filter(({ code }) => code !== attendue).map(({ code }) => code),
    isReadRight: isReadRight(suivi, disposition, tirage),
    isDispositionDite:
      attendue === undefined ? null : anomalies.some(({ code }) => code === attendue),
  };
}

function isReadRight(
  { recognitions }: Analysis["suivi"],
  { tells }: Disposition,
  tirage: Tirage,
): boolean {
  const tables = recognitions.flatMap((recognition) => recognition.tables);
  const columns = tables.flatMap((table) => table.columns);
  const isWrong = columns.some(({ titre, champ }) => {
    const truth = tirage.champOf(titre);
    return truth !== null && champ !== truth;
  });
  return !isWrong && tables.length > 0 === tells.length > 0;
}

/** The planned hours are those that the default rates give: any other deserves a word. */
function faitsAuTauxMoyen(seed: number): Suivi {
  const { partMainOeuvre, coutHoraire, tauxInsertion } = DEFAUTS;
  const { marches, contrats } = inventFacts(seed);
  const eurosParHeure = coutHoraire / partMainOeuvre / tauxInsertion;
  const priced = new Map(
    marches.map((marche) => {
      const montantHt = Math.round(marche.heuresPrevues * eurosParHeure);
      return [marche, { ...marche, montantHt }];
    }),
  );
  return {
    marches: [...priced.values()],
    contrats: contrats.map((contrat) => ({
      ...contrat,
      marche: priced.get(contrat.marche) ?? contrat.marche,
    })),
  };
}

/** An answer may raise another question. */
const TOURS = 4;

function answered(workbook: WorkbookData, disposition: Disposition, tirage: Tirage): Analysis {
  let answers: ColumnAnswers = { feuilles: {} };
  let analysis = analyzeWorkbook(workbook);
  for (let tour = 0; tour < TOURS; tour++) {
    const asked = analysis.suivi.recognitions.flatMap(({ tables }) => tables);
    for (const table of asked) {
      const feuille = workbook.sheets[table.sheet]?.name ?? "";
      const moa = disposition.moaOf?.(feuille, tirage) ?? null;
      const told = table.aConfirmer.map((question) => truth({ question, table, tirage, moa }));
      answers = told.reduce((all, reponse) => withAnswer(all, feuille, reponse), answers);
    }
    if (asked.every(({ aConfirmer }) => aConfirmer.length === 0)) return analysis;
    analysis = analyzeWorkbook(workbook, { answers });
  }
  return analysis;
}

type Reponse = NonNullable<ColumnAnswers["feuilles"][string]>;

/** What a person who keeps the workbook would answer. */
function truth({
  question,
  table,
  tirage,
  moa,
}: {
  readonly question: Question;
  readonly table: TableRecognition;
  readonly tirage: Tirage;
  readonly moa: string | null;
}): Reponse {
  const { titre, champ } = question;
  if (titre !== null) return { titres: { [titre]: tirage.champOf(titre) } };
  if (champ === "moa" && moa !== null) return { valeurs: { moa } };
  return { titres: titresOf(table, tirage, champ) };
}

function titresOf(
  { columns }: TableRecognition,
  tirage: Tirage,
  champ: ChampId | null,
): Record<string, ChampId | null> {
  const own = columns.filter(({ titre }) => tirage.champOf(titre) === champ);
  return Object.fromEntries(own.map(({ titre }) => [titre, champ]));
}

function withAnswer(
  { feuilles }: ColumnAnswers,
  feuille: string,
  { titres, valeurs }: Reponse,
): ColumnAnswers {
  const known = feuilles[feuille] ?? {};
  const reponse = {
    ...known,
    titres: { ...known.titres, ...titres },
    valeurs: { ...known.valeurs, ...valeurs },
  };
  return { feuilles: { ...feuilles, [feuille]: reponse } };
}
