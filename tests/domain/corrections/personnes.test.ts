import { analyzeWorkbook } from "../../../src/domain/analyzeWorkbook";
import type { AnomalieCode } from "../../../src/domain/anomalies/catalogue";
import type { Exemple } from "../../../src/domain/anomalies/rule";
import { editsOf } from "../../../src/domain/corrections/editsOf";
import { previewCorrections } from "../../../src/domain/corrections/previewCorrections";
import { editWorkbook } from "../../../src/domain/editWorkbook";
import { cellAddress } from "../../../src/domain/sheet";
import { exempleWorkbook } from "../../support/exempleWorkbook";

/** Each way out: its label, the cells that it writes, and the codes that are left. */
function waysOut(exemple: Exemple, code: AnomalieCode) {
  const workbook = exempleWorkbook(exemple);
  const analysis = analyzeWorkbook(workbook);
  const wanted = analysis.anomalies.filter((anomalie) => anomalie.code === code);
  const { groups, refus } = previewCorrections(analysis, wanted);
  const ways = groups.flatMap(({ options, proposee }) =>
    options.map(({ libelle, corrections }) => {
      const edits = editsOf(corrections);
      const after = analyzeWorkbook(editWorkbook(workbook, edits));
      return {
        libelle: libelle.replaceAll(/[\u00a0\u202f]/g, " "),
        cellules: edits.map(({ place }) => cellAddress(place.row, place.column)),
        shown: [...new Set(corrections.flatMap(({ avant, apres }) => [avant, apres]))],
        left: after.anomalies.map((anomalie) => anomalie.code),
        proposee,
      };
    }),
  );
  return { ways, refus: refus.map(({ raison }) => raison) };
}

const way = (libelle: string, cellules: readonly string[]) => ({
  libelle,
  cellules,
  shown: ["valeur non affichée"],
  left: [],
  proposee: null,
});

describe("les corrections qui regardent les personnes", () => {
  it("une seule date de naissance est gardée sur toutes les lignes du nom, au choix de la personne", () => {
    const contrats = `
      Nom        | Prénom | Date de naissance | Maître d'ouvrage | Début du contrat | Heures réalisées
      Durand     | Léa    | 03/02/1990        | Ville d'Alès     | 02/03/2026       | 120
      DURAND     | Lea    | 02/03/1990        | Ville d'Alès     | 04/05/2026       | 80
      Durand Léa |        | 03/02/1990        | Ville d'Alès     | 06/07/2026       | 35
      Martin     | Ali    | 05/06/1985        | Ville d'Alès     | 02/03/2026       | 80`;
    expect(waysOut({ Contrats: contrats }, "DBL-02")).toMatchObject({
      ways: [
        { libelle: "La date de la ligne 2", cellules: ["C3"], shown: ["valeur non affichée"] },
        { libelle: "La date de la ligne 3", cellules: ["C2", "C4"], proposee: null },
      ],
      refus: [],
    });
  });

  it("un nom proche est écrit comme l'autre, et rien d'autre n'est signalé", () => {
    const contrats = `
      Nom      | Prénom | Date de naissance | Maître d'ouvrage | Début du contrat | Heures réalisées
      Martinez | Léa    | 03/02/1990        | Ville d'Alès     | 02/03/2026       | 120
      Martines | Léa    | 03/02/1990        | Ville d'Alès     | 04/05/2026       | 80`;
    expect(waysOut({ Contrats: contrats }, "DBL-04")).toEqual({
      ways: [way("Le nom de la ligne 2", ["A3"]), way("Le nom de la ligne 3", ["A2"])],
      refus: [],
    });
  });

  it("des noms écrits dans d'autres colonnes sont laissés à la personne", () => {
    const contrats = `
      Nom          | Prénom | Date de naissance | Maître d'ouvrage | Début du contrat | Heures réalisées
      Martinez     | Léa    | 03/02/1990        | Ville d'Alès     | 02/03/2026       | 120
      Martines Léa |        | 03/02/1990        | Ville d'Alès     | 04/05/2026       | 80`;
    expect(waysOut({ Contrats: contrats }, "DBL-04")).toEqual({
      ways: [],
      refus: [
        "Les noms ne sont pas écrits dans les mêmes colonnes\u00a0: harmonisez-les dans la feuille.",
      ],
    });
  });

  const participants = `
    Identifiant | Nom    | Prénom | Date de naissance | Résident QPV
    P001        | Durand | Léa    | 03/02/1990        | Oui
    P002        | Martin | Ali    | 05/06/1985        | Non`;

  it("un identifiant inconnu devient celui du participant de même nom et de même naissance", () => {
    const contrats = `
      Identifiant | Nom    | Prénom | Date de naissance | Maître d'ouvrage | Type de contrat | Heures réalisées
      P001        | Durand | Léa    | 03/02/1990        | Ville d'Alès     | CDD             | 120
      P020        | Martin | Ali    | 05/06/1985        | Ville d'Alès     | CDD             | 80`;
    expect(waysOut({ Participants: participants, Contrats: contrats }, "FEU-05")).toEqual({
      ways: [way("Le participant de la ligne 3 de la feuille « Participants »", ["A3"])],
      refus: [],
    });
  });

  it("une personne que rien ne rapproche d'un participant est à ajouter à la main", () => {
    const contrats = `
      Identifiant | Nom    | Prénom | Date de naissance | Maître d'ouvrage | Type de contrat | Heures réalisées
      P001        | Durand | Léa    | 03/02/1990        | Ville d'Alès     | CDD             | 120
      P020        | Petit  | Zoé    | 07/08/1992        | Ville d'Alès     | CDD             | 80`;
    const { ways, refus } = waysOut({ Participants: participants, Contrats: contrats }, "FEU-05");
    expect(ways).toEqual([]);
    expect(refus).toHaveLength(1);
    expect(refus[0]).toContain("ajoutez-le à sa feuille");
  });
});
