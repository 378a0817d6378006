import { cddiHorsDurees } from "./coherenceCddi";
import { contratEtEmployeur, finEtTypeDeContrat } from "./coherenceContrat";
import { finAvantDebut, heuresAvantEligibilite, heuresHorsContrat } from "./coherenceDates";
import { parcoursTropLong } from "./coherenceEligibilite";
import {
  heuresApresFinDuMarche,
  marcheSansHeures,
  tauxDeRealisationInhabituel,
} from "./coherenceMarche";
import { heuresPrevuesEtCalcul, montantTtc } from "./coherenceObjectif";
import { objectifRepeteDifferent } from "./coherenceObjectifRepete";
import {
  jeuneDe26Ans,
  qpvSansQuartier,
  quartierMaisPasQpv,
  seniorAvant50Ans,
} from "./coherencePublics";
import { colonneNonUtilisee, colonneSansTitre, uniteDuTitre } from "./colonnes";
import { deuxColonnes } from "./colonnesEnDouble";
import { colonneIndispensableAbsente } from "./colonnesIndispensables";
import { coordonneesPersonnelles, informationSensible, nirPresent } from "./confidentialite";
import { ligneEnDouble, moisSaisiDeuxFois } from "./doublonsLignes";
import {
  contratsQuiSeChevauchent,
  datesDeNaissanceDifferentes,
  personnesPeutEtreIdentiques,
} from "./doublonsPersonnes";
import { marcheIntrouvable, moaDifferents, personneInconnue } from "./feuilles";
import { moisEtTotalDifferents } from "./feuillesMois";
import { formuleAuxTauxParDefaut } from "./formulesParDefaut";
import { petitsEffectifsMasques } from "./petitsEffectifs";
import { ageImprobable, dateImprobable } from "./plagesDates";
import { heuresElevees, heuresImpossibles } from "./plagesDurees";
import { heuresNegatives } from "./plagesHeures";
import { coutOuPartInhabituels, montantInhabituel } from "./plagesMontants";
import { tauxAVerifier } from "./plagesTaux";
import { publicNonReconnu, publicNonRenseigne, typeDeContratInconnu } from "./referentielsListes";
import { moaNonReconnu, nomEcritDePlusieursFacons } from "./referentielsNoms";
import { numeroDeMarcheAbime, siretInvalide } from "./referentielsNumeros";
import { codeQpvAutreGeneration, quartierInconnu } from "./referentielsQuartiers";
import {
  feuilleVide,
  lignesMasquees,
  plusieursTableaux,
  titresIntrouvables,
  titresSurPlusieursLignes,
} from "./structureFeuilles";
import { cellulesFusionnees, ligneDeTotal, lignesVides } from "./structureLignes";
import { totalDifferentDeLaSomme } from "./totauxLignes";
import { nombreAnnonceDifferent, repartitionIncomplete, totalDuMoa } from "./totauxMoa";
import {
  dateTexte,
  dureeExcel,
  espacesSuperflus,
  nombreTexte,
  ouiNonAutrement,
} from "./typesEcriture";
import { dateIllisible, erreurExcel, formuleNonCalculee, valeurNonNumerique } from "./typesLecture";
import { celluleObligatoireVide } from "./typesObligatoires";
import type { Rule } from "./rule";

/**
 * Every rule, in the order of the checks: structure, columns, types, ranges,
 * within a row, lists, between rows, totals, between sheets, privacy.
 */
export const RULES = [
  titresIntrouvables,
  feuilleVide,
  titresSurPlusieursLignes,
  cellulesFusionnees,
  ligneDeTotal,
  lignesVides,
  plusieursTableaux,
  lignesMasquees,
  colonneIndispensableAbsente,
  deuxColonnes,
  colonneNonUtilisee,
  colonneSansTitre,
  uniteDuTitre,
  erreurExcel,
  nombreTexte,
  valeurNonNumerique,
  dateTexte,
  dateIllisible,
  celluleObligatoireVide,
  espacesSuperflus,
  ouiNonAutrement,
  formuleNonCalculee,
  dureeExcel,
  heuresNegatives,
  heuresElevees,
  heuresImpossibles,
  dateImprobable,
  montantInhabituel,
  tauxAVerifier,
  ageImprobable,
  coutOuPartInhabituels,
  finAvantDebut,
  heuresHorsContrat,
  qpvSansQuartier,
  quartierMaisPasQpv,
  jeuneDe26Ans,
  seniorAvant50Ans,
  heuresPrevuesEtCalcul,
  montantTtc,
  contratEtEmployeur,
  parcoursTropLong,
  tauxDeRealisationInhabituel,
  heuresApresFinDuMarche,
  heuresAvantEligibilite,
  finEtTypeDeContrat,
  cddiHorsDurees,
  formuleAuxTauxParDefaut,
  objectifRepeteDifferent,
  moaNonReconnu,
  nomEcritDePlusieursFacons,
  typeDeContratInconnu,
  publicNonReconnu,
  quartierInconnu,
  codeQpvAutreGeneration,
  siretInvalide,
  numeroDeMarcheAbime,
  publicNonRenseigne,
  ligneEnDouble,
  datesDeNaissanceDifferentes,
  contratsQuiSeChevauchent,
  personnesPeutEtreIdentiques,
  moisSaisiDeuxFois,
  totalDifferentDeLaSomme,
  totalDuMoa,
  repartitionIncomplete,
  nombreAnnonceDifferent,
  marcheIntrouvable,
  marcheSansHeures,
  moaDifferents,
  moisEtTotalDifferents,
  personneInconnue,
  nirPresent,
  informationSensible,
  coordonneesPersonnelles,
  petitsEffectifsMasques,
] as const satisfies readonly Rule[];

export type AnomalieCode = (typeof RULES)[number]["code"];

const BY_CODE: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.code, rule]));

export function isAnomalieCode(text: string): text is AnomalieCode {
  return BY_CODE.has(text);
}

export function ruleOf(code: AnomalieCode): Rule {
  const rule = BY_CODE.get(code);
  if (rule === undefined) throw new Error(`no rule ${code}`);
  return rule;
}
