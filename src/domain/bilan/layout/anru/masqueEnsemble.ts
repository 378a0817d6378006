import type { Ventilation } from "../../bilan";
import type { Inconnue } from "../pinned";
import {
  effectif,
  inconnueOf,
  maskLignes,
  type Groupe,
  type Masque,
  type Seuils,
} from "../petitsEffectifs";
import { recoverable, type Somme } from "../recoverable";

/** A breakdown as the sheet of one MOA prints it. */
export interface BlocDeMoa {
  readonly lignes: readonly Ventilation[];
  readonly masque: Masque;
  /** Sums that its sheet lets a reader know. */
  readonly groupes: readonly Groupe[];
  /** Another table of its sheet that counts some of its lines again, under these labels. */
  readonly jumelle?: {
    readonly lignes: readonly Ventilation[];
    readonly masque: Masque;
    readonly labels: ReadonlyMap<string, string>;
  };
}

export interface Ensemble {
  readonly lignes: readonly Ventilation[];
  /** Sums of its lines that a reader knows. */
  readonly groupes: readonly Groupe[];
  readonly moas: readonly BlocDeMoa[];
  readonly seuils: Seuils;
  /** The total of the lines is « s » itself: they must not add up to it. */
  readonly isTotalMasked?: boolean;
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
    const exposed = totalTelling(masque, ensemble) ?? exposedLigne(masque, ensemble);
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

/** The smallest line, when all of them can be known and would add up to a masked total; "all": there is none. */
function totalTelling(
  masque: readonly boolean[],
  { lignes, groupes, moas, isTotalMasked = false }: Ensemble,
): number | "all" | null {
  if (!isTotalMasked || groupes.length === 0) return null;
  const unknown = [...lignes.keys()].filter(
    (index) => !isPrintedByMoas(lignes[index]?.libelle ?? "", moas),
  );
  if (unknown.some((index) => masque[index] === true)) return null;
  const [smallest] = unknown.toSorted((a, b) => effectifAt(lignes, a) - effectifAt(lignes, b));
  return smallest ?? "all";
}

function effectifAt(lignes: readonly Ventilation[], index: number): number {
  const ligne = lignes[index];
  return ligne === undefined ? 0 : (effectif(ligne) ?? 0);
}

/** A printed line of the whole through which a masked figure can be computed; "all": no line can mend it. */
function exposedLigne(masque: readonly boolean[], ensemble: Ensemble): number | "none" | "all" {
  const inconnues = new Inconnues();
  const sommes = sommesOf(masque, ensemble, inconnues);
  for (const unknown of recoverable(sommes, inconnues.all)) {
    const libelle = inconnues.libelleOf(unknown);
    const own = ensemble.lignes.findIndex((ligne) => ligne.libelle === libelle);
    if (own !== -1 && masque[own] === false) return own;
    const printed = masque.indexOf(false);
    return printed === -1 ? "all" : printed;
  }
  return "none";
}

/** The masked figures of all the sheets, by number. */
class Inconnues {
  readonly all: Inconnue[] = [];
  private readonly libelles: string[] = [];

  add(ligne: Ventilation, isPrinted: boolean): number {
    this.libelles.push(ligne.libelle);
    return this.all.push(inconnueOf(ligne, isPrinted)) - 1;
  }

  libelleOf(unknown: number): string | undefined {
    return this.libelles[unknown];
  }
}

function sommesOf(
  masque: readonly boolean[],
  { lignes, groupes: ownGroupes, moas }: Ensemble,
  inconnues: Inconnues,
): readonly Somme[] {
  const own = lignes.map((ligne, index) =>
    masque[index] === true && !isPrintedByMoas(ligne.libelle, moas)
      ? inconnues.add(ligne, true)
      : null,
  );
  const byMoa = moas.map((moa) =>
    moa.lignes.map((ligne, index) =>
      moa.masque?.[index] === false ? null : inconnues.add(ligne, moa.masque !== null),
    ),
  );
  return [
    ...moas.flatMap((moa, at) => sommesDuMoa(moa, byMoa[at] ?? [], inconnues)),
    ...lignes.flatMap(({ libelle }, index) => {
      const parts = moas.flatMap((moa, at) =>
        moa.lignes.flatMap((ligne, rank) =>
          ligne.libelle === libelle ? [byMoa[at]?.[rank] ?? null] : [],
        ),
      );
      return parts.length === 0 ? [] : [somme(parts, own[index] ?? null)];
    }),
    ...ownGroupes.map((groupe) => groupeSomme(groupe, own)),
  ];
}

/** What the sheet of one MOA lets a reader add up. */
function sommesDuMoa(
  { lignes, groupes, masque, jumelle }: BlocDeMoa,
  own: readonly (number | null)[],
  inconnues: Inconnues,
): readonly Somme[] {
  const sommes = groupes
    // A block that is not printed does not tell that a line makes a total alone.
    .filter(({ membres }) => masque !== null || membres.length > 1)
    .map((groupe) => groupeSomme(groupe, own));
  if (jumelle === undefined || jumelle.masque === null) return sommes;
  const parts = jumelle.lignes.map((ligne, index) => {
    if (jumelle.masque?.[index] === false) return null;
    const twin = lignes.findIndex(({ libelle }) => jumelle.labels.get(libelle) === ligne.libelle);
    return own[twin] ?? inconnues.add(ligne, true);
  });
  return [...sommes, somme(parts, null)];
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
