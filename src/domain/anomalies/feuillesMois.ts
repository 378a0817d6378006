import type { ChampId } from "../columns/champs";
import { CellState } from "../rows/lignes";
import type { Ligne } from "../suivi/ligne";
import type { LigneRef, Suivi } from "../suivi/suivi";
import { TupleIndex } from "../suivi/tupleIndex";
import { CENTIEME, INFIME } from "./arrondis";
import { lignesWith, onCell, rule, type Finding } from "./rule";
import { heures } from "./shown";

/** A total rounded to the hour may be half an hour away; months rounded to the minute, a little. */
function tolerance(total: number, parts: number, arrondi: number): number {
  return (Number.isInteger(total) ? arrondi : CENTIEME * (parts + 1)) + INFIME;
}

/** Months of one row, where they are columns; NaN when one cannot be read or none is filled. */
function sumOfMonths({ lignes, ref }: Ligne): number {
  let somme = Number.NaN;
  for (const { hours } of lignes.months) {
    const state = hours.states[ref.ligne];
    if (state === CellState.unreadable) return Number.NaN;
    if (state !== CellState.value) continue;
    somme = (Number.isNaN(somme) ? 0 : somme) + (hours.values[ref.ligne] ?? 0);
  }
  return somme;
}

function* dansLaLigne(suivi: Suivi, arrondi: number): Generator<Finding> {
  const needs = { natures: ["contrat", "releve"], champs: ["heuresRealisees"] } as const;
  for (const ligne of lignesWith(suivi, needs)) {
    if (ligne.lignes.months.length === 0) continue;
    const somme = sumOfMonths(ligne);
    const total = ligne.number("heuresRealisees");
    const ecart = Math.abs(somme - total);
    if (!(ecart > tolerance(total, ligne.lignes.months.length, arrondi))) continue;
    const params = { somme, total };
    yield { ...onCell(ligne, "heuresRealisees", params), lignes: [ligne.ref], heures: ecart };
  }
}

interface Comparaison {
  total: number;
  readonly contrats: Ligne[];
  somme: number;
  releves: number;
}

/** Contrats and relevés of each (person, marché): NaN as soon as one cannot be read. */
function compared(suivi: Suivi): Iterable<Comparaison> {
  const index = new TupleIndex();
  const byContrat = new Map<number, Comparaison>();
  for (const ligne of lignesWith(suivi, { natures: ["contrat"], champs: ["heuresRealisees"] })) {
    if (ligne.personne === -1) continue;
    const id = index.of(ligne.personne, ligne.marche);
    const known = byContrat.get(id) ?? { total: 0, contrats: [], somme: 0, releves: 0 };
    known.total += ligne.number("heuresRealisees");
    known.contrats.push(ligne);
    byContrat.set(id, known);
  }
  if (byContrat.size === 0) return [];
  for (const ligne of lignesWith(suivi, { natures: ["releve"] })) {
    const known = byContrat.get(index.of(ligne.personne, ligne.marche));
    if (known === undefined) continue;
    known.somme += ligne.heures;
    known.releves++;
  }
  return byContrat.values();
}

function* entreFeuilles(suivi: Suivi, arrondi: number): Generator<Finding> {
  const champ: ChampId = "heuresRealisees";
  for (const { total, contrats, somme, releves } of compared(suivi)) {
    const [first] = contrats;
    if (first === undefined || releves === 0) continue;
    const ecart = Math.abs(somme - total);
    if (!(ecart > tolerance(total, releves, arrondi))) continue;
    const lignes: LigneRef[] = contrats.map(({ ref }) => ref);
    yield { ...onCell(first, champ, { somme, total }), lignes, heures: ecart };
  }
}

export const moisEtTotalDifferents = rule({
  code: "FEU-04",
  gravite: "avertissement",
  titre: "Mois et total du contrat différents",
  constat: ({ somme, total }) =>
    `Les mois donnent ${heures(somme)}, le contrat indique ${heures(total)}.`,
  pourCorriger: "Vérifier les mois saisis.",
  correction: "C",
  source: "La somme des mois d'un contrat est son total",
  seuils: ["toleranceArrondi"],
  *check(suivi, { toleranceArrondi }) {
    yield* dansLaLigne(suivi, toleranceArrondi);
    yield* entreFeuilles(suivi, toleranceArrondi);
  },
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Début du contrat | janv. 2026 | févr. 2026 | mars 2026 | Heures réalisées
        Durand | Léa    | Ville d'Alès     | 02/01/2026       | 35         | 70         | 70        | 185
        Martin | Ali    | Ville d'Alès     | 02/01/2026       | 35         | 35         | 70        | 140`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Début du contrat | janv. 2026 | févr. 2026 | mars 2026 | Heures réalisées
        Durand | Léa    | Ville d'Alès     | 02/01/2026       | 35         | 70         | 70        | 175
        Martin | Ali    | Ville d'Alès     | 02/01/2026       | 35         | 35         | 70        | 140`,
    },
  },
});
