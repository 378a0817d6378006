import { findCoordinates, findSensitive } from "../../../src/domain/values/freeText";

describe("une information sensible dans un commentaire", () => {
  it.each([
    ["En arrêt maladie depuis mars", "sante"],
    ["RQTH en cours", "sante"],
    ["problème de santé", "sante"],
    ["Sort de prison", "justice"],
    ["suivi par le SPIP", "justice"],
    ["délégué syndical", "opinion"],
    ["pratiquant musulman", "opinion"],
    ["titre de séjour à renouveler", "origine"],
    ["réfugié", "origine"],
    ["suivi psychique", "sante"],
    ["sous curatelle renforcée", "sante"],
    ["ordonnance de protection", "justice"],
    ["OQTF reçue", "origine"],
    ["Curatelle du marché", null],
    ["Marché soldé, ordonnance de paiement", null],
    ["Entreprise en redressement judiciaire", null],
    ["Syndicat mixte des eaux", null],
    ["Opération de VRD, lot 2", null],
    ["Avenue de la Résidence", null],
    ["", null],
  ])("%j : %s", (text, expected) => {
    expect(findSensitive(text)).toBe(expected);
  });
});

describe("des coordonnées dans un commentaire", () => {
  it.each([
    ["Tél. 06.12.34.56.78", "telephone"],
    ["habite 12 bis, rue des Lilas", "adresse"],
    ["3 av. Foch", "adresse"],
    ["12b impasse du Moulin", "adresse"],
    ["4 place de la Mairie 30100 Alès", "adresse"],
    ["2 place en formation", null],
    ["2 cours de français par semaine", null],
    ["3 rues à refaire", null],
    ["rue des Lilas, lot 2", null],
    ["lot 12, route de Nîmes", null],
    ["semaine 12 : route en travaux", null],
    ["le 12 rue Pasteur", "adresse"],
    ["0612345678", "telephone"],
    ["+33 (0)6 12 34 56 78", "telephone"],
    ["0033612345678", "telephone"],
    ["écrire à prenom.nom@exemple.fr", "courriel"],
    ["73282932000074", null],
    ["732 829 320 00074", null],
    ["0 612 345,50 €", null],
    ["réunion @ 14 h", null],
  ])("%j : %s", (text, expected) => {
    expect(findCoordinates(text)).toBe(expected);
  });
});
