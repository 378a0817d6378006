import type { ChampId } from "../columns/champs";
import { PAUSE, type Steps } from "../steps";
import { codeAt } from "../suivi/codes";
import { labelColumn } from "../suivi/labels";
import type { Ligne } from "../suivi/ligne";
import type { LigneRef, Marche, Suivi } from "../suivi/suivi";
import type { LigneTest, TableColumns } from "../suivi/tableColumns";
import { DEUX_MARCHES } from "./exempleMarches";
import { eachWhere, lignesInSlices, onCell, rule, tablesWith, type Findings } from "./rule";
import { cite, heures, texte } from "./shown";
import { shownText } from "./shownValue";

const SOURCE = "Rapprochement des feuilles du classeur";
const LISTES = { natures: ["marche"] } as const;
const REFERENCES = ["marcheNum", "operationRef", "operation"] as const satisfies readonly ChampId[];

function sheetNames(
  suivi: Suivi,
  tables: Iterable<readonly [number, { readonly table: { readonly sheet: number } }]>,
): string {
  const names = [...tables].map(([, { table }]) => suivi.workbook.sheets[table.sheet]?.name ?? "?");
  return [...new Set(names)].map((name) => cite(shownText(name))).join(", ");
}

type References = ReadonlyMap<ChampId, ReadonlySet<string>>;

/** Champs by which the sheets of marchés name them, and every key that they give. */
function referencesListees(suivi: Suivi): References {
  const listed = new Map<ChampId, Set<string>>();
  for (const [, lignes] of tablesWith(suivi, LISTES)) {
    for (const champ of REFERENCES) {
      const keys = labelColumn(lignes, champ)?.keys ?? [];
      if (keys.length > 0) listed.set(champ, new Set([...(listed.get(champ) ?? []), ...keys]));
    }
  }
  return listed;
}

/** The surest reference that the row tells, when no sheet of marchés knows it; null when one does. */
function unknownReference(ligne: Ligne, listed: References): ChampId | null {
  const champ = REFERENCES.find((each) => listed.has(each) && ligne.key(each) !== null);
  if (champ === undefined) return null;
  return listed.get(champ)?.has(ligne.key(champ) ?? "") === true ? null : champ;
}

export const marcheIntrouvable = rule({
  code: "FEU-01",
  gravite: "bloquante",
  titre: "Marché introuvable",
  constat: ({ marche, heures: h, feuille }) =>
    `${h === undefined ? "Cette ligne cite" : `${heures(h)} citent`} le marché ${cite(marche)}, ` +
    `absent de ${texte(feuille)}. Ces heures ne peuvent pas être comparées à un objectif.`,
  pourCorriger: "Choisir le marché, ou l'ajouter à la feuille des marchés.",
  correction: "B",
  source: SOURCE,
  *check(suivi, parametres) {
    const listed = referencesListees(suivi);
    if (listed.size === 0) return;
    const feuille = sheetNames(suivi, tablesWith(suivi, LISTES));
    const isUnlinked = ({ links: { marche } }: TableColumns): LigneTest => {
      return (ligne) => codeAt(marche, ligne) === -1;
    };
    yield* eachWhere({ natures: ["contrat", "releve"] }, isUnlinked, (ligne) => {
      const champ = unknownReference(ligne, listed);
      if (champ === null) return null;
      const h = Number.isNaN(ligne.heures) ? {} : { heures: ligne.heures };
      const params = { marche: shownText(ligne.label(champ) ?? ""), ...h, feuille };
      return { ...onCell(ligne, champ, params), cause: ligne.key(champ) ?? "" };
    })(suivi, parametres);
  },
  exemples: {
    fautif: {
      Marchés: DEUX_MARCHES,
      Contrats: `
        N° de marché | Nom    | Prénom | Type de contrat | Début du contrat | Heures réalisées
        23T009       | Durand | Léa    | CDD             | 02/03/2026       | 120
        23T002       | Martin | Ali    | CDD             | 02/03/2026       | 80`,
    },
    correct: {
      Marchés: DEUX_MARCHES,
      Contrats: `
        N° de marché | Nom    | Prénom | Type de contrat | Début du contrat | Heures réalisées
        23T001       | Durand | Léa    | CDD             | 02/03/2026       | 120
        23T002       | Martin | Ali    | CDD             | 02/03/2026       | 80`,
    },
  },
});

interface Desaccord {
  readonly first: Ligne;
  readonly marche: Marche;
  readonly lignes: LigneRef[];
}

/** Rows whose own MOA is not the one of their marché, by marché and MOA. */
function* desaccords(suivi: Suivi): Steps<ReadonlyMap<string, Desaccord>> {
  const found = new Map<string, Desaccord>();
  const needs = { natures: ["contrat", "releve"], champs: ["moa"] } as const;
  const moas = Int32Array.from(suivi.marches, ({ moa }) => moa);
  const areTwo = ({ links: { marche, moa } }: TableColumns): LigneTest => {
    return (ligne) => {
      const [own, ofMarche] = [codeAt(moa, ligne), codeAt(moas, codeAt(marche, ligne))];
      return own !== -1 && ofMarche !== -1 && own !== ofMarche;
    };
  };
  for (const ligne of lignesInSlices(suivi, needs, areTwo)) {
    const marche = ligne === PAUSE ? undefined : suivi.marches[ligne.marche];
    if (ligne === PAUSE) yield PAUSE;
    if (ligne === PAUSE || marche === undefined) continue;
    const cause = `${String(ligne.marche)}:${String(ligne.moa)}`;
    const known = found.get(cause);
    if (known === undefined) found.set(cause, { first: ligne, marche, lignes: [ligne.ref] });
    else known.lignes.push(ligne.ref);
  }
  return found;
}

