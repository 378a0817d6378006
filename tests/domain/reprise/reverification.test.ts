import { fc } from "../../support/tirages";
import { analysisSteps, analyzeWorkbook, type Analysis } from "../../../src/domain/analyzeWorkbook";
import type { CellEdit } from "../../../src/domain/cellEdit";
import { recheckSteps } from "../../../src/domain/recheck";
import type { WorkbookData } from "../../../src/domain/sheet";
import { runToEnd } from "../../../src/domain/steps";
import { classeurOf } from "../../../outils/controles/classeur";
import { mois, plat, troisFeuilles } from "../../../outils/controles/propres";

/** Properties check some hundred workbooks. */
jest.setTimeout(120_000);

/** What both checks must tell alike. */
function told({ anomalies, acceptees, excluded, parametres, suivi }: Analysis) {
  const { links, moas, marches, personnes, tables } = suivi;
  return { anomalies, acceptees, excluded, parametres, links, moas, marches, personnes, tables };
}

const value = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -10, max: 900 }) },
  { weight: 2, arbitrary: fc.integer({ min: 36_000, max: 47_000 }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...["Oui", "Non", "12,5", "02/03/2026", "13/13/2026", "CDD", "CDI", "CDDI", "DELD", "Senior"],
      ...["Ville d'Orle", "VILLE D ORLE", "Bâti Sud", "BABABABA", "M1", "QN03001M", " x "],
    ),
  },
  { weight: 1, arbitrary: fc.constant(null) },
);

const edit: fc.Arbitrary<CellEdit> = fc.record({
  place: fc.record({
    sheet: fc.integer({ min: 0, max: 2 }),
    row: fc.integer({ min: 1, max: 26 }),
    column: fc.integer({ min: 0, max: 15 }),
  }),
  value,
});
const edits = fc.array(edit, { minLength: 1, maxLength: 4 });

function withIn(workbook: WorkbookData, asked: readonly CellEdit[]): readonly CellEdit[] {
  const last = workbook.sheets.length - 1;
  return asked.map((one) => {
    const sheet = Math.min(one.place.sheet, last);
    return { ...one, place: { ...one.place, sheet } };
  });
}

/** The same cells, of which nothing is known yet. */
function unread(workbook: WorkbookData): WorkbookData {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    columns: sheet.columns.map((column) => ({ ...column })),
  }));
  return { ...workbook, sheets };
}

const CLASSEURS = {
  "une feuille plate": plat,
  "trois feuilles": troisFeuilles,
  "une colonne par mois": mois,
};

describe.each(Object.entries(CLASSEURS))("revérifier %s", (_, onglets) => {
  it("après des corrections qui se suivent, dit exactement ce que dit une vérification complète", () => {
    const workbook = classeurOf(onglets(24));
    const first = analyzeWorkbook(workbook);
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 3 }), (rounds) => {
        let analysis = first;
        for (const round of rounds) {
          analysis = runToEnd(recheckSteps(analysis, withIn(workbook, round)));
          const full = analyzeWorkbook(unread(analysis.suivi.workbook));
          expect(told(analysis)).toEqual(told(full));
          const readAgain = runToEnd(analysisSteps(unread(analysis.suivi.workbook), {}, first));
          expect(told(readAgain)).toEqual(told(full));
        }
      }),
      { numRuns: 12 },
    );
  });
});
