import { FUNCTIONS } from "../../../src/functions/functions";
import {
  callsClausier,
  findLastCall,
  FONCTIONS,
  withoutBrokenPrefix,
} from "../../../src/domain/formulesAppels";
import { toNativeFormula } from "../../../src/hosts/excel/formulesNatives";

describe("les fonctions remplaçables", () => {
  it("sont toutes celles du complément", () => {
    expect([...FONCTIONS].sort()).toStrictEqual(Object.keys(FUNCTIONS).sort());
  });
});

describe("une formule autonome", () => {
  it.each([
    [
      "=INSERTION_HEURES(D5,CLAUSES_TauxMO,CLAUSES_CoutHoraire,CLAUSES_TauxInsertion)",
      "=D5*CLAUSES_TauxMO/CLAUSES_CoutHoraire*CLAUSES_TauxInsertion",
    ],
    ["=INSERTION_HEURES(D5)", "=D5*0.375/30*0.05"],
    ["=INSERTION_HEURES(D5,,,10%)", "=D5*0.375/30*10%"],
    ["=INSERTION_HEURES(D5+E5)", "=(D5+E5)*0.375/30*0.05"],
    ["=INSERTION_HEURES('Marchés, lots'!D5)", "='Marchés, lots'!D5*0.375/30*0.05"],
    [
      "=INSERTION_HEURES(Lots[[#This Row],[Montant (HT), €]])",
      "=(Lots[[#This Row],[Montant (HT), €]])*0.375/30*0.05",
    ],
    ["=ETP(SUM(D5:D9,F5:F9),1607)", "=(SUM(D5:D9,F5:F9))/1607"],
    ["=1+ETP(D5)", "=1+(D5/1820)"],
    ["=ROUND(taux_realisation(E5,D5),2)", "=ROUND((E5/D5),2)"],
    ["=ETP(INSERTION_HEURES(D5))", "=((D5*0.375/30*0.05))/1820"],
    ["=INSERTION_MONTANT(62.5)", "=62.5/0.05*30/0.375"],
    [
      "=INSERTION_HEURES_TRANCHE(D5,2000,2700000)",
      "=IF(D5<=2700000,0,INT(ROUND(IF(TRUE,D5-2700000,D5)/2000,9)))",
    ],
    ['="ETP(D5) : "&ETP(D5)', '="ETP(D5) : "&(D5/1820)'],
    ["=SUM({1,2})+ETP(SUM({910,910}))", "=SUM({1,2})+((SUM({910,910}))/1820)"],
  ])("%s devient %s", (formula, native) => {
    expect(toNativeFormula(formula)).toBe(native);
  });

  it.each(["=TAUX_REALISATION(E5)", "=INSERTION_HEURES()", "=ETP(1,2,3)"])(
    "n'existe pas pour %s, où un argument manque ou dépasse",
    (formula) => {
      expect(toNativeFormula(formula)).toBeNull();
    },
  );
});

describe("un appel", () => {
  it.each([
    ["=etp(1)", true],
    ["=[2]!_xldudf_ETP(D5)", true],
    ["=MON_ETP(D5)", false],
    ["=_xldudf_CLAUSES.ETP(D5)", false],
    ['="ETP(D5)"', false],
    ["='ETP(1)'!A1", false],
    ["ETP(D5)", false],
    [1820, false],
  ])("dans %s : %s", (formula, expected) => {
    expect(callsClausier(formula)).toBe(expected);
  });

  it("imbriqué est trouvé avant celui qui le contient", () => {
    expect(findLastCall("=ETP( INSERTION_HEURES(D5, , 30) )")).toStrictEqual({
      fonction: "INSERTION_HEURES",
      args: ["D5", "", "30"],
      start: 6,
      end: 32,
    });
  });
});

describe("une formule réparée", () => {
  it.each([
    ["=_xldudf_ETP(D5)", "=ETP(D5)"],
    ["=[2]!_xldudf_ETP(D5)+'[a.xlam]x'!_xldudf_ETP(1)", "=ETP(D5)+ETP(1)"],
    ['=_xldudf_AUTRE(1)&"_xldudf_ETP("', '=_xldudf_AUTRE(1)&"_xldudf_ETP("'],
  ])("%s redevient %s", (broken, repaired) => {
    expect(withoutBrokenPrefix(broken)).toBe(repaired);
  });
});
