import type { ChampId } from "../columns/champs";
import type { Lignes } from "../rows/lignes";
import type { LigneRef, Suivi } from "../suivi/suivi";
import type { Gravite } from "./anomalie";
import { libelleOf } from "./effetSurBilan";
import { rule, type Finding } from "./rule";
import { cite, texte } from "./shown";

interface Besoin {
  readonly champ: ChampId;
  readonly usage: string;
  readonly gravite: Gravite;
  readonly isMissing: (suivi: Suivi, lignes: Lignes, table: number) => boolean;
}

function has(lignes: Lignes, ...champs: readonly ChampId[]): boolean {
  return champs.some((champ) => lignes.champs.has(champ));
}

function hasGrain({ tables }: Suivi, grain: string): boolean {
  return tables.some(({ natures }) => natures[0] === grain);
}

const BESOINS: readonly Besoin[] = [
  {
    champ: "moa",
    usage: "rattacher les heures à un bilan",
    gravite: "bloquante",
    isMissing: ({ links }, lignes, table) =>
      lignes.natures[0] !== "participant" &&
      !has(lignes, "moa") &&
      (links[table]?.moa.every((moa) => moa === -1) ?? false),
  },
  {
    champ: "heuresRealisees",
    usage: "compter les heures de chaque contrat",
    gravite: "bloquante",
    isMissing: (suivi, lignes) =>
      lignes.natures[0] === "contrat" &&
      lignes.months.length === 0 &&
      !has(lignes, "heuresRealisees", "heuresMois") &&
      !hasGrain(suivi, "releve"),
  },
  {
    champ: "heuresMois",
    usage: "compter les heures de chaque relevé",
    gravite: "bloquante",
    isMissing: (_suivi, lignes) =>
      lignes.natures[0] === "releve" &&
      lignes.months.length === 0 &&
      !has(lignes, "heuresRealisees", "heuresMois"),
  },
  {
    champ: "heuresPrevues",
    usage: "comparer les heures à un objectif",
    gravite: "avertissement",
    isMissing: (_suivi, lignes) =>
      ["marche", "objectif"].includes(lignes.natures[0] ?? "") &&
      !has(lignes, "heuresPrevues", "montantHt"),
  },
];

function allLignes(table: number, { count }: Lignes): LigneRef[] {
  return Array.from({ length: count }, (_, ligne) => ({ table, ligne }));
}

export const colonneIndispensableAbsente = rule({
  code: "COL-01",
  gravite: "bloquante",
  titre: "Colonne indispensable absente",
  constat: ({ champ, usage }) =>
    `La colonne ${cite(champ)} n'a pas été reconnue. Elle est nécessaire pour ${texte(usage)}.`,
  pourCorriger: "L'associer dans Colonnes, ou indiquer une valeur pour toute la feuille.",
  correction: "B",
  inacceptable: "Un motif ne remplace pas la colonne\u00a0: la réponse se donne dans Colonnes.",
  source: "Informations sans lesquelles un bilan par maître d'ouvrage ne peut pas être établi",
  *check(suivi): Generator<Finding> {
    for (const [table, lignes] of suivi.tables.entries()) {
      if (lignes.count === 0) continue;
      for (const { champ, usage, gravite, isMissing } of BESOINS) {
        if (!isMissing(suivi, lignes, table)) continue;
        const { sheet, headerRows } = lignes.table;
        yield {
          place: { sheet, row: headerRows[1], column: -1 },
          champ,
          params: { champ: libelleOf(champ), usage },
          lignes: gravite === "bloquante" ? allLignes(table, lignes) : [],
          gravite,
        };
      }
    }
  },
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Type de contrat | Début du contrat | Heures réalisées
        Durand | Léa    | CDD             | 02/03/2026       | 120
        Martin | Ali    | CDD             | 02/03/2026       | 80`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Type de contrat | Début du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | CDD             | 02/03/2026       | 120
        Martin | Ali    | Ville d'Alès     | CDD             | 02/03/2026       | 80`,
    },
  },
});
