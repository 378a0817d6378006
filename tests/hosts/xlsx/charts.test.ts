import ExcelJS from "exceljs";
import type { Bilan } from "../../../src/domain/bilan/bilan";
import { nodeDeflater } from "../../../src/hosts/xlsx/node/nodeDeflater";
import { readGenerated } from "../../../src/hosts/xlsx/read/readGenerated";
import { BILAN_ALES, bilanSheet } from "../../support/bilanSheet";
import { chartsOf } from "../../support/chartsOf";
import { moisOf } from "../../support/moisOf";
import { packageProblems } from "../../support/packageProblems";
import { plansFor } from "../../support/plansFor";
import { sheetJsNames } from "../../support/sheetJsCells";
import { typeInSheet } from "../../support/typeInSheet";
import { withPlans } from "../../support/withPlans";
import { xlsxByHand } from "../../support/xlsxByHand";
import { partText, withPart } from "../../support/xlsxPackage";

const DRAWING = "xl/drawings/drawing1.xml";

const create = (told: Partial<Bilan>) =>
  withPlans(xlsxByHand(), [{ state: "nouvelle", sheet: bilanSheet(told), archive: null }]);

async function update(bytes: Uint8Array, told: Partial<Bilan>): Promise<Uint8Array> {
  const generated = await readGenerated(bytes, { name: "suivi.xlsx", inflater: nodeDeflater });
  const updated = await withPlans(bytes, plansFor([bilanSheet(told)], generated));
  expect(await packageProblems(updated)).toEqual([]);
  return updated;
}

