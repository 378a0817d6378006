import { analyzeWorkbook } from "../../../src/domain/analyzeWorkbook";
import { comptesOf } from "../../../src/domain/bilan/comptes";
import { bilansOfTabs, type Tabs } from "../../support/chiffresOf";
import { workbookOf } from "../../support/sheetOf";

const comptes = (tabs: Tabs) => comptesOf(analyzeWorkbook(workbookOf(tabs)));

const TABS = {
  Marchés: `
    Maître d'ouvrage | N° de marché | Entreprise | Heures prévues
    Ville d'Alès     | 23T001       | BTP Sud    | 500
    Logis Cévenols   | 23T002       | Gard TP    | 300`,
  Contrats: `
    N° de marché | Nom    | Prénom | Type de contrat | Début du contrat | Fin du contrat | Heures réalisées
    23T001       | Durand | Léa    | CDD             | 02/03/2026       | 30/06/2026     | 120
    23T001       | Martin | Ali    | CDD             | 02/03/2026       | 28/02/2026     | 80
    23T002       | Petit  | Zoé    | CDD             | 02/03/2026       | 30/06/2026     | à venir
    23T009       | Fabre  | Tom    | CDD             | 02/03/2026       | 30/06/2026     | 35,5`,
};

it("les lignes et les heures lues sont comptées ou laissées de côté, aucune n'est perdue", () => {
  expect(comptes(TABS)).toEqual({
    lignesLues: 4,
    lignesComptees: 1,
    heuresComptees: 120,
    heuresNonComptees: 115.5,
  });
});

it("chaque maître d'ouvrage dit pourquoi des lignes sont laissées de côté", () => {
  const { moas, nonCompteSansMoa } = bilansOfTabs(TABS);
  expect(moas.map(({ moa, qualite, nonCompte }) => [moa, qualite.motifs, nonCompte])).toEqual([
    [
      "Logis Cévenols",
      [{ code: "TYP-03", lignes: 1, heures: 0, heuresPrevues: 0 }],
      { lignes: 1, heures: 0, lignesSansHeures: 1 },
    ],
    [
      "Ville d'Alès",
      [{ code: "COH-01", lignes: 1, heures: 80, heuresPrevues: 0 }],
      { lignes: 1, heures: 80, lignesSansHeures: 0 },
    ],
  ]);
  expect(nonCompteSansMoa).toEqual({ lignes: 1, heures: 35.5, lignesSansHeures: 0 });
});

it("les nombres annoncés par le maître d'ouvrage servent quand aucune ligne ne les détaille", () => {
  const { moas } = bilansOfTabs({
    Objectifs: `
      Maître d'ouvrage | Heures d'insertion prévues | Heures réalisées | Nombre de contrats | Nombre de personnes
      Ville d'Alès     | 2130                       | 1512             | 14                 | 11
      Logis Cévenols   | 45956                      |                  |                    |`,
  });
  expect(
    moas.map(({ moa, heuresRealisees, contrats, personnes }) => [
      moa,
      heuresRealisees,
      contrats,
      personnes,
    ]),
  ).toEqual([
    ["Logis Cévenols", null, null, null],
    ["Ville d'Alès", 1512, 14, 11],
  ]);
});
