import { fc } from "../../support/tirages";
import {
  NIVEAUX_FORMATION,
  readNiveauFormation,
} from "../../../src/domain/nomenclatures/niveauFormation";
import { PUBLICS, readPublics } from "../../../src/domain/nomenclatures/publics";
import { readSexe, SEXES } from "../../../src/domain/nomenclatures/sexe";
import {
  employeurFromTypeContrat,
  GROUPES_CONTRAT,
  readTypeContrat,
  TYPES_CONTRAT,
} from "../../../src/domain/nomenclatures/typeContrat";
import {
  readTypeEmployeur,
  TYPES_EMPLOYEUR,
} from "../../../src/domain/nomenclatures/typeEmployeur";
import { short } from "../../support/reading";

describe("un type de contrat", () => {
  it.each([
    ["CDI", "CDI"],
    ["C.D.I.", "CDI"],
    ["cdd ", "CDD"],
    ["CDD −6 mois", "CDD"],
    ["CDD 6 mois temps plein", "CDD"],
    ["CDD-I", "CDDI"],
    ["Contrat à durée déterminée d'insertion", "CDDI"],
    ["CDD d'usage", "CDDU"],
    ["Alternance", "ALTERNANCE"],
    ["Apprenti(e)", "APPRENTISSAGE"],
    ["contrat pro", "PROFESSIONNALISATION"],
    ["Intérim", "ETT"],
    ["intérim d'insertion", "ETTI"],
    ["mission ETTI", "ETTI"],
    ["GEIQ", "GEIQ"],
    ["AI", "AI"],
    ["CUI/PEC", "CUI"],
    ["CI-RMA", "ANCIEN"],
    ["CDII", "AMBIGU"],
    ["CDI/CDD", "AMBIGU"],
    ["mise à disposition", "AMBIGU"],
    ["CDD ou CDI", "HORSLISTE"],
    ["pas de CDI", "HORSLISTE"],
    ["CDI ?", "HORSLISTE"],
    ["contrat", "HORSLISTE"],
    ["NC", "NONCOMMUNIQUE"],
    ["-", "vide"],
  ])("%j : %s", (text, expected) => {
    expect(short(readTypeContrat(text))).toBe(expected);
  });

  it("dit l'employeur dans une colonne qui mêle les deux", () => {
    const employeurs = (["CDI", "CDDI", "ETT", "ETTI", "GEIQ", "AI"] as const).map(
      employeurFromTypeContrat,
    );
    expect(employeurs).toStrictEqual([null, null, "ETT", "ETTI", "GEIQ", "AI"]);
  });

  it("a sa ligne dans le bilan, dans l'ordre du bilan", () => {
    expect(Object.keys(GROUPES_CONTRAT).join(" ")).toBe(
      "CDI CDD CDDI CUI ALTERNANCE ETT ETTI GEIQ AI AUTRE",
    );
    const used = new Set(Object.values(TYPES_CONTRAT).map(({ groupe }) => groupe));
    expect(used.size).toBe(Object.keys(GROUPES_CONTRAT).length);
  });
});

describe("un type d'employeur", () => {
  it.each([
    ["EI", "EI"],
    ["Entreprise d'insertion", "EI"],
    ["Chantier d'insertion", "ACI"],
    ["E.T.T.I.", "ETTI"],
    ["Agence d'intérim", "ETT"],
    ["Régie de quartier", "REGIE"],
    ["Titulaire", "ENTREPRISE"],
    ["SIAE", "AMBIGU"],
    ["EI / ACI", "AMBIGU"],
    ["Dupont BTP", "HORSLISTE"],
  ])("%j : %s", (text, expected) => {
    expect(short(readTypeEmployeur(text))).toBe(expected);
  });
});

