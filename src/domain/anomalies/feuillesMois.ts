import type { ChampId } from "../columns/champs";
import { codeAt, valueAt } from "../suivi/codes";
import { Ligne } from "../suivi/ligne";
import type { LigneRef, Suivi } from "../suivi/suivi";
import { TableColumns, type LigneTest } from "../suivi/tableColumns";
import { TupleIndex } from "../suivi/tupleIndex";
import { CENTIEME, INFIME } from "./arrondis";
import { lignesWith, onCell, rule, tablesWith, type Finding, type Needs } from "./rule";
import { heures } from "./shown";
import { sommeDesMois } from "./sommeDesMois";

/** A total rounded to the hour may be half an hour away; months rounded to the minute, a little. */
function tolerance(total: number, parts: number, arrondi: number): number {
  return (Number.isInteger(total) ? arrondi : CENTIEME * (parts + 1)) + INFIME;
}

function* dansLaLigne(suivi: Suivi, arrondi: number): Generator<Finding> {
  const needs = { natures: ["contrat", "releve"], champs: ["heuresRealisees"] } as const;
  const differs = (columns: TableColumns): LigneTest => {
    const { months } = columns.lignes;
    const totals = columns.numbers("heuresRealisees");
    return (ligne) => {
      const total = valueAt(totals, ligne);
      const ecart = Math.abs(sommeDesMois(months, ligne) - total);
      return ecart > tolerance(total, months.length, arrondi);
    };
  };
  for (const ligne of lignesWith(suivi, needs, differs)) {
    const somme = sommeDesMois(ligne.lignes.months, ligne.ref.ligne);
    const total = ligne.number("heuresRealisees");
    const ecart = Math.abs(somme - total);
    const params = { somme, total };
    yield { ...onCell(ligne, "heuresRealisees", params), lignes: [ligne.ref], heures: ecart };
  }
}

interface Comparaison {
  total: number;
  readonly contrats: LigneRef[];
  somme: number;
  releves: number;
}

const CONTRATS: Needs = { natures: ["contrat"], champs: ["heuresRealisees"] };
const RELEVES: Needs = { natures: ["releve"] };

/** Contrats and relevés of each (person, marché): NaN as soon as one cannot be read. */
function compared(suivi: Suivi): readonly Comparaison[] {
  const index = new TupleIndex();
  const known: Comparaison[] = [];
  for (const [table] of tablesWith(suivi, CONTRATS)) {
    const columns = new TableColumns(suivi, table);
    const totals = columns.numbers("heuresRealisees");
    const { personne, marche } = columns.links;
    for (let ligne = 0; ligne < personne.length; ligne++) {
      if (codeAt(personne, ligne) === -1) continue;
      const id = index.of(codeAt(personne, ligne), codeAt(marche, ligne));
      const own = (known[id] ??= { total: 0, contrats: [], somme: 0, releves: 0 });
      own.total += valueAt(totals, ligne);
      own.contrats.push({ table, ligne });
    }
  }
  for (const [table] of tablesWith(suivi, RELEVES)) {
    const { personne, marche, heures: h } = new TableColumns(suivi, table).links;
    for (let ligne = 0; ligne < personne.length; ligne++) {
      const own = known[index.of(codeAt(personne, ligne), codeAt(marche, ligne))];
      if (own === undefined) continue;
      own.somme += valueAt(h, ligne);
      own.releves++;
    }
  }
  return known;
}

function* entreFeuilles(suivi: Suivi, arrondi: number): Generator<Finding> {
  const hasBoth = [CONTRATS, RELEVES].every(
    (needs) => tablesWith(suivi, needs).next().done !== true,
  );
  if (!hasBoth) return;
  const champ: ChampId = "heuresRealisees";
  for (const { total, contrats, somme, releves } of compared(suivi)) {
    const [first] = contrats;
    if (first === undefined || releves === 0) continue;
    const ecart = Math.abs(somme - total);
    if (!(ecart > tolerance(total, releves, arrondi))) continue;
    const ligne = new Ligne(suivi, first);
    yield { ...onCell(ligne, champ, { somme, total }), lignes: contrats, heures: ecart };
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
