import { fc } from "../../support/tirages";
import { analyzeWorkbook, type Analysis } from "../../../src/domain/analyzeWorkbook";
import type { Anomalie } from "../../../src/domain/anomalies/anomalie";
import { heuresEnJeu } from "../../../src/domain/anomalies/heuresEnJeu";
import { heuresOfLigne } from "../../../src/domain/anomalies/heuresOfLigne";
import { codesOf, lignesExclues } from "../../support/codesOf";
import { runToEnd } from "../../../src/domain/steps";
import { workbookOf } from "../../support/sheetOf";

const heuresDe = (...[suivi, anomalies]: Parameters<typeof heuresEnJeu>) =>
  runToEnd(heuresEnJeu(suivi, anomalies));

const TITRES =
  "Nom | Prénom | Date de naissance | Maître d'ouvrage | Type de contrat | Début du contrat | Fin du contrat | Heures réalisées";
const MARTIN = "Martin | Ali | 05/06/1985 | Ville d'Alès | CDD | 02/03/2026 | 29/05/2026 | 80";
const contrats = (...lignes: readonly string[]) => ({
  Contrats: [TITRES, ...lignes, MARTIN].join("\n"),
});
const durand = (debut: string, fin: string, heures: string) =>
  contrats(`Durand | Léa | 03/02/1990 | Ville d'Alès | CDD | ${debut} | ${fin} | ${heures}`);

describe("une anomalie de type", () => {
  it("tait ce qui ne dit que la valeur de la même cellule", () => {
    const [type, plage] = ["TYP-02", "PLG-02"];
    expect(codesOf(durand("02/03/2026", "29/05/2026", "'490"), type, plage)).toEqual([
      ["H2", "TYP-02"],
    ]);
    expect(codesOf(durand("02/03/2026", "29/05/2026", "490"), type, plage)).toEqual([
      ["H2", "PLG-02"],
    ]);
  });

  it("ne tait pas ce qui est plus grave : la ligne reste hors des bilans", () => {
    const suivi = durand("02/03/2026", "29/05/2026", "'-35");
    expect(codesOf(suivi, "TYP-02", "PLG-01")).toEqual([
      ["H2", "TYP-02"],
      ["H2", "PLG-01"],
    ]);
    expect(lignesExclues(suivi)).toEqual([2]);
  });

  it("tait ce qui repose sur une date dont le jour et le mois peuvent être inversés", () => {
    expect(codesOf(durand("'02/04/2026", "29/05/2026", "430"), "TYP-04", "PLG-02")).toEqual([
      ["F2", "TYP-04"],
    ]);
    // 13/04/2026 can be read in one way only.
    expect(codesOf(durand("'13/04/2026", "29/05/2026", "280"), "TYP-04", "PLG-02")).toEqual([
      ["F2", "TYP-04"],
      ["H2", "PLG-02"],
    ]);
  });
});

/** Rows with all kinds of defects. */
const ligneArb = fc.record({
  nom: fc.constantFrom("Durand", "Martin", "Petit"),
  moa: fc.constantFrom("Ville d'Alès", "VILLE D'ALES", "Logis Cévenols", ""),
  debut: fc.constantFrom("02/03/2026", "'02/03/2026", "31/12/2062", ""),
  fin: fc.constantFrom("29/05/2026", "28/02/2026", ""),
  heures: fc.constantFrom("80", "120,5", "-35", "900", "'412,5", "à venir", "#N/A", ""),
});

const suiviArb = fc
  .array(ligneArb, { minLength: 2, maxLength: 12 })
  .map((lignes) => [
    TITRES,
    ...lignes.map(
      ({ nom, moa, debut, fin, heures }) =>
        `${nom} | Léa | 03/02/1990 | ${moa} | CDD | ${debut} | ${fin} | ${heures}`,
    ),
  ])
  .map((lignes) => analyzeWorkbook(workbookOf({ Contrats: lignes.join("\n") })));

function sumOfRows({ suivi, excluded }: Analysis, isWanted: (isExcluded: boolean) => boolean) {
  let sum = 0;
  for (const [table, { count }] of suivi.tables.entries()) {
    for (let ligne = 0; ligne < count; ligne++) {
      const heures = heuresOfLigne(suivi, { table, ligne }, "heuresRealisees");
      if (isWanted(excluded[table]?.[ligne] === 1) && !Number.isNaN(heures)) sum += heures;
    }
  }
  return sum;
}

describe("les heures en jeu", () => {
  const positives = (analysis: Analysis) =>
    analysis.anomalies.filter(({ lignes }) => lignes.length > 0);

  it("des anomalies bloquantes sont celles des lignes hors des bilans, ni plus ni moins", () => {
    fc.assert(
      fc.property(suiviArb, (analysis) => {
        const bloquantes = analysis.anomalies.filter(({ gravite }) => gravite === "bloquante");
        const enJeu = heuresDe(analysis.suivi, bloquantes) ?? 0;
        expect(enJeu).toBeCloseTo(
          sumOfRows(analysis, (isExcluded) => isExcluded),
          6,
        );
      }),
    );
  });

  it("ne comptent aucune heure deux fois : dire deux fois la même chose n'ajoute rien", () => {
    fc.assert(
      fc.property(suiviArb, (analysis) => {
        const { suivi, anomalies } = analysis;
        expect(heuresDe(suivi, [...anomalies, ...anomalies])).toBe(heuresDe(suivi, anomalies));
      }),
    );
  });

  it("d'un groupe sont la somme de ce que disent ses anomalies", () => {
    fc.assert(
      fc.property(suiviArb, (analysis) => {
        const dites = positives(analysis);
        for (const nom of new Set(dites.map(({ groupe }) => groupe))) {
          const membres = dites.filter(({ groupe }) => groupe === nom);
          const somme = membres.reduce((sum, { heures }) => sum + (heures ?? 0), 0);
          expect(heuresDe(analysis.suivi, membres) ?? 0).toBeCloseTo(somme, 6);
        }
      }),
    );
  });
});

it("un mois et la ligne entière ne s'ajoutent pas", () => {
  const suivi = {
    Contrats: `
      Nom    | Prénom | Maître d'ouvrage | Début du contrat | Fin du contrat | janv. 2026 | févr. 2026
      Durand | Léa    |                  | 02/02/2026       | 28/02/2026     | 35         | 70
      Martin | Ali    | Ville d'Alès     | 02/01/2026       | 28/02/2026     | 35         | 70
      Petit  | Zoé    | Logis Cévenols   | 02/01/2026       | 28/02/2026     | 35         | 70`,
  };
  const { suivi: joined, anomalies } = analyzeWorkbook(workbookOf(suivi));
  const dites = anomalies.filter(({ place }) => place.row === 1).map(told);
  expect(dites).toEqual([
    ["TYP-06", 105],
    ["COH-02", 35],
  ]);
  expect(heuresDe(joined, anomalies)).toBe(105);
});

function told({ code, heures }: Anomalie): [string, number | null] {
  return [code, heures];
}
