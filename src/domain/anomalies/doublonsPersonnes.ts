import { PAUSE, type Steps } from "../steps";
import { codeAt } from "../suivi/codes";
import type { Ligne } from "../suivi/ligne";
import type { LigneRef, Suivi } from "../suivi/suivi";
import { groupBy } from "../groupBy";
import { areOneContrat } from "./contratContinue";
import { citedRow } from "./lignesCitees";
import { repeatedLignes } from "./lignesRepetees";
import { areNear } from "./nomPersonne";
import { nommes, type Nomme } from "./nomsEtNaissances";
import {
  lignesWith,
  onCell,
  rule,
  tablesWith,
  type Findings,
  type Needs,
  type Where,
} from "./rule";
import { jour, nombre, texte } from "./shown";

const SOURCE = "Les personnes sont distinguées par identifiant, sinon par nom et date de naissance";
/** More names than this on one birth date: a date put by default, not a birthday. */
const NOMS_MAX = 60;
const LIGNES_MONTREES = 8;

/** Rows as the cell of `here` speaks of them. */
function shownRows(lignes: readonly Ligne[], here: Ligne): string {
  const rows = lignes.slice(0, LIGNES_MONTREES).map((ligne) => citedRow(ligne, here));
  return rows.join(", ") + (lignes.length > LIGNES_MONTREES ? "…" : "");
}

/** The first row of each birth date that one name has. */
function* severalBirths(noms: readonly Nomme[]): Generator<readonly Ligne[]> {
  for (const namesakes of groupBy(noms, ({ words }) => words).values()) {
    if (namesakes.length < 2) continue;
    const births = groupBy(namesakes, ({ birth }) => birth);
    if (births.size > 1) yield [...births.values()].map(([{ ligne }]) => ligne);
  }
}

export const datesDeNaissanceDifferentes = rule({
  code: "DBL-02",
  gravite: "avertissement",
  titre: "Même personne, dates de naissance différentes",
  constat: ({ lignes, nombre: k }) =>
    `Les lignes ${texte(lignes)} portent le même nom mais ${nombre(k)} dates de naissance. ` +
    `La personne serait comptée ${nombre(k)} fois.`,
  pourCorriger: "Harmoniser, ou confirmer qu'il s'agit d'homonymes.",
  correction: "B",
  source: SOURCE,
  *check(suivi): Findings {
    let rank = 0;
    const noms = yield* nommes(suivi);
    yield PAUSE;
    for (const lignes of severalBirths(noms)) {
      const [, second] = lignes;
      if (second === undefined) continue;
      const params = { lignes: shownRows(lignes, second), nombre: lignes.length };
      const refs = lignes.map(({ ref }) => ref);
      yield { ...onCell(second, "dateNaissance", params), lignes: refs, cause: String(rank++) };
    }
  },
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Date de naissance | Maître d'ouvrage | Début du contrat | Heures réalisées
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | 02/03/2026       | 120
        DURAND | Lea    | 02/03/1990        | Ville d'Alès     | 04/05/2026       | 80`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Date de naissance | Maître d'ouvrage | Début du contrat | Heures réalisées
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | 02/03/2026       | 120
        DURAND | Lea    | 03/02/1990        | Ville d'Alès     | 04/05/2026       | 80`,
    },
  },
});

interface DatedContrat {
  readonly ligne: Ligne;
  readonly debut: number;
  readonly fin: number;
}

const CONTRATS_DATES: Needs = {
  natures: ["contrat"],
  champs: ["dateDebutContrat", "dateFinContrat"],
};

/** Rows of the persons who have several contrats. */
function ofSeveral(suivi: Suivi): Where {
  const counts = new Int32Array(suivi.personnes?.length ?? 0);
  for (const [table] of tablesWith(suivi, CONTRATS_DATES)) {
    for (const person of suivi.links[table]?.personne ?? []) {
      if (person !== -1) counts[person] = codeAt(counts, person) + 1;
    }
  }
  return ({ links: { personne } }) => {
    return (ligne) => codeAt(counts, codeAt(personne, ligne)) > 1;
  };
}

/** Dated contrats of the persons who have several. */
function* contratsByPersonne(suivi: Suivi): Steps<ReadonlyMap<number, DatedContrat[]>> {
  const byPersonne = new Map<number, DatedContrat[]>();
  const repeated = yield* repeatedLignes(suivi);
  for (const ligne of lignesWith(suivi, CONTRATS_DATES, ofSeveral(suivi))) {
    const debut = ligne.number("dateDebutContrat");
    const fin = ligne.number("dateFinContrat");
    const { table, ligne: index } = ligne.ref;
    if (!(fin >= debut) || repeated[table]?.has(index) === true) continue;
    const known = byPersonne.get(ligne.personne);
    if (known === undefined) byPersonne.set(ligne.personne, [{ ligne, debut, fin }]);
    else known.push({ ligne, debut, fin });
  }
  return byPersonne;
}

