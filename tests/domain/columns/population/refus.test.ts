import { recognize } from "../recognized";

const REFUS: readonly (readonly [string, string])[] = [
  [
    "un inventaire",
    `
    Référence | Désignation | Quantité | Emplacement | Date d'achat | Valeur
    OR-001 | Perceuse | 3 | Dépôt A | 01/02/2022 | 120
    OR-002 | Casque de chantier | 25 | Dépôt B | 01/02/2023 | 15
    OR-003 | Échafaudage | 2 | Dépôt A | 01/02/2021 | 900`,
  ],
  [
    "un planning d'équipe",
    `
    Agent | Lundi | Mardi | Mercredi | Jeudi | Vendredi
    Sophie | 8h-12h | 8h-12h | Repos | 14h-18h | 8h-12h
    Karim | 14h-18h | Repos | 8h-12h | 8h-12h | 14h-18h
    Julie | Repos | 8h-12h | 8h-12h | 8h-12h | 8h-12h`,
  ],
  [
    "un annuaire d'ESAT",
    `
    N° FINESS | Raison sociale | Adresse | Code postal | Commune | Téléphone | Capacité
    300000015 | ESAT LES CHÊNES | 1 rue Haute | 30100 | ALÈS | 0466000000 | 60
    300000023 | ESAT LA PLAINE | 2 rue Basse | 30000 | NÎMES | 0466000001 | 85
    300000031 | ESAT DU MAS | 3 rue Neuve | 30200 | BAGNOLS | 0466000002 | 40`,
  ],
  [
    "une liste de factures",
    `
    N° facture | Fournisseur | Date facture | Échéance | Montant HT | TVA | Montant TTC | Réglé le
    F2024-01 | SARL DUPONT | 01/02/2024 | 01/03/2024 | 1000 | 200 | 1200 | 28/02/2024
    F2024-02 | SAS DURAND | 05/02/2024 | 05/03/2024 | 500 | 100 | 600 |`,
  ],
  [
    "un formulaire de PASS IAE",
    `
    Bilan de demande de prolongation du PASS IAE
    Nom de la structure : |
    Numéro de SIRET : |
    Nom et prénom du salarié : |
    Numéro de PASS IAE : |
    Motif de la prolongation : |
    Date de fin du contrat : |`,
  ],
  [
    "un budget",
    `
    Poste | Budget 2023 | Réalisé 2023 | Budget 2024 | Écart
    Salaires | 120000 | 118500 | 125000 | 5000
    Loyers | 24000 | 24000 | 24500 | 500
    Déplacements | 6000 | 4200 | 5000 | -1000`,
  ],
  [
    "un emploi du temps",
    `
    Horaire | Lundi | Mardi | Mercredi | Jeudi | Vendredi
    8h-9h | Maths | Français | Anglais | Maths | Sport
    9h-10h | Français | Maths | | Histoire | Sport
    10h-11h | Anglais | Sport | | Maths | Français`,
  ],
  [
    "des congés du personnel",
    `
    Nom | Prénom | Service | Congés acquis | Congés pris | Solde
    DURAND | Léa | Voirie | 25 | 10 | 15
    MARTIN | Ali | Écoles | 25 | 20 | 5`,
  ],
  [
    "un carnet d'adresses",
    `
    Nom | Prénom | Société | Fonction | Téléphone | Mail
    DURAND | Léa | SARL DUPONT | Gérante | 0466000000 | lea@exemple.fr
    MARTIN | Ali | SAS DURAND | Conducteur de travaux | 0466000001 | ali@exemple.fr`,
  ],
  [
    "une liste d'élèves",
    `
    Nom | Prénom | Classe | Date de naissance | Sexe
    DURAND | Léa | 6e A | 12/03/2012 | F
    MARTIN | Ali | 6e B | 02/11/2012 | M`,
  ],
  [
    "des heures supplémentaires du personnel",
    `
    Agent | Service | Date | Heures supplémentaires | Motif
    DURAND Léa | Voirie | 05/02/2024 | 3 | Intempéries
    MARTIN Ali | Écoles | 06/02/2024 | 2 | Remplacement`,
  ],
  [
    "la paie d'une entreprise",
    `
    Matricule | Nom | Prénom | Salaire brut | Salaire net | Congés
    001 | DURAND | Léa | 2100 | 1650 | 12
    002 | MARTIN | Ali | 2300 | 1800 | 8`,
  ],
  [
    "les devis d'un chantier",
    `
    Lot | Entreprise | Devis HT | TVA | Devis TTC | Retenu
    Peinture | SARL DUPONT | 10000 | 2000 | 12000 | Oui
    Façade | SAS DURAND | 50000 | 10000 | 60000 | Non`,
  ],
  [
    "un suivi de subventions",
    `
    Association | Objet | Montant demandé | Montant accordé | Date de décision
    Club de foot | Équipement | 5000 | 3000 | 12/03/2024
    Chorale | Concert | 1000 | 1000 | 12/03/2024`,
  ],
];

test.each(REFUS)("%s n'est pas un suivi", (_nom, texte) => {
  const { tables, refusal } = recognize(texte);
  expect(tables).toEqual([]);
  expect(refusal).not.toBeNull();
});
