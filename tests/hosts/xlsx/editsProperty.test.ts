import { fc } from "../../support/tirages";
import { analyzeWorkbook } from "../../../src/domain/analyzeWorkbook";
import type { CellEdit } from "../../../src/domain/cellEdit";
import { recheckSteps } from "../../../src/domain/recheck";
import { runToEnd } from "../../../src/domain/steps";
import { editFile } from "../../../src/hosts/xlsx/editFile";
import { nodeDeflater } from "../../../src/hosts/xlsx/node/nodeDeflater";
import { openWorkbook } from "../../../src/hosts/xlsx/openWorkbook";
import { bytesOf } from "../../journeys/readExemple";

const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
  fc.string({ unit: "grapheme", maxLength: 20 }).filter((text) => !/\p{Cc}/u.test(text)),
  fc.constantFrom("Oui", "12,5 h", "02/03/2026", "Ville d'Alès", "=1+1"),
  fc.boolean(),
  fc.constant(null),
);

const edit: fc.Arbitrary<CellEdit> = fc.record({
  place: fc.record({
    sheet: fc.integer({ min: 0, max: 2 }),
    row: fc.integer({ min: 0, max: 40 }),
    column: fc.integer({ min: 0, max: 20 }),
  }),
  value,
});

const open = async (bytes: Uint8Array) =>
  (await openWorkbook(bytes, { name: "suivi.xlsx", inflater: nodeDeflater })).workbook;

describe("après des corrections quelconques", () => {
  it("revérifier de mémoire dit la même chose que relire et vérifier le fichier corrigé", async () => {
    const bytes = bytesOf("trois-feuilles");
    const analysis = analyzeWorkbook(await open(bytes));
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 8 }), async (edits) => {
        const full = analyzeWorkbook(await open(await editFile(bytes, edits, nodeDeflater)));
        const { anomalies, excluded } = runToEnd(recheckSteps(analysis, edits));
        expect({ anomalies, excluded }).toEqual({
          anomalies: full.anomalies,
          excluded: full.excluded,
        });
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
