import type { Lignes, ParsedColumn } from "../rows/lignes";
import { CellState } from "../rows/lignes";
import { Ligne } from "../suivi/ligne";
import type { LigneRef } from "../suivi/suivi";
import { TupleIndex } from "../suivi/tupleIndex";
import { moisOfJour } from "./joursOfPeriode";
import { lignesWith, onCell, rule, tablesWith, type Finding } from "./rule";
import { heures, texte } from "./shown";

/** Under this many filled cells, two equal rows may well be two things. */
const CELLULES_MIN = 4;

function columnsOf({ champs, months, contratsParType }: Lignes): readonly ParsedColumn[] {
  return [
    ...champs.values(),
    ...months.map(({ hours }) => hours),
    ...contratsParType.map(({ count }) => count),
  ];
}

/** Exact identity of each row: rows with equal codes hold equal values in every used column. */
function rowIdentities(lignes: Lignes): Float64Array {
  const codes = new Float64Array(lignes.count).fill(-1);
  for (const column of columnsOf(lignes)) {
    const index = new TupleIndex();
    const valueCodes = new Map<number, number>();
    for (let ligne = 0; ligne < lignes.count; ligne++) {
      codes[ligne] = index.of(codes[ligne] ?? -1, cellIdentity(column, ligne, valueCodes));
    }
  }
  return codes;
}

function cellIdentity(
  column: ParsedColumn,
  ligne: number,
  valueCodes: Map<number, number>,
): number {
  if (column.states[ligne] === CellState.empty) return -1;
  // Two unreadable cells are not known to be equal: neither are their rows.
  if (column.states[ligne] === CellState.unreadable) return 2 ** 25 + ligne;
  if (column.kind === "label") return column.codes[ligne] ?? -1;
  const value = column.values[ligne] ?? Number.NaN;
  const known = valueCodes.get(value);
  if (known !== undefined) return known;
  valueCodes.set(value, valueCodes.size);
  return valueCodes.size - 1;
}

function filledCells(lignes: Lignes, ligne: number): number {
  return columnsOf(lignes).filter(({ states }) => states[ligne] === CellState.value).length;
}

/** Three rules ask for the repeated rows of a table: they are looked for once. */
const memo = new WeakMap<Lignes, ReadonlyMap<number, number>>();

/** Rows equal to an earlier one of the same table: row → first row alike. */
export function repeatedLignes(lignes: Lignes): ReadonlyMap<number, number> {
  const known = memo.get(lignes) ?? findRepeated(lignes);
  memo.set(lignes, known);
  return known;
}

function findRepeated(lignes: Lignes): ReadonlyMap<number, number> {
  const firstOf = new Map<number, number>();
  const repeated = new Map<number, number>();
  for (const [ligne, identity] of rowIdentities(lignes).entries()) {
    const first = firstOf.get(identity);
    if (first === undefined) firstOf.set(identity, ligne);
    else if (filledCells(lignes, ligne) >= CELLULES_MIN) repeated.set(ligne, first);
  }
  return repeated;
}

export const ligneEnDouble = rule({
  code: "DBL-01",
  gravite: "avertissement",
  titre: "Ligne en double",
  constat: ({ ligne, heures: h }) =>
    `Identique à la ligne ${texte(ligne)}.` +
    (h === undefined ? "" : ` ${heures(h)} seraient comptées deux fois.`),
  pourCorriger: "Supprimer une des deux lignes si c'est une répétition.",
  correction: "C",
  source: "Mêmes valeurs dans toutes les colonnes reconnues",
  *check(suivi): Generator<Finding> {
    for (const [table, lignes] of suivi.tables.entries()) {
      for (const [index, first] of repeatedLignes(lignes)) {
        const ligne = new Ligne(suivi, { table, ligne: index });
        const h = Number.isNaN(ligne.heures) ? {} : { heures: ligne.heures };
        const params = { ligne: (lignes.rows[first] ?? -1) + 1, ...h };
        yield { place: ligne.place(), params, lignes: [ligne.ref] };
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

/** Relevés of one month for one contract: the same person, marché, entreprise and employeur. */
function relevesByMois(table: number, lignes: Ligne[]): ReadonlyMap<number, Ligne[]> {
  const steps = Array.from({ length: 5 }, () => new TupleIndex());
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
      (code, part, step) => steps[step]?.of(code, part) ?? table,
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
    const needs = { natures: ["releve"], champs: ["mois"] } as const;
    for (const [table, lignes] of tablesWith(suivi, needs)) {
      const repeated = repeatedLignes(lignes);
      const all = [...lignesWith(suivi, needs)].filter(({ ref }) => isOnce(ref, table, repeated));
      for (const group of relevesByMois(table, all).values()) {
        const [, second] = group;
        if (second === undefined) continue;
        const rows = group.map(({ row }) => String(row + 1)).join(", ");
        const params = { mois: moisOfJour(second.number("mois")), lignes: rows };
        yield { ...onCell(second, "mois", params), lignes: group.slice(1).map(({ ref }) => ref) };
      }
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

/** Rows of a table, without those that DBL-01 already tells. */
function isOnce(ref: LigneRef, table: number, repeated: ReadonlyMap<number, number>): boolean {
  return ref.table === table && !repeated.has(ref.ligne);
}
