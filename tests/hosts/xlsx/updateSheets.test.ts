import { fc } from "../../support/tirages";
import type { Saisies } from "../../../src/domain/miseAJour/mergeCells";
import type { Difference } from "../../../src/domain/miseAJour/sheetUpdate";
import type { SheetToWrite } from "../../../src/domain/sheetToWrite";
import { nodeDeflater } from "../../../src/hosts/xlsx/node/nodeDeflater";
import { readGenerated } from "../../../src/hosts/xlsx/read/readGenerated";
import { ligneOf, marcheOf } from "../../support/bilanOf";
import { BILAN_ALES, bilanSheet, DEUX_MARCHES, TROIS_MARCHES } from "../../support/bilanSheet";
import { plansFor } from "../../support/plansFor";
import { contents, readBack, shownRows, wrongFormulas } from "../../support/readBack";
import { sheetJsNames } from "../../support/sheetJsCells";
import { typeInSheet, type Typed } from "../../support/typeInSheet";
import { withPlans } from "../../support/withPlans";
import { xlsxByHand } from "../../support/xlsxByHand";
import { changedParts, partText, xmlProblems } from "../../support/xlsxPackage";

const NAME = BILAN_ALES;
/** Properties write and read some hundred workbooks. */
jest.setTimeout(60_000);

function create(sheet: SheetToWrite): Promise<Uint8Array> {
  return withPlans(xlsxByHand(), [{ state: "nouvelle", sheet, archive: null }]);
}

interface Updated {
  readonly bytes: Uint8Array;
  readonly difference: Difference;
  readonly state: string;
}

async function update(bytes: Uint8Array, sheet: SheetToWrite, saisies?: Saisies): Promise<Updated> {
  const generated = await readGenerated(bytes, { name: "suivi.xlsx", inflater: nodeDeflater });
  const plans = plansFor([sheet], generated, saisies);
  const [plan] = plans;
  if (plan === undefined || plan.state === "nouvelle") throw new Error("not updated");
  const updated = await withPlans(bytes, plans);
  expect(await xmlProblems(updated)).toEqual([]);
  return { bytes: updated, difference: plan.difference, state: plan.state };
}

describe("mettre à jour un bilan dans un fichier", () => {
  it("rend les mêmes octets quand rien n'a changé, même un autre jour", async () => {
    const bytes = await create(bilanSheet());
    const again = await update(bytes, bilanSheet({}, { editeLe: 46_300, classeur: "autre.xlsx" }));
    expect(again.state).toBe("identique");
    expect(again.bytes).toBe(bytes);
  });

  it("change les chiffres sur place, ajoute la ligne d'un marché, et le dit avant", async () => {
    const before = await create(bilanSheet({ marches: DEUX_MARCHES }));
    const { bytes, difference } = await update(
      before,
      bilanSheet({ marches: TROIS_MARCHES, personnes: 61, heuresPrevues: 45_000.5 }),
    );
    const fresh = await create(
      bilanSheet({ marches: TROIS_MARCHES, personnes: 61, heuresPrevues: 45_000.5 }),
    );
    expect(contents(await readBack(bytes, NAME))).toEqual(contents(await readBack(fresh, NAME)));
    expect(difference.lignesAjoutees).toEqual(["24T009"]);
    expect(difference.lignesRetirees).toEqual([]);
    const told = difference.changements.map((one) => `${one.libelle} ${one.avant} → ${one.apres}`);
    expect(told.slice(0, 2).map((text) => text.replaceAll(/[\u00A0\u202F]/g, " "))).toEqual([
      "Heures d'insertion prévues 30 000,5 h → 45 000,5 h",
      "Taux de réalisation 70 % → 46,7 %",
    ]);
    expect(sheetJsNames(bytes)).toEqual(["Suivi", NAME]);
  });

  it("ne change que la feuille et ce que le classeur garde d'elle", async () => {
    const before = await create(bilanSheet());
    const { bytes } = await update(before, bilanSheet({ personnes: 61 }));
    expect(changedParts(before, bytes)).toEqual(["xl/workbook.xml", "xl/worksheets/sheet2.xml"]);
  });

  it("garde observations, lignes et colonnes de la personne, à côté du même marché", async () => {
    const created = await create(bilanSheet({ marches: DEUX_MARCHES }));
    const end = String(Math.max(...(await readBack(created, NAME)).rows.keys()) + 4);
    const typed: Typed = {
      rows: [{ kind: "insert", row: 22, count: 2 }],
      cells: {
        B21: "Bon trimestre",
        B24: "=texte de la zone",
        H33: "à revoir avec Bâti Sud",
        [`B${end}`]: "Mon tableau",
        [`C${end}`]: 12,
      },
    };
    const { bytes } = await update(
      await typeInSheet(created, NAME, typed),
      bilanSheet({ marches: TROIS_MARCHES }),
    );
    const sheet = await readBack(bytes, NAME);
    const texts = shownRows(sheet).map((row) => row.join(" | "));
    expect(texts).toEqual(
      expect.arrayContaining([
        "Bon trimestre",
        "=texte de la zone",
        expect.stringMatching(/^23T001 – lot 2 .*à revoir avec Bâti Sud$/),
        "Mon tableau | 12",
      ]),
    );
    expect(wrongFormulas(sheet)).toEqual([]);
  });

  it("demande pour les cellules saisies par-dessus un chiffre : elles sont remplacées ou gardées", async () => {
    const typed = await typeInSheet(await create(bilanSheet()), NAME, { cells: { C14: 99 } });
    const replaced = await update(typed, bilanSheet());
    const kept = await update(typed, bilanSheet({ contrats: 76 }), "garder");
    const modifiee = { cellule: "C14", saisie: "99", calculee: "60" };
    expect(replaced.difference.modifiees).toEqual([expect.objectContaining(modifiee)]);
    expect(contents(await readBack(replaced.bytes, NAME))["C14"]).toBe("n60");
    expect(contents(await readBack(kept.bytes, NAME))).toMatchObject({ C14: "n99", C15: "n76" });
    expect(await partText(kept.bytes, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
    const again = await update(kept.bytes, bilanSheet({ contrats: 76 }), "garder");
    expect(again.bytes).toBe(kept.bytes);
  });

  it("laisse hors des totaux une ligne ajoutée dans un tableau", async () => {
    const created = await create(bilanSheet({ marches: DEUX_MARCHES }));
    const typed = await typeInSheet(created, NAME, {
      rows: [{ kind: "insert", row: 30, count: 1 }],
      cells: { B31: "Hors convention", E31: 500 },
    });
    const { bytes } = await update(typed, bilanSheet({ marches: TROIS_MARCHES }));
    const sheet = await readBack(bytes, NAME);
    expect(Object.values(contents(sheet))).toContain("fSUM(E30:E30,E32:E33)");
    expect(wrongFormulas(sheet)).toEqual([]);
  });

  it("ne touche ni à une feuille qui a perdu son empreinte, ni à celle d'un bilan gardé", async () => {
    const bytes = await create(bilanSheet());
    const generated = await readGenerated(bytes, { name: "suivi.xlsx", inflater: nodeDeflater });
    const lost = generated.map((sheet) => ({ ...sheet, empreinte: null }));
    expect(plansFor([bilanSheet()], lost).map(({ state }) => state)).toEqual(["nouvelle"]);
    const next = { ...bilanSheet(), name: "Bilan Ville d'Alès 2026-06" };
    const kept = await withPlans(bytes, [{ state: "nouvelle", sheet: next, archive: NAME }]);
    const after = await readGenerated(kept, { name: "suivi.xlsx", inflater: nodeDeflater });
    expect(after.map(({ name, identity }) => [name, identity])).toEqual([
      [NAME, "archive|bilan|ville d ales"],
      ["Bilan Ville d'Alès 2026-06", "bilan|ville d ales"],
    ]);
  });
});

const marche = fc.record({
  rank: fc.integer({ min: 1, max: 9 }),
  prevues: fc.option(fc.integer({ min: 0, max: 9_000 })),
  realisees: fc.integer({ min: 0, max: 9_000 }),
});
const bilan = fc
  .record({
    marches: fc.uniqueArray(marche, { selector: ({ rank }) => rank, maxLength: 6 }),
    quartiers: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 4 }),
    personnes: fc.integer({ min: 50, max: 90 }),
  })
  .map(({ marches, quartiers, personnes }) => ({
    marches: marches.map(({ rank, prevues, realisees }) =>
      marcheOf(`24T00${String(rank)}`, prevues, realisees),
    ),
    quartiers: quartiers.map((rank) => ligneOf(`Quartier ${String(rank)}`, 10 + rank, rank * 100)),
    personnes,
  }));
