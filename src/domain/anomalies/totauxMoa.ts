import { CHAMPS, type ChampId } from "../columns/champs";
import { CellState, type Lignes, type ParsedColumn } from "../rows/lignes";
import { valueAt } from "../suivi/codes";
import type { Suivi } from "../suivi/suivi";
import { TableColumns } from "../suivi/tableColumns";
import { CENTIEME, INFIME } from "./arrondis";
import { libelleOf } from "./effetSurBilan";
import { lignesWith, onCell, rule, tablesWith, type Finding } from "./rule";
import { cite, compte, heures, nombre } from "./shown";
import { shownText } from "./shownValue";
import { titleCell } from "./titleCell";

interface SommeMarches {
  total: number;
  marches: number;
  isRounded: boolean;
}

/** Planned hours of the marchés of each MOA; NaN as soon as one cannot be read. */
function prevuesByMoa(suivi: Suivi): ReadonlyMap<number, SommeMarches> {
  const byMoa = new Map<number, SommeMarches>();
  for (const ligne of lignesWith(suivi, { natures: ["marche"], champs: ["heuresPrevues"] })) {
    const h = ligne.number("heuresPrevues");
    if (ligne.moa === -1 || ligne.isEmpty("heuresPrevues")) continue;
    const somme = byMoa.get(ligne.moa) ?? { total: 0, marches: 0, isRounded: true };
    somme.total += h;
    somme.marches++;
    somme.isRounded &&= Number.isInteger(h);
    byMoa.set(ligne.moa, somme);
  }
  return byMoa;
}

export const totalDuMoa = rule({
  code: "TOT-02",
  gravite: "avertissement",
  titre: "Total du MOA différent de ses marchés",
  constat: ({ moa, total, somme, marches, tolerance }) =>
    `${cite(moa)}\u00a0: ${heures(total)} annoncées, ${heures(somme)} en additionnant ` +
    `${compte(marches, "marché")}. Écart d'arrondi accepté\u00a0: ${heures(tolerance)}.`,
  pourCorriger: "Vérifier les marchés manquants ou l'arrondi.",
  correction: "C",
  seuils: ["toleranceArrondi"],
  source: "Écart d'arrondi accepté\u00a0: 0,5 h par marché arrondi à l'heure, 0,01 h sinon",
  *check(suivi, { toleranceArrondi }): Generator<Finding> {
    const byMoa = prevuesByMoa(suivi);
    if (byMoa.size === 0) return;
    for (const ligne of lignesWith(suivi, { natures: ["objectif"], champs: ["heuresPrevues"] })) {
      const somme = byMoa.get(ligne.moa);
      const total = ligne.number("heuresPrevues");
      if (somme === undefined) continue;
      const tolerance = somme.marches * (somme.isRounded ? toleranceArrondi : CENTIEME);
      const ecart = Math.abs(total - somme.total);
      if (!(ecart > tolerance + INFIME)) continue;
      const moa = shownText(suivi.moas[ligne.moa]?.nom ?? "");
      const params = { moa, total, somme: somme.total, marches: somme.marches, tolerance };
      yield { ...onCell(ligne, "heuresPrevues", params), heures: ecart };
    }
  },
  exemples: {
    fautif: {
      Objectifs: `
        Maître d'ouvrage | Montant HT | Heures d'insertion prévues
        Ville d'Alès     | 3200000    | 2000
        Logis Cévenols   | 1600000    | 1000`,
      Marchés: `
        N° de marché | Maître d'ouvrage | Entreprise | Heures prévues
        23T001       | Ville d'Alès     | BTP Sud    | 1200
        23T002       | Ville d'Alès     | Gard TP    | 700
        23T003       | Logis Cévenols   | Gard TP    | 1000`,
    },
    correct: {
      Objectifs: `
        Maître d'ouvrage | Montant HT | Heures d'insertion prévues
        Ville d'Alès     | 3200000    | 2000
        Logis Cévenols   | 1600000    | 1000`,
      Marchés: `
        N° de marché | Maître d'ouvrage | Entreprise | Heures prévues
        23T001       | Ville d'Alès     | BTP Sud    | 1200
        23T002       | Ville d'Alès     | Gard TP    | 801
        23T003       | Logis Cévenols   | Gard TP    | 1000`,
    },
  },
});

/** Breakdowns of a bilan whose gaps deserve a word. */
const DIMENSIONS: readonly ChampId[] = [
  "sexe",
  "qpv",
  "critereEligibilite",
  "typeContrat",
  "employeurType",
  "niveauFormation",
];

