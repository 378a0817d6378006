import type { ChampId } from "../columns/champs";
import type { ColumnMatch } from "../columns/recognition";
import type { Lignes } from "../rows/lignes";
import { columnLetters } from "../sheet";
import { comparable } from "../values/text";
import { libelleOf } from "./effetSurBilan";
import { rule, type Finding } from "./rule";
import { cite, texte } from "./shown";
import { shownText } from "./shownValue";
import { titleCell } from "./titleCell";

/** Champs of which a table may have several columns. */
const REPETABLES: ReadonlySet<ChampId> = new Set<ChampId>([
  "heuresMois",
  "heuresPartielles",
  "contratsDuType",
  "observations",
]);
/** Nobody but a person can tell which of two such columns is right: no row is counted meanwhile. */
const DECISIFS: ReadonlySet<ChampId> = new Set<ChampId>([
  "moa",
  "heuresRealisees",
  "heuresPrevues",
]);

/** A column put aside because another one, of the same title, is already used. */
interface Rivale {
  readonly champ: ChampId;
  readonly used: ColumnMatch;
  readonly unused: ColumnMatch;
}

function rivales({ table }: Lignes): readonly Rivale[] {
  const usedFor = new Map(table.columns.map((match) => [match.champ, match]));
  return table.columns.flatMap((unused) => {
    const champ = unused.champ ?? unused.autres[0];
    if (champ === undefined || REPETABLES.has(champ)) return [];
    const used = usedFor.get(champ);
    if (used === undefined || used === unused) return [];
    return areRivals(used, unused) ? [{ champ, used, unused }] : [];
  });
}

function areRivals(used: ColumnMatch, unused: ColumnMatch): boolean {
  return used.champ === unused.champ || comparable(used.titre) === comparable(unused.titre);
}

function shownColumn({ column, titre }: ColumnMatch): string {
  return `${cite(shownText(titre))} (${columnLetters(column)})`;
}

export const deuxColonnes = rule({
  code: "COL-02",
  gravite: "bloquante",
  titre: "Deux colonnes pour la même information",
  constat: ({ premiere, seconde, champ }) =>
    `${texte(premiere)} et ${texte(seconde)} ressemblent toutes deux à ${cite(champ)}. ` +
    "Les additionner fausserait le bilan.",
  pourCorriger: "Garder une seule association, dans Colonnes.",
  correction: "B",
  inacceptable:
    "Un motif ne dit pas quelle colonne compter\u00a0: la réponse se donne dans Colonnes.",
  source: "Reconnaissance des colonnes par leur titre et leur contenu",
  *check({ tables }): Generator<Finding> {
    for (const [table, lignes] of tables.entries()) {
      for (const { champ, used, unused } of rivales(lignes)) {
        const premiere = shownColumn(used);
        const seconde = shownColumn(unused);
        const finding: Finding = {
          place: titleCell(lignes.table, unused.column),
          champ,
          params: { premiere, seconde, champ: libelleOf(champ) },
        };
        if (!DECISIFS.has(champ)) yield { ...finding, gravite: "avertissement" };
        else
          yield { ...finding, lignes: Array.from(lignes.rows, (_, ligne) => ({ table, ligne })) };
      }
    }
  },
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Type de contrat | Heures réalisées | Heures réalisées
        Durand | Léa    | Ville d'Alès     | CDD             | 120              | 118
        Martin | Ali    | Ville d'Alès     | CDD             | 80               | 82`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Type de contrat | Heures prévues | Heures réalisées
        Durand | Léa    | Ville d'Alès     | CDD             | 120            | 118
        Martin | Ali    | Ville d'Alès     | CDD             | 80             | 82`,
    },
  },
});
