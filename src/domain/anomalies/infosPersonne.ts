import type { ChampId } from "../columns/champs";
import { codeAt, valueAt } from "../suivi/codes";
import { labelAt, labelColumn, numberAt, numberColumn } from "../suivi/labels";
import type { Ligne } from "../suivi/ligne";
import type { Suivi } from "../suivi/suivi";
import type { LigneTest, TableColumns } from "../suivi/tableColumns";
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

type NumberOf = (ligne: number) => number;

/** `numberOfPersonne` for all the rows of a table: what persons tell is looked for once, if a row lacks it. */
export function numbersOfPersonnes(columns: TableColumns, champ: ChampId): NumberOf {
  const own = columns.numbers(champ);
  const { personne } = columns.links;
  let told: Float64Array | null = null;
  return (ligne) => {
    const value = valueAt(own, ligne);
    if (!Number.isNaN(value)) return value;
    told ??= numbersTold(columns.suivi, champ);
    return valueAt(told, codeAt(personne, ligne));
  };
}

/** By person: the first number that its rows tell, else NaN. */
function numbersTold(suivi: Suivi, champ: ChampId): Float64Array {
  const told = suivi.tables.map((lignes) => numberColumn(lignes, champ)?.values);
  if (told.every((values) => values === undefined)) return new Float64Array();
  return Float64Array.from(suivi.personnes ?? [], ({ lignes }) => {
    for (const { table, ligne } of lignes) {
      const value = valueAt(told[table], ligne);
      if (!Number.isNaN(value)) return value;
    }
    return Number.NaN;
  });
}

/** Whether `labelOfPersonne` is a wanted label, for all the rows of a table. */
export function hasLabelOfPersonne(
  columns: TableColumns,
  champ: ChampId,
  isWanted: (label: string) => boolean,
): LigneTest {
  const own = labelColumn(columns.lignes, champ)?.codes;
  const isOwnWanted = columns.hasLabel(champ, isWanted);
  const { personne } = columns.links;
  let told: readonly (string | null)[] | null = null;
  return (ligne) => {
    if (codeAt(own, ligne) !== -1) return isOwnWanted(ligne);
    told ??= labelsTold(columns.suivi, champ);
    const label = told[codeAt(personne, ligne)] ?? null;
    return label !== null && isWanted(label);
  };
}

/** By person: the first label that its rows tell. */
function labelsTold(suivi: Suivi, champ: ChampId): readonly (string | null)[] {
  const told = suivi.tables.map((lignes) => labelColumn(lignes, champ));
  if (told.every((column) => column === null)) return [];
  return (suivi.personnes ?? []).map(({ lignes }) => {
    for (const { table, ligne } of lignes) {
      const label = labelAt(told[table] ?? null, ligne);
      if (label !== null) return label;
    }
    return null;
  });
}

/** `ageAtDebut` for all the rows of a table. */
export function agesAtDebut(columns: TableColumns): NumberOf {
  const debuts = columns.numbers("dateDebutContrat");
  const naissance = numbersOfPersonnes(columns, "dateNaissance");
  return (ligne) => {
    const debut = valueAt(debuts, ligne);
    if (Number.isNaN(debut)) return debut;
    const birth = naissance(ligne);
    return Number.isNaN(birth) ? birth : ageAt(birth, debut);
  };
}
