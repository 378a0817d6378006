import { distance } from "fastest-levenshtein";
import type { ChampId } from "../columns/champs";
import { mostFrequent } from "../suivi/moas";
import type { Suivi } from "../suivi/suivi";
import { graphiesOf, type Graphie, type Graphies } from "./graphies";
import { eachLigne, lignesWith, onCell, rule, type Finding } from "./rule";
import { libelleOf } from "./effetSurBilan";
import { cite, compte, heures, texte } from "./shown";
import { shownText } from "./shownValue";

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
    yield* eachLigne(needs, (ligne) => {
      const label = ligne.label("moa");
      if (label === null || listed.has(ligne.moa)) return null;
      const h = Number.isNaN(ligne.heures) ? {} : { heures: ligne.heures };
      const cause = suivi.moas[ligne.moa]?.key ?? "";
      return { ...onCell(ligne, "moa", { valeur: shownText(label), ...h }), cause };
    })(suivi, parametres);
  },
  exemples: {
    fautif: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Entreprise | Heures prévues
        Ville d'Alès     | 23T001       | BTP Sud    | 500
        Logis Cévenols   | 23T002       | Gard TP    | 300`,
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Type de contrat | Début du contrat | Heures réalisées
        Durand | Léa    | Ville d'Anduze   | CDD             | 02/03/2026       | 120
        Martin | Ali    | Logis Cévenols   | CDD             | 02/03/2026       | 80`,
    },
    correct: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Entreprise | Heures prévues
        Ville d'Alès     | 23T001       | BTP Sud    | 500
        Logis Cévenols   | 23T002       | Gard TP    | 300`,
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Type de contrat | Début du contrat | Heures réalisées
        Durand | Léa    | VILLE D'ALES     | CDD             | 02/03/2026       | 120
        Martin | Ali    | Logis Cévenols   | CDD             | 02/03/2026       | 80`,
    },
  },
});

function shownGraphie({ label, lignes }: Graphie): string {
  return `${cite(shownText(label))} (${compte(lignes.length, "ligne")})`;
}

function* ecritures(champ: ChampId, byKey: Graphies): Generator<Finding> {
  for (const [key, spellings] of byKey) {
    if (spellings.size < 2) continue;
    const all = [...spellings.values()].sort((a, b) => b.lignes.length - a.lignes.length);
    const counts = new Map(all.map(({ label, lignes }) => [label, lignes.length]));
    const proposition = mostFrequent(counts);
    const variantes = all.slice(0, 5).map(shownGraphie).join(", ");
    for (const { label, place, lignes } of all) {
      if (label === proposition) continue;
      const params = { champ: libelleOf(champ), variantes, proposition: shownText(proposition) };
      yield { place, champ, params, lignes, cause: `${champ}:${key}` };
    }
  }
}

/** Names this long may differ by a slip of the keyboard; digits tell different things apart. */
const LONGUEUR_MIN = 7;
const CLES_MAX = 400;

/** The first spelling of each name, the most used names first. */
function rankedNoms(byKey: Graphies): readonly (readonly [string, Graphie])[] {
  return [...byKey]
    .filter(([key]) => key.length >= LONGUEUR_MIN)
    .map(([key, spellings]) => {
      const all = [...spellings.values()];
      return { key, first: all[0], uses: all.reduce((sum, { lignes }) => sum + lignes.length, 0) };
    })
    .sort((a, b) => b.uses - a.uses)
    .flatMap(({ key, first }) => (first === undefined ? [] : [[key, first] as const]));
}

function* nomsProches(champ: ChampId, byKey: Graphies): Generator<Finding> {
  const ranked = rankedNoms(byKey);
  if (ranked.length > CLES_MAX) return;
  for (const [rank, [key, graphie]] of ranked.entries()) {
    const near = ranked.slice(0, rank).find(([other]) => isSlip(key, other));
    if (near === undefined) continue;
    const [, other] = near;
    const params = {
      champ: libelleOf(champ),
      variantes: `${shownGraphie(other)}, ${shownGraphie(graphie)}`,
      proposition: shownText(other.label),
      proches: 1,
    };
    const { place, lignes } = graphie;
    yield { place, champ, params, lignes, cause: `${champ}:${key}` };
  }
}

function isSlip(a: string, b: string): boolean {
  const sameDigits = a.replace(/\D/g, "") === b.replace(/\D/g, "");
  return sameDigits && Math.abs(a.length - b.length) <= 1 && distance(a, b) === 1;
}

export const nomEcritDePlusieursFacons = rule({
  code: "REF-02",
  gravite: "avertissement",
  titre: "Même nom écrit de plusieurs façons",
  constat: ({ champ, variantes, proches }) =>
    `${cite(champ)}\u00a0: ${texte(variantes)}. ` +
    (proches === 1
      ? "Comptés séparément\u00a0; si c'est le même nom, il apparaît dans deux bilans."
      : "Réunis dans les bilans, ils seraient comptés séparément par vos formules."),
  pourCorriger: "Garder une seule écriture, de préférence la plus fréquente.",
  correction: "B",
  source: "Rapprochement des noms sans casse, accents, espaces ni ponctuation",
  *check(suivi) {
    const moas = graphiesOf(suivi, "moa");
    yield* ecritures("moa", moas);
    yield* nomsProches("moa", moas);
    yield* ecritures("entreprise", graphiesOf(suivi, "entreprise"));
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
