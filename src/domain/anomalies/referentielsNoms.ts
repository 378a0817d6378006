import type { ChampId } from "../columns/champs";
import { PAUSE } from "../steps";
import { codeAt } from "../suivi/codes";
import { labelColumn } from "../suivi/labels";
import { isListing } from "../suivi/listing";
import { mostFrequent } from "../suivi/moas";
import type { Suivi } from "../suivi/suivi";
import type { LigneTest, TableColumns } from "../suivi/tableColumns";
import { graphiesOf, type Graphie, type Graphies } from "./graphies";
import { DEUX_MARCHES } from "./exempleMarches";
import { eachWhere, lignesWith, onCell, rule, type Finding, type Findings } from "./rule";
import { libelleOf } from "./effetSurBilan";
import { cite, compte, heures, texte } from "./shown";
import { shownText } from "./shownValue";
import { Voisins } from "./voisins";

/** MOA that the marchés or the objectives name; empty when no sheet lists them. */
export function moasListes(suivi: Suivi): ReadonlySet<number> {
  const listed = new Set<number>();
  const needs = { natures: ["marche", "objectif"], champs: ["moa"] } as const;
  for (const { moa } of lignesWith(suivi, needs)) listed.add(moa);
  listed.delete(-1);
  return listed;
}

export const moaNonReconnu = rule({
  code: "REF-01",
  gravite: "bloquante",
  titre: "Maître d'ouvrage non reconnu",
  constat: ({ valeur, heures: h }) =>
    `${cite(valeur)} ne correspond à aucun maître d'ouvrage de la liste des marchés. ` +
    (h === undefined
      ? "Cette ligne n'est rattachée à aucun bilan."
      : `Les ${heures(h)} ne sont rattachées à aucun bilan.`),
  pourCorriger: "Choisir un maître d'ouvrage de la liste, ou l'ajouter aux marchés.",
  correction: "B",
  source: "Liste des maîtres d'ouvrage des feuilles de marchés du classeur",
  *check(suivi, parametres) {
    const listed = moasListes(suivi);
    if (listed.size === 0) return;
    const needs = { natures: ["contrat", "releve"], champs: ["moa"] } as const;
    const isNotListed = ({ lignes, links: { moa } }: TableColumns): LigneTest => {
      const own = labelColumn(lignes, "moa")?.codes;
      return (ligne) => codeAt(own, ligne) !== -1 && !listed.has(codeAt(moa, ligne));
    };
    yield* eachWhere(needs, isNotListed, (ligne) => {
      const label = ligne.label("moa") ?? "";
      const h = Number.isNaN(ligne.heures) ? {} : { heures: ligne.heures };
      const cause = suivi.moas[ligne.moa]?.key ?? "";
      return { ...onCell(ligne, "moa", { valeur: shownText(label), ...h }), cause };
    })(suivi, parametres);
  },
  exemples: {
    fautif: {
      Marchés: DEUX_MARCHES,
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Type de contrat | Début du contrat | Heures réalisées
        Durand | Léa    | Ville d'Anduze   | CDD             | 02/03/2026       | 120
        Martin | Ali    | Logis Cévenols   | CDD             | 02/03/2026       | 80`,
    },
    correct: {
      Marchés: DEUX_MARCHES,
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Type de contrat | Début du contrat | Heures réalisées
        Durand | Léa    | VILLE D'ALES     | CDD             | 02/03/2026       | 120
        Martin | Ali    | Logis Cévenols   | CDD             | 02/03/2026       | 80`,
    },
  },
});

function shownGraphie({ label, count }: Graphie): string {
  return `${cite(shownText(label))} (${compte(count, "ligne")})`;
}

function isOfListing({ tables }: Suivi, graphie: Graphie): boolean {
  return graphie.tables.some((table) => isListing(tables[table]));
}

/** The spelling of the sheets that list marchés and objectives, else the most frequent one. */
function keptSpelling(suivi: Suivi, graphies: readonly Graphie[]): string {
  const listed = graphies.filter((graphie) => isOfListing(suivi, graphie));
  const candidates = listed.length > 0 ? listed : graphies;
  return mostFrequent(new Map(candidates.map(({ label, count }) => [label, count])));
}

