import { analyzeWorkbook } from "../../src/domain/analyzeWorkbook";
import { RULES } from "../../src/domain/anomalies/catalogue";
import { classeurOf, type Onglets } from "./classeur";
import { mois, plat, troisFeuilles } from "./propres";
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
const INFORMATIONS: ReadonlySet<string> = new Set(
  RULES.filter(({ gravite }) => gravite === "information").map(({ code }) => code),
);

interface Dite {
  readonly code: string;
  readonly onglet: string;
  readonly row: number;
  readonly column: number;
}

function anomaliesOf(onglets: Onglets): readonly Dite[] {
  const { anomalies, suivi } = analyzeWorkbook(classeurOf(onglets));
  return anomalies.map(({ code, place }) => ({
    code,
    onglet: suivi.workbook.sheets[place.sheet]?.name ?? "",
    row: place.row,
    column: place.column,
  }));
}

/** Blocking anomalies and warnings told on clean workbooks: none is right. */
export function faussesAlertes(): readonly string[] {
  return [plat, troisFeuilles, mois].flatMap((propre) =>
    [6, ROWS, 400]
      .flatMap((rows) => anomaliesOf(propre(rows)))
      .filter(({ code }) => !INFORMATIONS.has(code))
      .map(({ code, onglet, row }) => `${code} ${onglet} ligne ${String(row + 1)}`),
  );
}

/** What one seeded defect gives: whether it was found, and the codes that nobody seeded. */
function mesurerUn(
  semis: Semis,
  place: number,
): { readonly isFound: boolean; readonly inventes: readonly string[] } {
  const { onglets, row, column } = semer(semis, ROWS, place);
  const isSeed = (dite: Dite) =>
    dite.code === semis.code &&
    dite.onglet === semis.onglet &&
    (dite.column === column || semis.titre === "") &&
    (dite.row === row || semis.copie === true || dite.code === "CNF-03");
  const dites = anomaliesOf(onglets);
  const suites: readonly string[] = semis.suites ?? [];
  const inventes = dites
    .filter((dite) => !isSeed(dite))
    .map(({ code }) => code)
    .filter((code) => !INFORMATIONS.has(code) && !suites.includes(code));
  return { isFound: dites.some(isSeed), inventes };
}

/** Precision and recall of each seeded code. */
export function mesurerSemis(): readonly Mesure[] {
  const codes = new Map<string, { semes: number; trouves: number; inventes: number }>();
  const of = (code: string) => {
    const known = codes.get(code) ?? { semes: 0, trouves: 0, inventes: 0 };
    codes.set(code, known);
    return known;
  };
  for (const semis of SEMIS) {
    for (const place of PLACES) {
      const { isFound, inventes } = mesurerUn(semis, place);
      of(semis.code).semes++;
      if (isFound) of(semis.code).trouves++;
      for (const code of inventes) of(code).inventes++;
    }
  }
  return [...codes]
    .map(([code, counts]) => ({ code, ...counts }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
