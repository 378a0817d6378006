import { eachInTurn, mapInTurn, PAUSE, type Steps } from "../steps";
import { valueAt } from "../suivi/codes";
import { labelColumn, mapLabels } from "../suivi/labels";
import { Ligne } from "../suivi/ligne";
import type { LigneRef, Suivi } from "../suivi/suivi";
import { TableColumns } from "../suivi/tableColumns";
import { TextIndex } from "../suivi/tupleIndex";
import { equalRows } from "./equalRows";
import { moisOfJour } from "./joursOfPeriode";
import { citedRow } from "./lignesCitees";
import { repeatedLignes, type Repeated } from "./lignesRepetees";
import { onCell, rule, tablesWith, type Findings } from "./rule";
import { heures, texte } from "./shown";

export const ligneEnDouble = rule({
  code: "DBL-01",
  gravite: "avertissement",
  titre: "Ligne en double",
  constat: ({ ligne, heures: h, copie }) => {
    const constat = `Identique à la ligne ${texte(ligne)}.`;
    if (copie === 1)
      return `${constat} Toute la feuille est une copie\u00a0: elle n'est pas comptée.`;
    return h === undefined ? constat : `${constat} ${heures(h)} seraient comptées deux fois.`;
  },
  pourCorriger: "Supprimer une des deux lignes si c'est une répétition.",
  correction: "C",
  source: "Mêmes valeurs dans toutes les colonnes reconnues, d'une feuille à l'autre aussi",
  *check(suivi): Findings {
    const byTable = yield* repeatedLignes(suivi);
    for (const [table, repeated] of byTable.entries()) {
      const copie = isCopy(suivi, table, repeated);
      for (const [index, first] of repeated) {
        const ligne = new Ligne(suivi, { table, ligne: index });
        const h = Number.isNaN(ligne.heures) ? {} : { heures: ligne.heures };
        const params = {
          ligne: citedRow(new Ligne(suivi, first), ligne),
          ...h,
          ...(copie ? { copie: 1 } : {}),
        };
        const place = { place: ligne.place(), lignes: [ligne.ref], cause: causeOf(ligne, first) };
        yield { ...place, params, ...(copie ? { gravite: "bloquante" } : {}) };
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

/** Under this many rows, two tables may be alike by chance. */
const COPIE_MIN = 3;

/** « 2024 sauvegarde »: every row of the table is already in one other table. */
function isCopy({ tables }: Suivi, table: number, repeated: Repeated): boolean {
  const count = tables[table]?.count ?? 0;
  const sources = new Set([...repeated.values()].map((first) => first.table));
  return count >= COPIE_MIN && repeated.size === count && sources.size === 1 && !sources.has(table);
}

/** The rows of a copied sheet are one decision. */
function causeOf({ ref, lignes }: Ligne, first: LigneRef): string {
  return first.table === ref.table
    ? `feuille ${String(lignes.table.sheet)}`
    : `copie ${String(ref.table)} ${String(first.table)}`;
}

const PARTIES = ["entreprise", "employeur"] as const;

/** Relevés of one month for one contract: the same person, marché, MOA, entreprise and employeur. */
function* relevesByMois(suivi: Suivi): Steps<readonly (readonly Ligne[])[]> {
  const parties = PARTIES.map((champ) => ({ champ, index: new TextIndex() }));
  const tables = [...tablesWith(suivi, { natures: ["releve"], champs: ["mois"] })];
  const repeated = yield* repeatedLignes(suivi);
  const compared = yield* eachInTurn(tables, function* ([table, lignes]) {
    const columns = new TableColumns(suivi, table);
    const { personne, marche, moa } = columns.links;
    const mois = columns.numbers("mois");
    const codes = yield* mapInTurn(parties, ({ champ, index }) =>
      mapLabels(labelColumn(lignes, champ), lignes.count, (key) => index.of(key)),
    );
    const keys = [personne, marche, moa, ...codes, mois];
    yield PAUSE;
    const concerned = relevesUniques({ personne, mois, repeated: repeated[table] });
    return { count: lignes.count, keys, concerned };
  });
  const equal = yield* equalRows(compared);
  return equal.map((rows) =>
    rows.map(({ at, ligne }) => new Ligne(suivi, { table: tables[at]?.[0] ?? -1, ligne })),
  );
}

interface Releves {
  readonly personne: Int32Array;
  readonly mois: Float64Array;
  readonly repeated: Repeated | undefined;
}

/** 1 for the relevés whose person and month are known, without those that DBL-01 already tells. */
function relevesUniques({ personne, mois, repeated }: Releves): Int32Array {
  return personne.map((code, ligne) => {
    const isKnown = code !== -1 && !Number.isNaN(valueAt(mois, ligne));
    return isKnown && repeated?.has(ligne) !== true ? 1 : 0;
  });
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
  *check(suivi): Findings {
    for (const group of yield* relevesByMois(suivi)) {
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
