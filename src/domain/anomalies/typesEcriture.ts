import { CHAMPS } from "../columns/champs";
import { HEURES_PAR_JOUR } from "./joursOfPeriode";
import { ecrituresOuiNon } from "./ecrituresOuiNon";
import { eachIssue } from "./eachIssue";
import { libelleOf } from "./effetSurBilan";
import { rule } from "./rule";
import { cite, compte, duree, heures, jour, nombre } from "./shown";

const SOURCE = "Convention de saisie d'Excel";

export const nombreTexte = rule({
  code: "TYP-02",
  gravite: "avertissement",
  titre: "Nombre saisi comme texte",
  constat: ({ valeur }) =>
    `${cite(valeur)} est du texte\u00a0: Excel ne l'additionne pas dans ses totaux.`,
  pourCorriger: "Convertir en nombre. Exemple\u00a0: 151,67.",
  correction: "A",
  source: SOURCE,
  check: eachIssue("nombreTexte", ({ valeur }) => ({ params: { valeur: valeur() } })),
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Entreprise | Maître d'ouvrage | Heures réalisées
        Durand | Léa    | BTP Sud    | Ville d'Alès     | '412,5
        Martin | Ali    | Gard TP    | Ville d'Alès     | 80`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Entreprise | Maître d'ouvrage | Heures réalisées
        Durand | Léa    | BTP Sud    | Ville d'Alès     | 412,5`,
    },
  },
});

export const dateTexte = rule({
  code: "TYP-04",
  gravite: "avertissement",
  titre: "Date saisie comme texte",
  constat: ({ date, doute }) =>
    `${date === undefined ? "Ce texte se lit comme une date" : `Ce texte se lit comme le ${jour(date)}`}, ` +
    "mais Excel ne le traite pas comme une date (tri et durée impossibles)." +
    (doute === 1 ? " Le jour et le mois pourraient être inversés." : ""),
  pourCorriger: "Convertir en date.",
  correction: "A",
  source: SOURCE,
  check: eachIssue("dateTexte", ({ champ, kind }) => {
    const isAmbiguous = kind.doubt === "jourOuMois";
    const isSafe = !isAmbiguous && kind.doubt !== "jourAbsent";
    const doute = isAmbiguous ? { doute: 1 } : {};
    return {
      params: CHAMPS[champ].personnel ? doute : { date: kind.jour, ...doute },
      correction: isSafe ? "A" : "B",
    };
  }),
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Début du contrat | Fin du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | '02/03/2026      | 30/06/2026     | 120
        Martin | Ali    | Ville d'Alès     | 02/03/2026       | 30/06/2026     | 80`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Début du contrat | Fin du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | 02/03/2026       | 30/06/2026     | 120`,
    },
  },
});

export const espacesSuperflus = rule({
  code: "TYP-07",
  gravite: "information",
  titre: "Espaces superflus ou caractères invisibles",
  constat: ({ champ }) =>
    "La valeur contient des espaces en trop, insécables ou un retour à la ligne\u00a0: " +
    `${cite(champ)} pourrait être compté deux fois dans vos formules.`,
  pourCorriger: "Nettoyer les espaces.",
  correction: "A",
  source: SOURCE,
  check: eachIssue("espaces", ({ champ }) => ({ params: { champ: libelleOf(champ) } })),
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Entreprise | Maître d'ouvrage | Heures réalisées
        Durand | Léa    | BTP Sud    | Ville␣␣d'Alès    | 120
        Martin | Ali    | BTP Sud    | Ville d'Alès     | 80`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Entreprise | Maître d'ouvrage | Heures réalisées
        Durand | Léa    | BTP Sud    | Ville d'Alès     | 120`,
    },
  },
});

const ouiNonUnread = eachIssue("illisible", ({ champ, kind, valeur }) =>
  CHAMPS[champ].type === "ouiNon" && kind.reason !== "erreurExcel"
    ? { params: { valeur: valeur() }, correction: "C" }
    : null,
);

export const ouiNonAutrement = rule({
  code: "TYP-08",
  gravite: "avertissement",
  titre: "Oui/Non écrit autrement",
  constat: ({ valeur, lu, nombre: k }) => {
    if (lu === undefined)
      return `${cite(valeur)} ne se lit ni comme Oui ni comme Non\u00a0: l'information est inconnue.`;
    const partout = k === undefined ? "" : ` dans toute la colonne (${compte(k, "ligne")})`;
    return `${cite(valeur)} a été lu comme ${cite(lu)}${partout}.`;
  },
  pourCorriger: "Remplacer par Oui ou Non.",
  correction: "A",
  source: SOURCE,
  *check(suivi) {
    yield* ecrituresOuiNon(suivi);
    yield* ouiNonUnread(suivi);
  },
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Résident QPV | Heures réalisées
        Durand | Léa    | Ville d'Alès     | x            | 120
        Martin | Ali    | Ville d'Alès     | Non          | 80`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Résident QPV | Heures réalisées
        Durand | Léa    | Ville d'Alès     | Oui          | 120
        Martin | Ali    | Ville d'Alès     | Non          | 80`,
    },
  },
});

export const dureeExcel = rule({
  code: "TYP-10",
  gravite: "avertissement",
  titre: "Durée au lieu d'un nombre d'heures",
  constat: ({ heures: h, jours }) =>
    `${cite(duree(h))} est une durée Excel (${nombre(jours, 3)} jour). ` +
    `Vos formules compteraient ${nombre(jours, 3)}\u00a0h au lieu de ${heures(h)}.`,
  pourCorriger: "Remplacer par un nombre d'heures (durée × 24).",
  correction: "B",
  source: "Excel enregistre une durée en jours",
  check: eachIssue("duree", ({ kind }) => {
    const valeur = kind.jours * HEURES_PAR_JOUR;
    return { params: { heures: valeur, jours: kind.jours }, heures: valeur };
  }),
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Entreprise | Maître d'ouvrage | Heures réalisées
        Durand | Léa    | BTP Sud    | Ville d'Alès     | [h]35:30
        Martin | Ali    | Gard TP    | Ville d'Alès     | 80`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Entreprise | Maître d'ouvrage | Heures réalisées
        Durand | Léa    | BTP Sud    | Ville d'Alès     | 35,5
        Martin | Ali    | Gard TP    | Ville d'Alès     | 80`,
    },
  },
});
