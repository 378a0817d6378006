import type { Nature } from "../clause";
import type { ChampId } from "./champs";

type Known = ReadonlySet<ChampId>;

const any = (known: Known, champs: readonly ChampId[]) => champs.some((champ) => known.has(champ));

const PERSON: readonly ChampId[] = [
  "nom",
  "prenom",
  "participantId",
  "dateNaissance",
  "numPassIae",
  "idFt",
  "sexe",
];
const CONTRACT: readonly ChampId[] = [
  "typeContrat",
  "dateDebutContrat",
  "dateFinContrat",
  "heuresHebdo",
  "metier",
  "rupture",
];
const HOURS_DONE: readonly ChampId[] = ["heuresRealisees", "heuresPartielles", "heuresMois"];
const MARCHE: readonly ChampId[] = [
  "marcheNum",
  "marcheObjet",
  "operation",
  "operationRef",
  "lotNum",
  "lotLibelle",
  "entreprise",
];
const OBJECTIVE: readonly ChampId[] = [
  "heuresPrevues",
  "montantHt",
  "tauxInsertion",
  "partMo",
  "heuresTravaillees",
  "heuresRealisees",
  "heuresPartielles",
];

/** What one row of a table is about: its grain first, then what else it carries. */
export function naturesOf(known: Known): readonly Nature[] {
  const grain = grainOf(known);
  const carriesMarche =
    (grain === "contrat" || grain === "releve") &&
    any(known, MARCHE) &&
    any(known, ["heuresPrevues", "montantHt"]);
  return carriesMarche ? [grain, "marche"] : [grain];
}

function grainOf(known: Known): Nature {
  const person = any(known, PERSON);
  const hours = any(known, HOURS_DONE);
  if (known.has("mois") && hours) return "releve";
  if (person) return hours || any(known, CONTRACT) ? "contrat" : "participant";
  return known.has("typeContrat") && hours ? "contrat" : grainWithoutPerson(known);
}

function grainWithoutPerson(known: Known): Nature {
  if (any(known, MARCHE)) return "marche";
  const told: readonly ChampId[] = [...OBJECTIVE, "nombreContrats", "contratsDuType"];
  return any(known, told) ? "objectif" : "marche";
}

/** Champs that only a follow-up of clauses holds. */
const HOURS_OF_TRADE: readonly ChampId[] = [
  "heuresPrevues",
  "heuresRealisees",
  "heuresPartielles",
  "heuresMois",
  "heuresRestantes",
  "heuresTravaillees",
  "contratsDuType",
];
const INSERTION_PERSON: readonly ChampId[] = [
  "critereEligibilite",
  "qpv",
  "quartier",
  "numPassIae",
  "dateEligibilite",
  "prescripteur",
  "typeContrat",
  "dateDebutContrat",
  "niveauFormation",
  "situationSortie",
];
const CLAUSE: readonly ChampId[] = [
  "tauxInsertion",
  "partMo",
  "coutHoraire",
  "typeClause",
  "statutClause",
  "facilitateur",
  "lotNum",
  "lotLibelle",
  "dateNotification",
  "dureeMois",
  "procedure",
  "dateDebutMarche",
  "operation",
];

/** What hours of a clause are counted for. */
const COUNTED_FOR: readonly ChampId[] = [
  "moa",
  "marcheNum",
  "operation",
  "operationRef",
  "lotNum",
  "nombreContrats",
  "contratsDuType",
  "critereEligibilite",
  "typeContrat",
];

const MARCHE_NAMES: readonly ChampId[] = ["marcheNum", "marcheObjet", "operation"];

const MIN_KNOWN = 3;

/** What a table is judged on. */
export interface Evidence {
  readonly known: Known;
  /** With the champs still to be confirmed. */
  readonly proposed: Known;
  /** A title says « heures »: « Réalisé » or « Solde » may be euros, or days off. */
  readonly namesHours: boolean;
}

/** False for an address book, an invoice list, a form: nothing there to count for a clause. */
export function isFollowUp({ known, proposed, namesHours }: Evidence): boolean {
  if (proposed.size < MIN_KNOWN) return namesHours && isObjective(proposed);
  if (any(proposed, HOURS_OF_TRADE) && (namesHours || any(known, COUNTED_FOR))) return true;
  return listsPersons(known) || listsClauses(known);
}

/** « MOA | Heures prévues »: two columns are enough for objectives, or for what was done. */
function isObjective(proposed: Known): boolean {
  return proposed.has("moa") && any(proposed, ["heuresPrevues", ...HOURS_DONE]);
}

/** « MOA | Heures du marché », and no other hours: perhaps the objective. */
export function mayBeObjective(proposed: Known): boolean {
  return proposed.has("moa") && (isObjective(proposed) || proposed.has("heuresTravaillees"));
}

function listsPersons(known: Known): boolean {
  if (known.has("participantId") && known.has("dateNaissance")) return true;
  return any(known, ["nom", "participantId", "prenom"]) && any(known, INSERTION_PERSON);
}

function listsClauses(known: Known): boolean {
  return known.has("moa") && any(known, MARCHE_NAMES) && any(known, CLAUSE);
}
