import { told, understand, type Releve } from "./shownTable";

const RELEVES: readonly Releve[] = [
  {
    nom: "le marché et le contrat ont chacun leurs dates",
    texte: `
      Maître d'ouvrage | N° marché | Titulaire | Date notification | Durée (mois) | Objectif heures | Salarié | Date de naissance | Type de contrat | Date début | Date fin | Heures réalisées
      Ville d'Alès | 23T001 | SARL DUPONT | 12/01/2023 | 18 | 500 | DURAND Léa | 12/03/1990 | CDD | 01/02/2024 | 31/03/2024 | 120
      Ville d'Alès | 23T001 | SARL DUPONT | 12/01/2023 | 18 | 500 | MARTIN Ali | 02/11/1999 | CDI | 05/02/2024 | | 80
      Logis Cévenols | 23T002 | SAS DURAND | 03/03/2023 | 12 | 300 | PETIT Zoé | 25/07/1985 | CTTI | 01/02/2024 | 31/03/2024 | 65`,
    attendu: [
      "contrat+marche · 2-4 : moa | marcheNum | entreprise | dateNotification | dureeMois | heuresPrevues | nom | dateNaissance | typeContrat | dateDebutContrat | dateFinContrat | heuresRealisees",
    ],
  },
  {
    nom: "l'export d'un GEIQ",
    texte: `
      Nom de la structure | Nom | Prénom | Date de naissance | Critères public prioritaire | Prescripteur | Niveau de qualification | Poste occupé | Type de contrat | Date de début | Date de fin prévisionnelle | Durée hebdomadaire du contrat (heures) | Heures réalisées | Maître d'ouvrage
      GEIQ BTP 30 | DURAND | Léa | 12/03/1990 | RSA | Mission locale | 3 | Maçon | CDD | 01/02/2024 | 31/03/2024 | 35 | 120 | Ville d'Alès
      GEIQ BTP 30 | MARTIN | Ali | 02/11/1999 | DELD | PLIE | 4 | Peintre | CDD | 05/02/2024 | 30/04/2024 | 35 | 80 | Ville d'Alès`,
    attendu: [
      "contrat · 2-3 : employeur | nom | prenom | dateNaissance | critereEligibilite | prescripteur | niveauFormation | metier | typeContrat | dateDebutContrat | dateFinContrat | heuresHebdo | heuresRealisees | moa",
    ],
  },
  {
    nom: "des titres sans accents ni apostrophes",
    texte: `
      Maitre d ouvrage | Operation | Entreprise | Beneficiaire | Date de naissance | QPV | Type de contrat | Debut contrat | Fin contrat | Heures realisees
      VILLE DE BEAUCAIRE | QUAI | COLAS | DURAND LEA | 12/03/1990 | OUI | CDD | 01/02/2024 | 31/03/2024 | 120
      VILLE DE BEAUCAIRE | QUAI | COLAS | MARTIN ALI | 02/11/1999 | NON | CDI | 01/02/2024 | | 80`,
    attendu: [
      "contrat · 2-3 : moa | operation | entreprise | nom | dateNaissance | qpv | typeContrat | dateDebutContrat | dateFinContrat | heuresRealisees",
    ],
  },
  {
    nom: "« Statut » est l'état d'un marché",
    texte: `
      MOA | N° marché | Date | Entreprise | Heures prévues | Heures réalisées | Statut
      Ville d'Alès | 23T001 | 12/01/2023 | SARL DUPONT | 500 | 200 | En cours
      Ville d'Alès | 23T002 | 12/05/2023 | SAS DURAND | 300 | 300 | Soldé`,
    attendu: [
      "marche · 2-3 : moa | marcheNum | dateNotification | entreprise | heuresPrevues | heuresRealisees | statutClause",
    ],
  },
  {
    nom: "« Statut » est le public d'un salarié",
    texte: `
      MOA | Nom | Prénom | Commune | Statut | Contrat | Heures
      Ville d'Alès | DURAND | Léa | Alès | RSA | CDD | 120
      Ville d'Alès | MARTIN | Ali | Anduze | DELD | CDI | 80`,
    attendu: [
      "contrat · 2-3 : moa | nom | prenom | commune | critereEligibilite | typeContrat | heuresRealisees",
    ],
  },
  {
    nom: "« QPV » donne le nom du quartier",
    texte: `
      MOA | Chantier | Nom | Prénom | QPV | Contrat | Nb heures réalisées
      Ville d'Alès | Gymnase | DURAND | Léa | Prés-Saint-Jean | CDD | 120
      Ville d'Alès | Gymnase | MARTIN | Ali | Cévennes | CDI | 80
      Ville d'Alès | École | PETIT | Zoé | Tamaris | CDI | 60`,
    attendu: [
      "contrat · 2-4 : moa | operation | nom | prenom | quartier | typeContrat | heuresRealisees",
    ],
  },
  {
    nom: "« Type » et « Nature » d'un contrat, âge et téléphone à côté",
    texte: `
      Donneur d'ordre | Nom | Prénom | Âge | Tél. | Type | Date d'embauche | Total heures effectuées
      Ville d'Alès | DURAND | Léa | 34 | 0600000000 | CDD | 01/02/2024 | 120
      Ville d'Alès | MARTIN | Ali | 25 | 0600000001 | CDI | 01/02/2024 | 80`,
    attendu: [
      "contrat · 2-3 : moa | nom | prenom | – | – | typeContrat | dateDebutContrat | heuresRealisees",
    ],
  },
  {
    nom: "des heures écrites en durées, un total de tête",
    texte: `
      MOA | Salarié | Contrat | Heures réalisées
      TOTAL | | | 200
      Ville d'Alès | DURAND Léa | CDD | [h]120:00
      Ville d'Alès | MARTIN Ali | CDI | [h]80:00`,
    attendu: ["contrat · 3-4 : moa | nom | typeContrat | heuresRealisees"],
  },
  {
    nom: "un « Coefficient » n'est pas la part de main-d'œuvre",
    texte: `
      MOA | N° marché | Entreprise | Montant HT | Coefficient | Heures prévues | Heures réalisées
      Ville d'Alès | 23T001 | SARL DUPONT | 500000 | 0,85 | 500 | 200
      Ville d'Alès | 23T002 | SAS DURAND | 300000 | 0,9 | 300 | 100`,
    attendu: [
      "marche · 2-3 : moa | marcheNum | entreprise | montantHt | – | heuresPrevues | heuresRealisees",
    ],
  },
  {
    nom: "une « Date » à côté d'heures qu'aucun mois ne contient n'est pas celle d'un relevé",
    texte: `
      MOA | Entreprise | Nom | Prénom | Public | Date | Nombre d'heures de travail
      Ville d'Alès | SARL DUPONT | DURAND | Léa | RSA | 01/02/2024 | 120
      Ville d'Alès | SARL DUPONT | MARTIN | Ali | DELD | 12/02/2024 | 800
      Ville d'Alès | SARL DUPONT | PETIT | Zoé | TH | 12/03/2024 | 700`,
    attendu: [
      "contrat · 2-4 : moa | entreprise | nom | prenom | critereEligibilite | ?dateDebutContrat | heuresRealisees",
    ],
    questions: ["dateDebutContrat"],
  },
  {
    nom: "un « Type d'embauche » fait de CDD et de CDI est le type de contrat",
    texte: `
      MOA | Nom | Prénom | Type d'embauche | Début | Heures réalisées
      Ville d'Alès | DURAND | Léa | CDD | 01/02/2024 | 120
      Ville d'Alès | MARTIN | Ali | CDI | 12/02/2024 | 80`,
    attendu: [
      "contrat · 2-3 : moa | nom | prenom | typeContrat | dateDebutContrat | heuresRealisees",
    ],
  },
  {
    nom: "deux colonnes d'heures aussi vagues l'une que l'autre se demandent toutes deux",
    texte: `
      MOA | N° marché | Entreprise | Volume d'heures | Heures clause
      Ville d'Alès | 23T001 | SARL DUPONT | 500 | 120,5
      Ville d'Alès | 23T002 | SAS DURAND | 300 | 80`,
    attendu: ["marche · 2-3 : moa | marcheNum | entreprise | ?heuresRealisees | ?heuresPrevues"],
    questions: ["heuresRealisees", "heuresPrevues"],
  },
  {
    nom: "l'achat responsable d'une région",
    texte: `
      Nom organisme acheteur | Objet détaillé du marché | Raison sociale du fournisseur | Dépense achat (€) | Date de notification | Considérations sociales | Heures d'insertion réalisées
      Région Occitanie | Nettoyage des lycées | ONET PROPRETE | 1200000 | 12/01/2023 | Exécution | 4200
      Région Occitanie | Espaces verts | JARDINS 30 | 90000 | 12/05/2023 | Réservé | 1500`,
    attendu: [
      "marche · 2-3 : moa | marcheObjet | entreprise | montantHt | dateNotification | typeClause | heuresRealisees",
    ],
  },
  {
    nom: "des titres numérotés",
    texte: `
      1. Maître d'ouvrage | 2. Entreprise | 3. Nom | 4. Prénom | 5. Type de contrat | 6. Heures réalisées
      Ville d'Alès | SARL DUPONT | DURAND | Léa | CDD | 120
      Ville d'Alès | SARL DUPONT | MARTIN | Ali | CDI | 80`,
    attendu: ["contrat · 2-3 : moa | entreprise | nom | prenom | typeContrat | heuresRealisees"],
  },
  {
    nom: "deux colonnes d'heures réalisées se demandent",
    texte: `
      MOA | Marché | Entreprise | Heures prévues | Heures réalisées | Heures effectuées
      Ville d'Alès | 23T001 | SARL DUPONT | 500 | 200 | 210
      Ville d'Alès | 23T002 | SAS DURAND | 300 | 100 | 100`,
    attendu: ["marche · 2-3 : moa | marcheNum | entreprise | heuresPrevues | heuresRealisees | ?"],
    questions: ["heuresRealisees"],
  },
  {
    nom: "« Heures » à côté d'heures réalisées d'un contrat se demande",
    texte: `
      MOA | Nom | Prénom | Contrat | Heures | Heures réalisées
      Ville d'Alès | DURAND | Léa | CDD | 150 | 120
      Ville d'Alès | MARTIN | Ali | CDI | 100 | 80`,
    attendu: ["contrat · 2-3 : moa | nom | prenom | typeContrat | ? | heuresRealisees"],
    questions: ["heuresRealisees"],
  },
  {
    nom: "les heures de formation ne sont pas des heures d'insertion",
    texte: `
      MOA | Nom | Prénom | Contrat | Heures | Heures de formation | Formation | Tuteur
      Ville d'Alès | DURAND | Léa | CDD | 150 | 14 | SST | M. Paul
      Ville d'Alès | MARTIN | Ali | CDI | 100 | 0 | | Mme Roux`,
    attendu: [
      "contrat · 2-3 : moa | nom | prenom | typeContrat | heuresRealisees | heuresFormation | formation | tuteur",
    ],
  },
  {
    nom: "une liste de personnes suivies, sans contrat",
    texte: `
      Identifiant | Nom | Prénom | Sexe | Date de naissance | Ville | Quartier | Statut à l'entrée | Date d'entrée | Référent
      P01 | DURAND | Léa | F | 12/03/1990 | Alès | Cévennes | RSA | 02/01/2024 | Mme Roux
      P02 | MARTIN | Ali | H | 02/11/1999 | Alès | Tamaris | DELD | 09/01/2024 | M. Paul`,
    attendu: [
      "participant · 2-3 : participantId | nom | prenom | sexe | dateNaissance | commune | quartier | critereEligibilite | dateEligibilite | prescripteur",
    ],
  },
  {
    nom: "la mise à disposition, le motif de fin, la suite",
    texte: `
      Client | Entreprise utilisatrice | ETTI | Intérimaire | Modalité | Début mission | Fin mission | Heures mission | Motif de fin | Suite de parcours
      Habitat du Gard | SPIE | ID'EES INTERIM | DURAND Léa | Mise à disposition | 01/02/2024 | 31/03/2024 | 210 | Fin de mission | CDD
      Habitat du Gard | SPIE | ID'EES INTERIM | MARTIN Ali | Mise à disposition | 01/02/2024 | 15/02/2024 | 70 | Fin de mission | Formation`,
    attendu: [
      "contrat · 2-3 : moa | entreprise | employeur | nom | modalite | dateDebutContrat | dateFinContrat | heuresRealisees | motifSortie | situationSortie",
    ],
  },
];

test.each(RELEVES)("à plat : $nom", (releve) => {
  expect(understand(releve)).toEqual(told(releve));
});
