import { jourFromYmd } from "../values/date";
import { qpvGeneration } from "../values/identifiants";
import { valueAt } from "../suivi/codes";
import type { LigneTest, TableColumns } from "../suivi/tableColumns";
import { codeQpvIn, listeDesQuartiers, quartierKey } from "./listeDesQuartiers";
import { eachWhere, onCell, rule, type Findings, type Needs } from "./rule";
import { cite, jour, texte } from "./shown";
import { shownText } from "./shownValue";

const AVEC_QUARTIER: Needs = {
  natures: ["participant", "contrat", "releve"],
  champs: ["quartier"],
};

/** « Hors QPV », « néant »: no quartier. */
const AUCUN = /^(?:hors|non|neant|aucune?|sans|nc|nr|x|autres?)\b/;

export function isNoQuartier(key: string): boolean {
  return AUCUN.test(key);
}

/** Why a quartier is not known: its code is not one, or the workbook's list has it not. */
function faultOf(label: string, liste: ReadonlySet<string> | null): "code" | "liste" | null {
  const code = codeQpvIn(label);
  if (code !== null && qpvGeneration(code) === null) return "code";
  return liste === null || liste.has(quartierKey(label)) ? null : "liste";
}

export const quartierInconnu = rule({
  code: "REF-05",
  gravite: "avertissement",
  titre: "Quartier ou code QPV inconnu",
  constat: ({ valeur, faute }) =>
    faute === "code"
      ? `${cite(valeur)} n'a pas la forme d'un code QPV (QP030001 ou QN03001M).`
      : `${cite(valeur)} n'est pas dans votre liste de quartiers.`,
  pourCorriger: "Choisir dans la liste, ou l'ajouter.",
  correction: "B",
  source:
    "Liste de quartiers du classeur, si une feuille en porte une\u00a0; forme des codes QPV 2015 et 2024",
  *check(suivi, parametres): Findings {
    const liste = listeDesQuartiers(suivi);
    const isUnknown = (columns: TableColumns): LigneTest => {
      const qpv = columns.numbers("qpv");
      const isWrong = columns.hasLabel(
        "quartier",
        (label, key) => !isNoQuartier(key) && faultOf(label, liste) !== null,
      );
      return (ligne) => qpv[ligne] !== 0 && isWrong(ligne);
    };
    yield* eachWhere(AVEC_QUARTIER, isUnknown, (ligne) => {
      const label = ligne.label("quartier") ?? "";
      const faute = faultOf(label, liste);
      if (faute === null) return null;
      const valeur = shownText(label);
      return { ...onCell(ligne, "quartier", { valeur, faute }), cause: quartierKey(valeur) };
    })(suivi, parametres);
  },
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Résident QPV | Quartier     | Début du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | Oui          | Les Cévennes | 02/03/2026       | 120
        Martin | Ali    | Ville d'Alès     | Oui          | Rochebelle   | 02/03/2026       | 80`,
      Listes: `
        Quartiers
        Les Cévennes
        Prés-Saint-Jean`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Résident QPV | Quartier     | Début du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | Oui          | LES CEVENNES | 02/03/2026       | 120
        Martin | Ali    | Ville d'Alès     | Non          | Rochebelle   | 02/03/2026       | 80`,
      Listes: `
        Quartiers
        Les Cévennes
        Prés-Saint-Jean`,
    },
  },
});

const ANCIENNE = 2015;
const ANNEE_METROPOLE = 2024;
const ANNEE_OUTRE_MER = 2025;

/** Day from which the QPV of 2024 replace those of 2015: a year later overseas. */
function debutQpv2024(code: string): number {
  const isOverseas = /^Q[PN]9[78]/i.test(code);
  return jourFromYmd(isOverseas ? ANNEE_OUTRE_MER : ANNEE_METROPOLE, 1, 1) ?? Number.NaN;
}

/** Contracts with a code of 2015 once those of 2024 are in force, or the reverse. */
function isOfOtherTimes(columns: TableColumns): LigneTest {
  const generation = columns.numberByLabel("quartier", (code) => qpvGeneration(code) ?? Number.NaN);
  const debut = columns.numberByLabel("quartier", debutQpv2024);
  const dates = columns.numbers("dateDebutContrat");
  return (ligne) => {
    const [own, date] = [generation(ligne), valueAt(dates, ligne)];
    return own === ANCIENNE ? date >= debut(ligne) : own > ANCIENNE && date < debut(ligne);
  };
}

export const codeQpvAutreGeneration = rule({
  code: "REF-06",
  gravite: "avertissement",
  titre: "Code QPV d'une autre génération",
  constat: ({ code, generation, date, debut }) =>
    generation === ANCIENNE
      ? `${texte(code)} (2015-2023) pour un contrat du ${jour(date)}. ` +
        `Depuis le ${jour(debut)}, les codes commencent par QN.`
      : `${texte(code)} n'existe que depuis le ${jour(debut)}, pour un contrat du ${jour(date)}.`,
  pourCorriger: "Choisir le quartier de la bonne génération, ou accepter (domicile antérieur).",
  correction: "B",
  source:
    "Décret n° 2023-1314 du 28 décembre 2023\u00a0: quartiers prioritaires au 1er janvier 2024",
  parLigne: true,
  check: eachWhere(
    { natures: ["contrat"], champs: ["quartier", "dateDebutContrat"] },
    isOfOtherTimes,
    (ligne) => {
      const code = ligne.label("quartier") ?? "";
      const generation = qpvGeneration(code);
      if (generation === null) return null;
      const date = ligne.number("dateDebutContrat");
      const debut = debutQpv2024(code);
      return onCell(ligne, "quartier", { code: shownText(code), generation, date, debut });
    },
  ),
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Résident QPV | Quartier | Début du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | Oui          | QP030001 | 02/03/2026       | 120
        Martin | Ali    | Ville d'Alès     | Oui          | Prés-Saint-Jean | 02/03/2026 | 80
        Petit  | Zoé    | Ville d'Alès     | Oui          | Les Cévennes | 02/03/2026 | 64`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Résident QPV | Quartier | Début du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | Oui          | QP030001 | 02/03/2023       | 120
        Martin | Ali    | Ville d'Alès     | Oui          | Prés-Saint-Jean | 02/03/2026 | 80
        Petit  | Zoé    | Ville d'Alès     | Oui          | Les Cévennes | 02/03/2026 | 64`,
    },
  },
});
