import {
  isSiretValid,
  looksLikeNumberizedId,
  marcheKey,
  qpvGeneration,
  readSiret,
} from "../../../src/domain/values/identifiants";
import { short } from "../../support/reading";

describe("un SIRET", () => {
  it.each([
    ["73282932000074", true],
    ["73282932000075", false],
    ["35600000000048", true],
    ["35600000049837", true],
    ["35600000049838", false],
    ["00000000000000", false],
    ["7328293200007", false],
    ["7328293200007X", false],
  ])("%s est valide : %s", (digits, expected) => {
    expect(isSiretValid(digits)).toBe(expected);
  });

  it.each([
    ["732 829 320 00074", "73282932000074"],
    ["732.829.320-00074", "73282932000074"],
    [73282932000074, "73282932000074"],
    ["73282932000075", "73282932000075"],
    [5650145110010, "TEXTE"],
    ["732829320", "TEXTE"],
    ["7,33E+13", "TEXTE"],
    ["NC", "NONCOMMUNIQUE"],
    ["", "vide"],
  ])("%j se lit %s", (cell, expected) => {
    expect(short(readSiret(cell))).toBe(expected);
  });

  it("retrouve le zéro de tête qu'Excel a perdu", () => {
    expect(isSiretValid("00551234500009")).toBe(true);
    expect(short(readSiret(551234500009))).toBe("00551234500009");
  });
});

describe("un code de quartier", () => {
  it.each([
    ["QP075019", 2015],
    ["qp 030001", 2015],
    ["QN03001M", 2024],
    ["QN02A01N", 2024],
    ["QN97401I", 2024],
    ["QP75019", null],
    ["QN0300M", null],
    ["Rochebelle", null],
  ])("%s est de la génération %s", (code, expected) => {
    expect(qpvGeneration(code)).toBe(expected);
  });
});

describe("un numéro de marché", () => {
  it.each([
    ["23T001", "23t001"],
    ["23 T 001", "23t001"],
    ["Marché 23T001", "23t001"],
    ["Marché n° 23-T-001", "23t001"],
    ["n° 23-T-001", "23t001"],
    ["23T001 – Lot n°02", "23t001lot2"],
    ["23T001 lot 2", "23t001lot2"],
    ["lot 2", "lot2"],
    ["2023-1-12", "2023-1-12"],
    ["2023-11-2", "2023-11-2"],
    ["23-N-001", "23n001"],
    ["Marché", "marche"],
    ["Gros œuvre", "gros oeuvre"],
  ])("%j a pour clé %j", (text, expected) => {
    expect(marcheKey(text)).toBe(expected);
  });

  it.each([
    [230000, false],
    [1.23e11, true],
    [23.001, true],
    [-23001, true],
  ])("%d est ce qu'Excel fait d'un identifiant : %s", (value, expected) => {
    expect(looksLikeNumberizedId(value)).toBe(expected);
  });
});
