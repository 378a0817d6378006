import { RULES } from "../../../src/domain/anomalies/catalogue";
import type { Rule } from "../../../src/domain/anomalies/rule";

/** Code, gravité (B bloquante, A avertissement, I information), correction, titre. */
const PREVUES = `
  STR-01 | B | C | Ligne de titres introuvable
  STR-02 | B | C | Feuille ou plage vide
  STR-03 | A | C | Titres sur plusieurs lignes ou fusionnés
  STR-04 | A | B | Cellules fusionnées dans les données
  STR-05 | A | B | Ligne de total ou de reste parmi les données
  STR-06 | I | C | Lignes vides intercalées
  STR-07 | A | C | Plusieurs tableaux sur la feuille
  STR-08 | I | C | Lignes masquées ou filtrées
  COL-01 | B | B | Colonne indispensable absente
  COL-02 | B | B | Deux colonnes pour la même information
  COL-03 | I | B | Colonne non utilisée
  COL-04 | A | C | Colonne sans titre
  COL-05 | A | B | Unité inhabituelle dans le titre
  TYP-01 | B | C | Erreur Excel dans la cellule
  TYP-02 | A | A | Nombre saisi comme texte
  TYP-03 | B | C | Valeur non numérique
  TYP-04 | A | A | Date saisie comme texte
  TYP-05 | B | C | Date illisible
  TYP-06 | B | C | Cellule obligatoire vide
  TYP-07 | I | A | Espaces superflus ou caractères invisibles
  TYP-08 | A | A | Oui/Non écrit autrement
  TYP-09 | A | B | Formule du complément non calculée
  TYP-10 | A | B | Durée au lieu d'un nombre d'heures
  PLG-01 | B | C | Heures négatives ou nulles
  PLG-02 | A | C | Heures élevées pour la durée du contrat
  PLG-03 | B | C | Heures impossibles pour la durée
  PLG-04 | A | B | Date improbable
  PLG-05 | A | C | Montant inhabituel
  PLG-06 | A | B | Taux à vérifier
  PLG-07 | A | C | Âge improbable
  PLG-08 | A | C | Coût horaire ou part MO inhabituels
  COH-01 | B | B | Fin avant le début
  COH-02 | A | C | Heures hors de la période du contrat
  COH-03 | A | B | QPV « Oui » sans quartier
  COH-04 | A | B | Quartier indiqué mais QPV « Non »
  COH-05 | A | C | « Moins de 26 ans » à 26 ans ou plus
  COH-06 | A | C | « 50 ans et plus » avant 50 ans
  COH-07 | A | C | Heures prévues différentes du calcul
  COH-08 | A | B | Montant peut-être TTC
  COH-09 | A | C | Contrat et employeur incohérents
  COH-10 | A | C | Parcours au-delà de la durée d'éligibilité
  COH-11 | I | C | Taux de réalisation inhabituel
  COH-12 | I | C | Heures après la fin du marché
  COH-13 | B | C | Heures avant la validation de l'éligibilité
  COH-14 | A | C | Date de fin et type de contrat
  COH-15 | A | C | CDDI hors des durées prévues
  COH-16 | I | A | Formule aux taux par défaut
  REF-01 | B | B | Maître d'ouvrage non reconnu
  REF-02 | A | B | Même nom écrit de plusieurs façons
  REF-03 | A | B | Type de contrat inconnu
  REF-04 | A | B | Public non reconnu
  REF-05 | A | B | Quartier ou code QPV inconnu
  REF-06 | A | B | Code QPV d'une autre génération
  REF-07 | A | C | SIRET invalide
  REF-08 | A | B | Numéro de marché abîmé
  REF-09 | A | C | Public non renseigné
  DBL-01 | A | C | Ligne en double
  DBL-02 | A | B | Même personne, dates de naissance différentes
  DBL-03 | A | C | Contrats qui se chevauchent
  DBL-04 | I | B | Personnes peut-être identiques
  DBL-05 | A | C | Mois saisi deux fois
  TOT-01 | A | B | Total différent de la somme
  TOT-02 | A | C | Total du MOA différent de ses marchés
  TOT-03 | I | C | Répartition incomplète
  TOT-04 | A | C | Nombre annoncé différent
  FEU-01 | B | B | Marché introuvable
  FEU-02 | I | C | Marché sans heures
  FEU-03 | A | B | MOA différents selon la feuille
  FEU-04 | A | C | Mois et total du contrat différents
  FEU-05 | A | B | Personne inconnue
  CNF-01 | A | B | Numéro de sécurité sociale présent
  CNF-02 | I | C | Information sensible en texte libre
  CNF-03 | I | C | Coordonnées personnelles
  CNF-04 | I | - | Petits effectifs masqués
`;

const GRAVITES = { bloquante: "B", avertissement: "A", information: "I" } as const;

function told({ code, gravite, correction, titre }: Rule): string {
  return [code, GRAVITES[gravite], correction, titre.replaceAll("\u00a0", " ")].join(" | ");
}

const linesOf = (liste: string) =>
  liste
    .trim()
    .split("\n")
    .map((line) => line.trim());

const codeOf = (line: string) => line.slice(0, line.indexOf(" |"));

/** A check that joins them later answers for itself: its examples, its page, its sentences. */
const prevus = new Set(linesOf(PREVUES).map(codeOf));
const rules: readonly Rule[] = RULES;
const own = rules.filter(({ code }) => prevus.has(code));

it("le catalogue porte les 74 contrôles prévus, avec leur gravité, leur correction et leur titre", () => {
  expect(prevus.size).toBe(74);
  expect(own.map(told).toSorted()).toEqual(linesOf(PREVUES).toSorted());
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
});

/**
 * « seule »: the row is judged for itself, and taken up alone when it changes. Then the
 * champs that the check rests on: while one of them is in doubt, it is silent.
 */
const REPOSENT = `
  PLG-01 | seule
  PLG-02 | seule | dateDebutContrat, dateFinContrat, heuresRealisees
  PLG-03 | seule
  PLG-07 | seule | dateNaissance, dateDebutContrat
  COH-01 | seule
  COH-02 | seule | dateDebutContrat, dateFinContrat
  COH-03 | seule
  COH-05 | seule | dateNaissance, dateDebutContrat
  COH-06 | seule | dateNaissance, dateDebutContrat
  COH-07 | seule
  COH-09 | seule
  COH-10 | dateDebutContrat, dateFinContrat
  COH-12 | dateDebutContrat, mois
  COH-13 | seule
  COH-14 | seule | dateFinContrat
  COH-15 | dateDebutContrat, dateFinContrat, heuresHebdo
  REF-06 | seule
`;

it("chaque contrôle prévu dit s'il juge une ligne seule, et les champs dont le doute le fait taire", () => {
  const reposent = own.flatMap(({ code, parLigne, lit }) => {
    const told = [...(parLigne === true ? ["seule"] : []), ...(lit ? [lit.join(", ")] : [])];
    return told.length === 0 ? [] : [[code, ...told].join(" | ")];
  });
  expect(reposent).toEqual(linesOf(REPOSENT));
});
