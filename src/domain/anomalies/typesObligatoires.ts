import type { Nature } from "../clause";
import type { ChampId } from "../columns/champs";
import type { Ligne } from "../suivi/ligne";
import type { Suivi } from "../suivi/suivi";
import type { Gravite } from "./anomalie";
import { libelleOf } from "./effetSurBilan";
import { PAUSE } from "../steps";
import { lignesWith, onCell, rule, type Findings, type Where } from "./rule";
import { cite, texte } from "./shown";

interface Obligation {
  readonly champ: ChampId;
  readonly natures: readonly Nature[];
  readonly consequence: string;
  readonly gravite: Gravite;
  /** Says whether an empty cell is missed: the information may be told elsewhere. */
  readonly isMissed: (ligne: Ligne) => boolean;
}

const ALL: readonly Nature[] = ["marche", "objectif", "contrat", "releve"];

const OBLIGATIONS: readonly Obligation[] = [
  {
    champ: "moa",
    natures: ALL,
    consequence: "ces heures ne sont rattachées à aucun bilan",
    gravite: "bloquante",
    isMissed: ({ marche, suivi }) => (suivi.marches[marche]?.moa ?? -1) === -1,
  },
  {
    champ: "heuresRealisees",
    natures: ["contrat", "releve"],
    consequence: "la ligne ne peut pas être comptée",
    gravite: "bloquante",
    isMissed: ({ heures, lignes, suivi }) =>
      Number.isNaN(heures) && lignes.months.length === 0 && !hasReleves(suivi, lignes.natures[0]),
  },
  {
    champ: "heuresMois",
    natures: ["releve"],
    consequence: "la ligne ne peut pas être comptée",
    gravite: "bloquante",
    isMissed: ({ heures }) => Number.isNaN(heures),
  },
  {
    champ: "mois",
    natures: ["releve"],
    consequence: "ces heures ne peuvent pas être rattachées à une période",
    gravite: "bloquante",
    isMissed: () => true,
  },
  {
    champ: "heuresPrevues",
    natures: ["marche", "objectif"],
    consequence: "aucun taux de réalisation ne peut être calculé",
    gravite: "avertissement",
    isMissed: (ligne) => ligne.isEmpty("montantHt"),
  },
];

/** Contrats detailed by relevés may leave their own total empty. */
function hasReleves({ tables }: Suivi, grain: Nature | undefined): boolean {
  return grain === "contrat" && tables.some(({ natures }) => natures[0] === "releve");
}

export const celluleObligatoireVide = rule({
  code: "TYP-06",
  gravite: "bloquante",
  titre: "Cellule obligatoire vide",
  constat: ({ champ, consequence }) =>
    `${cite(champ)} est vide. Sans cette information, ${texte(consequence)}.`,
  pourCorriger: "Compléter la cellule.",
  correction: "C",
  source: "Informations sans lesquelles un bilan par maître d'ouvrage ne peut pas être établi",
  *check(suivi): Findings {
    for (const { champ, natures, consequence, gravite, isMissed } of OBLIGATIONS) {
      yield PAUSE;
      const isEmpty: Where = (columns) => columns.isEmpty(champ);
      for (const ligne of lignesWith(suivi, { natures, champs: [champ] }, isEmpty)) {
        if (!isMissed(ligne)) continue;
        const params = { champ: libelleOf(champ), consequence };
        yield { ...onCell(ligne, champ, params), gravite, lignes: [ligne.ref] };
      }
    }
  },
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Entreprise | Maître d'ouvrage | Heures réalisées
        Durand | Léa    | BTP Sud    |                  | 120
        Martin | Ali    | Gard TP    | Ville d'Alès     | 80`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Entreprise | Maître d'ouvrage | Heures réalisées
        Durand | Léa    | BTP Sud    | Ville d'Alès     | 120
        Martin | Ali    | Gard TP    | Ville d'Alès     | 80`,
    },
  },
});
