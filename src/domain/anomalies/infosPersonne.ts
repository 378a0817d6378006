import type { ChampId } from "../columns/champs";
import { labelAt, labelColumn, numberAt, numberColumn } from "../suivi/labels";
import type { Ligne } from "../suivi/ligne";
import { ageAt } from "../values/date";

/** What a row tells, else what the person's other rows tell; NaN when nobody does. */
export function numberOfPersonne(ligne: Ligne, champ: ChampId): number {
  const own = ligne.number(champ);
  if (!Number.isNaN(own)) return own;
  for (const { table, ligne: index } of rowsOfPersonne(ligne)) {
    const lignes = ligne.suivi.tables[table];
    const value = lignes === undefined ? own : numberAt(numberColumn(lignes, champ), index);
    if (!Number.isNaN(value)) return value;
  }
  return own;
}

/** Same, for a label or a code; null when nobody tells it. */
export function labelOfPersonne(ligne: Ligne, champ: ChampId): string | null {
  const own = ligne.label(champ);
  if (own !== null) return own;
  for (const { table, ligne: index } of rowsOfPersonne(ligne)) {
    const lignes = ligne.suivi.tables[table];
    const label = lignes === undefined ? null : labelAt(labelColumn(lignes, champ), index);
    if (label !== null) return label;
  }
  return null;
}

/** Age in whole years when the contract of the row starts; NaN when a date is unknown. */
export function ageAtDebut(ligne: Ligne): number {
  const debut = ligne.number("dateDebutContrat");
  if (Number.isNaN(debut)) return debut;
  const naissance = numberOfPersonne(ligne, "dateNaissance");
  return Number.isNaN(naissance) ? naissance : ageAt(naissance, debut);
}

function rowsOfPersonne({ suivi, personne }: Ligne) {
  return suivi.personnes?.[personne]?.lignes ?? [];
}
