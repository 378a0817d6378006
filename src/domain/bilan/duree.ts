import { numberAt, numberColumn } from "../suivi/labels";
import type { Suivi } from "../suivi/suivi";

/** Mean length of a month in days, to turn a span of days into months. */
export const DAYS_PER_MONTH = 30.4375;

/** Length in months of the contrat that a row tells; NaN when it does not. */
export function dureeReader({ tables }: Suivi): (table: number, ligne: number) => number {
  const columns = tables.map((lignes) => [
    numberColumn(lignes, "dateDebutContrat"),
    numberColumn(lignes, "dateFinContrat"),
  ]);
  return (table, ligne) => {
    const [debut = null, fin = null] = columns[table] ?? [];
    return (numberAt(fin, ligne) - numberAt(debut, ligne) + 1) / DAYS_PER_MONTH;
  };
}
