import { analyzeWorkbook } from "../../../src/domain/analyzeWorkbook";
import { RULES as CATALOGUE, type AnomalieCode } from "../../../src/domain/anomalies/catalogue";
import { CORRECTORS } from "../../../src/domain/corrections/catalogue";
import { SANS_ECRITURE } from "../../../src/domain/corrections/sansEcriture";
import type { CorrectionGroup } from "../../../src/domain/corrections/correction";
import { leaveFormulas, writtenPlaces } from "../../../src/domain/corrections/leaveFormulas";
import { editsOf } from "../../../src/domain/corrections/editsOf";
import { previewCorrections } from "../../../src/domain/corrections/previewCorrections";
import { comptesOf } from "../../../src/domain/bilan/comptes";
import { editWorkbook } from "../../../src/domain/editWorkbook";
import type { Exemple, Rule } from "../../../src/domain/anomalies/rule";
import type { WorkbookData } from "../../../src/domain/sheet";
import { exempleWorkbook } from "../../support/exempleWorkbook";

const RULES: readonly (Rule & { readonly code: AnomalieCode })[] = CATALOGUE;
const WRITTEN = new Set(CORRECTORS.map(({ code }) => code));

/** The figures that the rule's examples ask for. */
function analyze(workbook: WorkbookData, code: string) {
  const parametres = RULES.find((rule) => rule.code === code)?.exemples.parametres ?? {};
  return analyzeWorkbook(workbook, { parametres });
}

function anomaliesOf(workbook: WorkbookData, code: string) {
  return analyze(workbook, code).anomalies.filter((anomalie) => anomalie.code === code);
}

/** The groups of one code in an example. */
function groupsOf(exemple: Exemple, code: string): readonly CorrectionGroup[] {
  const analysis = analyze(exempleWorkbook(exemple), code);
  const anomalies = analysis.anomalies.filter((anomalie) => anomalie.code === code);
  return previewCorrections(analysis, anomalies).groups;
}

function corrected(exemple: Exemple, { options }: CorrectionGroup, option: number): WorkbookData {
  return editWorkbook(exempleWorkbook(exemple), editsOf(options[option]?.corrections ?? []));
}

describe("le catalogue des corrections", () => {
  it("dit pour chaque code de classe A ou B comment il se corrige, ou pourquoi rien n'est écrit", () => {
    const codes = RULES.filter(({ correction }) => correction === "A" || correction === "B").map(
      ({ code }) => code,
    );
    const missing = codes.filter((code) => !WRITTEN.has(code) && !(code in SANS_ECRITURE));
    expect(missing).toEqual([]);
  });

  const written = RULES.filter(({ code }) => WRITTEN.has(code));

  /** A choice needs something to choose from. */
  const AVEC_UN_CHOIX: Partial<Record<AnomalieCode, Exemple>> = {
    "REF-06": {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Résident QPV | Quartier | Début du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | Oui          | QP030001 | 02/03/2026       | 120
        Martin | Ali    | Ville d'Alès     | Oui          | QN03001M | 02/03/2026       | 80
        Petit  | Zoé    | Ville d'Alès     | Oui          | QN03002M | 02/03/2026       | 64`,
    },
    "FEU-05": {
      Participants: `
        Nom    | Prénom | Date de naissance | Résident QPV
        Durand | Léa    | 03/02/1990        | Oui
        Martin | Ali    | 05/06/1985        | Non`,
      Contrats: `
        Nom     | Prénom | Date de naissance | Maître d'ouvrage | Type de contrat | Heures réalisées
        Durand  | Léa    | 03/02/1990        | Ville d'Alès     | CDD             | 120
        Marttin | Ali    | 05/06/1985        | Ville d'Alès     | CDD             | 80`,
    },
  };

  it.each(written.map((rule) => [rule.code, rule] as const))(
    "%s : l'exemple fautif, corrigé, ne déclenche plus la règle",
    (code, { exemples }) => {
      const fautif = AVEC_UN_CHOIX[code] ?? exemples.fautif;
      const groups = groupsOf(fautif, code);
      const left = groups.flatMap((group) =>
        group.options.map(
          (_, option) => anomaliesOf(corrected(fautif, group, option), code).length,
        ),
      );
      expect(left.length).toBeGreaterThan(0);
      expect(left).toEqual(left.map(() => 0));
    },
  );

  const safe = written.filter(({ correction }) => correction === "A");

  it.each(safe.map((rule) => [rule.code, rule] as const))(
    "%s : une correction sûre ne change aucune heure comptée",
    (code, { exemples: { fautif } }) => {
      const [group] = groupsOf(fautif, code);
      if (group === undefined) throw new Error(code);
      const before = comptesOf(analyzeWorkbook(exempleWorkbook(fautif)));
      const after = comptesOf(analyzeWorkbook(corrected(fautif, group, 0)));
      expect(after).toEqual(before);
    },
  );
});

