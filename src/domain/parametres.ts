/** A figure of the trade: its value, its unit, where it comes from. */
export interface Parametre {
  readonly libelle: string;
  readonly defaut: number;
  readonly unite: string;
  readonly source: string;
  /** Workbook name of the cell of « Paramètres » that holds it. */
  readonly nom: string | null;
  readonly min: number;
  readonly max: number;
}

const ALES = "Plan local d'application de la charte ANRU, Alès Agglomération, juin 2020, art. 4-V";

export const PARAMETRES = {
  partMainOeuvre: {
    libelle: "Part de main-d'œuvre",
    defaut: 0.375,
    unite: "part du montant HT",
    source: ALES,
    nom: "CLAUSES_TauxMO",
    min: 0.01,
    max: 1,
  },
  coutHoraire: {
    libelle: "Coût horaire",
    defaut: 30,
    unite: "€/h",
    source: ALES,
    nom: "CLAUSES_CoutHoraire",
    min: 0.01,
    max: 1000,
  },
  tauxInsertion: {
    libelle: "Taux d'insertion",
    defaut: 0.05,
    unite: "part des heures",
    source: "Charte nationale d'insertion ANRU, 24 mars 2015 : au moins 5 % des heures",
    nom: "CLAUSES_TauxInsertion",
    min: 0,
    max: 1,
  },
  baseEtp: {
    libelle: "Base d'un équivalent temps plein",
    defaut: 1820,
    unite: "h/an",
    source: "35 h × 52 semaines payées ; 1 607 h pour les heures travaillées",
    nom: "CLAUSES_BaseETP",
    min: 1,
    max: 2500,
  },
  heuresMois: {
    libelle: "Heures par mois à temps plein",
    defaut: 151.67,
    unite: "h/mois",
    source: "35 h × 52 semaines ÷ 12 mois",
    nom: "CLAUSES_HeuresMois",
    min: 1,
    max: 250,
  },
  seuilEffectif: {
    libelle: "Seuil des petits effectifs",
    defaut: 5,
    unite: "personnes",
    source: "Choix du produit, à valider avec le délégué à la protection des données",
    nom: "CLAUSES_Seuil",
    min: 3,
    max: 11,
  },
  seuilEffectifSensible: {
    libelle: "Seuil des publics sensibles",
    defaut: 11,
    unite: "personnes",
    source: "Choix du produit : santé, justice",
    nom: null,
    min: 3,
    max: 50,
  },
  toleranceFormule: {
    libelle: "Écart accepté entre heures prévues et calcul",
    defaut: 0.02,
    unite: "part",
    source: "Choix du produit",
    nom: null,
    min: 0,
    max: 0.5,
  },
  toleranceFormuleHeures: {
    libelle: "Écart minimal signalé entre heures prévues et calcul",
    defaut: 1,
    unite: "h",
    source: "Arrondi à l'heure",
    nom: null,
    min: 0,
    max: 1000,
  },
  toleranceHeuresContrat: {
    libelle: "Dépassement accepté des heures d'un contrat",
    defaut: 0.1,
    unite: "part",
    source: "Choix du produit",
    nom: null,
    min: 0,
    max: 1,
  },
  heuresHebdoMax: {
    libelle: "Maximum légal par semaine",
    defaut: 48,
    unite: "h/semaine",
    source: "Code du travail, art. L3121-20",
    nom: null,
    min: 35,
    max: 60,
  },
  heuresMoisMax: {
    libelle: "Maximum plausible en un mois",
    defaut: 220,
    unite: "h/mois",
    source: "48 h × 4,33 semaines = 208 h, avec une marge",
    nom: null,
    min: 100,
    max: 400,
  },
  ageMin: {
    libelle: "Âge minimal",
    defaut: 16,
    unite: "ans",
    source: "Code du travail, art. L4153-1",
    nom: null,
    min: 14,
    max: 20,
  },
  ageMax: {
    libelle: "Âge maximal",
    defaut: 70,
    unite: "ans",
    source: "Choix du produit",
    nom: null,
    min: 60,
    max: 90,
  },
  partMainOeuvreMin: {
    libelle: "Part de main-d'œuvre inhabituelle, en dessous de",
    defaut: 0.15,
    unite: "part",
    source: "Guides publiés : 20 à 70 % selon les métiers",
    nom: null,
    min: 0,
    max: 1,
  },
  partMainOeuvreMax: {
    libelle: "Part de main-d'œuvre inhabituelle, au-dessus de",
    defaut: 0.95,
    unite: "part",
    source: "Guides publiés : 20 à 70 % selon les métiers",
    nom: null,
    min: 0,
    max: 1,
  },
  coutHoraireMin: {
    libelle: "Coût horaire inhabituel, en dessous de",
    defaut: 20,
    unite: "€/h",
    source: "Guides publiés : 25 à 45 €",
    nom: null,
    min: 0,
    max: 1000,
  },
  coutHoraireMax: {
    libelle: "Coût horaire inhabituel, au-dessus de",
    defaut: 80,
    unite: "€/h",
    source: "Guides publiés : 25 à 45 €",
    nom: null,
    min: 0,
    max: 1000,
  },
  facteurMontant: {
    libelle: "Montant inhabituel : rapport à la médiane",
    defaut: 100,
    unite: "fois",
    source: "Choix du produit",
    nom: null,
    min: 2,
    max: 10000,
  },
  tauxRealisationHaut: {
    libelle: "Taux de réalisation inhabituel, au-dessus de",
    defaut: 1.5,
    unite: "part",
    source: "Choix du produit",
    nom: null,
    min: 1,
    max: 10,
  },
} as const satisfies Record<string, Parametre>;

export type ParametreId = keyof typeof PARAMETRES;

/** The figures in force for a check or a bilan. */
export type Parametres = Readonly<Record<ParametreId, number>>;

export const DEFAUTS: Parametres = Object.fromEntries(
  Object.entries(PARAMETRES).map(([id, parametre]) => [id, parametre.defaut]),
) as Record<ParametreId, number>;
