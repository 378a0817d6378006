import type { Jumeaux, Place, Tableau } from "./jumeaux";
import { effectif, inconnueOf, maskLignes, type Masque, type Seuils } from "./petitsEffectifs";
import type { Inconnue } from "./pinned";
import { recoverable, type Somme } from "./recoverable";

/** What must be masked besides small numbers. */
interface Contraintes {
  /** By table, by line. */
  readonly forced: readonly boolean[][];
  /** Tables that cannot be printed at all. */
  readonly closed: Set<number>;
}

/**
 * Masks tables of one sheet together: the small lines of each, a line wherever its
 * twin is masked, then, one by one, what would let a reader compute a masked figure
 * from the sums of all of them.
 */
export function maskTables(
  tables: readonly Tableau[],
  jumeaux: readonly Jumeaux[],
  seuils: Seuils,
): readonly Masque[] {
  const contraintes: Contraintes = {
    forced: tables.map(({ lignes }) => lignes.map(() => false)),
    closed: new Set(),
  };
  for (;;) {
    const masques = tables.map(({ lignes, groupes }, table) =>
      contraintes.closed.has(table)
        ? null
        : maskLignes(lignes, groupes, seuils, contraintes.forced[table]),
    );
    const more =
      forceTwins(jumeaux, masques, contraintes) ||
      forceRecovered({ tables, jumeaux, masques }, contraintes);
    if (!more) return masques;
  }
}

/** Whether a line had to be masked because its twin is. */
function forceTwins(
  jumeaux: readonly Jumeaux[],
  masques: readonly Masque[],
  { forced }: Contraintes,
): boolean {
  const uneven = jumeaux.filter(([a, b]) => isMasked(masques, a) !== isMasked(masques, b)).flat();
  for (const { table, ligne } of uneven) forced[table]?.splice(ligne, 1, true);
  return uneven.length > 0;
}

interface Printed {
  readonly tables: readonly Tableau[];
  readonly jumeaux: readonly Jumeaux[];
  readonly masques: readonly Masque[];
}

/** Whether a line had to be masked, or a table closed, because a masked figure could be computed. */
function forceRecovered(printed: Printed, { forced, closed }: Contraintes): boolean {
  const unknowns = unknownsOf(printed);
  const [found] = recoverable(sommesOf(printed, unknowns), inconnuesOf(printed, unknowns));
  if (found === undefined) return false;
  const holders = unknowns.flatMap((own, table) => (own.includes(found) ? [table] : []));
  const next = smallestPrinted(printed, holders);
  if (next === null) for (const table of holders) closed.add(table);
  else forced[next.table]?.splice(next.ligne, 1, true);
  return true;
}

/** One number for each masked figure, the same for twins; null for what is printed. */
function unknownsOf({
  tables,
  jumeaux,
  masques,
}: Printed): readonly (readonly (number | null)[])[] {
  let count = 0;
  const unknowns = tables.map(({ lignes }, table) =>
    lignes.map((_, ligne) => (isMasked(masques, { table, ligne }) ? count++ : null)),
  );
  for (const [a, b] of jumeaux) {
    const shared = unknowns[a.table]?.[a.ligne];
    if (typeof shared === "number") unknowns[b.table]?.splice(b.ligne, 1, shared);
  }
  return unknowns;
}

/** By number: how many each masked figure counts. A line that is printed counts somebody. */
function inconnuesOf(
  { tables, masques }: Printed,
  unknowns: readonly (readonly (number | null)[])[],
): readonly Inconnue[] {
  const none: Inconnue = { effectif: null, least: 0 };
  const inconnues = unknowns.flatMap((own) => own.map(() => none));
  for (const [table, { lignes }] of tables.entries()) {
    for (const [index, ligne] of lignes.entries()) {
      const unknown = unknowns[table]?.[index] ?? null;
      if (unknown !== null) inconnues[unknown] = inconnueOf(ligne, masques[table] !== null);
    }
  }
  return inconnues;
}

/** The sums of the tables that are printed. */
function sommesOf(
  { tables, masques }: Printed,
  unknowns: readonly (readonly (number | null)[])[],
): readonly Somme[] {
  return tables.flatMap(({ groupes }, table) => {
    const own = unknowns[table] ?? [];
    if (masques[table] === null) return [];
    return groupes.map(({ membres, sousTotal }) => {
      const parts = membres.map((ligne) => [own[ligne] ?? null, 1] as const);
      const total = sousTotal === null ? null : (own[sousTotal] ?? null);
      const termes = [...parts, [total, -1] as const];
      return { termes: new Map(termes.flatMap(([id, sign]) => (id === null ? [] : [[id, sign]]))) };
    });
  });
}

/** The printed line of these tables that holds the fewest, but somebody. */
function smallestPrinted({ tables, masques }: Printed, among: readonly number[]): Place | null {
  const lignes = among.flatMap((table) =>
    (tables[table]?.lignes ?? []).map((one, ligne) => ({
      table,
      ligne,
      count: effectif(one) ?? 0,
    })),
  );
  const [first] = lignes
    .filter((place) => !isMasked(masques, place) && place.count > 0)
    .toSorted((a, b) => a.count - b.count);
  return first ?? null;
}

function isMasked(masques: readonly Masque[], { table, ligne }: Place): boolean {
  return masques[table]?.[ligne] !== false;
}
