import type { ChampId } from "../columns/champs";
import type { Parametres } from "../parametres";
import { numberAt, numberColumn } from "../suivi/labels";
import type { Marche, Suivi } from "../suivi/suivi";

/** All hours of work of a marché, in insertion or not. */
export interface HeuresTravaillees {
  readonly heures: number;
  /** From its amount: montant × part de main-d'œuvre ÷ coût horaire (Alès, plan local, art. 4-V). */
  readonly isEstimee: boolean;
}

/** As the workbook tells them, else from the amount; null when neither is told. */
export function heuresTravaillees(
  { tables }: Suivi,
  marche: Marche,
  parametres: Pick<Parametres, "partMainOeuvre" | "coutHoraire">,
): HeuresTravaillees | null {
  const first = (champ: ChampId): number | undefined => {
    const columns = tables.map((lignes) => numberColumn(lignes, champ));
    if (columns.every((column) => column === null)) return undefined;
    for (const { table, ligne } of marche.lignes) {
      const value = numberAt(columns[table] ?? null, ligne);
      if (!Number.isNaN(value)) return value;
    }
    return undefined;
  };
  const told = first("heuresTravaillees");
  if (told !== undefined) return { heures: told, isEstimee: false };
  if (Number.isNaN(marche.montantHt)) return null;
  const part = first("partMo") ?? parametres.partMainOeuvre;
  const cout = first("coutHoraire") ?? parametres.coutHoraire;
  return cout === 0 ? null : { heures: (marche.montantHt * part) / cout, isEstimee: true };
}
