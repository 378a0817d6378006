import { analyzeWorkbook, type Analysis } from "../../../src/domain/analyzeWorkbook";
import { comptesOf } from "../../../src/domain/bilan/comptes";
import { editWorkbook } from "../../../src/domain/editWorkbook";
import {
  acceptAnomalies,
  withdrawExceptions,
} from "../../../src/domain/exceptions/acceptAnomalies";
import { exceptionEdits } from "../../../src/domain/exceptions/exceptionEdits";
import { refusDAccepter } from "../../../src/domain/exceptions/inacceptable";
import { refusDuMotif } from "../../../src/domain/exceptions/motif";
import { readExceptions } from "../../../src/domain/exceptions/readExceptions";
import type { WorkbookData } from "../../../src/domain/sheet";
import { sheetOf, workbookOf } from "../../support/sheetOf";

const TITRES =
  "Nom | Prénom | Maître d'ouvrage | Type de contrat | Date d'éligibilité | Début du contrat | Heures réalisées";
const LEA = "Durand | Léa | Ville d'Alès | CDD | 15/03/2026 | 02/03/2026 | 120";
const ALI = "Martin | Ali | Ville d'Alès | CDD | 02/03/2026 | 02/03/2026 | 80";
const ZOE = "Petit | Zoé | Ville d'Alès | CDD | 16/03/2026 | 03/03/2026 | 64";

const PARAMETRES = sheetOf("Paramètres des clauses sociales", { generated: "parametres|" });

function workbook(...rows: readonly string[]): WorkbookData {
  return workbookOf({ Contrats: [TITRES, ...rows].join("\n"), Paramètres: PARAMETRES });
}

function eligibilite({ anomalies }: Analysis) {
  return anomalies.filter(({ code }) => code === "COH-13");
}

/** The workbook once the anomaly of Léa is accepted. */
function accepted(rows: readonly string[]): WorkbookData {
  const source = workbook(...rows);
  const analysis = analyzeWorkbook(source);
  const [first] = eligibilite(analysis);
  const exceptions = acceptAnomalies(
    analysis,
    first === undefined ? [] : [first],
    "Avenant n° 2 signé le 12/03",
  );
  return editWorkbook(source, exceptionEdits(source, exceptions) ?? []);
}

function withRows(kept: WorkbookData, ...rows: readonly string[]): WorkbookData {
  const [contrats] = workbook(...rows).sheets;
  return { ...kept, sheets: contrats === undefined ? [] : [contrats, ...kept.sheets.slice(1)] };
}

describe("accepter une anomalie", () => {
  it("ne la signale plus, compte ses heures, et garde le motif dans Paramètres", () => {
    const before = analyzeWorkbook(workbook(LEA, ALI, ZOE));
    const after = analyzeWorkbook(accepted([LEA, ALI, ZOE]));
    expect([eligibilite(before).length, comptesOf(before).heuresComptees]).toEqual([2, 80]);
    expect([eligibilite(after).length, comptesOf(after).heuresComptees]).toEqual([1, 200]);
    expect(after.acceptees.map(({ anomalie, motif }) => [anomalie.code, motif])).toEqual([
      ["COH-13", "Avenant n° 2 signé le 12/03"],
    ]);
  });

  it("suit la ligne quand elle change de place, et quand ses heures changent", () => {
    const kept = accepted([LEA, ALI, ZOE]);
    const moved = withRows(kept, ZOE, ALI, LEA.replace("120", "151,67"));
    const places = eligibilite(analyzeWorkbook(moved)).map(({ place }) => place.row);
    expect(places).toEqual([1]);
  });

  it("signale de nouveau l'anomalie quand la valeur acceptée a changé", () => {
    const kept = accepted([LEA, ALI, ZOE]);
    const changed = withRows(kept, LEA.replace("15/03/2026", "20/04/2026"), ALI, ZOE);
    expect(eligibilite(analyzeWorkbook(changed))).toHaveLength(2);
  });

  it("n'écrit dans Paramètres ni nom, ni prénom", () => {
    const [, parametres] = accepted([LEA, ALI, ZOE]).sheets;
    const texts = parametres?.columns.flatMap(({ texts: own }) => own) ?? [];
    expect(texts).toContain("COH-13");
    expect(texts.join(" ")).not.toMatch(/Durand|Léa/i);
  });

  it("distingue deux lignes pareilles par leur rang", () => {
    const source = accepted([LEA, LEA.replace("Durand", "Fabre").replace("Léa", "Tom")]);
    expect(eligibilite(analyzeWorkbook(source)).map(({ place }) => place.row)).toEqual([2]);
  });

  it("ajoute à la liste, et la relit ; sans feuille Paramètres, il faut d'abord la créer", () => {
    const source = accepted([LEA, ALI, ZOE]);
    const analysis = analyzeWorkbook(source);
    const all = acceptAnomalies(analysis, eligibilite(analysis), "Dérogation");
    const twice = editWorkbook(source, exceptionEdits(source, all) ?? []);
    const none = editWorkbook(twice, exceptionEdits(twice, []) ?? []);
    expect(readExceptions(twice).map(({ motif }) => motif)).toEqual([
      "Avenant n° 2 signé le 12/03",
      "Dérogation",
    ]);
    expect(readExceptions(none)).toEqual([]);
    expect(exceptionEdits(workbookOf({ Contrats: TITRES }), all)).toBeNull();
  });

  it("retire une acceptation, et elle seule", () => {
    const source = accepted([LEA, ALI, ZOE]);
    const first = analyzeWorkbook(source);
    const both = acceptAnomalies(first, eligibilite(first), "Dérogation");
    const analysis = analyzeWorkbook(editWorkbook(source, exceptionEdits(source, both) ?? []));
    const lea = analysis.acceptees.filter(({ motif }) => motif.startsWith("Avenant"));
    const left = withdrawExceptions(
      analysis,
      lea.map(({ anomalie }) => anomalie),
    );
    expect([both.length, left.map(({ motif }) => motif)]).toEqual([2, ["Dérogation"]]);
  });

  it("laisse signalé ce qu'aucun motif ne permet d'accepter, même écrit dans Paramètres", () => {
    const source = workbook(LEA.replace("CDD", "2 90 02 30 007 123 05"));
    const analysis = analyzeWorkbook(source);
    const exceptions = acceptAnomalies(analysis, analysis.anomalies, "Accord du service");
    const after = analyzeWorkbook(editWorkbook(source, exceptionEdits(source, exceptions) ?? []));
    expect(after.anomalies.map(({ code }) => code)).toEqual(["CNF-01"]);
    expect(after.acceptees.map(({ anomalie }) => anomalie.code)).not.toContain("CNF-01");
  });

  it.each([
    ["STR-01", "bloquante", "Sans titres, rien n'est lu : aucun motif n'y changerait rien."],
    ["STR-01", "information", null],
    ["CNF-01", "information", null],
    ["COH-13", "bloquante", null],
  ] as const)("dit si %s, %s, peut être acceptée", (code, gravite, refus) => {
    expect(refusDAccepter({ code, gravite })?.replaceAll("\u00A0", " ") ?? null).toBe(refus);
  });

  it.each([
    ["Avenant n° 2 signé le 12/03", null],
    ["ok", "Indiquez le motif, par exemple « Avenant n° 2 signé le 12/03 »."],
    ["voir 06 12 34 56 78", "Ne saisissez pas de données personnelles dans le motif."],
    ["x".repeat(201), "Le motif est limité à 200 caractères."],
  ])("juge le motif %j", (motif, refus) => {
    expect(refusDuMotif(motif)).toBe(refus);
  });
});
