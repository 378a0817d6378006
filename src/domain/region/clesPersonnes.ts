import { keyAt, labelColumn, numberAt, numberColumn } from "../suivi/labels";
import { nameKey } from "../suivi/personnes";
import type { LigneRef, Suivi } from "../suivi/suivi";

/**
 * For each person, name and first name in any order, case and accents aside, then birth
 * date; null when no row tells both: a name alone says nothing from one workbook to another.
 */
export function clesPersonnes(suivi: Suivi): readonly (string | null)[] {
  const read = suivi.tables.map((lignes) => {
    const [nom, prenom] = [labelColumn(lignes, "nom"), labelColumn(lignes, "prenom")];
    const naissance = numberColumn(lignes, "dateNaissance");
    return (ligne: number): string | null => {
      const name = nameKey(keyAt(nom, ligne) ?? "", keyAt(prenom, ligne) ?? "");
      const jour = numberAt(naissance, ligne);
      return name === "" || Number.isNaN(jour) ? null : `${name}|${String(Math.floor(jour))}`;
    };
  });
  const cleAt = ({ table, ligne }: LigneRef) => read[table]?.(ligne) ?? null;
  return (suivi.personnes ?? []).map(({ lignes }) => firstTold(lignes, cleAt));
}

function firstTold(
  lignes: Iterable<LigneRef>,
  cleAt: (ref: LigneRef) => string | null,
): string | null {
  for (const ref of lignes) {
    const cle = cleAt(ref);
    if (cle !== null) return cle;
  }
  return null;
}
