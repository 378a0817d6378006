import { analyzeWorkbook } from "../../src/domain/analyzeWorkbook";
import type { Parametres } from "../../src/domain/parametres";
import type { WorkbookData } from "../../src/domain/sheet";
import { classeurOf } from "./classeur";
import type { Geste } from "./geste";
import { GESTES_DE_COHERENCE } from "./gestesDeCoherence";
import { GESTES_DE_STRUCTURE } from "./gestesDeStructure";
import { GESTES_ENTRE_LIGNES } from "./gestesEntreLignes";
import { mois, objectifRepete, objectifs, plat, releves, troisFeuilles } from "./propres";
import { SEMIS, semer, type Semis } from "./semis";

export interface Mesure {
  readonly code: string;
  readonly semes: number;
  readonly trouves: number;
  /** Times that the code was told where it was not seeded. */
  readonly inventes: number;
}

const ROWS = 40;
/** Rows of the sheet that get the defect in turn. */
const PLACES = [2, 3, 5, 6];

interface Dite {
  readonly code: string;
  readonly gravite: string;
  readonly onglet: string;
  readonly row: number;
  readonly column: number;
}

function anomaliesOf(
  workbook: WorkbookData,
  parametres: Partial<Parametres> = {},
): readonly Dite[] {
  const { anomalies, suivi } = analyzeWorkbook(workbook, { parametres });
  return anomalies.map(({ code, gravite, place }) => ({
    code,
    gravite,
    onglet: suivi.workbook.sheets[place.sheet]?.name ?? "",
    row: place.row,
    column: place.column,
  }));
}

const PROPRES = [plat, troisFeuilles, mois, releves, objectifRepete, objectifs];

/** Blocking anomalies and warnings told on the workbooks that defects are put in: none is right. */
export function faussesAlertes(): readonly string[] {
  return PROPRES.flatMap((propre) =>
    [6, ROWS, 400]
      .flatMap((rows) => anomaliesOf(classeurOf(propre(rows))))
      .filter(({ gravite }) => gravite !== "information")
      .map(({ code, onglet, row }) => `${code} ${onglet} ligne ${String(row + 1)}`),
  );
}

/** A workbook with one defect, and what may be told of it. */
interface Essai {
  readonly code: string;
  readonly suites: readonly string[];
  readonly dites: readonly Dite[];
  readonly isSeed: (dite: Dite) => boolean;
}

function essaiDeSemis(semis: Semis, place: number): Essai {
  const { code, onglet, titre, copie, suites = [] } = semis;
  const { onglets, row, column } = semer(semis, ROWS, place);
  const isSeed = (dite: Dite) =>
    dite.code === code &&
    dite.onglet === onglet &&
    (dite.column === column || titre === "") &&
    (dite.row === row || copie === true || code === "CNF-03");
  return { code, suites, dites: anomaliesOf(classeurOf(onglets)), isSeed };
}

function essaiDeGeste({ code, suites = [], parametres, faire }: Geste, place: number): Essai {
  const { onglets, decor, lieu } = faire(place);
  const isSeed = ({ code: told, onglet, row, column }: Dite) =>
    told === code && onglet === lieu.onglet && row === lieu.row && column === lieu.column;
  return { code, suites, dites: anomaliesOf(classeurOf(onglets, decor), parametres), isSeed };
}

function essais(place: number): readonly Essai[] {
  const gestes = [...GESTES_DE_STRUCTURE, ...GESTES_DE_COHERENCE, ...GESTES_ENTRE_LIGNES];
  return [
    ...SEMIS.map((semis) => essaiDeSemis(semis, place)),
    ...gestes.map((geste) => essaiDeGeste(geste, place)),
  ];
}

/** Codes told of one defect that are neither it nor what follows from it. */
function inventes({ suites, dites, isSeed }: Essai): readonly string[] {
  return dites
    .filter((dite) => dite.gravite !== "information" && !isSeed(dite))
    .map(({ code }) => code)
    .filter((code) => !suites.includes(code));
}

/** Precision and recall of each seeded code. */
export function mesurerSemis(): readonly Mesure[] {
  const codes = new Map<string, { semes: number; trouves: number; inventes: number }>();
  const of = (code: string) => {
    const known = codes.get(code) ?? { semes: 0, trouves: 0, inventes: 0 };
    codes.set(code, known);
    return known;
  };
  for (const essai of PLACES.flatMap(essais)) {
    of(essai.code).semes++;
    if (essai.dites.some(essai.isSeed)) of(essai.code).trouves++;
    for (const code of inventes(essai)) of(code).inventes++;
  }
  return [...codes]
    .map(([code, counts]) => ({ code, ...counts }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