/** Each cell tells something: the hours are all told apart. */
function isFull({ states }: ParsedColumn): boolean {
  return !states.includes(CellState.empty) && !states.includes(CellState.unreadable);
}

function repartition(hours: Float64Array, lignes: Lignes, champ: ChampId): Finding | null {
  const column = lignes.champs.get(champ);
  if (column === undefined || isFull(column)) return null;
  let [total, somme, manquantes] = [0, 0, 0];
  const { states } = column;
  for (let ligne = 0; ligne < hours.length; ligne++) {
    const h = valueAt(hours, ligne);
    if (Number.isNaN(h)) continue;
    total += h;
    if (states[ligne] === CellState.value) somme += h;
    else manquantes++;
  }
  // An empty column is a choice of the workbook, not a gap.
  if (manquantes === 0 || somme === 0) return null;
  return {
    place: titleCell(lignes.table, column.column),
    champ,
    params: { dimension: libelleOf(champ), somme, total, lignes: manquantes },
    heures: total - somme,
  };
}

export const repartitionIncomplete = rule({
  code: "TOT-03",
  gravite: "information",
  titre: "Répartition incomplète",
  constat: ({ dimension, somme, total, lignes }) =>
    `Le détail par ${cite(dimension)} donne ${heures(somme)}, le total est ${heures(total)}\u00a0: ` +
    `${compte(lignes, "ligne")} sans cette information.`,
  pourCorriger: "Compléter ces lignes.",
  correction: "C",
  source: "La somme d'un détail est égale au total",
  *check(suivi): Generator<Finding> {
    for (const [table, lignes] of tablesWith(suivi, { natures: ["contrat", "releve"] })) {
      const { heures: hours } = new TableColumns(suivi, table).links;
      for (const champ of DIMENSIONS) {
        const finding = repartition(hours, lignes, champ);
        if (finding !== null) yield finding;
      }
    }
  },
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Sexe | Maître d'ouvrage | Début du contrat | Heures réalisées
        Durand | Léa    | F    | Ville d'Alès     | 02/03/2026       | 120
        Martin | Ali    |      | Ville d'Alès     | 02/03/2026       | 80`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Sexe | Maître d'ouvrage | Début du contrat | Heures réalisées
        Durand | Léa    | F    | Ville d'Alès     | 02/03/2026       | 120
        Martin | Ali    | H    | Ville d'Alès     | 02/03/2026       | 80`,
    },
  },
});

function contratsDetailles({ contratsParType }: Lignes, ligne: number): number {
  let somme = 0;
  for (const { count } of contratsParType) {
    if (count.states[ligne] === CellState.unreadable) return Number.NaN;
    const value = count.values[ligne] ?? Number.NaN;
    somme += Number.isNaN(value) ? 0 : value;
  }
  return somme;
}

export const nombreAnnonceDifferent = rule({
  code: "TOT-04",
  gravite: "avertissement",
  titre: "Nombre annoncé différent",
  constat: ({ annonce, somme }) =>
    `${nombre(annonce)} contrats annoncés, ${nombre(somme)} dans le détail.`,
  pourCorriger: "Vérifier le nombre annoncé et le détail par type de contrat.",
  correction: "C",
  source: CHAMPS.nombreContrats.libelle + "\u00a0: somme des contrats de chaque type",
  *check(suivi): Generator<Finding> {
    const needs = { natures: ["objectif", "marche"], champs: ["nombreContrats"] } as const;
    for (const ligne of lignesWith(suivi, needs)) {
      if (ligne.lignes.contratsParType.length === 0) continue;
      const annonce = ligne.number("nombreContrats");
      const somme = contratsDetailles(ligne.lignes, ligne.ref.ligne);
      if (somme === 0 || !(Math.abs(annonce - somme) > INFIME)) continue;
      yield { ...onCell(ligne, "nombreContrats", { annonce, somme }), heures: null };
    }
  },
  exemples: {
    fautif: {
      Objectifs: `
        Maître d'ouvrage | Heures prévues | Heures réalisées | Nombre de contrats | CDI | CDD | ETT
        Ville d'Alès     | 44044          | 66000            | 101                | 6   | 46  | 48`,
    },
    correct: {
      Objectifs: `
        Maître d'ouvrage | Heures prévues | Heures réalisées | Nombre de contrats | CDI | CDD | ETT
        Ville d'Alès     | 44044          | 66000            | 100                | 6   | 46  | 48`,
    },
  },
});
