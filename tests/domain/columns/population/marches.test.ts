import { told, understand, type Releve } from "./shownTable";

const RELEVES: readonly Releve[] = [
  {
    nom: "un PLIE, avec reste et pourcentage",
    texte: `
      Donneur d'ordres | N° marché | Intitulé de l'opération | N° lot + intitulé | Attributaire du lot | Montant marché € HT | Obj. h | H. réalisées | Reste | %
      Ville de Nîmes   | 2023-014  | Réhabilitation école Bruguier | 01 - Gros œuvre | SARL MACON PLUS | 450000 | 300 | 120 | 180 | 40 %
      Ville de Nîmes   | 2023-014  | Réhabilitation école Bruguier | 02 - Peinture   | DECO SUD        | 80000  | 70  | 70  | 0   | 100 %
      Habitat du Gard  | 2023-020  | Résidence Les Amandiers       | 01 - Façades    | FACADES 30      | 210000 | 150 | 30  | 120 | 20 %`,
    attendu: [
      "marche · 2-4 : moa | marcheNum | operation | lotLibelle | entreprise | montantHt | heuresPrevues | heuresRealisees | heuresRestantes | tauxRealisation",
    ],
  },
  {
    nom: "un bailleur, en capitales, sans colonne de maître d'ouvrage",
    texte: `
      OPÉRATION | LOT | ENTREPRISE | MONTANT HT | HEURES PRÉVUES | HEURES RÉALISÉES | TAUX
      Les Cèdres | Lot 2 | SAS DURAND | 120000 | 100 | 50  | 50 %
      Les Cèdres | Lot 3 | BTP SUD    | 90000  | 80  | 80  | 100 %
      Les Pins   | Lot 1 | GARD TP    | 200000 | 160 | 40  | 25 %`,
    attendu: [
      "marche · 2-4 : operation | lotNum | entreprise | montantHt | heuresPrevues | heuresRealisees | tauxRealisation",
    ],
    questions: ["moa"],
  },
  {
    nom: "des lots écrits en toutes lettres",
    texte: `
      MOA | Opération | Lot | Titulaire | Objectif heures insertion | Réalisé
      Ville d'Alès | Gymnase | Gros œuvre        | SARL DUPONT | 500 | 210
      Ville d'Alès | Gymnase | Peinture          | SAS DURAND  | 200 | 0
      Ville d'Alès | École   | Plomberie / CVC   | THERMIC 30  | 150 | 160`,
    attendu: [
      "marche · 2-4 : moa | operation | lotLibelle | entreprise | heuresPrevues | heuresRealisees",
    ],
  },
  {
    nom: "des lots numérotés et nommés dans la même colonne",
    texte: `
      Maître d'ouvrage | Chantier | Lot | Entreprise | Heures d'insertion prévues | Heures d'insertion réalisées
      Nîmes Métropole | Piscine | 1 – Gros œuvre | SPIE  | 900 | 400
      Nîmes Métropole | Piscine | 3 – Peinture   | DECO  | 120 | 30
      Nîmes Métropole | Piscine | 4 – Étanchéité | SMAC  | 150 | 0`,
    attendu: [
      "marche · 2-4 : moa | operation | lotLibelle | entreprise | heuresPrevues | heuresRealisees",
    ],
  },
  {
    nom: "le calcul de l'objectif, avec montants en k€",
    texte: `
      Maître d'ouvrage | N° de marché | Objet du marché | Montant (k€) | % MO | Coût horaire | % insertion | Vol. horaire
      CD 30 | 24-003 | Entretien des routes | 850 | 40 % | 35 | 5 % | 486
      CD 30 | 24-004 | Collège Jean Moulin  | 920 | 37,5 % | 35 | 7 % | 690
      CD 30 | 24-009 | Espaces verts        | 200 | 60 % | 35 | 10 % | 343`,
    attendu: [
      "marche · 2-4 : moa | marcheNum | marcheObjet | montantHt | partMo | coutHoraire | tauxInsertion | heuresPrevues",
    ],
  },
  {
    nom: "les titres d'un acheteur de l'État",
    texte: `
      Pouvoir adjudicateur | Référence consultation | Intitulé du marché | Type d'achat | Procédure | Date de notification | Durée (mois) | Montant attribué | Type de clause | Heures clause
      Université de Montpellier | 2024-U-01 | Nettoyage des locaux | Services | AOO | 12/01/2024 | 48 | 1200000 | Exécution | 5000
      Université de Montpellier | 2024-U-07 | Rénovation du bât. 7 | Travaux  | MAPA | 03/03/2024 | 14 | 380000 | Exécution | 260
      CROUS de Montpellier      | 2024-C-02 | Restauration         | Services | AOO  | 20/05/2024 | 36 | 640000 | Réservé   | 1800`,
    attendu: [
      "marche · 2-4 : moa | marcheNum | marcheObjet | typeAchat | procedure | dateNotification | dureeMois | montantHt | typeClause | heuresPrevues",
    ],
  },
  {
    nom: "« Du » et « Au » d'un marché, « Titulaire » et sous-traitant",
    texte: `
      Bailleur | Marché | Titulaire | SIRET | Du | Au | Prévu | Réalisé | Écart | État
      Habitat du Gard | 22T014 | EIFFAGE CONSTRUCTION | 12345678900011 | 01/02/2023 | 30/06/2024 | 1200 | 800 | 400 | En cours
      Un toit pour tous | 22T015 | COLAS | 12345678900029 | 01/03/2023 | 30/09/2023 | 300 | 310 | -10 | Soldé`,
    attendu: [
      "marche · 2-3 : moa | marcheNum | entreprise | entrepriseSiret | dateDebutMarche | dateFinMarche | heuresPrevues | heuresRealisees | heuresRestantes | statutClause",
    ],
  },
  {
    nom: "« Nom » sans « Prénom » sur des marchés est l'entreprise",
    texte: `
      MOA | N° marché | Lot | Nom | Heures prévues | Heures réalisées
      Ville d'Alès | 23T001 | 1 | SARL DUPONT  | 500 | 200
      Ville d'Alès | 23T001 | 2 | SAS DURAND   | 300 | 100
      Ville d'Alès | 23T002 | 1 | GARD TRAVAUX | 100 | 100`,
    attendu: [
      "marche · 2-4 : moa | marcheNum | lotNum | entreprise | heuresPrevues | heuresRealisees",
    ],
  },
  {
    nom: "des titres avec retours à la ligne, deux-points et astérisques",
    texte: `
      Maître⏎d'ouvrage * | N° de⏎marché : | Nom de⏎l'opération | Heures⏎prévues : | Heures⏎réalisées *
      Ville d'Uzès | 1-2024 | Halle | 120 | 60
      Ville d'Uzès | 2-2024 | Voirie | 90 | 90`,
    attendu: ["marche · 2-3 : moa | marcheNum | operation | heuresPrevues | heuresRealisees"],
  },
  {
    nom: "le titre et l'année au-dessus, une légende au-dessous",
    texte: `
      Clauses sociales – marchés notifiés en 2023

      Acheteur | N° marché | Libellé | Entreprise attributaire | Nb heures prévues | Nb heures réalisées | % réalisation
      Agglo de Nîmes | M23-01 | Tramway | BOUYGUES TP | 9000 | 4500 | 50 %
      Agglo de Nîmes | M23-02 | Voirie  | COLAS       | 600  | 600  | 100 %

      * heures arrêtées au 31 décembre 2023`,
    attendu: [
      "marche · 4-5 : moa | marcheNum | marcheObjet | entreprise | heuresPrevues | heuresRealisees | tauxRealisation",
    ],
    constantes: ["mois = 2023"],
  },
  {
    nom: "des colonnes vides et une colonne masquée",
    texte: `
      MOA | N° marché | Entreprise | SIRET | Heures prévues | Heures réalisées | Pénalités | Observations
      Ville d'Alès | 23T001 | SARL DUPONT |  | 500 | 200 | |
      Ville d'Alès | 23T002 | SAS DURAND  |  | 300 | 100 | |`,
    options: { hiddenColumns: [3] },
    attendu: [
      "marche · 2-3 : moa | marcheNum | entreprise | entrepriseSiret | heuresPrevues | heuresRealisees | penalites | observations",
    ],
  },
  {
    nom: "la liste des clauses d'une commune, par rue",
    texte: `
      Commune | Chantier | Adresse du chantier | Entreprise | Heures à réaliser | Heures effectuées | Solde d'heures | Avancement
      La Grand-Combe | Crèche | 3 rue Fléchier | SARL BATI | 210 | 100 | 110 | 48 %
      Bessèges | Mairie | place de la Mairie | CEVENNES TP | 90 | 90 | 0 | 100 %`,
    attendu: [
      "marche · 2-3 : moa | operation | – | entreprise | heuresPrevues | heuresRealisees | heuresRestantes | tauxRealisation",
    ],
  },
];

test.each(RELEVES)("des tableaux de marchés : $nom", (releve) => {
  expect(understand(releve)).toEqual(told(releve));
});
