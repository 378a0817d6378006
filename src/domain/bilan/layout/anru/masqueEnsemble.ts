import type { Ventilation } from "../../bilan";
import { effectif, maskLignes, type Groupe, type Masque, type Seuils } from "../petitsEffectifs";
import { recoverable, type Somme } from "./recoverable";

/** A breakdown as the sheet of one MOA prints it. */
export interface BlocDeMoa {
  readonly lignes: readonly Ventilation[];
  readonly masque: Masque;
  /** Sums that its sheet lets a reader know. */
  readonly groupes: readonly Groupe[];
}

interface Ensemble {
  readonly lignes: readonly Ventilation[];
  /** A reader knows what the lines add up to. */
  readonly hasTotal: boolean;
  readonly moas: readonly BlocDeMoa[];
  readonly seuils: Seuils;
}

/**
 * Masks the lines of all MOA together: the small ones, and those that would give
 * away, by difference, what the sheet of a MOA masks. Lines are masked one by one
 * until no masked figure can be computed from the printed sums of all the sheets.
 */
export function masqueEnsemble(ensemble: Ensemble): Masque {
  const { lignes, hasTotal, seuils } = ensemble;
  const forced = lignes.map((ligne) => isExposed(ligne, ensemble));
  for (;;) {
    const whole = hasTotal ? [{ membres: [...lignes.keys()], sousTotal: null }] : [];
    const masque = maskLignes(lignes, whole, seuils, forced);
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

function sommesOf(masque: readonly boolean[], { lignes, hasTotal, moas }: Ensemble) {
  const libelleOf = new Map<number, string>();
  const unknownOf = (libelle: string) => {
    libelleOf.set(libelleOf.size, libelle);
    return libelleOf.size - 1;
  };
  const own = lignes.map(({ libelle }, index) =>
    masque[index] === true ? unknownOf(libelle) : null,
  );
  const byMoa = moas.map((moa) =>
    moa.lignes.map(({ libelle }, index) =>
      moa.masque?.[index] === false ? null : unknownOf(libelle),
    ),
  );
  const sommes: Somme[] = [
    ...moas.flatMap(({ groupes }, moa) =>
      groupes.map((groupe) => groupeSomme(groupe, byMoa[moa] ?? [])),
    ),
    ...lignes.map(({ libelle }, index) => {
      const parts = moas.flatMap((moa, at) =>
        moa.lignes.flatMap((ligne, rank) =>
          ligne.libelle === libelle ? [byMoa[at]?.[rank] ?? null] : [],
        ),
      );
      return somme(parts, own[index] ?? null);
    }),
    ...(hasTotal ? [somme(own, null)] : []),
  ];
  return { sommes, libelleOf };
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
