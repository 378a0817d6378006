import { CHAMPS } from "../columns/champs";
import type { OtherRow, TableRecognition } from "../columns/recognition";
import { firstLigneFrom } from "../rows/ligneFromRow";
import type { Lignes } from "../rows/lignes";
import { rangeAddress, type CellRange } from "../sheet";
import type { LigneRef } from "../suivi/suivi";
import { rule, type Finding } from "./rule";
import { cite, compte, texte } from "./shown";
import { shownText } from "./shownValue";

const SOURCE = "Lecture du classeur par le complément";

/** Rows of a table covered by a merge, but for the one that holds the value. */
function coveredLignes(table: number, { rows }: Lignes, merge: CellRange): LigneRef[] {
  const first = firstLigneFrom(rows, merge.top + 1);
  const end = firstLigneFrom(rows, merge.bottom + 1);
  return Array.from({ length: end - first }, (_, index) => ({ table, ligne: first + index }));
}

/** A merge that hides values of a column in use; null elsewhere. */
function mergeFinding(table: number, lignes: Lignes, merge: CellRange): Finding | null {
  const { sheet, columns } = lignes.table;
  const champ = columns.find(({ column }) => column === merge.left)?.champ ?? null;
  if (champ === null || merge.top < (lignes.rows[0] ?? Infinity)) return null;
  const refs = coveredLignes(table, lignes, merge);
  if (refs.length === 0) return null;
  const isSummed = ["heures", "euros", "nombre"].includes(CHAMPS[champ].type);
  const params = { adresse: rangeAddress(merge), lignes: refs.length, reprise: isSummed ? 0 : 1 };
  return { place: { sheet, row: merge.top, column: merge.left }, champ, params, lignes: refs };
}

export const cellulesFusionnees = rule({
  code: "STR-04",
  gravite: "avertissement",
  titre: "Cellules fusionnées dans les données",
  constat: ({ adresse, lignes, reprise }) =>
    `${texte(adresse)} est fusionnée\u00a0: seule la première ligne porte la valeur, ` +
    (reprise === 1
      ? `elle a été reprise sur les autres (${compte(lignes, "ligne")}).`
      : `les autres sont lues comme vides (${compte(lignes, "ligne")}).`),
  pourCorriger: "Annuler la fusion et recopier la valeur sur chaque ligne.",
  correction: "B",
  source: SOURCE,
  *check(suivi) {
    for (const [table, lignes] of suivi.tables.entries()) {
      for (const merge of suivi.workbook.sheets[lignes.table.sheet]?.merges ?? []) {
        const finding = mergeFinding(table, lignes, merge);
        if (finding !== null) yield finding;
      }
    }
  },
  exemples: {
    fautif: {
      Contrats: {
        cellules: `
        Nom    | Prénom | Entreprise | Maître d'ouvrage | Heures réalisées
        Durand | Léa    | BTP Sud    | Ville d'Alès     | 120
        Martin | Ali    | Gard TP    |                  | 80`,
        fusions: ["C2:C3"],
      },
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Entreprise | Maître d'ouvrage | Heures réalisées
        Durand | Léa    | BTP Sud    | Ville d'Alès     | 120
        Martin | Ali    | Gard TP    | Ville d'Alès     | 80`,
    },
  },
});

