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
