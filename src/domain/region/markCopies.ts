import type { ClasseurLu, CompteDuClasseur } from "./classeur";

/**
 * A workbook that tells the same rows, hours, objectives and persons as one before it, MOA by
 * MOA and marché by marché, is its copy, whatever its name: its hours are counted once.
 */
export function markCopies(classeurs: readonly ClasseurLu[]): readonly ClasseurLu[] {
  const byTotals = new Map<string, ClasseurLu[]>();
  return classeurs.map((classeur) => {
    const { compte } = classeur;
    if (compte === null || !isTelling(compte)) return classeur;
    const totals = totalsOf(compte);
    const known = byTotals.get(totals) ?? [];
    const original = known.find((other) => contentOf(other.compte) === contentOf(compte));
    if (original !== undefined) {
      return { ...classeur, etat: { type: "enDouble", de: original.nom } };
    }
    byTotals.set(totals, [...known, classeur]);
    return classeur;
  });
}

/** A workbook still empty is the copy of none. */
function isTelling({ heuresComptees, moas }: CompteDuClasseur): boolean {
  return heuresComptees !== 0 || moas.some(({ bilan }) => (bilan.heuresPrevues ?? 0) !== 0);
}

/** Quick to compare, and different for most workbooks. */
function totalsOf({ lignesLues, lignesComptees, heuresComptees, moas, cles }: CompteDuClasseur) {
  const heures = heuresComptees.toFixed(4);
  return [lignesLues, lignesComptees, heures, moas.length, cles.length].join("|");
}

function contentOf(compte: CompteDuClasseur | null): string {
  const moas = (compte?.moas ?? []).map(({ bilan }) => [
    bilan.moaKey,
    bilan.personnes,
    bilan.contrats,
    bilan.marches
      .map(({ marche, heuresPrevues, heuresRealisees }) =>
        [marche, heuresPrevues?.toFixed(4), heuresRealisees?.toFixed(4)].join("|"),
      )
      .sort(),
  ]);
  return JSON.stringify([moas, (compte?.cles ?? []).map(String).sort()]);
}
