import { fc } from "../../support/tirages";
import { readNumber } from "../../../src/domain/values/number";
import { short } from "../../support/reading";

function lu(text: string): unknown {
  const reading = readNumber(text);
  return reading.state === "value" ? [reading.value.value, reading.value.unit] : short(reading);
}

describe("un nombre écrit en français", () => {
  it.each([
    ["586 583,53", 586583.53],
    ["586\u202F583,53", 586583.53],
    ["1\u00A0234", 1234],
    ["1'234,5", 1234.5],
    ["1’234", 1234],
    ["1 234.5", 1234.5],
    ["1.234,50", 1234.5],
    ["1.234.567", 1234567],
    ["1,234.50", 1234.5],
    ["1,234,567", 1234567],
    ["1,234", 1.234],
    ["1.5", 1.5],
    ["151.67", 151.67],
    ["0.375", 0.375],
    ["1234.567", 1234.567],
    [",5", 0.5],
    ["0012", 12],
    ["+5", 5],
    ["−12", -12],
    ["–12", -12],
    ["-12,5", -12.5],
    ["(120,5)", -120.5],
    ["(0)", 0],
    ["50K", 50000],
  ])("%j vaut %d", (text, value) => {
    expect(lu(text)).toStrictEqual([value, null]);
  });

  it.each([
    ["1 234,50 €", 1234.5, "euro"],
    ["€ 12", 12, "euro"],
    ["1 200 € HT", 1200, "euro"],
    ["(1 200) €", -1200, "euro"],
    ["50K€", 50000, "euro"],
    ["50 k€", 50000, "euro"],
    ["1,2 M€", 1200000, "euro"],
    ["2 millions d'euros", 2000000, "euro"],
    ["37,5 %", 0.375, "pourcent"],
    ["14,3%", 0.143, "pourcent"],
    ["35h30", 35.5, "heure"],
    ["7 h 30 min", 7.5, "heure"],
    ["-35h30", -35.5, "heure"],
    ["151:40", 151 + 2 / 3, "heure"],
    ["1 607h15", 1607.25, "heure"],
    ["45 min", 0.75, "heure"],
    ["66000h", 66000, "heure"],
    ["151,67 heures", 151.67, "heure"],
    ["12 h d'insertion", 12, "heure"],
    ["30 €/h", 30, "euroParHeure"],
    ["30 euros de l'heure", 30, "euroParHeure"],
    ["89 jours", 89, "jour"],
    ["12 mois", 12, "mois"],
  ])("%j vaut %d, en %s", (text, value, unit) => {
    expect(lu(text)).toStrictEqual([value, unit]);
  });
});

describe("ce qui n'est pas un nombre sûr", () => {
  it.each<readonly [string, string]>([
    ["1.234", "AMBIGU"],
    ["12.345", "AMBIGU"],
    ["12 34", "AMBIGU"],
    ["0 123", "AMBIGU"],
    ["1 234'567", "AMBIGU"],
    ["35h5", "AMBIGU"],
    ["35h75", "AMBIGU"],
    ["12 m", "AMBIGU"],
    ["12/03", "TEXTE"],
    ["12.03.19", "TEXTE"],
    ["env. 300", "TEXTE"],
    ["1e5", "TEXTE"],
    ["1,23E+05", "TEXTE"],
    ["(12", "TEXTE"],
    ["(-12)", "TEXTE"],
    ["35 h/semaine", "TEXTE"],
    ["=1+1", "TEXTE"],
    ["néant", "TEXTE"],
    ["1 200 € TTC", "AUTRETYPE"],
    ["1000000000000000", "HORSLIMITES"],
    ["#VALEUR!", "ERREUREXCEL"],
    ["#N/A", "ERREUREXCEL"],
    ...["NC", "n.c.", "N.D.", "nd", "à définir", "inconnu", "Non communiqué", "#", "?"].map(
      (text) => [text, "NONCOMMUNIQUE"] as const,
    ),
    ...["", " ", "-", "—", "–", "/", "--"].map((text) => [text, "vide"] as const),
  ])("%j : %s", (text, expected) => {
    expect(lu(text)).toBe(expected);
  });
});

describe("ce que la mise en forme française écrit", () => {
  const cents = fc.integer({ min: -1e12, max: 1e12 });
  const format = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 2, ...options });
  const styles = [
    [format({}), 100, null],
    [format({ minimumFractionDigits: 2 }), 100, null],
    [format({ style: "currency", currency: "EUR" }), 100, "euro"],
    [format({ style: "unit", unit: "hour" }), 100, "heure"],
    [format({ style: "unit", unit: "hour", unitDisplay: "long" }), 100, "heure"],
    [format({ style: "percent" }), 10000, "pourcent"],
  ] as const;

  it("se relit exactement, avec son unité", () => {
    fc.assert(
      fc.property(cents, fc.constantFrom(...styles), (count, [formatter, divisor, unit]) => {
        const value = count / divisor;
        expect(lu(formatter.format(value))).toStrictEqual([value, unit]);
      }),
    );
  });
});

it("aucun texte ne fait échouer la lecture", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(["value", "empty", "unreadable"]).toContain(readNumber(text).state);
    }),
  );
});
