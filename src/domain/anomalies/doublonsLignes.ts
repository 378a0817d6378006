import { Ligne } from "../suivi/ligne";
import type { LigneRef, Suivi } from "../suivi/suivi";
import { TupleIndex } from "../suivi/tupleIndex";
import { moisOfJour } from "./joursOfPeriode";
import { citedRow } from "./lignesCitees";
import { repeatedLignes } from "./lignesRepetees";
import { lignesWith, onCell, rule, type Finding } from "./rule";
import { heures, texte } from "./shown";

export const ligneEnDouble = rule({
  code: "DBL-01",
  gravite: "avertissement",
  titre: "Ligne en double",
  constat: ({ ligne, heures: h }) =>
    `Identique à la ligne ${texte(ligne)}.` +
    (h === undefined ? "" : ` ${heures(h)} seraient comptées deux fois.`),
  pourCorriger: "Supprimer une des deux lignes si c'est une répétition.",
  correction: "C",
  source: "Mêmes valeurs dans toutes les colonnes reconnues, d'une feuille à l'autre aussi",
  *check(suivi): Generator<Finding> {
    for (const [table, repeated] of repeatedLignes(suivi).entries()) {
      for (const [index, first] of repeated) {
        const ligne = new Ligne(suivi, { table, ligne: index });
        const h = Number.isNaN(ligne.heures) ? {} : { heures: ligne.heures };
        const params = { ligne: citedRow(new Ligne(suivi, first), ligne), ...h };
        yield { place: ligne.place(), params, lignes: [ligne.ref], cause: causeOf(ligne, first) };
      }
    }
  },
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Date de naissance | Maître d'ouvrage | Début du contrat | Heures réalisées
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | 02/03/2026       | 120
        Martin | Ali    | 05/06/1985        | Ville d'Alès     | 02/03/2026       | 80
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | 02/03/2026       | 120`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Date de naissance | Maître d'ouvrage | Début du contrat | Heures réalisées
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | 02/03/2026       | 120
        Martin | Ali    | 05/06/1985        | Ville d'Alès     | 02/03/2026       | 80
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | 04/05/2026       | 120`,
    },
  },
});

/** The rows of a copied sheet are one decision. */
function causeOf({ ref, lignes }: Ligne, first: LigneRef): string {
  return first.table === ref.table
    ? `feuille ${String(lignes.table.sheet)}`
    : `copie ${String(ref.table)} ${String(first.table)}`;
}

/** Person, marché, MOA, entreprise, employeur and month. */
const PARTS = 5;

/** Relevés of one month for one contract: the same person, marché, entreprise and employeur. */
function relevesByMois(lignes: Iterable<Ligne>): ReadonlyMap<number, Ligne[]> {
  const steps = Array.from({ length: PARTS }, () => new TupleIndex());
  const labels = new Map<string, number>();
  const codeOf = (label: string | null) => {
    if (label === null) return -1;
    const known = labels.get(label) ?? labels.size;
    labels.set(label, known);
    return known;
  };
  const found = new Map<number, Ligne[]>();
  for (const ligne of lignes) {
    const mois = Math.trunc(ligne.number("mois"));
    if (ligne.personne === -1 || Number.isNaN(mois)) continue;
    const parts = [
      ligne.marche,
      ligne.moa,
      codeOf(ligne.key("entreprise")),
      codeOf(ligne.key("employeur")),
      mois,
    ];
    const id = parts.reduce(
      (code, part, step) => steps[step]?.of(code, part) ?? -1,
      ligne.personne,
    );
    const known = found.get(id);
    if (known === undefined) found.set(id, [ligne]);
    else known.push(ligne);
  }
  return found;
}

export const moisSaisiDeuxFois = rule({
  code: "DBL-05",
  gravite: "avertissement",
  titre: "Mois saisi deux fois",
  constat: ({ mois, lignes }) =>
    `Le mois de ${texte(mois)} figure sur les lignes ${texte(lignes)} pour le même contrat.`,
  pourCorriger: "Supprimer la répétition ou corriger le mois.",
  correction: "C",
  source: "Un relevé par mois et par contrat",
  *check(suivi): Generator<Finding> {
    for (const group of relevesByMois(relevesUniques(suivi)).values()) {
      const [, second] = group;
      if (second === undefined) continue;
      const rows = group.map((ligne) => citedRow(ligne, second)).join(", ");
      const params = { mois: moisOfJour(second.number("mois")), lignes: rows };
      yield { ...onCell(second, "mois", params), lignes: group.slice(1).map(({ ref }) => ref) };
    }
  },
  exemples: {
    fautif: {
      Relevés: `
        Nom    | Prénom | Date de naissance | Maître d'ouvrage | Mois       | Heures du mois
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | 01/03/2026 | 120
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | 01/04/2026 | 110
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | 01/03/2026 | 35`,
    },
    correct: {
      Relevés: `
        Nom    | Prénom | Date de naissance | Maître d'ouvrage | Mois       | Heures du mois
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | 01/03/2026 | 120
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | 01/04/2026 | 110
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | 01/05/2026 | 35`,
    },
  },
});

/** Relevés, without those that DBL-01 already tells. */
function* relevesUniques(suivi: Suivi): Generator<Ligne> {
  const repeated = repeatedLignes(suivi);
  for (const ligne of lignesWith(suivi, { natures: ["releve"], champs: ["mois"] })) {
    if (repeated[ligne.ref.table]?.has(ligne.ref.ligne) !== true) yield ligne;
  }
}