export const moaDifferents = rule({
  code: "FEU-03",
  gravite: "avertissement",
  titre: "MOA différents selon la feuille",
  constat: ({ marche, moaMarche, moaLigne }) =>
    `${cite(marche)}\u00a0: ${cite(moaMarche)} dans les marchés, ${cite(moaLigne)} dans les heures.`,
  pourCorriger: "Harmoniser le maître d'ouvrage.",
  correction: "B",
  source: SOURCE,
  *check(suivi): Findings {
    for (const [cause, { first, marche, lignes }] of yield* desaccords(suivi)) {
      const params = {
        marche: shownText(marche.libelle),
        moaMarche: shownText(suivi.moas[marche.moa]?.nom ?? ""),
        moaLigne: shownText(first.label("moa") ?? ""),
      };
      yield { ...onCell(first, "moa", params), lignes, cause };
    }
  },
  exemples: {
    fautif: {
      Marchés: DEUX_MARCHES,
      Contrats: `
        N° de marché | Nom    | Prénom | Maître d'ouvrage | Type de contrat | Début du contrat | Heures réalisées
        23T001       | Durand | Léa    | Logis Cévenols   | CDD             | 02/03/2026       | 120
        23T002       | Martin | Ali    | Logis Cévenols   | CDD             | 02/03/2026       | 80`,
    },
    correct: {
      Marchés: DEUX_MARCHES,
      Contrats: `
        N° de marché | Nom    | Prénom | Maître d'ouvrage | Type de contrat | Début du contrat | Heures réalisées
        23T001       | Durand | Léa    | Ville d'Alès     | CDD             | 02/03/2026       | 120
        23T002       | Martin | Ali    | Logis Cévenols   | CDD             | 02/03/2026       | 80`,
    },
  },
});

/** Persons that the sheets of participants list; empty when there is no such sheet. */
function personnesListees(suivi: Suivi): ReadonlySet<number> {
  const listed = new Set<number>();
  for (const [table] of tablesWith(suivi, { natures: ["participant"] })) {
    for (const personne of suivi.links[table]?.personne ?? []) listed.add(personne);
  }
  listed.delete(-1);
  return listed;
}

export const personneInconnue = rule({
  code: "FEU-05",
  gravite: "avertissement",
  titre: "Personne inconnue",
  constat: ({ heures: h, feuille }) =>
    `${h === undefined ? "Cette ligne cite" : `${heures(h)} citent`} un participant ` +
    `absent de ${texte(feuille)}.`,
  pourCorriger: "Ajouter le participant à sa feuille, ou harmoniser l'identifiant ou le nom.",
  correction: "B",
  source: SOURCE,
  *check(suivi, parametres) {
    const listed = personnesListees(suivi);
    if (listed.size === 0) return;
    const feuille = sheetNames(suivi, tablesWith(suivi, { natures: ["participant"] }));
    const isNotListed = ({ links: { personne } }: TableColumns): LigneTest => {
      return (ligne) => codeAt(personne, ligne) !== -1 && !listed.has(codeAt(personne, ligne));
    };
    yield* eachWhere({ natures: ["contrat", "releve"] }, isNotListed, (ligne) => {
      const h = Number.isNaN(ligne.heures) ? {} : { heures: ligne.heures };
      const champ = ligne.isEmpty("participantId") ? "nom" : "participantId";
      return onCell(ligne, champ, { ...h, feuille });
    })(suivi, parametres);
  },
  exemples: {
    fautif: {
      Participants: `
        Nom    | Prénom | Date de naissance | Résident QPV
        Durand | Léa    | 03/02/1990        | Oui
        Martin | Ali    | 05/06/1985        | Non`,
      Contrats: `
        Nom    | Prénom | Date de naissance | Maître d'ouvrage | Type de contrat | Heures réalisées
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | CDD             | 120
        Petit  | Zoé    | 07/08/1992        | Ville d'Alès     | CDD             | 80`,
    },
    correct: {
      Participants: `
        Nom    | Prénom | Date de naissance | Résident QPV
        Durand | Léa    | 03/02/1990        | Oui
        Martin | Ali    | 05/06/1985        | Non`,
      Contrats: `
        Nom    | Prénom | Date de naissance | Maître d'ouvrage | Type de contrat | Heures réalisées
        DURAND | Léa    | 03/02/1990        | Ville d'Alès     | CDD             | 120
        Martin | Ali    | 05/06/1985        | Ville d'Alès     | CDD             | 80`,
    },
  },
});
