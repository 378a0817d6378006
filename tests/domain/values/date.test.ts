import { fc } from "../../support/tirages";
import {
  addMonths,
  ageAt,
  formatJour,
  formatMois,
  jourFromSerial,
  jourFromYmd,
  readDate,
  ymdFromJour,
} from "../../../src/domain/values/date";
import { short } from "../../support/reading";

const jour = (text: string): number => {
  const [day, month, year] = text.split("/").map(Number);
  return jourFromYmd(year ?? 0, month ?? 0, day ?? 0) ?? Number.NaN;
};

function lu(text: string): unknown {
  const reading = readDate(text);
  if (reading.state !== "value") return short(reading);
  return [formatJour(reading.value), reading.doubt ?? "sûr"].join(" ");
}

describe("une date écrite en texte", () => {
  it.each([
    ["25/03/2019", "25/03/2019 sûr"],
    ["12/03/2019", "12/03/2019 jourOuMois"],
    ["12-03-2019", "12/03/2019 jourOuMois"],
    ["12.03.19", "12/03/2019 jourOuMois"],
    ["05/05/2019", "05/05/2019 sûr"],
    ["25/03/19", "25/03/2019 siecle"],
    ["25/03/62", "25/03/1962 siecle"],
    ["25/03/29", "25/03/2029 siecle"],
    ["25/03/30", "25/03/1930 siecle"],
    ["12/03/62", "12/03/1962 jourOuMois"],
    ["2019-03-12", "12/03/2019 sûr"],
    ["2019-03-12T10:30:00Z", "12/03/2019 sûr"],
    ["25/03/2019 00:00:00", "25/03/2019 sûr"],
    ["25/03/2019 à 14h30", "25/03/2019 sûr"],
    ["1er oct. 2000", "01/10/2000 sûr"],
    ["09 août 2007", "09/08/2007 sûr"],
    ["le 9 AOUT 2007", "09/08/2007 sûr"],
    ["mardi 3 février 2026", "03/02/2026 sûr"],
    ["mar. 3 mars 2026", "03/03/2026 sûr"],
    ["3 fév. 26", "03/02/2026 siecle"],
    ["12-mars-19", "12/03/2019 siecle"],
    ["janv-24", "01/01/2024 jourAbsent"],
    ["02/2024", "01/02/2024 jourAbsent"],
    ["mars 2024", "01/03/2024 jourAbsent"],
    ["01/01/1900", "01/01/1900 sûr"],
    ["29/02/2024", "29/02/2024 sûr"],
  ])("%j se lit %s", (text, expected) => {
    expect(lu(text)).toBe(expected);
  });

  it.each([
    ["31/02/2024", "JOURINEXISTANT"],
    ["29/02/1900", "JOURINEXISTANT"],
    ["12/25/2024", "JOURINEXISTANT"],
    ["00/00/2024", "JOURINEXISTANT"],
    ["13/2024", "JOURINEXISTANT"],
    ["01/01/1850", "HORSLIMITES"],
    ["…./…/2023", "TEXTE"],
    ["??/03/2020", "TEXTE"],
    ["12/03", "TEXTE"],
    ["2024", "TEXTE"],
    ["12//03/2019", "TEXTE"],
    ["12/03-2019", "TEXTE"],
    ["43536", "TEXTE"],
    ["NC", "NONCOMMUNIQUE"],
    ["en cours", "NONCOMMUNIQUE"],
    ["-", "vide"],
    ["", "vide"],
  ])("%j : %s", (text, expected) => {
    expect(lu(text)).toBe(expected);
  });
});