/** Where the person may add rows: in the zone, below the end. */
const insertions = fc.record({
  zone: fc.integer({ min: 0, max: 3 }),
  beside: fc.array(fc.integer({ min: 1, max: 110 }), { maxLength: 4 }),
  below: fc.integer({ min: 1, max: 5 }),
});

describe("mettre à jour, quels que soient les bilans", () => {
  it("donne la feuille qu'un bilan neuf aurait", async () => {
    await fc.assert(
      fc.asyncProperty(bilan, bilan, async (before, after) => {
        const { bytes } = await update(await create(bilanSheet(before)), bilanSheet(after));
        const fresh = await readBack(await create(bilanSheet(after)), NAME);
        const updated = await readBack(bytes, NAME);
        expect(contents(updated)).toEqual(contents(fresh));
        expect(updated.pageBreaks).toEqual(fresh.pageBreaks);
        const again = await update(bytes, bilanSheet(after));
        expect(again.bytes).toBe(bytes);
      }),
      { numRuns: 8 },
    );
  });

  it("garde tout ce que la personne a ajouté hors des chiffres", async () => {
    await fc.assert(
      fc.asyncProperty(bilan, bilan, insertions, async (before, after, { zone, beside, below }) => {
        const created = await create(bilanSheet(before));
        const end = Math.max(...(await readBack(created, NAME)).rows.keys()) + 1 + zone;
        const notes: Record<string, string> = {};
        for (const row of beside) notes[`J${String(row)}`] = `Note ${String(row)}`;
        for (let row = 0; row < zone; row++)
          notes[`C${String(23 + row)}`] = `Note de zone ${String(row)}`;
        notes[`B${String(end + below)}`] = "Note de la fin";
        const typed = await typeInSheet(created, NAME, {
          rows: zone === 0 ? [] : [{ kind: "insert", row: 22, count: zone }],
          cells: notes,
        });
        const { bytes, difference } = await update(typed, bilanSheet(after));
        const sheet = await readBack(bytes, NAME);
        const fresh = await readBack(await create(bilanSheet(after)), NAME);
        const isNote = (text: string) => text.startsWith("Note ");
        const kept = Object.values(contents(sheet)).filter((one) => isNote(one.slice(1)));
        expect(kept.map((one) => one.slice(1)).toSorted()).toEqual(Object.values(notes).toSorted());
        expect(shownRows(sheet, (cell) => !("text" in cell && isNote(cell.text)))).toEqual(
          shownRows(fresh),
        );
        expect(difference.modifiees).toEqual([]);
        expect(wrongFormulas(sheet)).toEqual([]);
        const again = await update(bytes, bilanSheet(after));
        expect(again.bytes).toBe(bytes);
      }),
      { numRuns: 8 },
    );
  });
});
