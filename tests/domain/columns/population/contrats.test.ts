import { told, understand, type Releve } from "./shownTable";

const RELEVES: readonly Releve[] = [
  {
    nom: "les heures du contrat à côté des heures réalisées",
    texte: `
      MOA | Marché | Nom | Prénom | Type de contrat | Début | Fin | Heures contrat | Heures réalisées
      Ville d'Alès | 24T001 | DURAND | Léa | CDD | 01/01/2024 | 31/01/2024 | 151 | 100
      Ville d'Alès | 24T001 | MARTIN | Ali | CDD | 01/02/2024 | 28/02/2024 | 70 | 50`,
    attendu: [
      "contrat · 2-3 : moa | marcheNum | nom | prenom | typeContrat | dateDebutContrat | dateFinContrat | ? | heuresRealisees",
    ],
    questions: ["heuresRealisees"],
  },
  {
    nom: "des heures théoriques, qui ne sont pas l'objectif du marché",
    texte: `
      MOA | Marché | Nom | Prénom | Type de contrat | Début | Fin | Heures théoriques | Heures travaillées
      Ville d'Alès | 24T001 | DURAND | Léa | CDD | 01/01/2024 | 31/01/2024 | 151 | 100
      Ville d'Alès | 24T001 | MARTIN | Ali | CDD | 01/02/2024 | 28/02/2024 | 70 | 50`,
    attendu: [
      "contrat · 2-3 : moa | marcheNum | nom | prenom | typeContrat | dateDebutContrat | dateFinContrat | – | heuresRealisees",
    ],
  },
  {
    nom: "un « Statut » qui est l'état du contrat, non le public",
    texte: `
      MOA | Marché | Nom | Prénom | Nat. contrat | Dt début | Dt fin | Heures réalisées | Statut
      Ville d'Alès | 24T001 | DURAND | Léa | CDD | 01/01/2024 | 31/01/2024 | 100 | En cours
      Ville d'Alès | 24T001 | MARTIN | Ali | ETTI | 01/02/2024 | 28/02/2024 | 50 | Annulé`,
    attendu: [
      "contrat · 2-3 : moa | marcheNum | nom | prenom | typeContrat | dateDebutContrat | dateFinContrat | heuresRealisees | –",
    ],
  },
  {
    nom: "un « QPV » encore à vérifier, et un « Total contrat » qui compte des heures",
    texte: `
      MOA | Marché | Nom | Prénom | Type de contrat | Heures 2023 | Total contrat | QPV
      Ville d'Alès | 24T001 | DURAND | Léa | CDD | 300 | 550 | Oui
      Ville d'Alès | 24T001 | MARTIN | Ali | CDD | 120,5 | 120,5 | à vérifier
      Ville d'Alès | 24T001 | PETIT | Zoé | CDD | 70 | 70 | ?`,
    attendu: [
      "contrat · 2-4 : moa | marcheNum | nom | prenom | typeContrat | heuresRealisees | ? | qpv",
    ],
    questions: ["heuresRealisees"],
  },
  {
    nom: "un numéro de contrat, qui n'est pas un numéro de marché",
    texte: `
      N° contrat | Marché | Nom | Prénom | Type de contrat | Début | Fin | Total heures
      2024/02 | 24T001 | DURAND | Léa | CDD | 01/01/2024 | 31/01/2024 | 100
      2024/03 | 24T001 | MARTIN | Ali | CDD | 01/02/2024 | 28/02/2024 | 50`,
    attendu: [
      "contrat · 2-3 : – | marcheNum | nom | prenom | typeContrat | dateDebutContrat | dateFinContrat | heuresRealisees",
    ],
    questions: ["moa"],
  },
  {
    nom: "une maison de l'emploi, une ligne par contrat",
    texte: `
      Nom Prénom | H/F | Né(e) le | Statut / public | Nom du QPV | Employeur (ETTI, GEIQ…) | Type contrat | Date entrée | Date sortie | Nb heures | MOA
      DURAND Léa | F | 12/03/1990 | RSA  | Cévennes | ID'EES INTERIM | CTTI | 02/01/2024 | 29/02/2024 | 210 | Ville d'Alès
      MARTIN Ali | H | 02/11/1999 | Jeune | Prés-Saint-Jean | GEIQ BTP 30 | CDD | 15/01/2024 | 31/03/2024 | 380 | Ville d'Alès
      PETIT Zoé  | F | 25/07/1985 | DELD |  | SARL DUPONT | CDI | 01/02/2024 | | 400 | Logis Cévenols`,
    attendu: [
      "contrat · 2-4 : nom | sexe | dateNaissance | critereEligibilite | quartier | employeur | typeContrat | dateDebutContrat | dateFinContrat | heuresRealisees | moa",
    ],
  },
  {
    nom: "un numéro de marché juste après le prénom, un identifiant",
    texte: `
      Identifiant | Nom | Prénom | N° de marché | Contrat | Début | Fin | Heures
      P0001 | DURAND | Léa | 23T001 | CDD | 01/02/2024 | 31/03/2024 | 120
      P0002 | MARTIN | Ali | 23T001 | CDDI | 01/02/2024 | 31/03/2024 | 80
      P0003 | PETIT  | Zoé | 23T002 | CTTI | 01/02/2024 | 31/03/2024 | 65`,
    attendu: [
      "contrat · 2-4 : participantId | nom | prenom | marcheNum | typeContrat | dateDebutContrat | dateFinContrat | heuresRealisees",
    ],
    questions: ["moa"],
  },
  {
    nom: "l'identifiant France Travail à côté d'un identifiant interne",
    texte: `
      N° dossier | Identifiant FT | Nom | Prénom | Quartier | Éligibilité | Prescripteur | Niveau
      D-12 | 4512365K | DURAND | Léa | QP030001 | BRSA | Mission locale | 3
      D-13 | 7845120P | MARTIN | Ali | QP030002 | DELD | France Travail | 4
      D-14 | 1203658B | PETIT  | Zoé | QP030001 | TH   | Cap emploi     | 3`,
    attendu: [
      "participant · 2-4 : participantId | idFt | nom | prenom | quartier | critereEligibilite | prescripteur | niveauFormation",
    ],
  },
  {
    nom: "des lots sur des contrats",
    texte: `
      Maître d'ouvrage | Opération | Lot | Entreprise | Salarié(e) | Sexe | Public | Contrat | Du | Au | Heures d'insertion
      Ville d'Alès | Gymnase | Gros œuvre | SARL DUPONT | DURAND Léa | F | RSA | CDD | 01/02/2024 | 31/03/2024 | 120
      Ville d'Alès | Gymnase | Peinture | SAS DURAND | MARTIN Ali | H | DELD | CTT | 01/02/2024 | 31/03/2024 | 90,5
      Ville d'Alès | École | Gros œuvre | SARL DUPONT | PETIT Zoé | F | TH | CDI | 01/02/2024 | | 300`,
    attendu: [
      "contrat · 2-4 : moa | operation | lotLibelle | entreprise | nom | sexe | critereEligibilite | typeContrat | dateDebutContrat | dateFinContrat | heuresRealisees",
    ],
  },
  {
    nom: "des heures d'un contrat à côté de l'objectif du marché",
    texte: `
      MOA | Marché | Entreprise | Obj. heures | Bénéficiaire | Quartier prioritaire | Type de contrat | Heures réal. 2024
      Ville d'Alès | 23T001 | SARL DUPONT | 500 | DURAND Léa | Oui | CDD | 120
      Ville d'Alès | 23T001 | SARL DUPONT | 500 | MARTIN Ali | Non | CDI | 80
      Logis Cévenols | 23T002 | SAS DURAND | 300 | PETIT Zoé | Oui | CTTI | 65`,
    attendu: [
      "contrat+marche · 2-4 : moa | marcheNum | entreprise | heuresPrevues | nom | qpv | typeContrat | heuresRealisees",
    ],
  },
  {
    nom: "« Total heures » seul sur des contrats",
    texte: `
      Bailleur | Chantier | Nom | Prénom | Type contrat | Date d'embauche | Fin de mission | Total heures
      Habitat du Gard | Les Pins | DURAND | Léa | ETTI | 05/02/2024 | 23/02/2024 | 105
      Habitat du Gard | Les Pins | MARTIN | Ali | ETTI | 05/02/2024 | 08/03/2024 | 175`,
    attendu: [
      "contrat · 2-3 : moa | operation | nom | prenom | typeContrat | dateDebutContrat | dateFinContrat | heuresRealisees",
    ],
  },
  {
    nom: "« Nbre d'h » et une structure d'insertion",
    texte: `
      Client | Chantier | SIAE | Type de structure | Nom | Prénom | Civilité | Critère | Poste | Nbre d'h
      Ville de Sète | Quai | ID'EES INTERIM | ETTI | DURAND | Léa | Mme | RSA | Peintre | 35
      Ville de Sète | Quai | PASSERELLES    | AI   | MARTIN | Ali | M.  | DELD | Manœuvre | 21`,
    attendu: [
      "contrat · 2-3 : moa | operation | employeur | employeurType | nom | prenom | sexe | critereEligibilite | metier | heuresRealisees",
    ],
  },
  {
    nom: "un GIP, avec éligibilité et sortie",
    texte: `
      N° | NOM | PRÉNOM | SEXE | DATE DE NAISSANCE | ADRESSE | QPV (O/N) | PUBLIC | DATE D'ÉLIGIBILITÉ | N° PASS IAE | NIVEAU DE FORMATION | SITUATION À LA SORTIE
      1 | DURAND | Léa | F | 12/03/1990 | 3 rue Haute | O | RSA | 01/12/2023 | 999991234567 | 3 | CDI
      2 | MARTIN | Ali | M | 02/11/1999 | 8 quai Nord | N | Jeune | 05/12/2023 | 999991234568 | 4 | Formation
      3 | PETIT  | Zoé | F | 25/07/1985 | 1 place Neuve | O | DELD | 07/12/2023 | 999991234569 | 3 | Chômage`,
    attendu: [
      "participant · 2-4 : – | nom | prenom | sexe | dateNaissance | commune | qpv | critereEligibilite | dateEligibilite | numPassIae | niveauFormation | situationSortie",
    ],
  },
  {
    nom: "un export avec titres abrégés",
    texte: `
      M.O. | Op. | Entr. | Nom benef. | Prén. | DDN | QPV | Ctr | Deb. | Fin | H. réal.
      Ville de Lunel | Halle | BTP SUD | DURAND | Léa | 12/03/1990 | Oui | CDD | 01/02/2024 | 31/03/2024 | 120
      Ville de Lunel | Halle | BTP SUD | MARTIN | Ali | 02/11/1999 | Non | CDI | 01/02/2024 | | 80`,
    attendu: [
      "contrat · 2-3 : moa | operation | entreprise | nom | prenom | dateNaissance | qpv | typeContrat | dateDebutContrat | dateFinContrat | heuresRealisees",
    ],
  },
  {
    nom: "un code de quartier suffit à dire le quartier",
    texte: `
      MOA | Entreprise | Nom | Prénom | Quartier | Type de contrat | Heures
      Ville d'Alès | SARL DUPONT | DURAND | Léa | QP030001 | CDD | 120
      Ville d'Alès | SARL DUPONT | MARTIN | Ali | QN03012A | CDI | 80`,
    attendu: [
      "contrat · 2-3 : moa | entreprise | nom | prenom | quartier | typeContrat | heuresRealisees",
    ],
  },
  {
    nom: "« Titulaire » et « Employeur », heures hebdomadaires et heures faites",
    texte: `
      Acheteur | N° marché | Titulaire | Employeur | Nom | Prénom | Nature du contrat | Durée hebdo | Date de début | Date de fin | Heures effectuées | Commentaires
      Ville de Mende | 24-1 | COLAS | ID'EES | DURAND | Léa | CTTI | 35 | 01/02/2024 | 31/03/2024 | 245 | ok
      Ville de Mende | 24-1 | COLAS | COLAS | MARTIN | Ali | CDI | 35 | 01/02/2024 | | 300 | `,
    attendu: [
      "contrat · 2-3 : moa | marcheNum | entreprise | employeur | nom | prenom | typeContrat | heuresHebdo | dateDebutContrat | dateFinContrat | heuresRealisees | observations",
    ],
  },
  {
    nom: "« Date » seule sur des contrats, sans mois, est celle de l'embauche",
    texte: `
      MOA | Entreprise | Salarié | Public | Type de contrat | Date | Heures réalisées
      Ville d'Alès | SARL DUPONT | DURAND Léa | RSA | CDD | 01/02/2024 | 120
      Ville d'Alès | SARL DUPONT | MARTIN Ali | DELD | CDI | 12/02/2024 | 80`,
    attendu: [
      "contrat · 2-3 : moa | entreprise | nom | critereEligibilite | typeContrat | dateDebutContrat | heuresRealisees",
    ],
  },
  {
    nom: "« Contrat » numéroté et type de contrat à part",
    texte: `
      N° contrat | Salarié | Type contrat | Embauché le | Terme | Donneur d'ordre | Heures clause réalisées
      C-001 | DURAND Léa | CDD | 01/02/2024 | 31/03/2024 | Ville d'Alès | 120
      C-002 | MARTIN Ali | CDI | 12/02/2024 | | Ville d'Alès | 80`,
    attendu: [
      "contrat · 2-3 : – | nom | typeContrat | dateDebutContrat | dateFinContrat | moa | heuresRealisees",
    ],
  },
];

test.each(RELEVES)("des contrats, des personnes : $nom", (releve) => {
  expect(understand(releve)).toEqual(told(releve));
});
