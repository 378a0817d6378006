import { fc } from "../../support/tirages";
import { graftSheets } from "../../../src/hosts/xlsx/graftSheets";
import { nodeDeflater } from "../../../src/hosts/xlsx/node/nodeDeflater";
import { sheetJsCells, sheetJsNames } from "../../support/sheetJsCells";
import { sheetToWriteOf, texte } from "../../support/sheetToWriteOf";
import { xlsxByHand } from "../../support/xlsxByHand";
import { partText, xmlProblems } from "../../support/xlsxPackage";

const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

async function graftTexts(texts: readonly string[]): Promise<Uint8Array> {
  return graftSheets(xlsxByHand(), [sheetToWriteOf("Bilan", texts.map(texte))], nodeDeflater);
}

function readTexts(bytes: Uint8Array, count: number): readonly (readonly unknown[])[] {
  const cells = sheetJsCells(bytes, "Bilan");
  return Array.from({ length: count }, (_, row) => [cells[row]?.[0]?.v ?? "", cells[row]?.[0]?.f]);
}

describe("les textes des feuilles greffées", () => {
  it("se relisent tels quels, jamais comme une formule", async () => {
    const hostile = fc.tuple(
      fc.constantFrom(
        "",
        "=",
        "+",
        "-",
        "@",
        "'",
        "\t",
        " ",
        "<",
        "]]>",
        "&amp;",
        "_x0041_",
        "_x005F_",
        "\uD800",
      ),
      fc.string({ unit: "binary" }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 40 }), async (pairs) => {
        const texts = pairs.map((pair) => pair.join(""));
        const bytes = await graftTexts(texts);
        const expected = texts.map((text) =>
          text.replace(/\r\n?/g, "\n").replace(ILLEGAL, "\uFFFD"),
        );
        expect(readTexts(bytes, texts.length)).toEqual(expected.map((text) => [text, undefined]));
        expect(await xmlProblems(bytes)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ["=1+1", "=1+1"],
    ["un\r\ndeux\rtrois", "un\ndeux\ntrois"],
    ["cloche \u0007 et moitié \uD800", "cloche \uFFFD et moitié \uFFFD"],
    ["_x0041_ _X0041_ _x41_", "_x0041_ _X0041_ _x41_"],
    ["  bords  ", "  bords  "],
    ["é🏗️<&>\"'", "é🏗️<&>\"'"],
  ])("« %s » se relit « %s »", async (text, expected) => {
    expect(readTexts(await graftTexts([text]), 1)).toEqual([[expected, undefined]]);
  });

  it("sont coupés à 32 767 caractères, sans couper un caractère en deux", async () => {
    const bytes = await graftTexts(["a".repeat(32_766) + "🏗"]);
    expect(readTexts(bytes, 1)).toEqual([["a".repeat(32_766), undefined]]);
  });

  it("ne sortent ni du nom de la feuille, ni du nom caché, ni du pied de page", async () => {
    const name = `L'"É" <&> _x0041_`;
    const base = sheetToWriteOf(name, [{ text: "lien", style: "lien", link: { sheetName: name } }]);
    const print = { ...base.print, headerRight: "R&D", footerLeft: "&P".repeat(200) };
    const sheet = { ...base, print, identity: { type: "bilan", key: `a"b|c` } } as const;
    const bytes = await graftSheets(xlsxByHand(), [sheet], nodeDeflater);
    const xml = await partText(bytes, "xl/worksheets/sheet2.xml");
    expect(await xmlProblems(bytes)).toEqual([]);
    expect(sheetJsNames(bytes)[1]).toBe(name);
    expect(await partText(bytes, "xl/workbook.xml")).toContain(`"bilan|a""b|c"</definedName>`);
    expect(xml).toContain(`location="'L''&quot;É&quot; &lt;&amp;&gt; _x005F_x0041_'!A1"`);
    expect(xml).toContain("<oddHeader>&amp;RR&amp;&amp;D</oddHeader>");
    const footer = /<oddFooter>(.*)<\/oddFooter>/.exec(xml)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(footer).toMatch(/^&L(&&P)+(&&)?&RPage &P \/ &N$/);
    expect(footer.length).toBeLessThanOrEqual(255);
  });
});
