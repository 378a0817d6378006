import type { ChampId } from "../columns/champs";
import type { ColumnMatch, TableRecognition } from "../columns/recognition";
import { cellCode, CellCode, columnLetters, type CellPlace } from "../sheet";
import type { Suivi } from "../suivi/suivi";
import { comparable } from "../values/text";
import { libelleOf } from "./effetSurBilan";
import { rule, type Finding } from "./rule";
import { cite, compte, nombre, texte } from "./shown";
import { shownText } from "./shownValue";

const SOURCE = "Reconnaissance des colonnes par leur titre et leur contenu";

/** Champs of which a table may have several columns. */
const REPETABLES: ReadonlySet<ChampId> = new Set<ChampId>([
  "heuresMois",
  "contratsDuType",
  "observations",
]);

function titleCell({ sheet, headerRows }: TableRecognition, column: number): CellPlace {
  return { sheet, row: headerRows[1], column };
}

function filledRows(suivi: Suivi, { sheet, dataRows }: TableRecognition, column: number): number {
  const cells = suivi.workbook.sheets[sheet]?.columns[column];
  let filled = 0;
  for (const row of dataRows) filled += cellCode(cells, row) === CellCode.empty ? 0 : 1;
  return filled;
}

function shownColumn({ column, titre }: ColumnMatch): string {
  const name = `la colonne ${columnLetters(column)}`;
  return titre === "" ? name : `${cite(shownText(titre))} (${columnLetters(column)})`;
}

/** Columns of a table that tell one champ: those in use, and those put aside because it is taken. */
function rivals(columns: readonly ColumnMatch[], champ: ChampId): readonly ColumnMatch[] {
  return columns.filter(
    (match) =>
      match.champ === champ ||
      // The title is an exact one of the champ: only the place is taken.
      (match.champ === null &&
        match.autres[0] === champ &&
        comparable(match.titre) === titleOf(columns, champ)),
  );
}

function titleOf(columns: readonly ColumnMatch[], champ: ChampId): string | undefined {
  const used = columns.find((match) => match.champ === champ);
  return used === undefined ? undefined : comparable(used.titre);
}

/** Nobody but a person can tell which of two columns of hours is right: none is counted meanwhile. */
function effetOf(champ: ChampId, table: number, count: number): Partial<Finding> {
  const isCounted = champ === "moa" || CHAMPS_COMPTES.has(champ);
  if (!isCounted) return { gravite: "avertissement" };
  return { lignes: Array.from({ length: count }, (_, ligne) => ({ table, ligne })) };
}

const CHAMPS_COMPTES: ReadonlySet<ChampId> = new Set<ChampId>(["heuresRealisees", "heuresPrevues"]);

export const deuxColonnes = rule({
  code: "COL-02",
  gravite: "bloquante",
  titre: "Deux colonnes pour la même information",
  constat: ({ premiere, seconde, champ }) =>
    `${texte(premiere)} et ${texte(seconde)} ressemblent toutes deux à ${cite(champ)}. ` +
    "Une seule est lue\u00a0: les additionner fausserait le bilan.",
  pourCorriger: "Garder une seule association, dans Colonnes.",
  correction: "B",
  source: SOURCE,
  *check({ tables }): Generator<Finding> {
    for (const [ref, lignes] of tables.entries()) {
      const { table } = lignes;
      const champs = new Set(table.columns.map(({ champ }) => champ));
      for (const champ of champs) {
        if (champ === null || REPETABLES.has(champ)) continue;
        const [first, ...others] = rivals(table.columns, champ);
        for (const other of first === undefined ? [] : others) {
          const used = first?.champ === champ ? first : other;
          const unused = used === first ? other : first;
          if (unused === undefined) continue;
          const params = {
            premiere: shownColumn(used),
            seconde: shownColumn(unused),
            champ: libelleOf(champ),
          };
          yield {
            place: titleCell(table, unused.column),
            champ,
            params,
            ...effetOf(champ, ref, lignes.count),
          };
        }
      }
    }
  },
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Maître d'ouvrage | Type de contrat | Heures réalisées | Heures réalisées
        Durand | Ville d'Alès     | CDD             | 120              | 118
        Martin | Ville d'Alès     | CDD             | 80               | 82`,
    },
    correct: {
      Contrats: `
        Nom    | Maître d'ouvrage | Type de contrat | Heures prévues | Heures réalisées
        Durand | Ville d'Alès     | CDD             | 120            | 118
        Martin | Ville d'Alès     | CDD             | 80             | 82`,
    },
  },
});