describe("les publics d'une cellule", () => {
  it.each([
    ["DELD, RSA", ["DELD", "RSA"]],
    ["RSA + QPV", ["RSA", "QPV"]],
    ["TH/DELD", ["TH", "DELD"]],
    ["RSA\nRSA", ["RSA"]],
    ["RSA QPV PLIE", ["RSA", "QPV", "PLIE"]],
    ["DELD (24 mois et +)", ["DELD"]],
    ["Demandeurs d'emploi de longue durée", ["DELD"]],
    ["Jeune - 26 ans", ["JEUNE"]],
    ["-26 ans", ["JEUNE"]],
    ["+50 ans", ["SENIOR"]],
    ["DE > 50 ans", ["SENIOR"]],
    ["Réfugié(e)s", ["REFUGIE"]],
    ["Bénéficiaires de minima sociaux", ["ASS"]],
    ["Sortant de détention", ["JUSTICE"]],
  ])("%j : %j", (text, expected) => {
    expect(short(readPublics(text))).toStrictEqual(expected);
  });

  it.each([
    ["+26 ans", "AMBIGU"],
    ["< 50 ans", "AMBIGU"],
    ["hors QPV", "HORSLISTE"],
    ["RSA ou DELD", "HORSLISTE"],
    ["RSA ?", "HORSLISTE"],
    ["Jeune 30 ans", "HORSLISTE"],
    ["non renseigné", "NONCOMMUNIQUE"],
    ["", "vide"],
  ])("%j : %s", (text, expected) => {
    expect(short(readPublics(text))).toBe(expected);
  });

  it("sont sensibles quand ils révèlent la santé ou la justice", () => {
    const sensibles = Object.entries(PUBLICS).filter(([, { sensible }]) => sensible);
    expect(sensibles.map(([code]) => code)).toStrictEqual(["TH", "AAH", "INVALIDITE", "JUSTICE"]);
  });
});

describe("le sexe", () => {
  it.each<readonly [string, string]>([
    ...["F", "f", "Femme", "Mme", "Mlle", "2", "Féminin"].map((text) => [text, "F"] as const),
    ...["H", "M", "M.", "Mr", "Homme", "1"].map((text) => [text, "H"] as const),
    ["H/F", "AMBIGU"],
    ["M. / Mme", "AMBIGU"],
    ["x", "HORSLISTE"],
  ])("%j : %s", (text, expected) => {
    expect(short(readSexe(text))).toBe(expected);
  });
});

describe("le niveau de formation", () => {
  it.each([
    ["V", "NIVEAU3"],
    ["CAP/BEP", "NIVEAU3"],
    ["Vbis", "INFRA3"],
    ["V bis", "INFRA3"],
    ["infra V", "INFRA3"],
    ["Sans diplôme", "INFRA3"],
    ["niveau 4", "NIVEAU4"],
    ["Bac pro", "NIVEAU4"],
    ["Bac +2", "NIVEAU5"],
    ["BAC+3", "NIVEAU6"],
    ["Master", "NIVEAU7"],
    ["niveau 5", "AMBIGU"],
    ["3", "AMBIGU"],
    ["6", "AMBIGU"],
  ])("%j : %s", (text, expected) => {
    expect(short(readNiveauFormation(text))).toBe(expected);
  });
});

const LISTES = [
  ["types de contrat", TYPES_CONTRAT, readTypeContrat],
  ["types d'employeur", TYPES_EMPLOYEUR, readTypeEmployeur],
  ["publics", PUBLICS, (text: string) => readPublics(text)],
  ["sexes", SEXES, readSexe],
  ["niveaux", NIVEAUX_FORMATION, readNiveauFormation],
] as const;

describe.each(LISTES)("la liste des %s", (_, termes, readText) => {
  it("relit ses codes, ses libellés et toutes ses écritures", () => {
    const misread = Object.entries(termes).flatMap(([code, { libelle, alias }]) =>
      [code, libelle, ...alias]
        .map((text) => ({ text, lu: String(short(readText(text))) }))
        .filter(({ lu }) => lu !== code),
    );
    expect(misread).toStrictEqual([]);
  });

  it("se lit sans échec sur n'importe quel texte", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(["value", "empty", "unreadable"]).toContain(readText(text).state);
      }),
    );
  });
});
