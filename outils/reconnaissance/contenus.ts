import type { Alea } from "../exemples/alea";
import { addDays } from "../exemples/calendrier";
import { employeurOf, heuresContrat, type Contrat, type HeuresMois } from "../exemples/faits";
import type { ChampId } from "../../src/domain/columns/champs";
import type { Valeur } from "./grille";

/** One row of a follow-up: a contrat, and one of its months where rows are relevés. */
export interface Fait {
  readonly contrat: Contrat;
  readonly mois: HeuresMois | null;
  /** Rank of the row. */
  readonly rang: number;
}

export type Contenu = (fait: Fait, alea: Alea) => Valeur;

const FACILITATEURS = ["S. Arnal", "M. Teissier"] as const;
const COMMUNES = ["Valbrune", "Saint-Orle", "Les Mages d'Orle"] as const;

function isoMonth({ mois }: Fait): Date | null {
  return mois === null ? null : new Date(Date.UTC(mois.annee, mois.mois - 1, 1));
}

const cents = (value: number) => Math.round(value * 100) / 100;
const rest = ({ contrat }: Fait) => cents(contrat.marche.heuresPrevues - heuresContrat(contrat));

/** What the marché's columns hold. */
const OF_MARCHE = {
  moa: ({ contrat }) => contrat.marche.moa,
  moaSiret: ({ contrat: { marche } }) =>
    `2130000${String(100 + (marche.moa.length % 9))}00${String(10 + (marche.moa.length % 7))}`,
  moaType: ({ contrat: { marche } }) =>
    /habitat|toit|logis/i.test(marche.moa) ? "Bailleur social" : "Commune",
  programme: (_fait, alea) => alea.pick(["NPNRU", "Droit commun", "ANRU 1"]),
  operation: ({ contrat }) => contrat.marche.operation,
  operationRef: ({ contrat: { marche } }) => `OP-${String(marche.operation.length)}`,
  marcheNum: ({ contrat }) => contrat.marche.numero,
  marcheObjet: ({ contrat: { marche } }) => `${marche.operation}, ${marche.corpsEtat}`,
  lotNum: ({ contrat }) => contrat.marche.lot,
  lotLibelle: ({ contrat }) => contrat.marche.corpsEtat,
  typeAchat: (_fait, alea) => alea.pick(["Travaux", "Travaux", "Services"]),
  procedure: (_fait, alea) => alea.pick(["MAPA", "Appel d'offres ouvert"]),
  typeClause: (_fait, alea) => alea.pick(["L2112-2", "R2123-1", "Art. 14"]),
  cpv: (_fait, alea) => alea.pick(["45000000-7", "45442100-8", "90910000-9"]),
  dateNotification: ({ contrat }) => addDays(contrat.marche.debut, -40),
  dateDebutMarche: ({ contrat }) => contrat.marche.debut,
  dateFinMarche: ({ contrat }) => contrat.marche.fin,
  dureeMois: ({ contrat: { marche } }) => 6 + (marche.operation.length % 30),
  montantHt: ({ contrat }) => contrat.marche.montantHt,
  partMo: ({ contrat }) => contrat.marche.partMo,
  coutHoraire: (_fait, alea) => alea.pick([30, 32.5, 35]),
  tauxInsertion: (_fait, alea) => alea.pick([0.05, 0.07, 0.1]),
  heuresTravaillees: ({ contrat: { marche } }) =>
    Math.round((marche.montantHt * marche.partMo) / 30),
  heuresPrevues: ({ contrat }) => contrat.marche.heuresPrevues,
  heuresRestantes: rest,
  tauxRealisation: ({ contrat }) =>
    cents(heuresContrat(contrat) / Math.max(1, contrat.marche.heuresPrevues)),
  statutClause: (_fait, alea) => alea.pick(["En cours", "Terminée", "À démarrer"]),
  entreprise: ({ contrat }) => contrat.marche.entreprise,
  entrepriseSiret: ({ contrat }) => contrat.marche.siret,
  roleEntreprise: (_fait, alea) => alea.pick(["Titulaire", "Sous-traitant", "Cotraitant"]),
  entrepriseTaille: (_fait, alea) => alea.pick(["TPE", "PME", "ETI"]),
  contactEntreprise: ({ rang }) => `contact${String(rang % 7)}@exemple.fr`,
  facilitateur: (_fait, alea) => alea.pick(FACILITATEURS),
  penalites: (_fait, alea) => (alea.chance(0.2) ? alea.int(1, 20) * 50 : null),
} as const satisfies Partial<Record<ChampId, Contenu>>;

const OF_PERSON = {
  participantId: ({ contrat }) => contrat.personne.identifiant,
  nom: ({ contrat }) => contrat.personne.nom,
  prenom: ({ contrat }) => contrat.personne.prenom,
  sexe: ({ contrat }) => contrat.personne.sexe,
  dateNaissance: ({ contrat }) => contrat.personne.naissance,
  commune: (_fait, alea) => alea.pick(COMMUNES),
  qpv: ({ contrat }) => (contrat.personne.quartier === null ? "Non" : "Oui"),
  quartier: ({ contrat }) => contrat.personne.quartier,
  critereEligibilite: ({ contrat }) => contrat.personne.critere,
  dateEligibilite: ({ contrat }) => addDays(contrat.debut, -30),
  dateFinEligibilite: ({ contrat }) => addDays(contrat.debut, 700),
  numPassIae: ({ rang }) => `99999${String(2100000 + rang * 37)}`,
  prescripteur: (_fait, alea) =>
    alea.pick(["France Travail", "Mission locale", "PLIE", "Cap emploi"]),
  idFt: ({ rang }) => `${String(1000000 + rang * 7)}A`,
  niveauFormation: ({ contrat }) => contrat.personne.niveau,
  ancienneteChomage: (_fait, alea) =>
    alea.pick(["Moins de 6 mois", "De 12 à 23 mois", "24 mois et plus"]),
  situationSortie: (_fait, alea) => alea.pick(["Emploi durable", "Formation", "Sans nouvelle"]),
  motifSortie: (_fait, alea) => alea.pick(["Fin de contrat", "Embauche", "Déménagement"]),
} as const satisfies Partial<Record<ChampId, Contenu>>;