/** Titles, then every option as « libellé : avant → après ». */
function shown(exemple: Exemple, code: string): string[] {
  return groupsOf(exemple, code)
    .flatMap(({ titre, classe, options, proposee }) => [
      `${classe} ${titre}`,
      ...options.map(({ libelle, corrections }, index) => {
        const sign = index === proposee ? "•" : "-";
        const changes = corrections.map(({ avant, apres }) => `${avant} → ${apres}`);
        return `${sign} ${libelle} : ${changes.join(", ")}`;
      }),
    ])
    .map((line) => line.replaceAll(/[\u00a0\u202f]/g, " "));
}

describe("ce que montre une correction", () => {
  it("un nombre garde son unité : heures, pour cent, milliers d'euros", () => {
    const marches = `
      Maître d'ouvrage | N° de marché | Montant HT (k€) | Taux d'insertion | Heures prévues
      Ville d'Alès     | 23T001       | '850,5          | '7 %             | '35h30
      Ville d'Alès     | 23T002       | 920             | 5 %              | 575
      Ville d'Alès     | 23T003       | 780             | 5 %              | 488`;
    expect(shown({ Marchés: marches }, "TYP-02")).toEqual([
      "A Convertir 1 texte en nombre",
      "• Convertir : 850,5 → 850,5",
      "A Convertir 1 texte en nombre",
      "• Convertir : 7 % → 7 %",
      "A Convertir 1 texte en nombre",
      "• Convertir : 35h30 → 35,5",
    ]);
  });

  it("une date ambiguë se choisit, une date sûre se convertit", () => {
    const contrats = `
      Nom    | Prénom | Maître d'ouvrage | Début du contrat | Fin du contrat | Heures réalisées
      Durand | Léa    | Ville d'Alès     | '02/03/2026      | '30 juin 2026  | 120
      Martin | Ali    | Ville d'Alès     | 02/03/2026       | 30/06/2026     | 80`;
    expect(shown({ Contrats: contrats }, "TYP-04")).toEqual([
      "B Convertir 1 texte en date",
      "• Jour, puis mois : 02/03/2026 → 02/03/2026",
      "- Mois, puis jour : 02/03/2026 → 03/02/2026",
      "A Convertir 1 texte en date",
      "• Convertir : 30 juin 2026 → 30/06/2026",
    ]);
  });

  it("une date de naissance n'est jamais montrée", () => {
    const contrats = `
      Nom    | Prénom | Date de naissance | Maître d'ouvrage | Début du contrat | Heures réalisées
      Durand | Léa    | '31/05/1990       | Ville d'Alès     | 02/03/2026       | 120
      Martin | Ali    | 31/05/1991        | Ville d'Alès     | 02/03/2026       | 80`;
    expect(shown({ Contrats: contrats }, "TYP-04")).toEqual([
      "A Convertir 1 texte en date",
      "• Convertir : valeur non affichée → valeur non affichée",
    ]);
  });

  it("un nom écrit de plusieurs façons : l'écriture la plus fréquente est proposée, partout", () => {
    const contrats = `
      Nom    | Prénom | Maître d'ouvrage | Entreprise | Heures réalisées
      Durand | Léa    | Ville d'Alès     | BTP Sud    | 120
      Martin | Ali    | VILLE D ALES     | Gard TP    | 80
      Petit  | Zoé    | Ville d'Alès     | BTP Sud    | 64`;
    expect(shown({ Contrats: contrats }, "REF-02")).toEqual([
      "B Garder une seule écriture (1 cellule à remplacer)",
      "• Ville d'Alès : VILLE D ALES → Ville d'Alès",
      "- VILLE D ALES : Ville d'Alès → VILLE D ALES, Ville d'Alès → VILLE D ALES",
    ]);
  });

  it("un quartier hors liste se choisit dans la liste du classeur, le plus proche proposé", () => {
    const quartiers = `
      Quartiers
      Les Cévennes
      Prés-Saint-Jean`;
    const contrats = (quartier: string) => `
      Nom    | Prénom | Maître d'ouvrage | Résident QPV | Quartier     | Heures réalisées
      Durand | Léa    | Ville d'Alès     | Oui          | ${quartier}  | 120
      Martin | Ali    | Ville d'Alès     | Oui          | Les Cévennes | 80`;
    const told = (quartier: string) =>
      shown({ Contrats: contrats(quartier), Listes: quartiers }, "REF-05");
    expect(told("Les Cévenes")).toEqual([
      "B Choisir le quartier de 1 ligne",
      "• Les Cévennes : Les Cévenes → Les Cévennes",
      "- Prés-Saint-Jean : Les Cévenes → Prés-Saint-Jean",
    ]);
    expect(told("Rochebelle").map((line) => line.slice(0, 1))).toEqual(["B", "-", "-"]);
  });

  it("une formule du complément non calculée devient la formule d'Excel, et sa ligne compte de nouveau", () => {
    const fautif = RULES.find(({ code }) => code === "TYP-09")?.exemples.fautif ?? {};
    expect(shown(fautif, "TYP-09")).toEqual([
      "B Remplacer 1 formule par l'équivalent d'Excel",
      "• Remplacer par la formule d'Excel : =INSERTION_HEURES(C2) → =C2*0,375/30*0,05, soit 531,25 ; la ligne sera de nouveau comptée",
    ]);
    const [group] = groupsOf(fautif, "TYP-09");
    if (group === undefined) throw new Error("TYP-09");
    const after = analyzeWorkbook(corrected(fautif, group, 0));
    expect(after.anomalies).toEqual([]);
    expect(comptesOf(after).lignesComptees).toBe(2);
  });

  it("un total faux devient une formule SOMME", () => {
    const contrats = `
      Maître d'ouvrage | Entreprise | Nom    | Prénom | Heures réalisées
      Ville d'Alès     | BTP Sud    | Durand | Léa    | 120
      Ville d'Alès     | Gard TP    | Martin | Ali    | 80
      Total            |            |        |        | 210`;
    expect(shown({ Contrats: contrats }, "TOT-01")).toEqual([
      "B Remplacer 1 total par la somme",
      "• Remplacer par la somme : 210 → =SOMME(E2:E3), soit 200",
    ]);
  });

  it("une cellule qui contient une formule n'est jamais remplacée par une valeur", () => {
    const rule = RULES.find(({ code }) => code === "TYP-02");
    const analysis = analyzeWorkbook(exempleWorkbook(rule?.exemples.fautif ?? {}));
    const preview = previewCorrections(
      analysis,
      analysis.anomalies.filter(({ code }) => code === "TYP-02"),
    );
    const { groups, refus } = leaveFormulas(preview, writtenPlaces(preview));
    expect(groups).toEqual([]);
    expect(refus.map(({ raison }) => raison)).toEqual([
      "La cellule contient une formule : corrigez la formule, une valeur ne la remplace jamais.",
    ]);
  });
});