describe("le calendrier d'Excel", () => {
  it.each([
    [1, { annee: 1900, mois: 1, jour: 1 }],
    [59, { annee: 1900, mois: 2, jour: 28 }],
    [60, { annee: 1900, mois: 2, jour: 29 }],
    [61, { annee: 1900, mois: 3, jour: 1 }],
    [366, { annee: 1900, mois: 12, jour: 31 }],
    [25569, { annee: 1970, mois: 1, jour: 1 }],
    [45351, { annee: 2024, mois: 2, jour: 29 }],
    [2958465, { annee: 9999, mois: 12, jour: 31 }],
  ])("le jour %d est %j", (serial, ymd) => {
    expect(ymdFromJour(serial)).toStrictEqual(ymd);
  });

  it("refuse les jours qui n'existent pas", () => {
    const impossible = [
      jourFromYmd(2023, 2, 29),
      jourFromYmd(1900, 2, 29),
      jourFromYmd(2024, 13, 1),
      jourFromYmd(2024, 0, 1),
      jourFromYmd(2024, 1, 0),
      jourFromYmd(1899, 12, 31),
      jourFromYmd(2024.5, 1, 1),
      jourFromYmd(Number.NaN, 1, 1),
    ];
    expect(impossible).toStrictEqual(impossible.map(() => null));
  });

  it("oublie l'heure et convertit le calendrier de 1904", () => {
    expect([
      jourFromSerial(45351.75, false),
      jourFromSerial(0, true),
      jourFromSerial(0.5, false),
      jourFromSerial(2958466, false),
      jourFromSerial(Number.NaN, false),
    ]).toStrictEqual([45351, 1462, null, null, null]);
  });

  it.each([
    ["31/01/2024", 1, "29/02/2024"],
    ["31/01/2023", 1, "28/02/2023"],
    ["31/03/2024", -1, "29/02/2024"],
    ["15/11/2024", 3, "15/02/2025"],
    ["15/01/2024", -1, "15/12/2023"],
    ["01/06/2024", 24, "01/06/2026"],
    ["01/06/9999", 12, "31/12/9999"],
  ])("le %s plus %d mois est le %s", (from, months, expected) => {
    expect(formatJour(addMonths(jour(from), months))).toBe(expected);
  });

  it.each([
    ["15/06/2000", "14/06/2026", 25],
    ["15/06/2000", "15/06/2026", 26],
    ["29/02/2000", "28/02/2026", 25],
    ["29/02/2000", "01/03/2026", 26],
    ["15/06/2026", "14/06/2026", -1],
  ])("né le %s, on a au %s l'âge de %d", (birth, at, age) => {
    expect(ageAt(jour(birth), jour(at))).toBe(age);
  });

  it.each([
    [3, 3, "mars 2019"],
    [1, 3, "1er trimestre 2019"],
    [10, 12, "4e trimestre 2019"],
    [7, 12, "2e semestre 2019"],
    [1, 12, "2019"],
    [2, 4, "février à avril 2019"],
  ])("les mois %d à %d s'écrivent « %s »", (premierMois, dernierMois, expected) => {
    expect(formatMois({ annee: 2019, premierMois, dernierMois })).toBe(expected);
  });
});

describe("chaque jour de 1900 à 2200", () => {
  const days = fc.integer({ min: 61, max: jour("31/12/2200") });
  const long = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("fr-FR", { timeZone: "UTC", ...options });
  const formats = [
    long({ day: "2-digit", month: "2-digit", year: "numeric" }),
    long({ day: "numeric", month: "long", year: "numeric" }),
    long({ day: "numeric", month: "short", year: "numeric" }),
    long({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
    long({ weekday: "short", day: "2-digit", month: "short", year: "numeric" }),
  ].map((format) => (date: Date) => format.format(date));
  const iso = (date: Date) => date.toISOString().slice(0, 10);

  it("se relit des six façons de l'écrire en France", () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...formats, iso), (serial, format) => {
        const text = format(new Date((serial - 25569) * 86400000));
        expect(readDate(text)).toMatchObject({ state: "value", value: serial });
      }),
    );
  });

  it("revient du jour, du mois et de l'année", () => {
    fc.assert(
      fc.property(days, (serial) => {
        const ymd = ymdFromJour(serial);
        expect(jourFromYmd(ymd.annee, ymd.mois, ymd.jour)).toBe(serial);
      }),
    );
  });
});

it("aucun texte ne fait échouer la lecture", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(["value", "empty", "unreadable"]).toContain(readDate(text).state);
    }),
  );
});