const OF_CONTRACT = {
  heuresRealisees: ({ contrat }) => heuresContrat(contrat),
  heuresPartielles: ({ contrat }) => heuresContrat(contrat),
  employeur: ({ contrat }) => employeurOf(contrat),
  employeurType: ({ contrat }) => contrat.profil.typeEmployeur,
  modalite: ({ contrat }) =>
    contrat.employeur === null ? "Embauche directe" : "Mise à disposition",
  typeContrat: ({ contrat }) => contrat.profil.mixte,
  metier: (_fait, alea) => alea.pick(["Maçon", "Peintre", "Manœuvre", "Agent d'entretien"]),
  dateDebutContrat: ({ contrat }) => contrat.debut,
  dateFinContrat: ({ contrat }) => contrat.fin,
  rupture: (_fait, alea) => (alea.chance(0.1) ? "Rupture période d'essai" : null),
  heuresHebdo: (_fait, alea) => alea.pick([35, 35, 28, 26]),
  mois: isoMonth,
  heuresMois: ({ mois }) => mois?.heures ?? null,
  justificatif: (_fait, alea) => alea.pick(["Oui", "Oui", "Reçu", "En attente"]),
  heuresFormation: (_fait, alea) => alea.pick([7, 14, 21, 35]),
  formation: (_fait, alea) => alea.pick(["CACES R489", "SST", "Travail en hauteur"]),
  tuteur: (_fait, alea) => alea.pick(["P. Vidal", "J. Roche", "A. Pons"]),
  observations: (_fait, alea) =>
    alea.pick(["Bon déroulement, à prolonger", "Absences à suivre avec l'agence", "RAS"]),
  nombreContrats: (_fait, alea) => alea.int(1, 12),
  nombrePersonnes: (_fait, alea) => alea.int(1, 9),
  contratsDuType: (_fait, alea) => alea.int(0, 6),
} as const satisfies Partial<Record<ChampId, Contenu>>;

/** What a cell of each champ holds for one row. */
const CONTENUS: Readonly<Record<ChampId, Contenu>> = {
  ...OF_MARCHE,
  ...OF_PERSON,
  ...OF_CONTRACT,
};

const FULL_NAME =
  /pr[ée]nom|^(?:nom )?(?:du |de la )?(?:salari[ée]|participant|candidat|b[ée]n[ée]ficiaire|personne|int[ée]rimaire)e?s?$/i;

/** « Salarié », « Nom Prénom »: one column for both names. */
export function holdsFullName(titre: string): boolean {
  return FULL_NAME.test(titre) && !/^nom d/i.test(titre);
}

/** Contents that the words of a title call for: « Nom Prénom » holds both. */
export function contenuOf(champ: ChampId, titre: string): Contenu {
  const special = SPECIAL.find((each) => each.champ === champ && each.titre.test(titre));
  return special?.contenu ?? CONTENUS[champ];
}

const SPECIAL: readonly {
  readonly champ: ChampId;
  readonly titre: RegExp;
  readonly contenu: Contenu;
}[] = [
  {
    champ: "nom",
    titre: FULL_NAME,
    contenu: ({ contrat: { personne } }) => `${personne.nom} ${personne.prenom}`,
  },
  {
    champ: "sexe",
    titre: /civ/i,
    contenu: ({ contrat }) => (contrat.personne.sexe === "F" ? "Mme" : "M."),
  },
  {
    champ: "commune",
    titre: /postal|d[ée]p/i,
    contenu: (_fait, alea) => alea.pick(["30100", "30140", "30000"]),
  },
  {
    champ: "quartier",
    titre: /code/i,
    contenu: ({ contrat: { personne } }) =>
      personne.quartier === null ? null : `QN0300${String(personne.quartier.length % 10)}M`,
  },
  {
    champ: "metier",
    titre: /rome/i,
    contenu: (_fait, alea) => alea.pick(["F1703", "F1606", "K2204"]),
  },
  {
    champ: "rupture",
    titre: /date/i,
    contenu: ({ contrat }, alea) => (alea.chance(0.2) ? addDays(contrat.debut, 20) : null),
  },
  {
    champ: "heuresHebdo",
    titre: /tp|plein|quotit/i,
    contenu: (_fait, alea) => alea.pick(["TP", "TC", "TC"]),
  },
  {
    champ: "contactEntreprise",
    titre: /t[ée]l/i,
    contenu: ({ rang }) => `04 66 00 00 ${String(10 + (rang % 80))}`,
  },
  { champ: "programme", titre: /o\/n|npnru/i, contenu: (_fait, alea) => alea.pick(["Oui", "Non"]) },
];
