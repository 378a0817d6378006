import type { Ventilation } from "../../bilan";
import { effectif, maskLignes, type Groupe, type Masque, type Seuils } from "../petitsEffectifs";
import { recoverable, type Somme } from "../recoverable";

/** A breakdown as the sheet of one MOA prints it. */
export interface BlocDeMoa {
  readonly lignes: readonly Ventilation[];
  readonly masque: Masque;
  /** Sums that its sheet lets a reader know. */
  readonly groupes: readonly Groupe[];
}

interface Ensemble {
  readonly lignes: readonly Ventilation[];
  /** Sums of its lines that a reader knows. */
  readonly groupes: readonly Groupe[];
  readonly moas: readonly BlocDeMoa[];
  readonly seuils: Seuils;
}

/**
 * Masks the lines of all MOA together: the small ones, and those that would give
 * away, by difference, what the sheet of a MOA masks. Lines are masked one by one
 * until no masked figure can be computed from the printed sums of all the sheets.
 */
export function masqueEnsemble(ensemble: Ensemble): Masque {
  const { lignes, groupes, seuils } = ensemble;
  const forced = lignes.map((ligne) => isExposed(ligne, ensemble));
  for (;;) {
    const masque = maskLignes(lignes, groupes, seuils, forced);
    if (masque === null) return null;
    const exposed = exposedLigne(masque, ensemble);
    if (exposed === "none") return masque;
    if (exposed === "all") return null;
    forced[exposed] = true;
  }
}

/** One masked MOA alone, or several that are few together: the whole gives them away. */
function isExposed({ libelle }: Ventilation, { moas, seuils }: Ensemble): boolean {
  const hidden = moas.flatMap(({ lignes, masque }) =>
    lignes.filter((ligne, index) => ligne.libelle === libelle && masque?.[index] !== false),
  );
  const together = hidden.reduce((sum, ligne) => sum + (effectif(ligne) ?? 0), 0);
  return hidden.length === 1 || (hidden.length > 1 && together < seuils.seuilEffectif);
}

/** A printed line of the whole through which a masked figure can be computed; "all": no line can mend it. */
function exposedLigne(masque: readonly boolean[], ensemble: Ensemble): number | "none" | "all" {
  const { sommes, libelleOf } = sommesOf(masque, ensemble);
  for (const unknown of recoverable(sommes)) {
    const libelle = libelleOf.get(unknown);
    const own = ensemble.lignes.findIndex((ligne) => ligne.libelle === libelle);
    if (own !== -1 && masque[own] === false) return own;
    const printed = masque.indexOf(false);
    return printed === -1 ? "all" : printed;
  }
  return "none";
}

function sommesOf(masque: readonly boolean[], { lignes, groupes: ownGroupes, moas }: Ensemble) {
  const libelleOf = new Map<number, string>();
  const unknownOf = (libelle: string) => {
    libelleOf.set(libelleOf.size, libelle);
    return libelleOf.size - 1;
  };
  const own = lignes.map(({ libelle }, index) =>
    masque[index] === true && !isPrintedByMoas(libelle, moas) ? unknownOf(libelle) : null,
  );
  const byMoa = moas.map((moa) =>
    moa.lignes.map(({ libelle }, index) =>
      moa.masque?.[index] === false ? null : unknownOf(libelle),
    ),
  );
  const sommes: Somme[] = [
    ...moas.flatMap(({ groupes, masque: own }, moa) =>
      groupes
        // A block that is not printed does not tell that a line makes a total alone.
        .filter(({ membres }) => own !== null || membres.length > 1)
        .map((groupe) => groupeSomme(groupe, byMoa[moa] ?? [])),
    ),
    ...lignes.map(({ libelle }, index) => {
      const parts = moas.flatMap((moa, at) =>
        moa.lignes.flatMap((ligne, rank) =>
          ligne.libelle === libelle ? [byMoa[at]?.[rank] ?? null] : [],
        ),
      );
      return somme(parts, own[index] ?? null);
    }),
    ...ownGroupes.map((groupe) => groupeSomme(groupe, own)),
  ];
  return { sommes, libelleOf };
}

/** Every part of the line is printed by a MOA: masking their sum would hide nothing. */
function isPrintedByMoas(libelle: string, moas: readonly BlocDeMoa[]): boolean {
  const parts = moas.flatMap(({ lignes, masque }) =>
    lignes.flatMap((ligne, index) =>
      ligne.libelle === libelle ? [masque?.[index] === false] : [],
    ),
  );
  return parts.length > 0 && parts.every((isPrinted) => isPrinted);
}

function groupeSomme({ membres, sousTotal }: Groupe, unknowns: readonly (number | null)[]): Somme {
  const parts = membres.map((index) => unknowns[index] ?? null);
  return somme(parts, sousTotal === null ? null : (unknowns[sousTotal] ?? null));
}

/** Parts that add up to a total; null is printed. */
function somme(parts: readonly (number | null)[], total: number | null): Somme {
  const termes = new Map<number, number>();
  for (const unknown of parts) if (unknown !== null) termes.set(unknown, 1);
  if (total !== null) termes.set(total, -1);
  return { termes };
}
