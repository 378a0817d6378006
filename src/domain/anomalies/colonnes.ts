import type { ColumnMatch, TableRecognition } from "../columns/recognition";
import { cellCode, CellCode, columnLetters } from "../sheet";
import type { Suivi } from "../suivi/suivi";
import { comparable } from "../values/text";
import { libelleOf } from "./effetSurBilan";
import { rule, type Finding } from "./rule";
import { titleCell } from "./titleCell";
import { cite, compte, nombre, texte } from "./shown";
import { shownText } from "./shownValue";

const SOURCE = "Reconnaissance des colonnes par leur titre et leur contenu";

function filledRows(suivi: Suivi, { sheet, dataRows }: TableRecognition, column: number): number {
  const cells = suivi.workbook.sheets[sheet]?.columns[column];
  let filled = 0;
  for (const row of dataRows) filled += cellCode(cells, row) === CellCode.empty ? 0 : 1;
  return filled;
}

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
        Nom    | Prénom | Maître d'ouvrage | Type de contrat | Heures réalisées | Couleur du casque
        Durand | Léa    | Ville d'Alès     | CDD             | 120              | bleu
        Martin | Ali    | Ville d'Alès     | CDD             | 80               | rouge`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Type de contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | CDD             | 120
        Martin | Ali    | Ville d'Alès     | CDD             | 80`,
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
        table.columns
          .filter(({ titre, champ }) => titre !== "" || champ !== null)
          .map(({ column }) => column),
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
        Nom    | Prénom | Maître d'ouvrage | Type de contrat |     | Heures réalisées
        Durand | Léa    | Ville d'Alès     | CDD             | oui | 120
        Martin | Ali    | Ville d'Alès     | CDD             | non | 80`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Type de contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | CDD             | 120
        Martin | Ali    | Ville d'Alès     | CDD             | 80`,
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
