import { analyzeWorkbook } from "../../../src/domain/analyzeWorkbook";
import { buildBilanSheets } from "../../../src/domain/buildBilanSheets";
import { comptesOf } from "../../../src/domain/bilan/comptes";
import { allowedGravites, type Gravites } from "../../../src/domain/gravites/gravites";
import { readGravites } from "../../../src/domain/gravites/readGravites";
import { sheetOf, workbookOf } from "../../support/sheetOf";

/** COH-13 is blocking: hours before eligibility. */
const CONTRATS = `
  Nom | Prénom | Maître d'ouvrage | Type de contrat | Date d'éligibilité | Début du contrat | Heures réalisées
  Durand | Léa | Ville d'Alès | CDD | 15/03/2026 | 02/03/2026 | 120
  Martin | Ali | Ville d'Alès | CDD | 02/03/2026 | 02/03/2026 | 80`;

function parametres(...rows: readonly string[]) {
  const table = ["Paramètres", "", "| | Contrôle (code) | Gravité voulue", ...rows];
  return sheetOf(table.join("\n"), { generated: "parametres|" });
}

function eligibilite(...rows: readonly string[]) {
  const analysis = analyzeWorkbook(
    workbookOf({ Contrats: CONTRATS, Paramètres: parametres(...rows) }),
  );
  const found = analysis.anomalies.filter(({ code }) => code === "COH-13");
  return [found.map(({ gravite }) => gravite), comptesOf(analysis).heuresComptees];
}

function lues(...rows: readonly string[]): Gravites {
  return readGravites(workbookOf({ Paramètres: parametres(...rows) }));
}

describe("la gravité voulue d'un contrôle", () => {
  it("se lit dans Paramètres, à l'accent, à la casse et au genre près", () => {
    expect(
      lues("| | coh-13 | AVERTISSEMENT", "| | TYP-10 | Désactivé", "| | COH-07 | bloquant"),
    ).toEqual({ "COH-13": "avertissement", "TYP-10": "désactivée", "COH-07": "bloquante" });
  });

  it("ne change rien quand le code ou la gravité ne se lisent pas", () => {
    expect(lues("| | COH-99 | information", "| | COH-13 | plus tard", "| | COH-13 |")).toEqual({});
  });

  it("n'est lue que dans la feuille de Clausier", () => {
    const theirs = { ...parametres("| | COH-13 | information"), generated: null };
    expect(readGravites(workbookOf({ Paramètres: theirs }))).toEqual({});
  });

  it("n'abaisse jamais ce dont tout dépend", () => {
    expect(lues("| | STR-01 | information", "| | CNF-01 | désactivée")).toEqual({});
    expect(["STR-01", "STR-02", "CNF-01"].map((code) => lues(`| | ${code} | bloquante`))).toEqual([
      { "STR-01": "bloquante" },
      { "STR-02": "bloquante" },
      { "CNF-01": "bloquante" },
    ]);
    expect(allowedGravites("CNF-01")).toEqual(["bloquante", "avertissement"]);
  });

  it("dit les lignes sans effet : non permises ou illisibles, mais pas celles laissées vides", () => {
    const lines = ["STR-01 | information", "COH-13 | plus tard", "COH-07 |", "COL-01 | bloquante"];
    const { gravitesRefusees } = analyzeWorkbook(
      workbookOf({ Paramètres: parametres(...lines.map((line) => `| | ${line}`)) }),
    );
    expect(gravitesRefusees).toEqual(["STR-01", "COH-13"]);
  });

  it("figure dans la note de qualité du bilan quand le contrôle est désactivé", () => {
    const analysis = analyzeWorkbook(
      workbookOf({ Contrats: CONTRATS, Paramètres: parametres("| | COH-13 | désactivée") }),
    );
    const dates = { du: null, au: null, arreteAu: 46_000, editeLe: 46_000 };
    const request = { moas: [], ...dates, version: "1", taken: [] };
    const [bilan] = buildBilanSheets(analysis, request).sheets;
    const texts = bilan?.rows.flatMap(({ cells }) =>
      cells.map(({ cell }) => ("text" in cell ? cell.text : "")),
    );
    expect(texts?.join(" ").replaceAll("\u00A0", " ")).toContain(
      "Contrôles désactivés par les réglages : COH-13 – Heures avant la validation de l'éligibilité.",
    );
  });

  it("décide si les heures sont comptées", () => {
    expect(eligibilite()).toEqual([["bloquante"], 80]);
    expect(eligibilite("| | COH-13 | avertissement")).toEqual([["avertissement"], 200]);
    expect(eligibilite("| | COH-13 | désactivée")).toEqual([[], 200]);
  });

  it("laisse la règle s'adoucir d'elle-même quand elle est celle du cas général", () => {
    const workbook = workbookOf({ Contrats: CONTRATS });
    const gravites: Gravites = { "COH-13": "bloquante" };
    expect(analyzeWorkbook(workbook, { gravites }).anomalies).toEqual(
      analyzeWorkbook(workbook).anomalies,
    );
  });

  it("cède à celle que la personne donne à côté du classeur", () => {
    const workbook = workbookOf({
      Contrats: CONTRATS,
      Paramètres: parametres("| | COH-13 | information", "| | TYP-10 | désactivée"),
    });
    const { gravites } = analyzeWorkbook(workbook, { gravites: { "COH-13": "bloquante" } });
    expect(gravites).toEqual({ "COH-13": "bloquante", "TYP-10": "désactivée" });
  });
});
