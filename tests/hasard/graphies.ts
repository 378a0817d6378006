import type { Alea } from "../../outils/exemples/alea";
import { jourFromYmd } from "../../src/domain/values/date";

/** A value, as somebody in France may write it. */
export interface Graphie {
  readonly text: string;
  readonly value: unknown;
}

const GROUPINGS = ["", " ", "\u00A0", "\u202F", "'", "’"];
const UNITS = [
  { writings: ["", " "], unit: null, exponent: 0 },
  { writings: ["€", " €", " euros", " EUR", " € HT"], unit: "euro", exponent: 0 },
  { writings: ["k€", " K€", " keuros"], unit: "euro", exponent: 3 },
  { writings: [" M€", " millions d'euros"], unit: "euro", exponent: 6 },
  { writings: ["%", " %", " pour cent"], unit: "pourcent", exponent: -2 },
  { writings: ["h", " h", " heures", " h d'insertion"], unit: "heure", exponent: 0 },
  { writings: [" €/h", " euros de l'heure"], unit: "euroParHeure", exponent: 0 },
  { writings: [" jours", "j"], unit: "jour", exponent: 0 },
] as const;

/** « (1 234,50 €) », « −12,5 % », « 50k€ ». */
export function montant(alea: Alea): Graphie {
  const whole = String(alea.int(0, 10 ** alea.int(1, 7)));
  const decimals = alea.pick(["", "", String(alea.int(0, 9)), String(alea.int(10, 99))]);
  const { writings, unit, exponent } = alea.pick(UNITS);
  const figure = grouped(whole, alea) + (decimals === "" ? "" : alea.pick([",", "."]) + decimals);
  const magnitude = Number(`${whole}.${decimals}0e${String(exponent)}`);
  const written = figure + alea.pick(writings);
  const [text, sign] = signed(written, alea);
  return { text, value: { value: magnitude === 0 ? 0 : sign * magnitude, unit } };
}

function grouped(whole: string, alea: Alea): string {
  return whole.replace(/\B(?=(?:\d{3})+$)/g, alea.pick(GROUPINGS));
}

function signed(text: string, alea: Alea): readonly [string, number] {
  if (alea.chance(0.7)) return [text, 1];
  return alea.pick([
    [`-${text}`, -1],
    [`− ${text}`, -1],
    [`–${text}`, -1],
    [`(${text.trim()})`, -1],
    [`+${text}`, 1],
  ] as const);
}

/** « 35h30 », « 1 607 h 15 min », « 151:40:30 ». */
export function duree(alea: Alea): Graphie {
  const [hours, minutes, seconds] = [alea.int(0, 2000), alea.int(0, 59), alea.int(0, 59)];
  const two = String(minutes).padStart(2, "0");
  const [h, s] = [String(hours), String(seconds).padStart(2, "0")];
  const isExact = alea.chance(0.2);
  const text = isExact
    ? `${h}:${two}:${s}`
    : alea.pick([
        ...[`${h}h${two}`, `${h} h ${two}`, `${h}:${two}`, `${h}H${two}`, `${h} h ${two} min`],
        ...[`${h} heures ${two} minutes`, `${h} heures et ${two} minutes`, `${h}h${two}mn`],
      ]);
  const value = (hours * 3600 + minutes * 60 + (isExact ? seconds : 0)) / 3600;
  return { text, value: { value, unit: "heure" } };
}

const MOIS = [
  ["janvier", "janv.", "JANVIER"],
  ["février", "févr.", "fevrier"],
  ["mars", "Mars"],
  ["avril", "avr."],
  ["mai"],
  ["juin"],
  ["juillet", "juil."],
  ["août", "aout"],
  ["septembre", "sept."],
  ["octobre", "oct."],
  ["novembre", "nov."],
  ["décembre", "déc.", "decembre"],
] as const;

/** « 02/03/2024 », « mardi 2 mars 2024 », « 2024-03-02T08:00:00Z », « 1er août 2024 à 8h30 ». */
export function date(alea: Alea): Graphie {
  const [annee, mois, jour] = [alea.int(1930, 2029), alea.int(1, 12), alea.int(1, 28)];
  const [y, m, d] = [String(annee), String(mois), String(jour)];
  const [mm, dd] = [m.padStart(2, "0"), d.padStart(2, "0")];
  const nom = alea.pick(MOIS[mois - 1] ?? MOIS[0]);
  const sign = alea.pick(["/", "-", "."]);
  const text = alea.pick([
    ...[`${dd}${sign}${mm}${sign}${y}`, `${d}${sign}${m}${sign}${y}`, `${dd} ${mm} ${y}`],
    ...[`${dd}${sign}${mm}${sign}${y.slice(2)}`, `${y}-${mm}-${dd}`, `${y}/${mm}/${dd}`],
    ...[`${d} ${nom} ${y}`, `${d}-${nom}-${y}`, `le ${d} ${nom} ${y}`, `mardi ${d} ${nom} ${y}`],
    ...[`${y}-${mm}-${dd}T08:00:00Z`, `${dd}/${mm}/${y} 08:30`, `${d} ${nom} ${y} à 8h30`],
    ...(jour === 1 ? [`1er ${nom} ${y}`] : []),
  ]);
  return { text, value: jourFromYmd(annee, mois, jour) };
}

/** « Marché n° 23-T-001 », « 23T001 lot 02 »: one key for all the writings of one number. */
export function marche(alea: Alea): Graphie {
  const [annee, letter, rang] = [
    alea.int(10, 29),
    alea.pick(["T", "S", "MA", "PI"]),
    alea.int(1, 999),
  ];
  const number = String(rang).padStart(3, "0");
  const bare = [String(annee), letter, number].join(alea.pick(["", "-", " ", "/", "_", "."]));
  const before = alea.pick([
    "",
    "Marché ",
    "marché n° ",
    "N°",
    "n° ",
    "MARCHÉ N°",
    "Réf. ",
    "num. ",
  ]);
  const lot = alea.chance(0.4) ? alea.int(1, 12) : null;
  const after =
    lot === null
      ? ""
      : alea.pick([` lot ${String(lot)}`, ` - Lot 0${String(lot)}`, ` LOT n° ${String(lot)}`]);
  const key = `${String(annee)}${letter.toLowerCase()}${number}`;
  return { text: before + bare + after, value: lot === null ? key : `${key}lot${String(lot)}` };
}