export const ligneDeTotal = rule({
  code: "STR-05",
  gravite: "avertissement",
  titre: "Ligne de total ou de reste parmi les données",
  constat: ({ ligne, libelle, solde, mesures, details }) => {
    if (details !== undefined) {
      const rows = compte(details, "ligne ne compte", "lignes ne comptent");
      return `${rows} pas\u00a0: leurs heures sont déjà dans la ligne au-dessus, comme ${cite(libelle)}.`;
    }
    if (mesures !== undefined) {
      const rows = compte(mesures, "ligne ne compte", "lignes ne comptent");
      return `${rows} pas\u00a0: elles disent autre chose que le réalisé, comme ${cite(libelle)}.`;
    }
    const what =
      solde === 1
        ? "est un repère\u00a0: objectif, reste, part ou taux"
        : "additionne d'autres lignes";
    return (
      `La ligne ${texte(ligne)} (${libelle === "" ? "sans libellé" : cite(libelle)}) ${what}. ` +
      "Elle n'est pas comptée comme un contrat."
    );
  },
  pourCorriger:
    "Aucune action si c'est bien un total ou un reste\u00a0; sinon, renseigner la ligne comme les autres.",
  correction: "B",
  source: SOURCE,
  *check({ tables }) {
    for (const { table, rows } of tables) {
      yield* asideOf(table, "mesure", "mesures");
      yield* asideOf(table, "detail", "details");
      for (const { row, libelle, kind } of table.otherRows.filter(isTotal)) {
        const isInside = row > (rows[0] ?? Infinity) && row < (rows.at(-1) ?? -1);
        yield {
          place: { sheet: table.sheet, row, column: table.range.left },
          params: {
            ...{ ligne: row + 1, libelle: shownText(libelle) },
            ...(kind === "solde" ? { solde: 1 } : {}),
          },
          gravite: isInside ? "avertissement" : "information",
        };
      }
    }
  },
  exemples: {
    fautif: {
      Contrats: `
        Maître d'ouvrage   | Entreprise | Nom    | Prénom | Heures réalisées
        Ville d'Alès       | BTP Sud    | Durand | Léa    | 120
        Ville d'Alès       | Gard TP    | Martin | Ali    | 80
        Total Ville d'Alès |            |        |        | 200
        Logis Cévenols     | BTP Sud    | Petit  | Zoé    | 35`,
    },
    correct: {
      Contrats: `
        Maître d'ouvrage | Entreprise | Nom    | Prénom | Heures réalisées
        Ville d'Alès     | BTP Sud    | Durand | Léa    | 120
        Logis Cévenols   | BTP Sud    | Petit  | Zoé    | 35`,
    },
  },
});

/** « Prévu » and « Écart », or the operations of each MOA: said once for the table, not at each. */
function* asideOf(
  { sheet, range, otherRows }: TableRecognition,
  wanted: OtherRow["kind"],
  param: "mesures" | "details",
): Generator<Finding> {
  const rows = otherRows.filter(({ kind }) => kind === wanted);
  const [first] = rows;
  if (first === undefined) return;
  const { row, libelle } = first;
  yield {
    place: { sheet, row, column: range.left },
    params: { ligne: row + 1, libelle: shownText(libelle), [param]: rows.length },
    gravite: "information",
  };
}

function isTotal({ kind }: OtherRow): boolean {
  return kind === "total" || kind === "solde";
}

export const lignesVides = rule({
  code: "STR-06",
  gravite: "information",
  titre: "Lignes vides intercalées",
  constat: ({ nombre: k, premiere, derniere }) =>
    (k === 1
      ? `La ligne ${texte(premiere)} est vide. `
      : `${compte(k, "ligne vide", "lignes vides")} entre ${texte(premiere)} et ${texte(derniere)}. `) +
    "La lecture continue après.",
  pourCorriger: "Supprimer ces lignes si elles ne servent pas.",
  correction: "C",
  source: SOURCE,
  *check({ tables }) {
    for (const { table, rows } of tables) {
      const last = rows.at(-1) ?? -1;
      const empty = table.otherRows.filter(({ kind, row }) => kind === "vide" && row < last);
      const [first] = empty;
      if (first === undefined) continue;
      const derniere = (empty.at(-1) ?? first).row + 1;
      yield {
        place: { sheet: table.sheet, row: first.row, column: -1 },
        params: { nombre: empty.length, premiere: first.row + 1, derniere },
      };
    }
  },
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Entreprise | Maître d'ouvrage | Heures réalisées
        Durand | Léa    | BTP Sud    | Ville d'Alès     | 120

        Martin | Ali    | Gard TP    | Ville d'Alès     | 80
        Petit  | Zoé    | Gard TP    | Ville d'Alès     | 64`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Entreprise | Maître d'ouvrage | Heures réalisées
        Durand | Léa    | BTP Sud    | Ville d'Alès     | 120
        Martin | Ali    | Gard TP    | Ville d'Alès     | 80`,
    },
  },
});
