import type { Alea } from "../../outils/exemples/alea";
import type { Cellule } from "./ecrireClasseur";

/** The ways in which people type the same thing from one row to the next. */

const NBSP = "\u00a0";

/** « Ville de Valbrune », in capitals, with a space too many, with a hard space. */
export function typeName(alea: Alea, name: string): string {
  if (alea.chance(0.85)) return name;
  const ways = [name.toUpperCase(), ` ${name} `, name.replace(" ", "  "), name.replace(" ", NBSP)];
  return alea.pick(ways);
}

/** « 24T001 », « 24 T 001 ». */
export function typeNumber(alea: Alea, numero: string): string {
  return alea.chance(0.9) ? numero : numero.replace("T", " T ");
}

/** A number, or a text that tells it: « 1 234,50 », « 151,67 h ». */
export function typeHours(alea: Alea, heures: number): Cellule {
  if (alea.chance(0.92)) return heures;
  const comma = heures.toFixed(2).replace(".", ",");
  const ways = [
    comma,
    `${comma} h`,
    ` ${comma}`,
    new Intl.NumberFormat("fr-FR", { minimumFractionDigits: 2 }).format(heures),
  ];
  return alea.pick(ways);
}

/** A date, or « 05/02/2024 » as text. */
export function typeDay(alea: Alea, day: Date | null): Cellule {
  if (day === null || alea.chance(0.95)) return day;
  return day.toISOString().slice(0, 10).split("-").reverse().join("/");
}

export function shuffle<Item>(alea: Alea, items: readonly Item[]): Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(alea.int(0, left.length - 1), 1));
}
