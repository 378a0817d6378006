import type { ChampId } from "../columns/champs";
import { labelAt, labelColumn, numberAt, numberColumn } from "../suivi/labels";
import type { LigneRef, Suivi } from "../suivi/suivi";

/** Reads what a row says of its person, or what the person's other rows say when it is silent. */
export type AttributeReader<T> = (ref: LigneRef, personne: number) => T;

export function labelAttribute(suivi: Suivi, champ: ChampId): AttributeReader<string | null> {
  const columns = suivi.tables.map((lignes) => labelColumn(lignes, champ));
  const own = ({ table, ligne }: LigneRef) => labelAt(columns[table] ?? null, ligne);
  return withFallback(suivi, own, null, (label) => label === null);
}

export function numberAttribute(suivi: Suivi, champ: ChampId): AttributeReader<number> {
  const columns = suivi.tables.map((lignes) => numberColumn(lignes, champ));
  const own = ({ table, ligne }: LigneRef) => numberAt(columns[table] ?? null, ligne);
  return withFallback(suivi, own, Number.NaN, Number.isNaN);
}

function withFallback<T>(
  suivi: Suivi,
  own: (ref: LigneRef) => T,
  nothing: T,
  isNothing: (value: T) => boolean,
): AttributeReader<T> {
  const ofPersonne = new Map<number, T>();
  return (ref, personne) => {
    const value = own(ref);
    if (!isNothing(value) || personne === -1) return value;
    let told = ofPersonne.get(personne);
    if (told === undefined) {
      told =
        (suivi.personnes?.[personne]?.lignes ?? []).map(own).find((other) => !isNothing(other)) ??
        nothing;
      ofPersonne.set(personne, told);
    }
    return told;
  };
}