/** Two contrats with days in common: not one that two tabs tell. */
function areApart(last: DatedContrat, contrat: DatedContrat): boolean {
  return contrat.debut <= last.fin && !areOneContrat(last.ligne, contrat.ligne);
}

export const contratsQuiSeChevauchent = rule({
  code: "DBL-03",
  gravite: "avertissement",
  titre: "Contrats qui se chevauchent",
  constat: ({ debut, fin, ligne }) =>
    `Deux contrats de la même personne se chevauchent du ${jour(debut)} au ${jour(fin)} ` +
    `(l'autre est ligne ${texte(ligne)}).`,
  pourCorriger: "Vérifier les dates (possible à temps partiel).",
  correction: "C",
  source: "Code du travail, art. L3121-20\u00a0: 48 h par semaine, tous contrats réunis",
  *check(suivi): Findings {
    const byPersonne = yield* contratsByPersonne(suivi);
    yield PAUSE;
    for (const contrats of byPersonne.values()) {
      if (contrats.length < 2) continue;
      contrats.sort((a, b) => a.debut - b.debut);
      let last: DatedContrat | null = null;
      for (const contrat of contrats) {
        if (last !== null && areApart(last, contrat)) {
          const fin = Math.min(contrat.fin, last.fin);
          const params = { debut: contrat.debut, fin, ligne: citedRow(last.ligne, contrat.ligne) };
          yield {
            ...onCell(contrat.ligne, "dateDebutContrat", params),
            lignes: [contrat.ligne.ref],
          };
        }
        if (last === null || contrat.fin > last.fin) last = contrat;
      }
    }
  },
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Date de naissance | Maître d'ouvrage | Début du contrat | Fin du contrat | Heures réalisées
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | 02/03/2026       | 30/06/2026     | 120
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | 15/06/2026       | 31/07/2026     | 80`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Date de naissance | Maître d'ouvrage | Début du contrat | Fin du contrat | Heures réalisées
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | 02/03/2026       | 30/06/2026     | 120
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | 01/07/2026       | 31/07/2026     | 80`,
    },
  },
});

/** The first row of each name. */
function uniqueNames(sameDay: readonly Nomme[]): readonly Nomme[] {
  if (sameDay.length < 2) return [];
  return [...groupBy(sameDay, ({ name }) => name).values()].map(([first]) => first);
}

export const personnesPeutEtreIdentiques = rule({
  code: "DBL-04",
  gravite: "information",
  titre: "Personnes peut-être identiques",
  constat: ({ ligne }) =>
    `Deux noms proches et même date de naissance (l'autre est ligne ${texte(ligne)}).`,
  pourCorriger: "Harmoniser l'écriture si c'est la même personne.",
  correction: "B",
  source: SOURCE,
  *check(suivi): Findings {
    const noms = yield* nommes(suivi);
    for (const sameDay of groupBy(noms, ({ birth }) => birth).values()) {
      yield PAUSE;
      const all = uniqueNames(sameDay);
      if (all.length > NOMS_MAX) continue;
      for (const [rank, { words, ligne }] of all.entries()) {
        const other = all.slice(0, rank).find((earlier) => areNear(earlier.words, words));
        if (other === undefined || ligne.personne === other.ligne.personne) continue;
        const lignes: LigneRef[] = [ligne.ref];
        const params = { ligne: citedRow(other.ligne, ligne) };
        yield { ...onCell(ligne, "nom", params), lignes };
      }
    }
  },
  exemples: {
    fautif: {
      Contrats: `
        Nom      | Prénom | Date de naissance | Maître d'ouvrage | Début du contrat | Heures réalisées
        Martinez | Léa    | 03/02/1990        | Ville d'Alès     | 02/03/2026       | 120
        Martines | Léa    | 03/02/1990        | Ville d'Alès     | 04/05/2026       | 80`,
    },
    correct: {
      Contrats: `
        Nom      | Prénom | Date de naissance | Maître d'ouvrage | Début du contrat | Heures réalisées
        Martinez | Léa    | 03/02/1990        | Ville d'Alès     | 02/03/2026       | 120
        Benali   | Sami   | 03/02/1990        | Ville d'Alès     | 04/05/2026       | 80`,
    },
  },
});