function* ecritures(suivi: Suivi, champ: ChampId, byKey: Graphies): Generator<Finding> {
  for (const [key, spellings] of byKey) {
    if (spellings.size < 2) continue;
    const all = [...spellings.values()].sort((a, b) => b.count - a.count);
    const proposition = keptSpelling(suivi, all);
    const variantes = all.slice(0, 5).map(shownGraphie).join(", ");
    for (const graphie of all) {
      if (graphie.label === proposition) continue;
      const { place, lignes } = graphie;
      const params = { champ: libelleOf(champ), variantes, proposition: shownText(proposition) };
      yield { place, champ, params, lignes, cause: `${champ}:${key}` };
    }
  }
}

interface RankedNom {
  readonly key: string;
  readonly first: Graphie;
  readonly uses: number;
  readonly isListed: boolean;
}

/** The first spelling of each name: those of the marchés' sheets, then the most used ones. */
function rankedNoms(suivi: Suivi, byKey: Graphies): readonly RankedNom[] {
  return [...byKey]
    .flatMap(([key, spellings]) => {
      const all = [...spellings.values()];
      const [first] = all;
      const uses = all.reduce((sum, { count }) => sum + count, 0);
      const isListed = all.some((graphie) => isOfListing(suivi, graphie));
      return first === undefined ? [] : [{ key, first, uses, isListed }];
    })
    .sort((a, b) => Number(b.isListed) - Number(a.isListed) || b.uses - a.uses);
}

/** A slip is rarer than the name that it spoils; any near MOA matters, for it has a bilan of its own. */
const USES_RATIO = 3;

function* nomsProches(suivi: Suivi, champ: ChampId, byKey: Graphies): Findings {
  const ranked = new Map(rankedNoms(suivi, byKey).map((nom) => [nom.key, nom]));
  const voisins = new Voisins();
  for (const { key, first, uses } of ranked.values()) {
    yield PAUSE;
    const near = ranked.get(voisins.add(key) ?? "");
    if (near === undefined || (champ !== "moa" && near.uses < uses * USES_RATIO)) continue;
    const params = {
      champ: libelleOf(champ),
      variantes: `${shownGraphie(near.first)}, ${shownGraphie(first)}`,
      proposition: shownText(near.first.label),
      proches: 1,
    };
    yield { place: first.place, champ, params, lignes: first.lignes, cause: `${champ}:${key}` };
  }
}

/** Names that bilans or joins gather. */
const NOMS = ["moa", "entreprise", "operation", "quartier"] as const satisfies readonly ChampId[];

export const nomEcritDePlusieursFacons = rule({
  code: "REF-02",
  gravite: "avertissement",
  titre: "Même nom écrit de plusieurs façons",
  constat: ({ champ, variantes, proposition, proches }) =>
    `${cite(champ)}\u00a0: ${texte(variantes)}. ` +
    (proches === 1
      ? "Ils sont comptés séparément\u00a0; si c'est le même nom, "
      : "Réunis dans les bilans, ils seraient comptés séparément par vos formules\u00a0: ") +
    `garder ${cite(proposition)}.`,
  pourCorriger: "Garder une seule écriture, celle des marchés ou la plus fréquente.",
  correction: "B",
  source: "Rapprochement des noms sans casse, accents, espaces ni ponctuation",
  *check(suivi): Findings {
    for (const champ of NOMS) {
      yield PAUSE;
      const graphies = graphiesOf(suivi, champ);
      yield PAUSE;
      yield* ecritures(suivi, champ, graphies);
      yield* nomsProches(suivi, champ, graphies);
    }
  },
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Entreprise | Heures réalisées
        Durand | Léa    | Ville d'Alès     | BTP Sud    | 120
        Martin | Ali    | VILLE D ALES     | Gard TP    | 80
        Petit  | Zoé    | Ville d'Alès     | BTP Sud    | 64`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Entreprise | Heures réalisées
        Durand | Léa    | Ville d'Alès     | BTP Sud    | 120
        Martin | Ali    | Logis Cévenols   | Gard TP    | 80`,
    },
  },
});