export const colonneNonUtilisee = rule({
  code: "COL-03",
  gravite: "information",
  titre: "Colonne non utilisée",
  constat: ({ titre, colonne }) =>
    `${cite(titre)} (${texte(colonne)}) n'est pas utilisée par les contrôles.`,
  pourCorriger: "Rien à faire, ou l'associer à un champ.",
  correction: "B",
  source: SOURCE,
  *check({ tables }): Generator<Finding> {
    for (const { table } of tables) {
      for (const match of table.columns) {
        const isUsed = match.champ !== null && match.confiance !== "à vérifier";
        if (isUsed || match.titre === "") continue;
        const params = { titre: shownText(match.titre), colonne: columnLetters(match.column) };
        yield { place: titleCell(table, match.column), params };
      }
    }
  },
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Maître d'ouvrage | Type de contrat | Heures réalisées | Couleur du casque
        Durand | Ville d'Alès     | CDD             | 120              | bleu
        Martin | Ville d'Alès     | CDD             | 80               | rouge`,
    },
    correct: {
      Contrats: `
        Nom    | Maître d'ouvrage | Type de contrat | Heures réalisées
        Durand | Ville d'Alès     | CDD             | 120
        Martin | Ville d'Alès     | CDD             | 80`,
    },
  },
});

export const colonneSansTitre = rule({
  code: "COL-04",
  gravite: "avertissement",
  titre: "Colonne sans titre",
  constat: ({ colonne, valeurs }) =>
    `La colonne ${texte(colonne)} contient ${compte(valeurs, "valeur")} mais n'a pas de titre.`,
  pourCorriger: "Ajouter un titre, ou l'ignorer.",
  correction: "C",
  source: SOURCE,
  *check(suivi): Generator<Finding> {
    for (const { table } of suivi.tables) {
      const titled = new Set(
        table.columns.filter(({ titre }) => titre !== "").map(({ column }) => column),
      );
      for (let column = table.range.left; column <= table.range.right; column++) {
        const valeurs = titled.has(column) ? 0 : filledRows(suivi, table, column);
        if (valeurs === 0) continue;
        const params = { colonne: columnLetters(column), valeurs };
        yield { place: titleCell(table, column), params };
      }
    }
  },
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Maître d'ouvrage | Type de contrat |     | Heures réalisées
        Durand | Ville d'Alès     | CDD             | oui | 120
        Martin | Ville d'Alès     | CDD             | non | 80`,
    },
    correct: {
      Contrats: `
        Nom    | Maître d'ouvrage | Type de contrat | Heures réalisées
        Durand | Ville d'Alès     | CDD             | 120
        Martin | Ville d'Alès     | CDD             | 80`,
    },
  },
});

/** What a title says of its unit, when it is not the expected one. */
function uniteInhabituelle({ champ, titre, facteur }: ColumnMatch): string | null {
  if (champ === null) return null;
  if (champ === "montantHt" && /\bttc\b/.test(comparable(titre))) return "TTC";
  return facteur === 1 ? null : `unités de ${nombre(facteur, 4)}`;
}

export const uniteDuTitre = rule({
  code: "COL-05",
  gravite: "avertissement",
  titre: "Unité inhabituelle dans le titre",
  constat: ({ titre, unite, champ }) =>
    unite === "TTC"
      ? `${cite(titre)} semble exprimé TTC. L'objectif se calcule sur le montant hors taxes.`
      : `${cite(titre)} semble exprimé en ${texte(unite)}. Les valeurs de ${cite(champ)} ` +
        "sont converties pour le calcul, pas dans la feuille.",
  pourCorriger: "Confirmer l'unité, ou corriger le titre.",
  correction: "B",
  source: SOURCE,
  *check({ tables }): Generator<Finding> {
    for (const { table } of tables) {
      for (const match of table.columns) {
        const unite = uniteInhabituelle(match);
        if (unite === null || match.champ === null) continue;
        const params = { titre: shownText(match.titre), unite, champ: libelleOf(match.champ) };
        yield { place: titleCell(table, match.column), champ: match.champ, params };
      }
    }
  },
  exemples: {
    fautif: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Entreprise | Montant (k€) | Heures prévues
        Ville d'Alès     | 23T001       | BTP Sud    | 850          | 531
        Ville d'Alès     | 23T002       | Gard TP    | 920          | 575`,
    },
    correct: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Entreprise | Montant HT (€) | Heures prévues
        Ville d'Alès     | 23T001       | BTP Sud    | 850000         | 531
        Ville d'Alès     | 23T002       | Gard TP    | 920000         | 575`,
    },
  },
});
