import { emptyStyles, graftStyles } from "../../../../src/hosts/xlsx/write/styles/stylesXml";
import { MAIN } from "../../../support/xlsxByHand";
import { xmlProblem } from "../../../support/xmlProblem";

const EXISTING =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0%"/></numFmts>` +
  `<fonts count="1" k="1"><font><sz val="12"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>` +
  `<borders count="1"><border/></borders><cellXfs count="2"><xf fontId="0"/><xf fontId="0" a="1"/></cellXfs><dxfs count="0"/></styleSheet>`;

describe("graftStyles", () => {
  it("n'ajoute qu'à la fin des tables : les index en service ne bougent pas", () => {
    const { xml, indexes } = graftStyles(EXISTING, ["taux", "titre"]);
    expect([...indexes]).toEqual([
      ["taux", 2],
      ["titre", 3],
    ]);
    expect(xmlProblem(xml)).toBeNull();
    expect(xml).toContain('<fonts count="3" k="1"><font><sz val="12"/></font><font>');
    expect(xml).toContain(
      '<cellXfs count="4"><xf fontId="0"/><xf fontId="0" a="1"/><xf numFmtId="170"',
    );
    expect(xml).toContain('<dxfs count="0"/></styleSheet>');
  });

  it("laisse aux tableurs les deux premiers remplissages", () => {
    const { xml } = graftStyles(EXISTING, ["bandeau"]);
    expect(xml).toMatch(/<fills count="3">.*none.*gray125.*solid.*<\/fills>/);
  });

  it("donne à un nouveau format un numéro libre, et reprend celui d'un format connu", () => {
    const { xml } = graftStyles(EXISTING, ["taux", "euros", "heures"]);
    expect(xml).toContain('<numFmts count="3"><numFmt numFmtId="170" formatCode="0.0%"/>');
    expect(xml).toContain('<numFmt numFmtId="171" formatCode="#,##0&quot; €&quot;"/>');
    expect(xml).toContain('<numFmt numFmtId="172" formatCode="#,##0&quot; h&quot;"/>');
  });

  it("range les tables qui manquaient dans l'ordre du schéma", () => {
    const { xml } = graftStyles(`<styleSheet xmlns="${MAIN}"/>`, ["heures"]);
    const tables = [...xml.matchAll(/<(\w+) count/g)].map((match) => match[1]);
    expect(tables).toEqual(["numFmts", "fonts", "fills", "borders", "cellXfs"]);
    expect(xmlProblem(xml)).toBeNull();
  });

  it("donne la même chose une deuxième fois", () => {
    const once = graftStyles(emptyStyles(MAIN), ["heures", "titre", "saisie"]);
    expect(graftStyles(once.xml, ["heures", "titre", "saisie"])).toEqual(once);
  });
});
