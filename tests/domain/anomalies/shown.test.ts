import {
  compte,
  cite,
  duree,
  euros,
  heures,
  jour,
  nombre,
  taux,
  tauxPrecis,
} from "../../../src/domain/anomalies/shown";
import { shownText } from "../../../src/domain/anomalies/shownValue";

it.each([
  [heures(1234.5), "1\u202f234,5\u00a0h"],
  [heures(0.1 + 0.2), "0,3\u00a0h"],
  [euros(30229292), "30\u202f229\u202f292\u00a0€"],
  [euros(12.5), "12,50\u00a0€"],
  [euros(12.346), "12,35\u00a0€"],
  [taux(0.374), "37,4\u00a0%"],
  [tauxPrecis(0.4), "40,00\u00a0%"],
  [tauxPrecis("?"), "?\u00a0%"],
  [taux(0.0005), "0,05\u00a0%"],
  [taux(0.01), "1\u00a0%"],
  [taux(0.000546), "0,05\u00a0%"],
  [taux(-0.37456), "-37,5\u00a0%"],
  [tauxPrecis(0.400046), "40,00\u00a0%"],
  [nombre(Number.POSITIVE_INFINITY), "Infinity"],
  [compte(2.4, "ligne"), "2\u00a0lignes"],
  [taux("?"), "?\u00a0%"],
  [nombre(Number.NaN), "NaN"],
  [nombre(0.126), "0,13"],
  [nombre("12 bis"), "12 bis"],
  [euros(undefined), "?\u00a0€"],
  [jour(46_083), "02/03/2026"],
  [jour("hier"), "hier"],
  [cite(undefined), "«\u00a0?\u00a0»"],
  [duree(12.05), "12:03"],
  [duree("?"), "?"],
  [compte("?", "ligne"), "?\u00a0ligne"],
  [compte(-2, "ligne"), "-2\u00a0lignes"],
  [nombre(-1234567.891), "-1\u202f234\u202f567,89"],
  [nombre(-0.001), "0"],
  [duree(35.5), "35:30"],
  [compte(1, "ligne"), "1\u00a0ligne"],
  [compte(3, "ligne"), "3\u00a0lignes"],
])("écrit les chiffres à la française : %s", (shown, expected) => {
  expect(shown).toBe(expected);
});

it("ramène un texte hostile à une ligne courte, sans numéro de sécurité sociale", () => {
  expect(shownText("=1+1\n\u202eabc\u0000")).toBe("=1+1 abc");
  expect(shownText("x".repeat(500))).toHaveLength(60);
  expect(shownText("2 90 02 30 007 123 05")).toBe("valeur non affichée");
});
