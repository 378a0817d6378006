/** Kind of value that a champ holds: how its cells are read. */
export type ValueType =
  | "texte"
  | "identifiant"
  | "siret"
  | "heures"
  | "euros"
  | "taux"
  | "nombre"
  | "date"
  | "mois"
  | "ouiNon"
  | "sexe"
  | "typeContrat"
  | "typeEmployeur"
  | "public"
  | "niveau"
  | "quartier";

export type Entite =
  "moa" | "operation" | "marche" | "entreprise" | "contrat" | "participant" | "releve" | "tous";

/** A field of the trade: what a column may be. */
export interface Champ {
  readonly libelle: string;
  readonly entite: Entite;
  readonly type: ValueType;
  /** Its values never enter a message, a log, a setting or a bilan. */
  readonly personnel: boolean;
}

const champ = (libelle: string, entite: Entite, type: ValueType, personnel = false): Champ => ({
  libelle,
  entite,
  type,
  personnel,
});

export const CHAMPS = {
  moa: champ("Maître d'ouvrage", "moa", "texte"),
  moaSiret: champ("SIRET du maître d'ouvrage", "moa", "siret"),
  moaType: champ("Type de maître d'ouvrage", "moa", "texte"),
  programme: champ("Programme", "operation", "texte"),
  operation: champ("Opération", "operation", "texte"),
  operationRef: champ("Référence de l'opération", "operation", "identifiant"),
  marcheNum: champ("N° de marché", "marche", "identifiant"),
  marcheObjet: champ("Objet du marché", "marche", "texte"),
  lotNum: champ("N° de lot", "marche", "identifiant"),
  lotLibelle: champ("Libellé du lot", "marche", "texte"),
  typeAchat: champ("Type d'achat", "marche", "texte"),
  procedure: champ("Procédure", "marche", "texte"),
  typeClause: champ("Type de clause", "marche", "texte"),
  cpv: champ("Code CPV", "marche", "identifiant"),
  dateNotification: champ("Date de notification", "marche", "date"),
  dateDebutMarche: champ("Début du marché", "marche", "date"),
  dateFinMarche: champ("Fin du marché", "marche", "date"),
  dureeMois: champ("Durée du marché (mois)", "marche", "nombre"),
  montantHt: champ("Montant HT", "marche", "euros"),
  partMo: champ("Part de main-d'œuvre", "marche", "taux"),
  coutHoraire: champ("Coût horaire", "marche", "euros"),
  tauxInsertion: champ("Taux d'insertion", "marche", "taux"),
  heuresTravaillees: champ("Heures travaillées du marché", "marche", "heures"),
  heuresPrevues: champ("Heures prévues", "marche", "heures"),
  heuresRealisees: champ("Heures réalisées", "contrat", "heures"),
  heuresPartielles: champ("Heures réalisées, à additionner", "contrat", "heures"),
  heuresRestantes: champ("Heures restantes", "marche", "heures"),
  tauxRealisation: champ("Taux de réalisation", "marche", "taux"),
  statutClause: champ("État de la clause", "marche", "texte"),
  entreprise: champ("Entreprise", "entreprise", "texte"),
  entrepriseSiret: champ("SIRET de l'entreprise", "entreprise", "siret"),
  roleEntreprise: champ("Rôle de l'entreprise", "entreprise", "texte"),
  entrepriseTaille: champ("Taille de l'entreprise", "entreprise", "texte"),
  contactEntreprise: champ("Contact de l'entreprise", "entreprise", "texte", true),
  employeur: champ("Employeur", "contrat", "texte"),
  employeurType: champ("Type d'employeur", "contrat", "typeEmployeur"),
  modalite: champ("Modalité", "contrat", "texte"),
  participantId: champ("Identifiant du participant", "participant", "identifiant", true),
  nom: champ("Nom du participant", "participant", "texte", true),
  prenom: champ("Prénom du participant", "participant", "texte", true),
  sexe: champ("Sexe", "participant", "sexe"),
  dateNaissance: champ("Date de naissance", "participant", "date", true),
  commune: champ("Commune de résidence", "participant", "texte", true),
  qpv: champ("Résident QPV", "participant", "ouiNon"),
  quartier: champ("Quartier", "participant", "quartier"),
  critereEligibilite: champ("Public (critère d'éligibilité)", "participant", "public"),
  dateEligibilite: champ("Date d'éligibilité", "participant", "date"),
  dateFinEligibilite: champ("Fin d'éligibilité", "participant", "date"),
  numPassIae: champ("N° de PASS IAE", "participant", "identifiant", true),
  prescripteur: champ("Prescripteur", "participant", "texte"),
  idFt: champ("Identifiant France Travail", "participant", "identifiant", true),
  niveauFormation: champ("Niveau de formation", "participant", "niveau"),
  ancienneteChomage: champ("Ancienneté de chômage", "participant", "texte"),
  typeContrat: champ("Type de contrat", "contrat", "typeContrat"),
  metier: champ("Métier", "contrat", "texte"),
  dateDebutContrat: champ("Début du contrat", "contrat", "date"),
  dateFinContrat: champ("Fin du contrat", "contrat", "date"),
  rupture: champ("Rupture", "contrat", "texte"),
  heuresHebdo: champ("Heures par semaine", "contrat", "heures"),
  mois: champ("Mois", "releve", "mois"),
  heuresMois: champ("Heures du mois", "releve", "heures"),
  justificatif: champ("Justificatif", "releve", "texte"),
  heuresFormation: champ("Heures de formation", "contrat", "heures"),
  formation: champ("Formation", "contrat", "texte"),
  tuteur: champ("Tuteur", "contrat", "texte", true),
  situationSortie: champ("Situation à la sortie", "participant", "texte"),
  motifSortie: champ("Motif de sortie", "participant", "texte"),
  facilitateur: champ("Facilitateur", "marche", "texte", true),
  penalites: champ("Pénalités", "marche", "euros"),
  observations: champ("Observations", "tous", "texte", true),
  nombreContrats: champ("Nombre de contrats annoncé", "moa", "nombre"),
  nombrePersonnes: champ("Nombre de personnes annoncé", "moa", "nombre"),
  contratsDuType: champ("Contrats d'un type", "moa", "nombre"),
} as const satisfies Record<string, Champ>;

export type ChampId = keyof typeof CHAMPS;
