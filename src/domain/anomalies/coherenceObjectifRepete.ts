import { valueAt } from "../suivi/codes";
import { numberColumn } from "../suivi/labels";
import { Ligne } from "../suivi/ligne";
import type { LigneRef, Marche, Suivi } from "../suivi/suivi";
import { onCell, rule, type Finding } from "./rule";
import { cite, heures } from "./shown";
import { shownText } from "./shownValue";

/** The objectives of the tables that repeat them on each row of a marché. */
function objectifsRepetes({
  tables,
  objectiveRegimes,
}: Suivi): readonly (Float64Array | undefined)[] {
  return tables.map((lignes, table) =>
    objectiveRegimes[table] === "repeated"
      ? numberColumn(lignes, "heuresPrevues")?.values
      : undefined,
  );
}

/** The first row of each different objective that the rows of a marché repeat. */
function objectifsDifferents(
  { lignes }: Marche,
  repetes: readonly (Float64Array | undefined)[],
): ReadonlyMap<number, LigneRef> {
  const objectifs = new Map<number, LigneRef>();
  for (const ref of lignes) {
    const h = valueAt(repetes[ref.table], ref.ligne);
    if (!Number.isNaN(h) && !objectifs.has(h)) objectifs.set(h, ref);
  }
  return objectifs;
}

export const objectifRepeteDifferent = rule({
  code: "COH-17",
  gravite: "avertissement",
  titre: "Objectif différent d'une ligne à l'autre",
  constat: ({ marche, premier, autre }) =>
    `${cite(marche)} porte ${heures(premier)} sur une ligne et ${heures(autre)} sur celle-ci. ` +
    `L'objectif du marché n'est pas compté, faute de savoir lequel est le bon.`,
  pourCorriger: "Écrire le même objectif sur toutes les lignes du marché.",
  correction: "C",
  source: "Objectif répété sur chaque ligne d'un marché\u00a0: il n'est compté qu'une fois",
  *check(suivi): Generator<Finding> {
    const repetes = objectifsRepetes(suivi);
    for (const marche of suivi.marches) {
      const [premier, ...autres] = objectifsDifferents(marche, repetes);
      if (premier === undefined) continue;
      for (const [autre, ref] of autres) {
        yield {
          ...onCell(new Ligne(suivi, ref), "heuresPrevues"),
          params: { marche: shownText(marche.libelle), premier: premier[0], autre },
          heures: Math.max(premier[0], autre),
        };
      }
    }
  },
  exemples: {
    fautif: {
      Suivi: `
        Maître d'ouvrage | N° de marché | Nom    | Type de contrat | Heures prévues | Heures réalisées
        Ville d'Alès     | 23T001       | Durand | CDD             | 1000           | 120
        Ville d'Alès     | 23T001       | Martin | CDD             | 1000           | 80
        Ville d'Alès     | 23T001       | Petit  | CDD             | 1200           | 60`,
    },
    correct: {
      Suivi: `
        Maître d'ouvrage | N° de marché | Nom    | Type de contrat | Heures prévues | Heures réalisées
        Ville d'Alès     | 23T001       | Durand | CDD             | 1000           | 120
        Ville d'Alès     | 23T001       | Martin | CDD             | 1000           | 80`,
    },
  },
});