describe("graphiques d'un bilan", () => {
  it("montrent le prévu et le réalisé, puis les heures de chaque mois, avec leurs chiffres", async () => {
    const bytes = await create(moisOf(100, 200, 300));
    const charts = await chartsOf(bytes);
    expect(await packageProblems(bytes)).toEqual([]);
    expect(charts.map((text) => text.replaceAll(/[\u00A0\u202F]/g, " "))).toEqual([
      "70,0 % de l'objectif réalisé | Heures | 'Bilan Ville d''Alès'!$B$9:$B$10 | Heures d'insertion prévues | Heures d'insertion réalisées | 'Bilan Ville d''Alès'!$C$9:$C$10 | 30000.5 | 21000",
      expect.stringMatching(/^Heures réalisées par mois .* \| 100 \| 200 \| 300$/),
    ]);
  });

  it("disent en toutes lettres ce qu'ils montrent, pour qui ne les voit pas", async () => {
    const bytes = await create(moisOf(100, 200, 300));
    const drawing = await partText(bytes, "xl/drawings/drawing1.xml");
    const told = [...drawing.matchAll(/name="([^"]*)" descr="([^"]*)"/g)];
    expect(
      told.map(([, name, words]) => [name, words?.replaceAll(/[\u00A0\u202F]/g, " ")]),
    ).toEqual([
      ["clauses_objectif", "Heures d'insertion prévues et réalisées : 70,0 % de l'objectif."],
      ["clauses_mois", "Heures réalisées par mois, 3 mois."],
    ]);
  });

  it("sont rouverts par d'autres programmes", async () => {
    const bytes = await create(moisOf(100, 200, 300));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array(bytes).buffer);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Suivi", BILAN_ALES]);
    expect(sheetJsNames(bytes)).toEqual(["Suivi", BILAN_ALES]);
  });

  it("suivent leur tableau et leurs chiffres quand le bilan est mis à jour", async () => {
    const before = await create(moisOf(100, 200, 300));
    const after = await update(before, { ...moisOf(100, 200, 300, 400), heuresRealisees: 22_000 });
    const fresh = await create({ ...moisOf(100, 200, 300, 400), heuresRealisees: 22_000 });
    expect(await chartsOf(after)).toEqual(await chartsOf(fresh));
    expect(await partText(after, "xl/drawings/drawing1.xml")).toBe(
      await partText(fresh, "xl/drawings/drawing1.xml"),
    );
  });

  it.each([
    ["grandit à côté d'un tableau qui s'allonge", 9, 10],
    ["passe à côté du tableau devenu assez long", 7, 8],
    ["passe sous le tableau devenu trop court", 8, 7],
  ])("le second %s", async (_, from, to) => {
    const months = (count: number) => moisOf(...Array.from({ length: count }, () => 100));
    const after = await update(await create(months(from)), months(to));
    const fresh = await create(months(to));
    expect(await chartsOf(after)).toEqual(await chartsOf(fresh));
    const anchors = async (bytes: Uint8Array) =>
      (await partText(bytes, DRAWING)).replaceAll(/ id="\d+"| r:id="\w+"/g, "");
    expect(await anchors(after)).toBe(await anchors(fresh));
  });

  it("viennent quand il y a de quoi les tracer, et partent quand il n'y a plus rien à montrer", async () => {
    const without = await create({ ...moisOf(100), heuresPrevues: null, marches: [] });
    const withBoth = await update(without, moisOf(100, 200, 300));
    const again = await update(withBoth, { ...moisOf(100), heuresPrevues: null, marches: [] });
    expect((await chartsOf(withBoth)).length).toBe(2);
    expect(await chartsOf(again)).toEqual([]);
  });

  it("laissent sans chiffre la ligne que la personne a mise dans le tableau", async () => {
    const before = await create(moisOf(100, 200, 300));
    const row = Number(/!\$C\$(\d+):\$C\$\d+ \| 100/.exec((await chartsOf(before))[1] ?? "")?.[1]);
    const typed = await typeInSheet(before, BILAN_ALES, {
      rows: [{ kind: "insert", row, count: 1 }],
      cells: { [`B${String(row + 1)}`]: "Congés" },
    });
    const after = await update(typed, moisOf(100, 200, 350));
    expect((await chartsOf(after))[1]).toMatch(/ \| 100 \| 200 \| 350$/);
    const chart = await partText(after, "xl/charts/chart2.xml");
    expect(/<c:val>.*ptCount val="4".*idx="0".*idx="2".*idx="3"/.test(chart)).toBe(true);
  });

  it("gardent la place, la taille et le titre que la personne leur a donnés, et ses dessins", async () => {
    const before = await create(moisOf(100, 200, 300));
    const mine =
      `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9" cy="9"/><xdr:sp macro="" textlink=""><xdr:nvSpPr>` +
      `<xdr:cNvPr id="40" name="Mon dessin"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp><xdr:clientData/></xdr:absoluteAnchor>`;
    const drawn = await withPart(before, DRAWING, (xml) =>
      xml
        .replace("<xdr:col>7</xdr:col>", "<xdr:col>9</xdr:col>")
        .replace("</xdr:wsDr>", `${mine}$&`),
    );
    const titled = await withPart(drawn, "xl/charts/chart1.xml", (xml) =>
      xml.replace(/<a:t>[^<]*</, "<a:t>Où en est-on ?<"),
    );
    const after = await update(titled, { ...moisOf(100, 200, 350), heuresRealisees: 22_000 });
    const drawing = await partText(after, DRAWING);
    expect(drawing).toContain("<xdr:col>9</xdr:col>");
    expect(drawing).toContain(mine);
    expect((await chartsOf(after)).map((text) => text.split(" | ")[0])).toEqual([
      "Heures réalisées par mois",
      "Où en est-on ?",
    ]);
  });

  it("ne changent pas un octet quand rien n'a changé", async () => {
    const before = await create(moisOf(100, 200, 300));
    expect(await update(before, moisOf(100, 200, 300))).toEqual(before);
  });

  it("laissent la feuille à ses dessins quand la personne retire le graphique", async () => {
    const before = await create(moisOf(100, 200, 300));
    const without = await withPart(before, DRAWING, (xml) =>
      xml.replace(
        /<xdr:twoCellAnchor(?:(?!<\/xdr:twoCellAnchor>).)*clauses_mois.*?<\/xdr:twoCellAnchor>/,
        "",
      ),
    );
    const after = await update(without, moisOf(100, 200, 350));
    expect(await partText(after, DRAWING)).not.toContain("clauses_mois");
  });
});
