import { z } from "zod";

/** The JSON documents as docs/ligne-de-commande.md tells them. */

const nature = z.enum(["marche", "objectif", "participant", "contrat", "releve"]);
const cellule = z.string().regex(/^[A-Z]{1,3}\d*$/);

const colonne = z.strictObject({
  colonne: z.string(),
  titre: z.string(),
  champ: z.string(),
  confiance: z.enum(["sûr", "probable", "à vérifier"]),
  raison: z.string(),
  periode: z
    .string()
    .regex(/^\d{4}-\d{2}(\/\d{4}-\d{2})?$/)
    .optional(),
  typeContrat: z.string().optional(),
});

const feuille = z.strictObject({
  nom: z.string(),
  nature: z.array(nature).min(1),
  enTete: z.tuple([z.int().positive(), z.int().positive()]),
  plage: z.string().regex(/^[A-Z]+\d+:[A-Z]+\d+$/),
  lignes: z.int(),
  colonnes: z.array(colonne),
  colonnesIgnorees: z.array(z.strictObject({ colonne: z.string(), titre: z.string() })),
  constantes: z.array(
    z.strictObject({
      champ: z.string(),
      valeur: z.string(),
      origine: z.enum(["onglet", "bandeau", "reponse"]),
    }),
  ),
  aConfirmer: z.array(
    z.strictObject({
      colonne: z.string().nullable(),
      titre: z.string().nullable(),
      champ: z.string(),
      message: z.string(),
    }),
  ),
});

const entete = { version: z.literal(1), classeur: z.string() };
const feuilles = {
  feuilles: z.array(feuille),
  feuillesIgnorees: z.array(z.strictObject({ nom: z.string(), motif: z.string() })),
};

export const colonnesContrat = z.strictObject({ ...entete, ...feuilles });

export const verifierContrat = z.strictObject({
  ...entete,
  ...feuilles,
  anomalies: z.array(
    z.strictObject({
      code: z.string().regex(/^[A-Z]{3}-\d{2}$/),
      gravite: z.enum(["bloquante", "avertissement", "information"]),
      feuille: z.string(),
      cellule: cellule.nullable(),
      ligne: z.int().positive().nullable(),
      champ: z.string().nullable(),
      titre: z.string(),
      message: z.string(),
      pourCorriger: z.string(),
      heures: z.number().nullable(),
      correction: z.enum(["A", "B", "C", "-"]),
    }),
  ),
  enJeu: z.array(
    z.strictObject({ feuille: z.string(), anomalies: z.int(), heures: z.number().nullable() }),
  ),
  exceptions: z.array(
    z.strictObject({
      code: z.string(),
      feuille: z.string(),
      cellule: cellule.nullable(),
      heures: z.number().nullable(),
      motif: z.string(),
    }),
  ),
  gravites: z.record(z.string(), z.string()),
  gravitesRefusees: z.array(z.string()),
  bilan: z.strictObject({
    lignesLues: z.int(),
    lignesComptees: z.int(),
    heuresComptees: z.number(),
    heuresNonComptees: z.number(),
  }),
  rapport: z.string().optional(),
  rapportEtat: z.enum(["nouvelle", "modifiee", "identique"]).optional(),
});

const nombre = z.number().nullable();
const nonCompte = z.strictObject({
  lignes: z.int(),
  heures: z.number(),
  lignesSansHeures: z.int(),
});

const marche = z.strictObject({
  marche: z.string(),
  entreprise: z.string().nullable(),
  heuresPrevues: nombre,
  heuresRealisees: nombre,
  tauxRealisation: nombre,
});

const moa = z.strictObject({
  nom: z.string(),
  heuresPrevues: nombre,
  heuresRealisees: nombre,
  tauxRealisation: nombre,
  etp: nombre,
  baseEtp: z.number(),
  personnes: nombre,
  contrats: nombre,
  heuresQpv: nombre,
  personnesQpv: nombre,
  heuresParQuartier: z.record(z.string(), nombre),
  contratsParType: z.record(z.string().regex(/^[A-Z_]+$/), nombre),
  heuresParMois: z.record(z.string(), z.number()),
  marches: z.array(marche),
  nonCompte,
});

const cellulesModifiees = z.array(
  z.strictObject({
    cellule: z.string().regex(/^[A-Z]+\d+$/),
    libelle: z.string(),
    saisie: z.string(),
    calculee: z.string(),
  }),
);

const feuilleEcrite = z.discriminatedUnion("etat", [
  z.strictObject({ nom: z.string(), etat: z.literal("nouvelle") }),
  z.strictObject({ nom: z.string(), etat: z.literal("identique"), cellulesModifiees }),
  z.strictObject({
    nom: z.string(),
    etat: z.literal("modifiee"),
    changements: z.array(
      z.strictObject({
        cellule: z.string().regex(/^[A-Z]+\d+$/),
        libelle: z.string(),
        colonne: z.string().nullable(),
        avant: z.string(),
        apres: z.string(),
        ecart: z.string().nullable(),
      }),
    ),
    lignesAjoutees: z.array(z.string()),
    lignesRetirees: z.array(z.string()),
    cellulesModifiees,
  }),
]);

export const bilanContrat = z.strictObject({
  ...entete,
  sortie: z.string(),
  moa: z.array(moa),
  personnesDistinctes: nombre,
  nonCompteSansMoa: nonCompte,
  feuilles: z.array(feuilleEcrite),
  avertissements: z.array(z.string()),
});

/** Of `bilan --apercu`: nothing is written. */
export const apercuContrat = bilanContrat.extend({ sortie: z.null() });

export const erreurContrat = z.strictObject({
  version: z.literal(1),
  erreur: z.strictObject({
    code: z.string().regex(/^[A-Z_]+$/),
    message: z.string().min(1),
    queFaire: z.string().min(1),
  }),
});
